import { createPortal } from 'react-dom';
import { writeLink } from '../../domain/view.ts';
import { useAtlasScope, useView } from '../../state/AtlasContext.tsx';

/** The way to the same view in the other language, by that language's own name. All that a link carries goes along. */
export function LanguageSwitch() {
  const { atlas, words } = useAtlasScope();
  const view = useView((state) => state.view);
  const bar = document.querySelector('.top-bar');
  const isEnglish = words.locale === 'en';
  if (bar === null) return null;
  return createPortal(
    <a
      className="language"
      href={writeLink(atlas, { ...view, lang: isEnglish ? 'zh' : 'en' })}
      lang={isEnglish ? 'zh' : 'en'}
      hrefLang={isEnglish ? 'zh' : 'en'}
    >
      {isEnglish ? '中文' : 'English'}
    </a>,
    bar,
  );
}
