import { fill } from '../../locale';
import { houseWords } from '../../locale/words/house';
import { UNKNOWN, type Answers } from '../../model/answers';
import type { House, HouseText } from '../../model/house';
import { isAnswer } from '../../model/several';
import type { PlatformName, Reader } from '../reader';
import type { PlacedPlatform, ReportHouse, ReportPreset } from './report';

interface HouseInput {
  readonly house: House;
  /** All platforms, best first. */
  readonly ranking: readonly PlacedPlatform[];
  readonly answers: Answers;
}

/** Words what a house says of a result; of platforms and answers that the rules of the link do not know it says nothing. */
export function wordHouse(reader: Reader, { house, ranking, answers }: HouseInput): ReportHouse {
  const words = houseWords(reader.locale);
  const said = ranking.flatMap((platform) => {
    const own = house.platforms.find(({ alternative }) => alternative === platform.alternative);
    return own ? [{ platform, own }] : [];
  });
  const text = (written: HouseText): string => written[reader.locale];
  const withheld = said.flatMap(({ platform, own }) => (own.isOffered ? [] : [{ ...name(platform), why: own.why ? text(own.why) : '' }]));
  const isOffered = ({ alternative }: PlacedPlatform): boolean => withheld.every((other) => other.alternative !== alternative);
  const [first] = ranking.filter(({ rank }) => rank !== null);
  return {
    stamp: house.stamp,
    title: fill(words.title, { house: text(house.name) }),
    apart: words.apart,
    sentence: withheld.length === 0 ? null : wordOffer(reader, ranking, isOffered),
    isFirstOffered: !first || isOffered(first),
    withheld,
    help: said.flatMap(({ platform, own: { note, contact } }) => {
      const texts = [...(note ? [text(note)] : []), ...(contact ? [fill(words.contact, { contact: text(contact) })] : [])];
      return texts.length > 0 ? [{ ...name(platform), texts }] : [];
    }),
    presets: wordPresets(reader, house.answers, answers),
  };
}

function name({ alternative, family, name: whole, short, familyName }: PlacedPlatform): PlatformName {
  return { alternative, family, name: whole, short, familyName };
}

/** Whether the first can be had, and if not, which is the first that can. */
function wordOffer({ locale }: Reader, ranking: readonly PlacedPlatform[], isOffered: (platform: PlacedPlatform) => boolean): string {
  const words = houseWords(locale);
  const possible = ranking.filter(({ rank }) => rank !== null);
  const [first] = possible;
  if (!first) return words.nothing;
  if (isOffered(first)) return fill(words.firstOffered, { first: first.name });
  const offered = possible.find(isOffered);
  if (!offered) return fill(words.noneLeft, { first: first.name });
  return fill(words.notFirst, { first: first.name, offered: offered.name, rank: offered.rank ?? 0 });
}

function wordPresets(reader: Reader, presets: Answers, answers: Answers): ReportPreset[] {
  const words = houseWords(reader.locale);
  return reader.catalogue.questions.flatMap((question): ReportPreset[] => {
    const to = presets[question.id];
    const given = answers[question.id];
    if (to === undefined || to === UNKNOWN || to === given || !isAnswer(question, to)) return [];
    const known = given === undefined || given === UNKNOWN ? null : reader.answer(question.id, given);
    const values = { question: reader.question(question.id), preset: reader.answer(question.id, to), given: known ?? '' };
    return [{ question: question.id, to, sentence: fill(known === null ? words.unanswered : words.preset, values) }];
  });
}

/** Everything that a house says of a result, one statement each: for texts without headings. */
export function listHouseLines({ sentence, apart, withheld, help, presets }: ReportHouse, locale: Reader['locale']): string[] {
  const words = houseWords(locale);
  const of = (platform: PlatformName, text: string): string => fill(words.platform, { platform: platform.name }) + text;
  const lines = [
    ...(sentence === null ? [] : [sentence]),
    ...withheld.map((platform) => of(platform, `${words.row} – ${platform.why}`)),
    ...help.map((platform) => of(platform, platform.texts.join(' · '))),
    ...presets.map((preset) => preset.sentence),
  ];
  return [...lines, apart];
}
