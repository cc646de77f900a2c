import { QueryClientProvider } from '@tanstack/react-query';
import { type ReactNode, StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { readHomeMap } from './map/readHomeMap.ts';
import { dropFirstView } from './state/firstView.ts';
import { readLanguage } from './state/language.ts';
import { isUsual, type Opening, readOpening } from './state/OpenAtlas.tsx';
import { createQueryClient } from './state/queryClient.ts';
import { DataWaiting } from './ui/DataWaiting.tsx';
import type { Words } from './words/format.ts';
import { loadWords } from './words/loadWords.ts';

const root = findElement('root');
const client = createQueryClient();
const homeMap = readHomeMap(root);

// In English rather than not at all, where the Chinese words do not come.
void loadWords(readLanguage())
  .catch(() => loadWords('en'))
  .then(start);

function start(words: Words): void {
  let isOpen = false;
  document.documentElement.lang = words.locale;
  createRoot(findElement('wait')).render(
    <StrictMode>
      <QueryClientProvider client={client}>
        <DataWaiting words={words} onData={open} />
      </QueryClientProvider>
    </StrictMode>,
  );

  /** Makes the page answer: what the build rendered, where that is what the reader asked for, and else the page anew. */
  function open(atlas: Opening['atlas']): void {
    if (isOpen) return;
    isOpen = true;
    const opening = readOpening(atlas, homeMap);
    const page: ReactNode = (
      <StrictMode>
        <App words={words} client={client} opening={opening} />
      </StrictMode>
    );
    if (words.locale === 'en' && isUsual(opening)) hydrateRoot(root, page);
    // In one frame: the page as rendered goes as the other comes.
    else queueMicrotask(() => flushSync(() => createRoot(root).render(page)));
    queueMicrotask(dropFirstView);
  }
}

function findElement(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`index.html has no element with the id "${id}"`);
  return element;
}
