import type { ReactNode } from 'react';
import type { Words } from '../words/format.ts';

interface AppShellProps {
  words: Words;
  /** Stands in the place of the sentence: a word on a wait that takes long. */
  children: ReactNode;
}

/**
 * The page before its data: every part in its place and size, so that nothing jumps when the data comes.
 *
 * The build writes it into index.html as well. So it uses no style attributes, which the page's policy refuses there.
 */
export function AppShell({ words, children }: AppShellProps) {
  const { site } = words;
  return (
    <div className="frame shell" data-open="false">
      <header className="top-bar">
        <div className="brand">
          <h1>{site.title}</h1>
          <p>{site.tagline}</p>
        </div>
        <div className="controls" aria-hidden="true">
          <span className="shell-control" />
        </div>
      </header>
      <main>
        <div className="headline">
          <p className="kicker" role="status">
            {site.loading}
          </p>
          <div className="sentence">
            <div className="skeleton" aria-hidden="true">
              <span />
              <span />
            </div>
            {children}
          </div>
        </div>
        <div className="map-region" aria-hidden="true">
          <div className="map-stage">
            <div className="map-frame" />
            <div className="legend" />
          </div>
          <p className="map-note">
            {words.map.sources.series} {words.map.boundaryNote} {words.map.disputed} {words.map.credit}.
          </p>
        </div>
        <div className="year-strip" aria-hidden="true" />
        <div className="province-list" aria-hidden="true">
          <Lines count={16} />
        </div>
        <div className="panel" aria-hidden="true">
          <Lines count={8} />
        </div>
      </main>
    </div>
  );
}

function Lines({ count }: { count: number }) {
  return (
    <div className="skeleton">
      {Array.from({ length: count }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are alike and never change
        <span key={line} />
      ))}
    </div>
  );
}
