import { SectionNote } from '../ui/section';
import { ButtonLink } from '@/components/ui/button';
import { TextLink } from '@/components/ui/text-link';
import { EXPORT_FORMATS } from '@/lib/export';
import { exportWords } from '@/lib/locale/words/export';
import { IMAGE_FORMATS, IMAGE_VIEWS } from '@/lib/publish';
import {
  comparePath,
  exportPath,
  imageAddress,
  portfolioEntryPath,
  type ResultLinks,
  sharedPath,
  sharePath,
  writeWorkloads,
} from '@/lib/share';

/** The result as files and pictures, the way to share it, and to another result beside it. */
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
        {IMAGE_VIEWS.map((view) => (
          <PictureFiles key={view} links={links} view={view} />
        ))}
      </ul>
      <p className="mt-3 flex flex-wrap items-center gap-x-6 gap-y-2">
        <ButtonLink look="secondary" href={sharePath(links)}>
          {words.share}
        </ButtonLink>
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

/** A picture in both formats. */
function PictureFiles({ links, view }: { readonly links: ResultLinks; readonly view: (typeof IMAGE_VIEWS)[number] }) {
  const words = exportWords(links.locale);
  const here = { ...links, origin: '', report: links };
  return (
    <li>
      {`${words.pictures[view]} `}
      {IMAGE_FORMATS.map((format) => (
        <TextLink
          key={format}
          look="row"
          className="mr-3"
          href={imageAddress(here, { format, view })}
          download={`dokoni-${links.code}-${view}.${format}`}
          aria-label={`${words.pictures[view]} (${format.toUpperCase()})`}
        >
          {format.toUpperCase()}
        </TextLink>
      ))}
      <span className="block text-sm text-muted">{words.pictureNotes[view]}</span>
    </li>
  );
}
