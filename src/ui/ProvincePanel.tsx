import { useLayoutEffect, useMemo, useRef } from 'react';
import type { Adcode } from '../domain/adcode.ts';
import type { Province } from '../domain/atlas.ts';
import type { ProvinceFile } from '../domain/published.ts';
import { PinBadge } from '../picture/PinMark.tsx';
import { useAtlasScope, useView } from '../state/AtlasContext.tsx';
import { type FileQuery, useProvinceFile } from '../state/queries.ts';
import { writeProvinceSentence } from '../words/provinceSentence.ts';
import { PanelBody } from './PanelBody.tsx';
import { PanelHead } from './PanelHead.tsx';
import { usePanelDetails } from './usePanelDetails.ts';

/** One province in one year: first a sentence, then figures, then the plan, then what it all rests on. */
export function ProvincePanel({ adcode }: { adcode: Adcode }) {
  const { atlas, words } = useAtlasScope();
  const province = atlas.provinceOf(adcode);
  const year = useView((state) => state.view.year);
  const clearProvince = useView((state) => state.clearProvince);
  const file = useProvinceFile(atlas, adcode);
  const { data: details } = usePanelDetails(true);
  const yuan = useMemo(
    () => file.data && details?.findYuanGrowth(atlas, file.data, year),
    [atlas, file.data, details, year],
  );
  const panel = useRef<HTMLElement>(null);

  // Before the effects of the parts below, one of which may scroll to the claim that was asked for.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another province begins at its top
  useLayoutEffect(() => {
    panel.current?.scrollTo({ top: 0 });
  }, [adcode]);

  return (
    <section
      ref={panel}
      className="panel"
      aria-label={words.format.provinceName(province)}
      data-province={adcode}
      tabIndex={-1}
    >
      <PanelHead onClose={clearProvince} tools={<PinButton adcode={adcode} />}>
        <h2>
          {words.format.provinceName(province)}{' '}
          <span lang={words.otherLanguage}>{words.format.own(province.nameZhFull, province.nameEn)}</span>
        </h2>
        <p className="panel-kind">{describeProvince(province, words)}</p>
      </PanelHead>
      <p className="panel-sentence">{writeProvinceSentence(words, atlas, adcode, year, yuan)}</p>
      {province.inSeries ? (
        <ProvinceDetails key={adcode} file={file} adcode={adcode} year={year} />
      ) : (
        details && <details.ProvinceNames province={province} />
      )}
    </section>
  );
}

/** Pins the province to compare it with others, or lets it go. */
function PinButton({ adcode }: { adcode: Adcode }) {
  const { words } = useAtlasScope();
  const place = useView((state) => state.view.pins.indexOf(adcode));
  const togglePin = useView((state) => state.togglePin);
  const isPinned = place >= 0;
  return (
    <button
      type="button"
      className="pin-button"
      aria-pressed={isPinned}
      title={isPinned ? words.panel.unpin : words.panel.pin}
      onClick={() => togglePin(adcode)}
    >
      {isPinned && <PinBadge place={place} />}
      {isPinned ? words.panel.pinned : words.panel.pin}
    </button>
  );
}

function describeProvince(province: Province, words: ReturnType<typeof useAtlasScope>['words']): string {
  const parts = [
    province.kind && words.provinceKinds[province.kind],
    province.region && words.regions[province.region],
    words.panel.seat(words.format.own(province.seatName, province.seatNameZh)),
  ];
  return parts.filter(Boolean).join(' · ');
}

function ProvinceDetails({ file, adcode, year }: { file: FileQuery<ProvinceFile>; adcode: Adcode; year: number }) {
  const { words } = useAtlasScope();
  return (
    <PanelBody file={file} label={words.panel.loading}>
      {(read, { ReadProvince }) => <ReadProvince file={read} adcode={adcode} year={year} />}
    </PanelBody>
  );
}
