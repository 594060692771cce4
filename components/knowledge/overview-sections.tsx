import { HeatTable } from '@/components/charts/heat-table';
import { Ladder } from '@/components/charts/ladder';
import { familyHue } from '@/components/parts/family-hue';
import { Section, SectionNote } from '@/components/ui/section';
import { Disclosure } from '@/components/ui/disclosure';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { platformWords } from '@/lib/locale/words/platforms';
import { reportWords } from '@/lib/locale/words/report';
import { ClaimText } from '../parts/claim-text';
import type { Overview } from '@/lib/report/knowledge';
import { DutyTable } from '../parts/duty-table';
import type { PageTerms } from '@/lib/report/terms';
import { PlatformIndex } from './platform-index';
import { TextWithTerms } from '../parts/terms';
import { BASE } from '@/lib/model/base-path';

interface OverviewSectionProps {
  readonly overview: Overview;
  readonly terms: PageTerms;
}

/** What each platform is. */
export function IndexSection({ overview, terms }: OverviewSectionProps) {
  const words = platformWords(terms.locale);
  const { label, title, what, products } = words.overview;
  return (
    <Section id="overview" label={label} title={title}>
      <PlatformIndex
        platforms={overview.platforms}
        path={`${BASE}/${terms.locale}/platforms`}
        labels={{ caption: title, platform: knowledgeWords(terms.locale).platform, what, products }}
        terms={terms}
      />
      <p className="mt-3 border-t border-line pt-3">
        <TextLink href={`${BASE}/${terms.locale}/systems`}>{words.systems}</TextLink>
      </p>
    </Section>
  );
}

/** The base values as a heat table. */
export function BaseSection({ overview, terms }: OverviewSectionProps) {
  const words = platformWords(terms.locale).base;
  const leaders = overview.leaders.map(({ name, criteria }) => fill(words.leader, { platform: name, n: criteria }));
  return (
    <Section id="base" label={words.label} title={words.title}>
      <SectionNote>{fill(words.note, { leaders: leaders.join(reportWords(terms.locale).listComma) })}</SectionNote>
      <HeatTable
        caption={words.caption}
        corner={knowledgeWords(terms.locale).criterion}
        leadLabel={words.range}
        columns={overview.platforms.map(({ alternative, short }) => ({
          key: alternative,
          label: short,
          note: '',
          marked: false,
          faded: false,
        }))}
        rows={overview.criteria.map(({ id, title, values }) => ({
          key: id,
          label: title,
          note: '',
          lead: `${Math.min(...values)}–${Math.max(...values)}`,
          values,
        }))}
      />
      <p className="mt-3">
        <TextLink href={`${BASE}/${terms.locale}/method#rules`}>{words.link}</TextLink>
      </p>
    </Section>
  );
}

/** The lock-in ladder of the notes. */
export function LadderSection({ overview, terms }: OverviewSectionProps) {
  const words = platformWords(terms.locale).ladder;
  return (
    <Section id="ladder" label={words.label} title={words.title}>
      <SectionNote>
        <TextWithTerms text={words.note} terms={terms} />
      </SectionNote>
      <div className="mb-4 max-w-3xl">
        <Ladder
          id="ladder-picture"
          title={words.picture}
          description={overview.rungs.map(({ name, freedom }) => `${name} ${freedom}`).join(', ')}
          rungs={overview.rungs.map(({ alternative, name, family, familyName, freedom }) => ({
            key: alternative,
            label: name,
            note: familyName,
            value: freedom,
            hue: familyHue(family),
            marked: false,
          }))}
        />
      </div>
      <Disclosure summary={words.reasons}>
        <dl className="grid gap-3">
          {overview.rungs.map(({ alternative, name, freedom, reason }) => (
            <div key={alternative} className="sm:grid sm:grid-cols-[18rem_1fr] sm:gap-4">
              <dt className="font-semibold">
                {name} <span className="font-normal text-muted tabular-nums">{freedom}</span>
              </dt>
              <dd>
                <ClaimText claim={reason} terms={terms} />
              </dd>
            </div>
          ))}
        </dl>
      </Disclosure>
    </Section>
  );
}

/** Who runs what. */
export function DutySection({ overview, terms }: OverviewSectionProps) {
  const words = platformWords(terms.locale).duties;
  const { layers, carriers, platform } = knowledgeWords(terms.locale);
  return (
    <Section id="duties" label={words.label} title={words.title}>
      <SectionNote>
        <TextWithTerms text={words.note} terms={terms} />
      </SectionNote>
      <DutyTable caption={words.caption} duties={overview.duties} labels={{ platform, layers, carriers }} />
      <div className="mt-4">
        <Disclosure summary={words.notes}>
          <dl className="grid gap-3">
            {overview.duties.map(({ alternative, name, note }) => (
              <div key={alternative} className="sm:grid sm:grid-cols-[18rem_1fr] sm:gap-4">
                <dt className="font-semibold">{name}</dt>
                <dd>
                  <ClaimText claim={note} terms={terms} />
                </dd>
              </div>
            ))}
          </dl>
        </Disclosure>
      </div>
    </Section>
  );
}
