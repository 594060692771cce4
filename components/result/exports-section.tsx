import { EXPORT_FORMATS } from '@/lib/export';
import { exportWords } from '@/lib/locale/words/export';
import { comparePath, exportPath, portfolioEntryPath, type ResultLinks, sharedPath, writeWorkloads } from '@/lib/share';
import { Section } from '../ui/section';

/** The result as files, and the way to another result beside it. */
export function ExportsSection({ links }: { readonly links: ResultLinks }) {
  const words = exportWords(links.locale);
  return (
    <div className="print:hidden">
      <Section id="exports" label={words.section} title={words.title}>
        <p className="mb-3 max-w-3xl">{words.text}</p>
        <ul className="grid gap-x-12 gap-y-1 sm:grid-cols-2">
          {EXPORT_FORMATS.map((format) => (
            <li key={format}>
              <a className="inline-flex min-h-9 items-center text-accent underline" href={exportPath(links, format)} download>
                {words.files[format]}
              </a>
              <span className="block text-sm text-muted">{words.notes[format]}</span>
            </li>
          ))}
        </ul>
        <p className="mt-3 flex flex-wrap gap-x-6">
          <a
            className="inline-flex min-h-11 items-center font-semibold text-accent underline"
            href={comparePath(links.locale, sharedPath(links))}
          >
            {words.compare}
          </a>
          <a
            className="inline-flex min-h-11 items-center font-semibold text-accent underline"
            href={portfolioEntryPath(links.locale, writeWorkloads([links]))}
          >
            {words.portfolio}
          </a>
        </p>
      </Section>
    </div>
  );
}
