import { Contents } from '@/components/ui/contents';
import { PageBody, PageHead } from '@/components/ui/page-head';
import { Section, SectionNote } from '@/components/ui/section';
import { BareTable, ColumnHead, Row } from '@/components/ui/table';
import { TextLink } from '@/components/ui/text-link';
import { fill, type Locale } from '@/lib/locale';
import { apiWords } from '@/lib/locale/words/api';
import { CodeBlock } from './code-block';
import { BASE } from '@/lib/model/base-path';

/** A request, and what the server answers to it, both as texts. */
export interface ApiCall {
  readonly request: string;
  readonly reply: string;
}

export interface ApiPageProps {
  readonly locale: Locale;
  /** Where readers reach this server, without a slash at the end. */
  readonly origin: string;
  /** Where the source is; empty where nobody says so. */
  readonly source: string;
  readonly calls: { readonly workload: ApiCall; readonly files: ApiCall; readonly fault: ApiCall };
  readonly problems: readonly { readonly status: number; readonly title: string }[];
  readonly limits: Readonly<Record<'bytes' | 'workloads' | 'title' | 'files' | 'depth' | 'faults', number>>;
}

const ADDRESS = '/api/v1/recommendations';

/** In the order of the page. */
const WAYS = {
  recommendations: ['POST', ADDRESS],
  catalogue: ['GET', '/api/v1/catalogue'],
  moves: ['GET', '/api/v1/moves'],
  house: ['GET', '/api/v1/house'],
  openapi: ['GET', '/api/v1/openapi.json'],
  oembed: ['GET', '/oembed'],
  embed: ['GET', '/embed/CODE'],
  image: ['GET', '/image/CODE.svg'],
  export: ['GET', '/export/CODE.md'],
} as const;

/** What assistants are offered (`scripts/mcp/tools.ts`). */
const TOOLS = ['list_questions', 'recommend', 'read_files', 'explain', 'what_would_change', 'compare', 'plan', 'compare_plans'];

/** What the API takes and gives, with examples that this server answered, its limits and its errors, and the other ways in. */
export function ApiPage(props: ApiPageProps) {
  const { locale, calls, limits } = props;
  const words = apiWords(locale);
  const parts = ['ways', 'recommend', 'fields', 'files', 'faults', 'limits', 'others'] as const;
  return (
    <PageBody>
      <PageHead title={words.title} lead={words.lead}>
        <p className="mt-2">
          <TextLink look="alone" href={`${BASE}/api/v1/openapi.json`}>
            {words.openapi}
          </TextLink>
        </p>
      </PageHead>
      <Contents title={words.contents} entries={parts.map((id) => ({ id, label: words[id].label }))} />
      <Ways locale={locale} />
      <Section id="recommend" label={words.recommend.label} title={words.recommend.title}>
        <SectionNote>{words.recommend.text}</SectionNote>
        <Call {...props} call={calls.workload} />
      </Section>
      <Fields locale={locale} />
      <Section id="files" label={words.files.label} title={words.files.title}>
        <SectionNote>{fill(words.files.text, { files: limits.files })}</SectionNote>
        <Call {...props} call={calls.files} />
      </Section>
      <Faults {...props} />
      <Section id="limits" label={words.limits.label} title={words.limits.title}>
        <ul className="list-disc space-y-1 pl-5">
          {words.limits.list.map((line) => (
            <li key={line}>{fill(line, limits)}</li>
          ))}
        </ul>
      </Section>
      <Others {...props} />
    </PageBody>
  );
}

function Ways({ locale }: Pick<ApiPageProps, 'locale'>) {
  const words = apiWords(locale).ways;
  return (
    <Section id="ways" label={words.label} title={words.title}>
      <BareTable
        caption={words.caption}
        stacks
        head={
          <>
            <ColumnHead>{words.address}</ColumnHead>
            <ColumnHead>{words.method}</ColumnHead>
            <ColumnHead>{words.gives}</ColumnHead>
          </>
        }
      >
        {(Object.keys(WAYS) as (keyof typeof WAYS)[]).map((way) => (
          <Row key={way} head={<code>{WAYS[way][1]}</code>}>
            <td>{WAYS[way][0]}</td>
            <td>{words.list[way]}</td>
          </Row>
        ))}
      </BareTable>
    </Section>
  );
}

function Call({ locale, origin, call }: Pick<ApiPageProps, 'locale' | 'origin'> & { readonly call: ApiCall }) {
  const words = apiWords(locale).recommend;
  const type = call.request.startsWith('{') ? 'json' : 'yaml';
  const curl = `curl ${origin}${BASE}${ADDRESS} \\\n  -H 'Content-Type: application/${type}' \\\n  --data-binary @request.${type}`;
  return (
    <div className="grid grid-cols-1 gap-x-8 gap-y-4 lg:grid-cols-2">
      <div className="min-w-0 space-y-4">
        <CodeBlock label={`${words.request} (request.${type})`} text={call.request} />
        <CodeBlock label={words.send} text={curl} />
      </div>
      <CodeBlock label={words.reply} text={call.reply} />
    </div>
  );
}

function Fields({ locale }: Pick<ApiPageProps, 'locale'>) {
  const words = apiWords(locale).fields;
  return (
    <Section id="fields" label={words.label} title={words.title}>
      <dl className="divide-y divide-line border-y border-line">
        {(Object.keys(words.list) as (keyof typeof words.list)[]).map((field) => (
          <div key={field} className="labelled py-2">
            <dt>
              <code className="text-sm">{field}</code>
            </dt>
            <dd>{words.list[field]}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Faults(props: ApiPageProps) {
  const { locale, calls, problems } = props;
  const words = apiWords(locale).faults;
  return (
    <Section id="faults" label={words.label} title={words.title}>
      <SectionNote>{words.text}</SectionNote>
      <Call {...props} call={calls.fault} />
      <dl className="mt-6 divide-y divide-line border-y border-line">
        {problems.map(({ status, title }) => (
          <div key={title} className="labelled py-2">
            <dt className="tabular-nums">{status}</dt>
            <dd>{title}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
}

function Others({ locale, source }: Pick<ApiPageProps, 'locale' | 'source'>) {
  const words = apiWords(locale).others;
  return (
    <Section id="others" label={words.label} title={words.title}>
      <div className="grid grid-cols-1 gap-x-8 gap-y-6 lg:grid-cols-2">
        <div className="min-w-0 space-y-2">
          <p>{words.cli}</p>
          <CodeBlock
            label={words.command}
            text={'npm run --silent advise -- workloads.yaml\nnpm run --silent advise -- --from . --accept sure --json'}
          />
        </div>
        <div className="min-w-0 space-y-2">
          <p>{fill(words.mcp, { tools: TOOLS.join(locale === 'ja' ? '、' : ', ') })}</p>
          <CodeBlock label={words.assistant} text={'npm --prefix /path/to/dokoni run --silent mcp'} />
        </div>
      </div>
      {source !== '' && (
        <p className="mt-4">
          <TextLink look="alone" href={source} isExternal>
            {words.source}
          </TextLink>
        </p>
      )}
    </Section>
  );
}
