import type { ExportFormat } from '../export';
import type { OpenProblem } from './open-link';
import type { ImportJson, PortfolioJson, WorkloadJson } from '@/lib/export';
import type { InputFault, Workload } from '@/lib/input';
import type { Locale } from '@/lib/model/locale';
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

/** A page's address: the locale, and what comes after it with the query. */
interface AskedPage {
  readonly locale: Locale;
  readonly path: string;
  readonly origin: string;
}

/** A whole page and its status. */
export interface Page {
  readonly status: 200 | 400 | 404;
  readonly html: string;
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
  /** `date`: the day that a record carries (YYYY-MM-DD). */
  readonly export: { readonly asked: AskedResult & { readonly format: ExportFormat; readonly date: string }; readonly reply: string };
  readonly oembed: { readonly asked: AskedResult & { readonly room: Room; readonly format: 'json' | 'xml' }; readonly reply: string };
  /** Every head-to-head as JSON. */
  readonly duels: { readonly asked: Pick<AskedResult, 'code' | 'locale'>; readonly reply: string };
  readonly 'result-page': {
    readonly asked: AskedResult & AskedPage & { readonly vs: string | undefined; readonly weight: string | undefined };
    readonly reply: Page;
  };
  readonly 'refused-page': { readonly asked: AskedPage & { readonly problem: OpenProblem; readonly code: string }; readonly reply: Page };
  readonly 'unknown-page': { readonly asked: AskedPage; readonly reply: Page };
  /** `a`, `b`: codes or addresses as somebody typed them. */
  readonly 'comparison-page': { readonly asked: AskedPage & { readonly a: string; readonly b: string }; readonly reply: Page };
  /** `query`: names and limits. */
  readonly 'portfolio-page': { readonly asked: AskedPage & { readonly code: string; readonly query: string }; readonly reply: Page };
  /** `query`: products, rows and a result, as somebody typed them. */
  readonly 'products-page': { readonly asked: AskedPage & { readonly query: string }; readonly reply: Page };
  /** The workloads of a body in JSON or YAML: those that it states, and those that its files speak of. */
  readonly workloads: {
    readonly asked: { readonly bytes: Uint8Array };
    readonly reply:
      | { readonly ok: true; readonly workloads: readonly Workload[]; readonly files?: ImportJson }
      | { readonly ok: false; readonly faults: readonly InputFault[] };
  };
  /** One workload by today's rules. */
  readonly advice: { readonly asked: { readonly workload: Workload }; readonly reply: WorkloadJson };
  /** Where several workloads go together. */
  readonly portfolio: { readonly asked: { readonly workloads: readonly Workload[] }; readonly reply: PortfolioJson | null };
}

export type QuestionKind = keyof Questions;
export type Asked<Kind extends QuestionKind> = Questions[Kind]['asked'];
export type Reply<Kind extends QuestionKind> = Questions[Kind]['reply'];

/** What passes to a thread. */
export type Question = { [Kind in QuestionKind]: { readonly kind: Kind; readonly asked: Asked<Kind> } }[QuestionKind];
