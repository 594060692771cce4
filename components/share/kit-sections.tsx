import { Disclosure } from '@/components/ui/disclosure';
import { ScrollRegion } from '@/components/ui/scroll-region';
import { Section, SectionNote } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { fill, type Locale } from '@/lib/locale';
import { shareWords } from '@/lib/locale/words/share';
import { sharePageWords } from '@/lib/locale/words/share-page';
import { embedParameters, IMAGE_SIZES, kitFrame, type KitChoice, pictureParameters, type SnippetKind, writeSnippets } from '@/lib/publish';
import { linkTitle, verdictTitle } from '@/lib/report/result';
import { embedAddress, imageAddress } from '@/lib/share';
import type { ShareView } from './share-view';
import { SnippetPanel } from './snippet-panel';

interface PartProps {
  readonly view: ShareView;
}

/** Unfolded: most readers want this and nothing else. */
export function LinkSection({ view }: PartProps) {
  const words = sharePageWords(view.locale).link;
  const snippet = writeSnippets(view.shared, view.choice).find(({ format }) => format === 'link');
  return (
    <Section id="share-link" label={words.label} title={words.title}>
      <SectionNote>{words.text}</SectionNote>
      {snippet && <SnippetPanel snippet={snippet} {...view} />}
    </Section>
  );
}

export function FrameSection({ view }: PartProps) {
  const { locale, choice } = view;
  const words = sharePageWords(locale).frame;
  const { width, height } = kitFrame(choice);
  // On this page the addresses are its own, wherever readers reach it.
  const here = { ...view.shared, origin: '' };
  return (
    <Section id="share-frame" label={words.label} title={words.title}>
      <SectionNote>{fill(width === '100%' ? words.full : words.size, { width: pixelsOf(locale, width), height })}</SectionNote>
      <ScrollRegion label={words.preview}>
        {/* A wiki's column is narrower than this page: at its width the frame would be half empty. */}
        <iframe
          src={embedAddress(here, embedParameters(choice))}
          title={`${words.preview}: ${linkTitle(here)}`}
          width={width}
          height={height}
          loading="lazy"
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          className={`mb-4 block outline outline-line ${width === '100%' ? 'max-w-160' : 'max-w-none'}`}
        />
      </ScrollRegion>
      <Snippets view={view} kind="frame" />
    </Section>
  );
}

export function PictureSection({ view }: PartProps) {
  const { locale, choice } = view;
  const words = sharePageWords(locale).picture;
  const here = { ...view.shared, origin: '' };
  const size = pictureSize(choice);
  const address = (format: 'png' | 'svg'): string => imageAddress(here, { format, ...pictureParameters(choice, format) });
  const notes = [size && fill(words.size, size), choice.theme === 'auto' && words.light].filter((note) => typeof note === 'string');
  return (
    <Section id="share-picture" label={words.label} title={words.title}>
      {notes.length > 0 && <SectionNote>{notes.join(locale === 'ja' ? '' : ' ')}</SectionNote>}
      <figure>
        {/* eslint-disable-next-line @next/next/no-img-element -- there is no image optimiser here */}
        <img
          src={address('png')}
          alt={`${words.preview}: ${verdictTitle(view.shared.report)}`}
          {...size}
          loading="lazy"
          className="h-auto max-w-full outline outline-line"
        />
      </figure>
      <p className="my-3 flex flex-wrap gap-x-6">
        {(['png', 'svg'] as const).map((format) => (
          <TextLink
            key={format}
            look="alone"
            className="font-semibold"
            href={address(format)}
            download={`dokoni-${here.code}-${choice.picture}.${format}`}
          >
            {words[format]}
          </TextLink>
        ))}
      </p>
      <Snippets view={view} kind="picture" />
    </Section>
  );
}

export function TextSection({ view }: PartProps) {
  const words = sharePageWords(view.locale).text;
  return (
    <Section id="share-text" label={words.label} title={words.title}>
      <Snippets view={view} kind="text" />
    </Section>
  );
}

/** One fold for each program that takes this kind of text. */
function Snippets({ view, kind }: PartProps & { readonly kind: SnippetKind }) {
  const { formats } = shareWords(view.locale).kit;
  return writeSnippets(view.shared, view.choice)
    .filter((snippet) => snippet.kind === kind && snippet.format !== 'link')
    .map((snippet) => (
      <Disclosure key={snippet.format} summary={formats[snippet.format]}>
        <SnippetPanel snippet={snippet} {...view} />
      </Disclosure>
    ));
}

/** Of the PNG in pixels; null for a badge at its own size, which is as wide as its words. */
function pictureSize({ picture, pixels }: KitChoice): { readonly width: number; readonly height: number } | null {
  if (picture === 'badge') return null;
  const own = IMAGE_SIZES[picture];
  const width = pixels === 'own' ? own.width : Number(pixels);
  return { width, height: Math.round((width * own.height) / own.width) };
}

function pixelsOf(locale: Locale, width: number | string): string {
  return fill(sharePageWords(locale).form.pixel, { n: width });
}
