import { findFigure } from '../../domain/layer.ts';
import { haveOtherSigns } from '../../domain/otherSigns.ts';
import { findQuoted, groupReports, listReports } from '../../domain/provinceReports.ts';
import type { ProvinceFile } from '../../domain/published.ts';
import { useView } from '../../state/AtlasContext.tsx';
import type { FigureKey } from '../../state/viewStore.ts';
import { usePassportScope } from './usePassportScope.ts';

interface SignsDifferProps {
  figure: FigureKey;
  file: ProvinceFile;
}

/** Says so where growth in US$ and growth in yuan of one year have different signs, and what can part them. */
export function SignsDiffer({ figure, file }: SignsDifferProps) {
  const { atlas, words } = usePassportScope();
  const { passport, format } = words;
  const openPassport = useView((state) => state.openPassport);
  const { adcode, year, recordId } = figure;
  const usd = atlas.figureIndicator('growth', 'usd');
  const yuan = atlas.figureIndicator('growth', 'cny');
  if (!usd || !yuan || figure.base !== undefined || ![usd.recordId, yuan.recordId].includes(recordId)) return null;
  const inUsd = findFigure(atlas, usd, adcode, year);
  const inYuan = findQuoted(atlas, groupReports(listReports(file), year, atlas.indicatorOf), yuan, year);
  if (!inUsd || !inYuan || !haveOtherSigns(inUsd, inYuan)) return null;
  const isUsd = recordId === usd.recordId;
  return (
    <p className="passport-signs">
      {passport.signs({ usd: format.cellValue(usd, inUsd), yuan: format.cellValue(yuan, inYuan) })}{' '}
      <button
        type="button"
        className="text-button"
        onClick={() => openPassport({ adcode, year, recordId: isUsd ? yuan.recordId : usd.recordId })}
      >
        {isUsd ? passport.seeYuan : passport.seeUsd}
      </button>
    </p>
  );
}
