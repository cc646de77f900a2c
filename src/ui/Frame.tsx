import { type ReactNode, useLayoutEffect } from 'react';
import { SettledScope, useAtlasScope, useView } from '../state/AtlasContext.tsx';
import { AboutPanel } from './AboutPanel.tsx';
import { CompareBar } from './CompareBar.tsx';
import { FailureBoundary } from './FailureBoundary.tsx';
import { Handling } from './Handling.tsx';
import { Headline } from './Headline.tsx';
import { LinkNotice } from './LinkNotice.tsx';
import { OverviewPanel } from './OverviewPanel.tsx';
import { ProvinceList } from './ProvinceList.tsx';
import { ProvincePanel } from './ProvincePanel.tsx';
import { TopBar } from './TopBar.tsx';
import { usePanelFocus } from './usePanelFocus.ts';
import { ViewPlace } from './ViewPlace.tsx';
import { YearStrip } from './YearStrip.tsx';

/** The page about the map: where everything stands is said in frame.css. */
export function Frame({ map }: { map: ReactNode }) {
  const { words } = useAtlasScope();
  const province = useView((state) => state.view.province);
  const about = useView((state) => state.view.about);
  const open = about ?? province;
  usePanelFocus(open);
  useOpenMark(open !== undefined);
  return (
    <div className="frame">
      <nav className="skip-links">
        <a href="#map">{words.site.skipToMap}</a>
        <a href="#list-heading">{words.site.skipToList}</a>
      </nav>
      <Part title={words.failure.controls} place="top-bar">
        <TopBar />
      </Part>
      <main>
        <Part title={words.failure.headline} place="headline">
          <Headline />
        </Part>
        <Part title={words.failure.notice} place="notice">
          <LinkNotice />
        </Part>
        <Part title={words.failure.compare} place="compare">
          <SettledScope>
            <CompareBar />
          </SettledScope>
        </Part>
        <Part title={words.failure.map} place="map-region">
          <ViewPlace map={map} />
        </Part>
        <Part title={words.failure.years} place="year-strip">
          <YearStrip />
        </Part>
        <Part title={words.failure.list} place="province-list">
          <SettledScope>
            <ProvinceList />
          </SettledScope>
        </Part>
        <Part key={open} title={words.failure.panel} place="panel">
          <SettledScope>
            {about !== undefined ? (
              <AboutPanel topic={about} />
            ) : province === undefined ? (
              <OverviewPanel />
            ) : (
              <ProvincePanel adcode={province} />
            )}
          </SettledScope>
        </Part>
      </main>
      <Handling />
    </div>
  );
}

/** A part of the page whose faults stay its own; it is tried again whenever the reader chooses another view. */
function Part({ title, place, children }: { title: string; place: string; children: ReactNode }) {
  const { words } = useAtlasScope();
  const view = useView((state) => state.view);
  const clearProvince = useView((state) => state.clearProvince);
  const closeAbout = useView((state) => state.closeAbout);
  const close = view.about ? closeAbout : view.province && clearProvince;
  return (
    <FailureBoundary
      words={words}
      title={title}
      place={place}
      shows={view}
      onClose={place === 'panel' ? close : undefined}
    >
      {children}
    </FailureBoundary>
  );
}

/** On the root element, where a script of the page's head says it too, before the first paint (prerender/firstView.ts). */
function useOpenMark(isOpen: boolean): void {
  useLayoutEffect(() => {
    document.documentElement.dataset.open = String(isOpen);
  }, [isOpen]);
}
