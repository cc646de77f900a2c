import { renderToStaticMarkup } from 'react-dom/server';
import { AppShell } from '../ui/AppShell.tsx';
import { englishWords } from '../words/format.ts';

/**
 * Renders what index.html shows until the script takes over: the shell of the page, with words that the style sheet
 * reveals by itself after a while, for when the script never comes.
 */
export function renderShell(): string {
  return renderToStaticMarkup(
    <AppShell words={englishWords}>
      <div className="app-late">
        <p>{englishWords.site.late}</p>
        <FileLinks />
      </div>
    </AppShell>,
  );
}

/** Renders what the page says to a reader whose browser runs no scripts. */
export function renderWithoutScript(): string {
  const { site } = englishWords;
  return renderToStaticMarkup(
    <div className="app-failure">
      <p className="site-name">{site.title}</p>
      <p>{site.needsScript}</p>
      <FileLinks />
    </div>,
  );
}

/** The files that a reader can take where the script never comes. */
function FileLinks() {
  return (
    <ul>
      {Object.entries(englishWords.site.files).map(([file, name]) => (
        <li key={file}>
          <a href={`data/${file}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
