import type { AboutTopic } from '../domain/view.ts';
import { useAtlasScope, useView } from '../state/AtlasContext.tsx';
import type { LaterScript } from '../state/laterScript.ts';
import { useScript } from '../state/useScript.ts';
import { PanelFailure, PanelWaiting } from './FileStates.tsx';
import { PanelHead } from './PanelHead.tsx';

type About = typeof import('./about/AboutBody.tsx');

const ABOUT: LaterScript<About> = {
  name: 'AboutBody.js',
  load: () => import('./about/AboutBody.tsx'),
  words: ['details', 'views', 'passport', 'about'],
};

/** What is told of the atlas itself, in the place of the panel. What stands in it comes in a script of its own. */
export function AboutPanel({ topic }: { topic: AboutTopic }) {
  const { words } = useAtlasScope();
  const closeAbout = useView((state) => state.closeAbout);
  const script = useScript(ABOUT, true);
  const title = words.aboutTitles[topic];
  return (
    <section className="panel about" aria-label={title} tabIndex={-1}>
      <PanelHead onClose={closeAbout}>
        <h2>{title}</h2>
      </PanelHead>
      {script.data ? (
        <script.data.AboutBody topic={topic} />
      ) : script.isError ? (
        <PanelFailure error={script.error} request={script} />
      ) : (
        <PanelWaiting request={script} label={words.controls.viewLoading(title)} />
      )}
    </section>
  );
}
