import { answerTo, agreementOf, SILENT, type Measure } from '@/lib/cases/likeness';
import type { Answers } from '@/lib/model/answers';

/** `measureLikeness` of one decision, read word by word. */
export function likenessOf(sheet: Answers, decision: Answers, { weights, silent = SILENT }: Measure): number {
  let whole = 0;
  let alike = 0;
  for (const question of Object.keys(sheet)) {
    const own = answerTo(sheet, question);
    const weight = weights.get(question) ?? 0;
    if (own === undefined || weight === 0) continue;
    const other = answerTo(decision, question);
    whole += weight;
    alike += weight * (other === undefined ? silent : agreementOf(own, other));
  }
  return whole === 0 ? 0 : alike / whole;
}
