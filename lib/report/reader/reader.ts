import { fill } from '../../locale';
import type { Catalogue } from '../../model/catalogue';
import type { Locale } from '../../model/locale';
import type { LocalisedText } from '../../model/text';
import { NameReader } from './names';
import type { Claim, ReportEvidence } from './shared';
import { BASE } from '@/lib/model/base-path';

/** Where a design note stands. */
function notePath(locale: Locale, id: string): string {
  return `${BASE}/${locale}/method/notes#${id}`;
}

/** The catalogue in one language, and what was cited of it so far. */
export class Reader extends NameReader {
  private readonly cited: string[];

  /** `cited`: the ids of an earlier list of evidence whose numbers go on. */
  constructor(
    readonly catalogue: Catalogue,
    locale: Locale,
    cited: readonly string[] = [],
  ) {
    super(catalogue, locale);
    this.cited = [...cited];
  }

  claim(text: LocalisedText, evidence: readonly string[]): Claim {
    return { text: this.text(text), sources: evidence.map((id) => this.cite(id)) };
  }

  private cite(id: string): number {
    const known = this.cited.indexOf(id);
    return known >= 0 ? known + 1 : this.cited.push(id);
  }

  /** Everything cited so far. */
  evidence(): ReportEvidence[] {
    return this.cited.map((id) => this.source(id));
  }

  /** One piece of evidence, cited or not. Throws an Error where the catalogue has none of that id. */
  source(id: string): ReportEvidence {
    const source = this.catalogue.evidence[id];
    if (!source) throw new Error(`The catalogue has no evidence ${id}`);
    return {
      id,
      title: this.text(source.title),
      publisher: source.publisher,
      kind: this.words.evidenceKinds[source.kind],
      address: source.address ?? null,
      page: source.kind === 'notes' ? notePath(this.locale, id) : null,
      path: source.path ?? null,
      sourceDate: source.sourceDate === 'undated' ? this.words.undated : source.sourceDate,
      readDate: source.readDate,
      dates: fill(source.sourceDate === 'undated' ? this.words.datesUndated : this.words.dates, {
        source: source.sourceDate,
        read: source.readDate,
      }),
      supports: this.text(source.supports),
      reserve: source.verified ? null : this.words.reserve,
    };
  }
}
