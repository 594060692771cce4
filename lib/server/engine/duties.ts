import { catalogue as todaysCatalogue } from '../catalogue';
import { loadNoops, loadResponsibilities } from '@/lib/content';
import type { Catalogue } from '@/lib/model/catalogue';
import { describeDuties, type Duties, type Report } from '@/lib/report/result';

let content:
  { readonly responsibilities: ReturnType<typeof loadResponsibilities>; readonly noops: ReturnType<typeof loadNoops> } | undefined;

/** Who does what is knowledge of today, whatever rules a link was made with; the files are read once. */
export function findDuties(catalogue: Catalogue, report: Report): Duties {
  const today = todaysCatalogue();
  content ??= { responsibilities: loadResponsibilities(), noops: loadNoops() };
  return describeDuties({ ...content, report, catalogue: { ...catalogue, evidence: { ...today.evidence, ...catalogue.evidence } } });
}
