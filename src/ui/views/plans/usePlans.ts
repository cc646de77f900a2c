import type { Atlas } from '../../../domain/atlas.ts';
import { oncePer } from '../../../domain/oncePer.ts';
import { type FacetedTask, facetTasks } from '../../../domain/plans/planFacets.ts';
import { indexPlans, type PlanSearch } from '../../../domain/plans/planIndex.ts';
import { type PlansFile, plansFile } from '../../../domain/publishedPlans.ts';
import { useAtlasScope } from '../../../state/AtlasContext.tsx';
import { useLaterFile } from '../../../state/queries.ts';

interface OpenedPlans {
  readonly file: PlansFile;
  readonly tasks: readonly FacetedTask[];
  readonly search: PlanSearch;
}

/** All plan tasks, with what is asked of them, and their index: whoever asks for them finds the same ones. */
export function usePlans() {
  const { atlas } = useAtlasScope();
  const request = useLaterFile(atlas, 'plans.json', async () => plansFile);
  const opened = request.data && openerOf(atlas)(request.data);
  return { request, opened };
}

const openerOf = oncePer((atlas: Atlas) =>
  oncePer(
    (file: PlansFile): OpenedPlans => ({
      file,
      tasks: facetTasks(file.tasks, file.documents),
      search: indexPlans(file, atlas.provinces),
    }),
  ),
);
