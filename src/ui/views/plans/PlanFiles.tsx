import { useState } from 'react';
import { writeCsv } from '../../../domain/figureTable.ts';
import type { PlansFile, PlanTask } from '../../../domain/publishedPlans.ts';
import { writeLink } from '../../../domain/view.ts';
import { usePlansScope } from './usePlansScope.ts';

interface PlanFilesProps {
  file: PlansFile;
  tasks: readonly PlanTask[];
}

/** Takes the tasks that are shown away: all of them, those that are not drawn yet too. */
export function PlanFiles({ file, tasks }: PlanFilesProps) {
  const { atlas, store, words } = usePlansScope();
  const { plans, panel, format } = words;
  const [copied, setCopied] = useState<'copied' | 'refused'>();

  function listRows(): string[][] {
    const head = plans.fileHead;
    const rows = tasks.map((task) => {
      const document = file.documents.find(({ id }) => id === task.documentId);
      const source = file.sources.find(({ id }) => id === document?.sourceId);
      return [
        task.adcode,
        provinceNameOf(task),
        String(task.planYear),
        panel.priorityTitles[task.priority],
        task.taskEn,
        task.taskZh,
        task.detailEn,
        task.detailZh,
        task.termsZh.join(words.semicolon),
        panel.levels[task.level],
        panel.relations[task.relation],
        task.namesBri === null ? '' : String(task.namesBri),
        String(task.primary),
        document ? format.own(document.titleEn, document.titleZh ?? document.titleOursZh) : '',
        source ? format.own(source.title, source.titleZh) : '',
        source?.url ?? '',
      ];
    });
    return [Object.values(head), ...rows];
  }

  function provinceNameOf({ adcode }: PlanTask): string {
    const province = atlas.findProvince(adcode);
    return province ? format.provinceName(province) : adcode;
  }

  function download(): void {
    const link = `${location.origin}${location.pathname}${writeLink(atlas, store.getState().view, true)}`;
    const head = [[plans.selection], [atlas.version + words.comma + format.date(atlas.dataAsOf)], [link], []];
    const url = URL.createObjectURL(new Blob([writeCsv([...head, ...listRows()])], { type: 'text/csv' }));
    const anchor = document.createElement('a');
    anchor.href = url;
    anchor.download = `plan-tasks-${atlas.version}.csv`;
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
    <div className="table-files plan-files">
      <button type="button" onClick={download}>
        {plans.download}
      </button>
      <button type="button" onClick={() => void copy()}>
        {plans.copy}
      </button>
      <span role="status">{copied && plans[copied]}</span>
    </div>
  );
}
