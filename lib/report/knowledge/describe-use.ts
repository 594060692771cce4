import { assess } from '../../engine';
import { NO_PRIORITIES } from '../../model/answers';
import type { Profiles } from '../../model/profile';
import { encodeLink, resultPath } from '../../share';
import type { Reader } from '../reader';

/** A typical workload: its sentence, its result, and the platform that comes first in it. */
export interface UseText {
  readonly why: string;
  readonly href: string;
  /** Null where none is recommended. */
  readonly first: string | null;
}

/** When to use a platform, and when not: workloads whose results can be opened. */
export interface PlatformUse {
  readonly first: readonly UseText[];
  readonly notFirst: readonly UseText[];
}

export function describeUse(reader: Reader, { first, notFirst }: Profiles): PlatformUse {
  const describe = ({ why, answers }: Profiles['first'][number]): UseText => {
    const { recommendation } = assess(reader.catalogue, answers, NO_PRIORITIES);
    const code = encodeLink({ contentVersion: reader.catalogue.version, answers, priorities: NO_PRIORITIES });
    return {
      why: reader.text(why),
      href: resultPath({ locale: reader.locale, code, title: '' }),
      first: recommendation ? reader.platform(recommendation.alternative).name : null,
    };
  };
  return { first: first.map(describe), notFirst: notFirst.map(describe) };
}
