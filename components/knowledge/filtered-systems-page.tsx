import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { fill, type Locale } from '@/lib/locale';
import { systemWords } from '@/lib/locale/words/systems';
import type { FilteredSystems } from '@/lib/report/knowledge';
import type { PageTerms } from '@/lib/report/terms';
import { SystemFilterForm } from './system-filter';
import { SystemTable } from './system-table';
import { TermHint, TermNotes } from '../parts/terms';
import { WayBack } from './way-back';
import { BASE } from '@/lib/model/base-path';

interface FilteredSystemsPageProps extends FilteredSystems {
  readonly locale: Locale;
  readonly terms: PageTerms;
}

/** The systems that fit, by platform, under the form that asked for them. */
export function FilteredSystemsPage({ locale, fields, groups, unknown, terms }: FilteredSystemsPageProps) {
  const words = systemWords(locale);
  const n = groups.reduce((sum, { systems }) => sum + systems.length, 0);
  return (
    <PageBody>
      <PageHead
        title={words.filter.title}
        lead={n === 0 ? words.filter.none : fill(n === 1 ? words.filter.found.one : words.filter.found.many, { n })}
      >
        {unknown.map(({ label, value }) => (
          <p key={label} className="mt-2 font-semibold text-warn">
            {fill(words.filter.unknown, { label, value })}
          </p>
        ))}
        <p className="mt-2 text-sm text-muted">{words.note}</p>
        <WayBack href={`${BASE}/${locale}/systems`}>{words.title}</WayBack>
        <TermHint locale={locale} />
      </PageHead>
      <SystemFilterForm locale={locale} fields={fields} />
      {groups.map(({ id, title, systems }) => (
        <Section key={id} id={id} label={fill(words.count, { n: systems.length })} title={title}>
          <SystemTable caption={fill(words.caption, { platform: title })} columns={words.columns} systems={systems} terms={terms} />
        </Section>
      ))}
      <TermNotes terms={terms} />
    </PageBody>
  );
}
