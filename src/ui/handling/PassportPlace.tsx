import { useView } from '../../state/AtlasContext.tsx';
import type { LaterScript } from '../../state/laterScript.ts';
import { useScript } from '../../state/useScript.ts';

type Passport = typeof import('../passport/PassportDialog.tsx');

const PASSPORT: LaterScript<Passport> = {
  name: 'PassportDialog.js',
  load: () => import('../passport/PassportDialog.tsx'),
  words: ['details', 'passport'],
};

/** The passport of a figure, over the page, once the reader has asked for one. */
export function PassportPlace() {
  const figure = useView((state) => state.passport);
  const openPassport = useView((state) => state.openPassport);
  const { data } = useScript(PASSPORT, figure !== undefined);
  return figure && data ? <data.PassportDialog figure={figure} onClose={() => openPassport(undefined)} /> : null;
}
