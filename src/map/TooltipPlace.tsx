import type { LaterScript } from '../state/laterScript.ts';
import { useScript } from '../state/useScript.ts';
import type { TooltipInputs } from './MapTooltips.tsx';

const TOOLTIPS: LaterScript<typeof import('./MapTooltips.tsx')> = {
  name: 'MapTooltips.js',
  load: () => import('./MapTooltips.tsx'),
  words: ['handling'],
};

/** Where tooltips stand once the land is surveyed and their script has come: nobody points at anything before. */
export function TooltipPlace(inputs: TooltipInputs) {
  const { data } = useScript(TOOLTIPS, true);
  return data && <data.MapTooltips {...inputs} />;
}
