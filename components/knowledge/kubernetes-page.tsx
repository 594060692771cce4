import { ButtonLink } from '@/components/ui/button';
import { Contents } from '@/components/ui/contents';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section } from '@/components/ui/section';
import { BareTable, ColumnHead, Row, Table } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { fill, type Locale } from '@/lib/locale';
import { knowledgeWords } from '@/lib/locale/words/knowledge';
import { kubernetesWords } from '@/lib/locale/words/kubernetes';
import { productWords } from '@/lib/locale/words/products';
import type { KubernetesText } from '@/lib/report/products';
import { productsPath } from '@/lib/share';
import { SourceNumbers } from './product-cell';
import { ProductSources } from './product-sources';
import { WayBack } from './way-back';
import { BASE } from '@/lib/model/base-path';

interface KubernetesPageProps {
  readonly text: KubernetesText;
  /** Products of the platform, to be compared. */
  readonly products: readonly string[];
  readonly locale: Locale;
}

/** What the notes said of Kubernetes and its small distributions, and what holds today. */
export function KubernetesPage({ text, products, locale }: KubernetesPageProps) {
  const words = kubernetesWords(locale);
  const { sources } = productWords(locale);
  return (
    <PageBody>
      <PageHead title={words.title} lead={fill(words.lead, { ways: text.ways.length })}>
        <WayBack href={`${BASE}/${locale}/platforms`}>{productWords(locale).platforms}</WayBack>
        <p className="mt-3">
          <ButtonLink look="quiet" href={productsPath(locale, { products })}>
            {words.compare}
          </ButtonLink>
        </p>
      </PageHead>
      <Contents
        title={knowledgeWords(locale).contents}
        entries={[
          { id: 'ways', label: words.ways.label },
          { id: 'cells', label: words.cells.label },
          { id: 'sources', label: sources.label },
        ]}
      />
      <Ways text={text} locale={locale} />
      <Cells text={text} locale={locale} />
      <ProductSources sources={text.sources} locale={locale} />
    </PageBody>
  );
}

type PartProps = Omit<KubernetesPageProps, 'products'>;

/** Each way of the notes with its form of today. */
function Ways({ text: { ways }, locale }: PartProps) {
  const { ways: words } = kubernetesWords(locale);
  return (
    <Section id="ways" label={words.label} title={fill(words.title, { n: ways.length })}>
      <BareTable
        caption={words.label}
        stacks
        className="compact"
        head={
          <>
            <ColumnHead>{words.notes}</ColumnHead>
            <ColumnHead>{words.today}</ColumnHead>
            <ColumnHead>{words.system}</ColumnHead>
          </>
        }
      >
        {ways.map(({ notes, today, system, group, name }) => (
          <Row key={notes} head={<strong>{notes}</strong>}>
            <td>{today}</td>
            <td>
              <TextLink href={`${BASE}/${locale}/systems/${group}#system-${system}`}>{name}</TextLink>
            </td>
          </Row>
        ))}
      </BareTable>
    </Section>
  );
}

/** The table of the notes, each cell beside today's. */
function Cells({ text: { cells }, locale }: PartProps) {
  const { cells: words } = kubernetesWords(locale);
  return (
    <Section id="cells" label={words.label} title={words.title}>
      <Table
        caption={words.caption}
        keepsHeads
        head={
          <>
            <ColumnHead>{words.feature}</ColumnHead>
            <ColumnHead tone="strong">K3s</ColumnHead>
            <ColumnHead tone="strong">MicroK8s</ColumnHead>
          </>
        }
      >
        {cells.map(({ title, ...sides }) => (
          <Row key={title} head={title}>
            {([sides.k3s, sides.microk8s] as const).map(({ notes, today, sources }, index) => (
              <td key={index === 0 ? 'k3s' : 'microk8s'}>
                {today}
                <SourceNumbers numbers={sources} locale={locale} />
                <small>{fill(words.notes, { said: notes })}</small>
              </td>
            ))}
          </Row>
        ))}
      </Table>
    </Section>
  );
}
