import { useState } from 'react';
import { KeepPlan } from './keep-plan';
import type { KeptPlansProps } from './kit';
import { KeptPlanItem } from './kept-plan-item';
import { KeptNotices } from '@/components/parts/memory/kept-notices';
import { PLANS, removePlan, restorePlan, type KeptPlan } from '@/components/parts/memory/plans';
import { Removed, type RemovedItem } from '@/components/parts/memory/removed';
import { useKept } from '@/components/parts/memory/use-kept';
import { fill } from '@/lib/locale';

/** The plans with what can be done with them, and on a plan's page the way to keep it. */
export function KeptPlansPanel(props: KeptPlansProps) {
  const { here, locale, words, problems } = props;
  const [state, kept] = useKept(PLANS);
  const [removed, setRemoved] = useState<readonly RemovedItem[]>([]);
  const plans = state.value;
  // Below a section on a plan's page, beside the sections where two are compared.
  const Heading = here === null ? 'h2' : 'h3';
  const others = plans.filter(({ link }) => link !== here);
  const remove = (plan: KeptPlan): void => {
    const place = plans.indexOf(plan);
    const name = namePlan(plan, props);
    const undo = (): void => {
      kept.change((list) => restorePlan(list, plan, place));
      setRemoved((items) => items.filter(({ key }) => key !== plan.id));
    };
    setRemoved([...removed.filter(({ key }) => key !== plan.id), { key: plan.id, name, said: fill(words.removed, { name }), undo }]);
    kept.change((list) => removePlan(list, plan.id));
    document.getElementById('kept-plans')?.focus();
  };
  return (
    <section aria-labelledby="kept-plans" className="no-print max-w-3xl space-y-2">
      <Heading id="kept-plans" tabIndex={-1} className="text-lg outline-none">
        {words.title}
      </Heading>
      <KeptNotices state={state} words={problems} />
      {here !== null && <KeepPlan {...props} here={here} plans={plans} kept={kept} />}
      <Removed items={removed} undo={words.undo} />
      {plans.length === 0 && <p className="text-sm text-muted">{words.none}</p>}
      {others.length > 0 && (
        <ul className="divide-y divide-line border-y border-line">
          {others.map((plan) => (
            <KeptPlanItem
              key={plan.id}
              {...{ plan, here, locale, words }}
              name={namePlan(plan, props)}
              onRemove={() => {
                remove(plan);
              }}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

/** Its name; the day where it has none. */
function namePlan({ title, made }: KeptPlan, { locale, words }: KeptPlansProps): string {
  if (title !== '') return title;
  const language = locale === 'ja' ? 'ja-JP' : 'en-GB';
  return fill(words.unnamed, { date: new Date(made).toLocaleString(language, { dateStyle: 'medium', timeStyle: 'short' }) });
}
