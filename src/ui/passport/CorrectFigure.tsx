import type { FigureKey } from '../../state/viewStore.ts';
import { CopyText } from '../CopyText.tsx';
import type { DescribedFigure } from './describePassport.ts';
import { usePassportScope } from './usePassportScope.ts';
import { writeFigureLink } from './viewLink.ts';

interface CorrectFigureProps {
  figure: FigureKey;
  described: DescribedFigure;
}

/** A report of an error, made out for the record of the figure. */
export function CorrectFigure({ figure, described }: CorrectFigureProps) {
  const { atlas, store, words } = usePassportScope();
  const { passport } = words;
  const text = passport.correction({
    record: described.record,
    shown: described.value,
    url: writeFigureLink(atlas, store.getState().view, figure),
    version: atlas.version,
  });
  return (
    <details>
      <summary>{passport.correct}</summary>
      <p>{passport.correctText}</p>
      <CopyText text={text} label={passport.correct} />
    </details>
  );
}
