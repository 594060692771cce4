import type { ExportFormat, PortfolioFormat } from '../export';
import type { OpenProblem } from './open-link';
import type { ImportJson, PortfolioJson, WorkloadJson } from '@/lib/export';
import type { InputFault, PlanWish, Workload } from '@/lib/input';
import type { Locale } from '@/lib/model/locale';
import type { FileParts } from '@/lib/model/file-parts';
import type { Notes } from '@/lib/model/note';
import type { SystemFilter } from '@/lib/report/knowledge';
import type { QueryProblem } from '@/lib/share';
import type { EmbedTheme, EmbedView, ImageTheme, ImageView, Room } from '@/lib/publish';

/** A sound code and what is said beside it. */
export interface AskedResult {
  readonly code: string;
  /** Cleaned; empty where there is none. */
  readonly title: string;
  readonly locale: Locale;
  /** Where readers reach this deployment, without a slash at the end. */
  readonly origin: string;
}

/** A sound code of a portfolio, with the query of its page. */
export interface AskedPortfolio {
  readonly code: string;
  readonly query: string;
  readonly locale: Locale;
  readonly origin: string;
}

/** A page's address: the locale, and what comes after it with the query. */
interface AskedPage {
  readonly locale: Locale;
  readonly path: string;
  readonly origin: string;
}

/** An address that no page has, that cannot be read, or that is too long. */
export type RefusedStatus = 404 | 400 | 414;

/** A whole page and its status. */
export interface Page {
  readonly status: 200 | RefusedStatus;
  readonly html: string;
}

/** What stands beside a result, and in no address. */
export interface Beside {
  readonly notes?: Notes;
  readonly files?: FileParts | null;
}

/** A page as a thread sends it: text in UTF-8. */
export interface SentPage {
  readonly status: Page['status'];
  readonly body: Uint8Array<ArrayBuffer>;
  readonly encoding?: 'gzip';
}

/**
 * All that the engine's threads are asked, each with its reply: plain data that passes between threads. What an embed or a picture
 * needs does not wait for what only a page shows.
 */
export interface Questions {
  readonly embed: {
    readonly asked: AskedResult & { readonly view: EmbedView; readonly theme: EmbedTheme; readonly fitted: boolean };
    readonly reply: string;
  };
  readonly drawing: { readonly asked: AskedResult & { readonly view: ImageView; readonly theme: ImageTheme }; readonly reply: string };
  /** `date`: the day that a record carries (YYYY-MM-DD). `notes`, `files`: made safe to show. */
  readonly export: {
    readonly asked: AskedResult & { readonly format: ExportFormat; readonly date: string } & Beside;
    readonly reply: string;
  };
  /** A file with notes, from a body in JSON or YAML. */
  readonly 'noted-export': {
    readonly asked: { readonly bytes: Uint8Array; readonly origin: string; readonly date: string };
    readonly reply:
      | ({ readonly ok: true; readonly text: string } & Pick<AskedResult, 'code' | 'locale'> & { readonly format: ExportFormat })
      | { readonly ok: false; readonly faults: readonly InputFault[] };
  };
  readonly oembed: { readonly asked: AskedResult & { readonly room: Room; readonly format: 'json' | 'xml' }; readonly reply: string };
  /** Every head-to-head as JSON. */
  readonly duels: { readonly asked: Pick<AskedResult, 'code' | 'locale'>; readonly reply: string };
  readonly 'result-page': {
    readonly asked: AskedResult &
      AskedPage & {
        readonly vs: string | undefined;
        readonly weight: string | undefined;
        /** The stamp that the link carries. */
        readonly house?: string | undefined;
      };
    readonly reply: Page;
  };
  /** `query`: the form in which the result is shared. */
  readonly 'share-page': { readonly asked: AskedResult & AskedPage & { readonly query: string }; readonly reply: Page };
  readonly 'refused-page': { readonly asked: AskedPage & { readonly problem: OpenProblem; readonly code: string }; readonly reply: Page };
  /** `typed`: codes or addresses as somebody typed them, one a parameter, in the order of `SIDE_NAMES`. */
  readonly 'comparison-page': { readonly asked: AskedPage & { readonly typed: readonly string[] }; readonly reply: Page };
  /** `query`: of which result or portfolio, and figures. */
  readonly 'cost-page': { readonly asked: AskedPage & { readonly query: string }; readonly reply: Page };
  /** `query`: names and limits. */
  readonly 'portfolio-page': { readonly asked: AskedPage & { readonly code: string; readonly query: string }; readonly reply: Page };
  /** `typed`: the links or codes of two portfolios as somebody typed them; an empty one is not there. */
  readonly 'plans-page': { readonly asked: AskedPage & { readonly typed: readonly [string, string] }; readonly reply: Page };
  /** `query`: names and limits of a portfolio whose code is sound. */
  readonly 'portfolio-export': {
    readonly asked: AskedPortfolio & { readonly format: PortfolioFormat; readonly date: string };
    readonly reply: string;
  };
  readonly 'portfolio-drawing': { readonly asked: AskedPortfolio & { readonly theme: ImageTheme }; readonly reply: string };
  readonly 'portfolio-embed': {
    readonly asked: AskedPortfolio & { readonly theme: EmbedTheme; readonly fitted: boolean };
    readonly reply: string;
  };
  /** Answers of a form that are none of ours. */
  readonly 'wrong-answers-page': { readonly asked: AskedPage & { readonly problems: readonly QueryProblem[] }; readonly reply: Page };
  /** `status`: what is wrong with the address. */
  readonly 'unknown-page': { readonly asked: AskedPage & { readonly status: RefusedStatus }; readonly reply: Page };
  /** `query`: what somebody typed; `kind`: one of the kinds, or anything else for all of them. */
  readonly 'search-page': { readonly asked: AskedPage & { readonly query: string; readonly kind: string }; readonly reply: Page };
  /** What the systems are narrowed to, as the form sent it. */
  readonly 'systems-page': { readonly asked: AskedPage & { readonly filter: SystemFilter }; readonly reply: Page };
  readonly 'api-page': { readonly asked: AskedPage; readonly reply: Page };
  /** `query`: products, rows and a result, as somebody typed them. */
  readonly 'products-page': { readonly asked: AskedPage & { readonly query: string }; readonly reply: Page };
  /** The workloads of a body in JSON or YAML: those that it states, and those that its files speak of. */
  readonly workloads: {
    readonly asked: { readonly bytes: Uint8Array };
    readonly reply:
      | { readonly ok: true; readonly workloads: readonly Workload[]; readonly plan: PlanWish; readonly files?: ImportJson }
      | { readonly ok: false; readonly faults: readonly InputFault[] };
  };
  /** One workload by today's rules. */
  readonly advice: { readonly asked: { readonly workload: Workload }; readonly reply: WorkloadJson };
  /** Where several workloads go together. */
  readonly portfolio: {
    readonly asked: { readonly workloads: readonly Workload[]; readonly wish: PlanWish };
    readonly reply: PortfolioJson | null;
  };
}

export type QuestionKind = keyof Questions;
export type Asked<Kind extends QuestionKind> = Questions[Kind]['asked'];
export type Reply<Kind extends QuestionKind> = Questions[Kind]['reply'];

/** The questions whose reply is a whole page. */
export type PageKind = { [Kind in QuestionKind]: Kind extends `${string}-page` ? Kind : never }[QuestionKind];

/** What passes to a thread. `packs`: a page is sent compressed. */
export type Question = {
  [Kind in QuestionKind]: { readonly kind: Kind; readonly asked: Asked<Kind>; readonly packs?: boolean };
}[QuestionKind];
