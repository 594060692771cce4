import { Section } from '@/components/ui/section';
import type { SecondPlan } from '@/lib/report/portfolio';

/** The next best set of platforms, and what would go elsewhere. */
export function SecondSection({ second, label }: { readonly second: SecondPlan; readonly label: string }) {
  return (
    <Section id="second" label={label} title={second.title}>
      <p className="max-w-3xl">{second.sentence}</p>
      <ul className="mt-2 max-w-3xl list-disc space-y-1 pl-5">
        {second.moves.map((move, index) => (
          <li key={index}>
            <bdi>{move}</bdi>
          </li>
        ))}
      </ul>
    </Section>
  );
}
