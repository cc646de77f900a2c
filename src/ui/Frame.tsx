import { type ReactNode, useEffect } from 'react';
import { useAtlasScope, useView } from '../state/AtlasContext.tsx';
import { Headline } from './Headline.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { OverviewPanel } from './OverviewPanel.tsx';
import { ProvinceList } from './ProvinceList.tsx';
import { ProvincePanel } from './ProvincePanel.tsx';
import { TopBar } from './TopBar.tsx';
import { usePanelFocus } from './usePanelFocus.ts';
import { YearStrip } from './YearStrip.tsx';

/** The page about the map: where everything stands is said in frame.css. */
export function Frame({ map }: { map: ReactNode }) {
  const { words } = useAtlasScope();
  const province = useView((state) => state.view.province);
  useKeyboard();
  usePanelFocus(province);
  return (
    <div className="frame" data-open={province !== undefined}>
      <nav className="skip-links">
        <a href="#map">{words.site.skipToMap}</a>
        <a href="#list-heading">{words.site.skipToList}</a>
      </nav>
      <TopBar />
      <main>
        <Headline />
        <LinkNotice />
        {map}
        <YearStrip />
        <ProvinceList />
        {province === undefined ? <OverviewPanel /> : <ProvincePanel adcode={province} />}
      </main>
    </div>
  );
}

/** Esc goes one step back from anywhere; the brackets step through the years outside of text fields. */
function useKeyboard(): void {
  const { store } = useAtlasScope();
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent): void {
      if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
      const isTyping = event.target instanceof HTMLInputElement && event.target.type === 'search';
      const { stepBack, showYear, view } = store.getState();
      if (event.key === 'Escape' && !(isTyping && view.filter !== '')) stepBack();
      if (isTyping || event.target instanceof HTMLSelectElement) return;
      if (event.key === '[') showYear(view.year - 1);
      if (event.key === ']') showYear(view.year + 1);
      if (event.key === '/') {
        event.preventDefault();
        document.querySelector<HTMLInputElement>('input[type=search]')?.focus();
      }
    }
    addEventListener('keydown', onKeyDown);
    return () => removeEventListener('keydown', onKeyDown);
  }, [store]);
}
