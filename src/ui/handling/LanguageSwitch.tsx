import { createPortal } from 'react-dom';
import { writeLink } from '../../domain/view.ts';
import { useView } from '../../state/AtlasContext.tsx';
import { useHandlingScope } from './useHandlingScope.ts';

/**
 * The way to the same view in the other language, by that language's own name. It is a link, to be copied or opened beside
 * this page; pressed plainly it turns the page that is there, and all stays where it is. Where the words did not come, it
 * leads to another page, which asks for them anew: a browser asks once only for a script that failed.
 */
export function LanguageSwitch() {
  const { atlas, store, words } = useHandlingScope();
  const missed = useView((state) => state.missedWords);
  const view = useView((state) => state.view);
  const bar = document.querySelector('.top-bar');
  const other = words.locale === 'en' ? 'zh' : 'en';
  if (bar === null) return null;
  return createPortal(
    <>
      <a
        className="language"
        href={writeLink(atlas, { ...view, lang: other })}
        lang={other}
        hrefLang={other}
        onClick={(event) => {
          if (view.lang === other || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          store.getState().speak(other);
        }}
      >
        {other === 'zh' ? '中文' : 'English'}
      </a>
      <p className="language-note" role="status">
        {missed === other && words.handling.wordsMissed}
      </p>
    </>,
    bar,
  );
}
