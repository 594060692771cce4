import type { Assessment } from '../engine';
import { type LinkedWorkload, sharedPath } from '../share';
import { listWithheld, type House } from '../model/house';
import { writeAnswer, writeAnswers } from '../model/several';
import type { HouseJson, HouseRulesJson, WorkloadJson } from './recommendation';

/** What a house says of one workload, as other programs read it. The ranking beside it is what the rules give in any house. */
export function toHouseJson(house: House, { ranking, answers }: Pick<Assessment, 'ranking' | 'answers'>): HouseJson {
  const withheld = listWithheld(house);
  const offered = ranking.find(({ alternative, rank }) => rank !== null && withheld.every((other) => other.alternative !== alternative));
  return {
    id: house.id,
    name: { ...house.name },
    stamp: house.stamp,
    notOnOffer: withheld.map(({ alternative, why }) => ({ alternative, why: { en: why?.en ?? '', ja: why?.ja ?? '' } })),
    firstOnOffer: offered?.alternative ?? null,
    notes: house.platforms.flatMap(({ alternative, note, contact }) =>
      note || contact ? [{ alternative, ...(note && { note: { ...note } }), ...(contact && { contact: { ...contact } }) }] : [],
    ),
    presets: Object.entries(house.answers).flatMap(([question, preset]) => {
      const given = answers[question];
      return given === preset ? [] : [{ question, preset: writeAnswer(preset), given: given === undefined ? null : writeAnswer(given) }];
    }),
  };
}

/** A workload's reply with what the house says, and a link that says under which house it was made. */
export function withHouse(json: WorkloadJson, assessment: Pick<Assessment, 'ranking' | 'answers'>, house: House | null): WorkloadJson {
  if (!house) return json;
  const link: LinkedWorkload = { code: json.code, title: '', house: house.stamp };
  return { ...json, url: sharedPath(link), house: toHouseJson(house, assessment) };
}

/** The house by itself: with what the questionnaire starts, and what is said of platforms. */
export function toHouseRulesJson(house: House | null): HouseRulesJson {
  if (!house) return { house: null };
  const { id, name, stamp, answers, platforms } = house;
  const said = platforms.map(({ alternative, isOffered, why, note, contact }) => ({
    alternative,
    offered: isOffered,
    ...(why && { why }),
    ...(note && { note }),
    ...(contact && { contact }),
  }));
  return { house: { id, name, stamp, answers: writeAnswers(answers), platforms: said } };
}

/** The same for whoever starts a server, in English. */
export function describeHouse({ name, stamp, answers, platforms }: House): string {
  const lines = platforms.flatMap(({ alternative, isOffered, why, note, contact }) => [
    `  ${alternative}: ${isOffered ? 'on offer' : `not on offer: ${why?.en ?? ''}`}`,
    ...(note ? [`    note: ${note.en}`] : []),
    ...(contact ? [`    contact: ${contact.en}`] : []),
  ]);
  const presets = Object.entries(answers).map(([question, answer]) => `  ${question}: ${[writeAnswer(answer)].flat().join(', ')}`);
  return [
    `House rules: ${name.en} / ${name.ja} (${stamp})`,
    `Preset answers: ${presets.length === 0 ? 'none' : ''}`.trimEnd(),
    ...presets,
    `Platforms: ${lines.length === 0 ? 'all on offer, nothing said of them' : 'all on offer but where it is said'}`,
    ...lines,
  ].join('\n');
}
