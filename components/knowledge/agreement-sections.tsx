import { Section, SectionNote } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill, type Locale } from '@/lib/locale';
import { agreementWords } from '@/lib/locale/words/agreement';
import { decisionWords } from '@/lib/locale/words/decisions';
import type { Family } from '@/lib/model/family';
import { type Agreement, type Baseline, FOLDS } from '@/lib/cases';
import { CaseTable } from './case-table';
import { CountTable } from './count-table';
import { type AgreementText, type UnseenText, wordCounts, wordPercent } from '@/lib/report/knowledge';
import { MissItem } from './miss-item';
import { decisionsPath } from '@/lib/share';
import { BASE } from '@/lib/model/base-path';

/** What a version reached on decisions that its rules had not seen, beside others on the same sheets. */
export function UnseenSection({ unseen, locale }: { readonly unseen: UnseenText; readonly locale: Locale }) {
  const { unseen: words, figures } = agreementWords(locale);
  return (
    <Section id="unseen" label={words.label} title={unseen.title}>
      {unseen.sentences.map((sentence) => (
        <p key={sentence} className="mb-2 max-w-3xl">
          {sentence}
        </p>
      ))}
      {unseen.note !== null && <SectionNote>{unseen.note}</SectionNote>}
      {unseen.rows.length > 0 && (
        <CountTable
          caption={words.caption}
          corner={figures.who}
          columns={[figures.open, figures.ruledOut, figures.first, figures.firstTwo]}
          rows={unseen.rows}
        />
      )}
    </Section>
  );
}

interface FigureSectionProps {
  readonly agreement: Agreement;
  readonly baselines: readonly Baseline[];
  readonly locale: Locale;
}

/** Our figures on the cases that the rules were fitted to, beside those of a guess and of a habit. */
export function FigureSection({ agreement, baselines, locale }: FigureSectionProps) {
  const words = agreementWords(locale).figures;
  const { total, family } = agreement;
  const share = wordPercent(family.agreed / Math.max(family.cases, 1), locale);
  return (
    <Section id="figures" label={words.label} title={fill(words.title, { agreed: family.agreed, cases: family.cases, share })}>
      <SectionNote>{fill(words.note, { total })}</SectionNote>
      <CountTable
        caption={words.caption}
        corner={words.who}
        columns={[words.open, words.ruledOut, words.first, words.firstTwo]}
        rows={[
          { key: 'dokoni', label: words.dokoni, cells: wordCounts(agreement, locale), strong: true },
          ...baselines.map((baseline) => ({ key: baseline.id, label: words.baselines[baseline.id], cells: wordCounts(baseline, locale) })),
        ]}
      />
    </Section>
  );
}

interface ConfusionSectionProps {
  readonly agreement: Agreement;
  readonly text: AgreementText;
  readonly families: readonly Family[];
  readonly locale: Locale;
}

/** Family chosen against family recommended. */
export function ConfusionSection({ agreement, text, families, locale }: ConfusionSectionProps) {
  const words = agreementWords(locale).confusion;
  const columns = [...families.map(({ id, short }) => ({ id, label: short[locale] })), { id: 'none', label: words.none }];
  return (
    <Section id="confusion" label={words.label} title={words.title}>
      <SectionNote>{text.commonest ? fill(words.sentence, text.commonest) : words.noDifference}</SectionNote>
      <CountTable
        caption={words.caption}
        corner={words.chosen}
        columns={columns.map(({ label }) => label)}
        rows={families.map(({ id, short }, index) => ({
          key: id,
          label: short[locale],
          cells: columns.map((column) => String(agreement.confusion[id]?.[column.id] ?? 0)),
          marked: index,
        }))}
      />
    </Section>
  );
}

interface CaseSectionProps {
  readonly text: AgreementText;
  readonly locale: Locale;
}

/** Every disagreement about the family, then those about the platform alone. */
export function MissSections({ text, locale }: CaseSectionProps) {
  const { misses, others } = agreementWords(locale);
  return (
    <>
      <Section id="misses" label={misses.label} title={fill(misses.title, { n: text.misses.length })}>
        <SectionNote>{misses.note}</SectionNote>
        <div className="grid grid-cols-1 gap-6">
          {text.misses.map((miss) => (
            <MissItem key={miss.id} miss={miss} locale={locale} />
          ))}
        </div>
      </Section>
      <Section id="others" label={others.label} title={fill(others.title, { n: text.others.length })}>
        <CaseTable
          caption={others.caption}
          columns={{ decision: others.case, chosen: misses.chosen, advised: misses.advised, last: others.place }}
          cases={text.others}
          lastOf={({ place }) => (place === null ? others.excluded : String(place))}
        />
      </Section>
    </>
  );
}

/** The figures of each part of the cases. */
export function FoldSection({ folds, locale }: { readonly folds: readonly Agreement[]; readonly locale: Locale }) {
  const { folds: words, figures } = agreementWords(locale);
  const shares = folds.map(({ family }) => family.agreed / Math.max(family.cases, 1));
  const percent = (share: number): string => wordPercent(share, locale);
  return (
    <Section
      id="folds"
      label={words.label}
      title={fill(words.title, { low: percent(Math.min(...shares)), high: percent(Math.max(...shares)) })}
    >
      <SectionNote>{fill(words.note, { folds: FOLDS })}</SectionNote>
      <CountTable
        caption={words.caption}
        corner={words.part}
        columns={[words.total, figures.open, figures.ruledOut, figures.first, figures.firstTwo]}
        rows={folds.map((fold, index) => ({
          key: String(index),
          label: String(index + 1),
          cells: [String(fold.total), ...wordCounts(fold, locale)],
        }))}
      />
    </Section>
  );
}

interface FurtherSectionProps {
  readonly further: Agreement;
  readonly locale: Locale;
}

/** Decisions coded later and less thoroughly: their figures, and the way to the list. */
export function FurtherSection({ further, locale }: FurtherSectionProps) {
  const { further: words, figures } = agreementWords(locale);
  const share = wordPercent(further.family.agreed / Math.max(further.family.cases, 1), locale);
  return (
    <Section id="further" label={words.label} title={fill(words.title, { n: further.total, share })}>
      <SectionNote>{words.note}</SectionNote>
      <CountTable
        caption={words.caption}
        corner={figures.who}
        columns={[figures.open, figures.ruledOut, figures.first, figures.firstTwo]}
        rows={[{ key: 'further', label: figures.dokoni, cells: wordCounts(further, locale), strong: true }]}
      />
      <p className="mt-4">
        <TextLink href={`${BASE}/${locale}/method/agreement/further`}>{words.all}</TextLink>
      </p>
    </Section>
  );
}

/** What the figures do and do not say. */
export function LimitSection({ locale }: { readonly locale: Locale }) {
  const words = agreementWords(locale).limits;
  return (
    <Section id="limits" label={words.label} title={words.title}>
      <ul className="grid max-w-3xl list-disc gap-2 pl-5">
        {words.list.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
    </Section>
  );
}

/** The way to the list of every case. */
export function AllSection({ text, locale }: CaseSectionProps) {
  const words = agreementWords(locale).all;
  return (
    <Section id="all" label={words.label} title={fill(words.title, { n: text.all.length })}>
      <p>
        <TextLink href={`${BASE}/${locale}/method/agreement/all`}>{words.caption}</TextLink>
        {' · '}
        <TextLink href={decisionsPath(locale)}>{decisionWords(locale).all}</TextLink>
      </p>
    </Section>
  );
}
