import { Notice } from '@/components/ui/notice';
import { TextLink } from '@/components/ui/text-link';
import { fill } from '@/lib/locale';
import { houseWords } from '@/lib/locale/words/house';
import type { ReportHouse } from '@/lib/report/result';
import type { ResultParts } from './parts';

/** What the house says of this result, apart from the rules. Its texts are anybody's: shown as text, set apart from ours. */
export function HouseNotice({ parts: { report, pathOf } }: { readonly parts: ResultParts }) {
  const { house, locale } = report;
  if (!house || isSilent(house)) return null;
  const words = houseWords(locale);
  return (
    <Notice title={house.title}>
      {house.sentence !== null && house.isFirstOffered && <p>{house.sentence}</p>}
      <HouseList
        title={words.withheld}
        entries={house.withheld.map((platform) => ({ name: fill(words.platform, { platform: platform.name }), texts: [platform.why] }))}
      />
      <HouseList
        title={words.help}
        entries={house.help.map((platform) => ({ name: fill(words.platform, { platform: platform.name }), texts: platform.texts }))}
      />
      <HouseList title={words.presets} entries={house.presets.map(({ sentence }) => ({ name: sentence, texts: [] }))} />
      {house.presets.length > 0 && (
        <p className="no-print">
          <TextLink look="line" href={pathOf(house.presets)}>
            {words.take}
          </TextLink>
        </p>
      )}
      <p className="mt-2 text-sm text-muted">{house.apart}</p>
    </Notice>
  );
}

function isSilent({ withheld, help, presets }: ReportHouse): boolean {
  return withheld.length + help.length + presets.length === 0;
}

interface HouseEntry {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Nothing where there are no entries. */
function HouseList({ title, entries }: { readonly title: string; readonly entries: readonly HouseEntry[] }) {
  if (entries.length === 0) return null;
  return (
    <>
      <p className="mt-2 text-sm font-semibold">{title}</p>
      <ul className="list-disc space-y-1 pl-5 text-sm">
        {entries.map(({ name, texts }) => (
          <li key={name}>
            {name}
            {texts.map((text) => (
              <bdi key={text} className="mr-2">
                {text}
              </bdi>
            ))}
          </li>
        ))}
      </ul>
    </>
  );
}
