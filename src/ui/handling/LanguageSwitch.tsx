import { createPortal } from 'react-dom';
import { writeLink } from '../../domain/view.ts';
import { useAtlasScope, useView } from '../../state/AtlasContext.tsx';

/**
 * The way to the same view in the other language, by that language's own name. It is a link, to be copied or opened beside
 * this page; pressed plainly it turns the page that is there, and all stays where it is.
 */
export function LanguageSwitch() {
  const { atlas, store, words } = useAtlasScope();
  const view = useView((state) => state.view);
  const bar = document.querySelector('.top-bar');
  const other = words.locale === 'en' ? 'zh' : 'en';
  if (bar === null) return null;
  return createPortal(
    <a
      className="language"
      href={writeLink(atlas, { ...view, lang: other })}
      lang={other}
      hrefLang={other}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        store.getState().speak(other);
      }}
    >
      {other === 'zh' ? '中文' : 'English'}
    </a>,
    bar,
  );
}
