import { useEffect, useState } from 'react';
import { useStore } from 'zustand';
import type { Language } from '../domain/view.ts';
import type { Words } from '../words/format.ts';
import { turnWords } from '../words/loadWords.ts';
import type { ViewStore } from './viewStore.ts';

/**
 * The language of the page: what the link asks for, else the first of the browser's languages that the atlas speaks. The
 * script of the page's head asks in the same way (src/prerender/firstView.ts).
 */
export function readLanguage(asked = new URLSearchParams(location.search).get('lang')): Language {
  return /\b(en|zh)/.exec(asked || String(navigator.languages))?.[0] === 'zh' ? 'zh' : 'en';
}

/**
 * The words in the language that the view asks for. Where the reader turns to another, the page goes on in the last one
 * until all that it speaks has come, and stays in that, and says so, where it does not come.
 */
export function useWords(first: Words, store: ViewStore): Words {
  const [words, setWords] = useState(first);
  const asked = useStore(store, (state) => state.view.lang);
  const [askedFirst] = useState(asked);
  useEffect(() => {
    const language = readLanguage(asked ?? null);
    if (words.locale.startsWith(language) || (words === first && asked === askedFirst)) return;
    let isCurrent = true;
    turnWords(words, language).then(
      (next) => isCurrent && setWords(next),
      () => isCurrent && store.getState().missWords(language),
    );
    return () => {
      isCurrent = false;
    };
  }, [store, words, first, asked, askedFirst]);
  return words;
}
