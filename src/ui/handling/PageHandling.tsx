import '../styles/views/handling.css';
import { useEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import type { Adcode } from '../../domain/adcode.ts';
import { SettledScope, useAtlasScope, useLayer, useView } from '../../state/AtlasContext.tsx';
import { keepSingleKeys, readSingleKeys } from '../../state/keysPreference.ts';
import { findStorage } from '../../state/valuesPreference.ts';
import { writeCellLines } from '../../words/cellLines.ts';
import { writeViewTitle } from '../../words/viewTitle.ts';
import { KeySheet } from './KeySheet.tsx';
import { LanguageSwitch } from './LanguageSwitch.tsx';
import { PassportPlace } from './PassportPlace.tsx';
import { Sheet } from './Sheet.tsx';
import { UnitChooser } from './UnitChooser.tsx';
import { useHandlingScope } from './useHandlingScope.ts';
import { usePageKeys } from './usePageKeys.ts';
import { useRovingStops } from './useRovingStops.ts';

/** How the page is handled beyond pointing and clicking. Comes in a script of its own, soon after the page answers. */
export function PageHandling() {
  const { words } = useHandlingScope();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const [hasSingleKeys, setSingleKeys] = useState(() => readSingleKeys(findStorage()));
  const [walked, setWalked] = useState<Adcode>();
  const [openHelp] = useState(() => () => setHelpOpen(true));
  useTitle();
  useEffect(() => {
    document.documentElement.lang = words.locale;
    document.querySelector('meta[name=description]')?.setAttribute('content', words.handling.description);
  }, [words]);
  useRovingStops();
  usePageKeys({ hasSingleKeys, onHelp: openHelp, onWalk: setWalked });
  const skipLinks = document.querySelector('.skip-links');
  return (
    <>
      <Walked adcode={walked} />
      <SettledScope>
        <LanguageSwitch />
      </SettledScope>
      <Sheet />
      <UnitChooser />
      <PassportPlace />
      {skipLinks &&
        createPortal(
          <button type="button" onClick={openHelp}>
            {words.handling.keys.open}
          </button>,
          skipLinks,
        )}
      {isHelpOpen && (
        <KeySheet
          hasSingleKeys={hasSingleKeys}
          onSingleKeys={(isOn) => {
            setSingleKeys(isOn);
            keepSingleKeys(findStorage(), isOn);
          }}
          onClose={() => setHelpOpen(false)}
        />
      )}
    </>
  );
}

/** Says which province the arrows have led to on the map, and what it shows, to those who do not see it. */
function Walked({ adcode }: { adcode: Adcode | undefined }) {
  const { atlas, words } = useAtlasScope();
  const layer = useLayer();
  const isThere = useView((state) => adcode !== undefined && state.highlighted === adcode);
  return (
    <p className="visually-hidden" role="status">
      {isThere && adcode && writeWalked()}
    </p>
  );

  function writeWalked(): string {
    if (adcode === undefined) return '';
    const { value, lines } = writeCellLines(words, atlas, layer, adcode);
    return [words.format.provinceName(atlas.provinceOf(adcode)), value, ...lines].join(words.comma);
  }
}

/** The tab, the history and a bookmark tell views apart by their title. */
function useTitle(): void {
  const { atlas, settled: store, words } = useAtlasScope();
  useEffect(() => {
    const write = () => {
      document.title = writeViewTitle(words, atlas, store.getState().view);
    };
    write();
    return store.subscribe((state, previous) => {
      if (state.view !== previous.view) write();
    });
  }, [atlas, store, words]);
}
