import { compareText } from '../entry.ts';

interface OfPlan {
  readonly planYear: number;
  readonly adcode: string;
  readonly id: string;
}

/** The order of plan documents and tasks: by plan year, adcode and id, in whatever order their files were read. */
export function comparePlans(a: OfPlan, b: OfPlan): number {
  return a.planYear - b.planYear || compareText(a.adcode, b.adcode) || compareText(a.id, b.id);
}
