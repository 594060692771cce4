import type { PortfolioView } from './view';
import { Disclosure } from '@/components/ui/disclosure';
import { Section, SectionNote } from '@/components/ui/section';
import { TextLink } from '@/components/ui/text-link';
import { PORTFOLIO_FORMATS } from '@/lib/export';
import { portfolioExportWords } from '@/lib/locale/words/portfolio-export';
import { portfolioOutletPath } from '@/lib/share';

/** The plan as files, pictures and a frame for other pages. */
export function ExportSection({ view: { locale, links, limits, origin, report } }: { readonly view: PortfolioView }) {
  const words = portfolioExportWords(locale);
  const frame = `<iframe src="${origin}${portfolioOutletPath('embed', links, { limits }).replaceAll('&', '&amp;')}" title="${escape(report.headline)}" width="100%" height="600" loading="lazy" style="border:0"></iframe>`;
  return (
    <div className="print:hidden">
      <Section id="exports" label={words.label} title={words.title}>
        <SectionNote>{words.text}</SectionNote>
        <ul className="grid gap-x-12 gap-y-1 sm:grid-cols-2">
          {PORTFOLIO_FORMATS.map((format) => (
            <li key={format}>
              <TextLink look="row" href={portfolioOutletPath('export', links, { limits, name: `.${format}` })} download>
                {words.files[format]}
              </TextLink>
              <span className="block text-sm text-muted">{words.notes[format]}</span>
            </li>
          ))}
          {(['png', 'svg'] as const).map((format) => (
            <li key={format}>
              <TextLink look="row" href={portfolioOutletPath('image', links, { limits, name: `.${format}` })}>
                {format === 'png' ? words.picture : words.drawing}
              </TextLink>
              <span className="block text-sm text-muted">{words.pictureNote}</span>
            </li>
          ))}
        </ul>
        <Disclosure summary={`${words.frame} (${words.frameNote})`}>
          <pre
            role="region"
            aria-label={words.frame}
            tabIndex={0}
            className="max-h-96 overflow-auto rounded border border-line bg-sunken p-3 font-mono text-xs whitespace-pre-wrap"
          >
            {frame}
          </pre>
        </Disclosure>
      </Section>
    </div>
  );
}

/** Text between the quotes of an attribute. */
function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
}
