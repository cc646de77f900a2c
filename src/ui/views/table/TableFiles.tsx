import { useState } from 'react';
import type { Province } from '../../../domain/atlas.ts';
import { type TableColumn, writeCsv } from '../../../domain/figureTable.ts';
import { writeLink } from '../../../domain/view.ts';
import { REGIONS, type Region } from '../../../domain/vocabulary.ts';
import { useLayer } from '../../../state/AtlasContext.tsx';
import { writeLayerSources } from '../../../words/layerSources.ts';
import type { ViewWords } from '../../../words/viewWords.ts';
import { useViewScope } from '../useViewScope.ts';
import { writeCell, writeColumnHead } from './columnTexts.ts';

interface TableFilesProps {
  title: string;
  columns: readonly TableColumn[];
  rows: readonly Province[];
  regions: readonly Region[];
}

const SUBJECTS = ['together', ...REGIONS] as const;

/** Takes what the table shows away: as a file, or to paste into a spreadsheet. */
export function TableFiles({ title, columns, rows, regions }: TableFilesProps) {
  const { atlas, store, words } = useViewScope();
  const { table } = words.views;
  const layer = useLayer();
  const [copied, setCopied] = useState<'copied' | 'refused'>();

  /** The rows as shown, plain numbers for figures, with a column of remarks where a figure needs one. */
  function listRows(): string[][] {
    const heads = columns.map((column) => {
      const { name, unit } = writeColumnHead(words, columns, column);
      return name + words.bracketed(unit);
    });
    const body = rows.map((province) => {
      const cells = columns.map((column) => ({ column, cell: column.cellOf(province.adcode) }));
      const remarks = cells.flatMap(({ column, cell }, index) => {
        const { remark } = writeCell(words, column, province.adcode, cell);
        return remark === '' ? [] : [heads[index] + words.colon + remark];
      });
      return [
        province.adcode,
        words.format.provinceName(province),
        ...cells.map(({ column, cell }) =>
          writeNumber(words, column, cell.kind === 'figure' ? cell.figure.value : undefined),
        ),
        remarks.join(words.semicolon),
      ];
    });
    const sums = SUBJECTS.filter((subject) => subject === 'together' || regions.includes(subject)).map((subject) => [
      '',
      subject === 'together' ? words.overview.heading : words.regions[subject],
      ...columns.map((column) => writeNumber(words, column, column.sumOf(subject)?.value)),
      '',
    ]);
    return [[table.adcode, table.province, ...heads, table.remarks], ...body, ...sums];
  }

  function download(): void {
    const link = `${location.origin}${location.pathname}${writeLink(atlas, store.getState().view, true)}`;
    const head = [
      [title],
      [writeLayerSources(words, layer)],
      [table.edition(words.format.date(atlas.dataAsOf), atlas.version)],
      [link],
      [],
    ];
    const url = URL.createObjectURL(new Blob([writeCsv([...head, ...listRows()])], { type: 'text/csv' }));
    const anchor = document.createElement('a');
    anchor.href = url;
    anchor.download = `${nameFile(title)}-${atlas.version}.csv`;
    anchor.click();
    URL.revokeObjectURL(url);
  }

  async function copy(): Promise<void> {
    const text = listRows()
      .map((row) => row.join('\t'))
      .join('\n');
    try {
      await navigator.clipboard.writeText(text);
      setCopied('copied');
    } catch {
      setCopied('refused');
    }
  }

  return (
    <div className="table-files">
      <button type="button" onClick={download}>
        {table.download}
      </button>
      <button type="button" onClick={() => void copy()}>
        {table.copy}
      </button>
      <span role="status">{copied && table[copied]}</span>
    </div>
  );
}

/** As the table shows it, in the signs that spreadsheets read as a number. */
function writeNumber(words: ViewWords, { indicator }: TableColumn, value: number | undefined): string {
  if (value === undefined) return '';
  return words.format.bareValue(indicator, value).replace('\u2212', '-').replaceAll(/[+,]/g, '');
}

function nameFile(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replaceAll(/^-|-$/g, '');
}
