import { useState } from 'react';
import type { Adcode } from '../domain/adcode.ts';
import type { ProvinceFile } from '../domain/published.ts';
import type { LaterScript } from '../state/laterScript.ts';
import { useScript } from '../state/useScript.ts';
import { useDetailScope } from './useDetailScope.ts';

type Outcome = typeof import('./outcome/OutcomeDialog.tsx');

const OUTCOME: LaterScript<Outcome> = {
  name: 'OutcomeDialog.js',
  load: () => import('./outcome/OutcomeDialog.tsx'),
  words: ['outcome'],
};

/** Opens the plans of the province on one time axis with its trade. */
export function OutcomeButton({ adcode, file }: { adcode: Adcode; file: ProvinceFile }) {
  const { words } = useDetailScope();
  const [isOpen, setOpen] = useState(false);
  const { data } = useScript(OUTCOME, isOpen);
  return (
    <>
      <button type="button" className="offer" onClick={() => setOpen(true)}>
        {words.panel.outcome}
      </button>
      {isOpen && data && <data.OutcomeDialog adcode={adcode} file={file} onClose={() => setOpen(false)} />}
    </>
  );
}
