import { SectionNote } from '../ui/section';
import { TextLink } from '@/components/ui/text-link';
import { EXPORT_FORMATS } from '@/lib/export';
import { exportWords } from '@/lib/locale/words/export';
import { comparePath, exportPath, portfolioEntryPath, type ResultLinks, sharedPath, writeWorkloads } from '@/lib/share';

/** The result as files, and the way to another result beside it. */
export function ExportList({ links }: { readonly links: ResultLinks }) {
  const words = exportWords(links.locale);
  return (
    <>
      <SectionNote>{words.text}</SectionNote>
      <ul className="grid gap-x-12 gap-y-1 sm:grid-cols-2">
        {EXPORT_FORMATS.map((format) => (
          <li key={format}>
            <TextLink look="row" href={exportPath(links, format)} download>
              {words.files[format]}
            </TextLink>
            <span className="block text-sm text-muted">{words.notes[format]}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3 flex flex-wrap gap-x-6">
        <TextLink look="alone" className="font-semibold" href={comparePath(links.locale, sharedPath(links))}>
          {words.compare}
        </TextLink>
        <TextLink look="alone" className="font-semibold" href={portfolioEntryPath(links.locale, writeWorkloads([links]))}>
          {words.portfolio}
        </TextLink>
      </p>
    </>
  );
}
