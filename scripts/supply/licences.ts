import satisfies from 'spdx-satisfies';
import type { LockedPackage } from './lock';

/** Licences that ask no more of us than to keep their texts. */
const ALLOWED = ['0BSD', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'BlueOak-1.0.0', 'CC-BY-4.0', 'ISC', 'MIT', 'MIT-0', 'Zlib'];

/** More of the same for tools that are never handed on: texts and data, public domain, and a licence that asks only about its own files. */
const ALLOWED_TO_DEVELOP = [...ALLOWED, 'CC-BY-3.0', 'CC0-1.0', 'MPL-2.0', 'Python-2.0'];

/** Packages with a licence of their own, and why we live with it. */
const EXCEPTIONS: readonly { readonly name: RegExp; readonly licence: string; readonly why: string }[] = [
  {
    name: /^@resvg\/resvg-js(-|$)/,
    licence: 'MPL-2.0',
    why: 'Used as it is published: the licence asks for nothing but the source of changes to its own files.',
  },
  {
    name: /^@img\/sharp-/,
    licence: 'LGPL-3.0-or-later',
    why: 'Comes with the framework, for an optimiser of pictures that is switched off; never loaded, and not in the image.',
  },
];

/** Each licence with its packages, most first. */
export function countLicences(packages: readonly LockedPackage[]): readonly (readonly [licence: string, count: number])[] {
  const counts = new Map<string, number>();
  for (const { licence } of packages) counts.set(licence ?? 'none', (counts.get(licence ?? 'none') ?? 0) + 1);
  return [...counts].sort(([, one], [, other]) => other - one);
}

/** One line for each package whose licence is not allowed. */
export function faultsOfLicences(packages: readonly LockedPackage[]): readonly string[] {
  return packages
    .filter((found) => !isAllowed(found))
    .map(
      ({ name, version, licence }) => `${name} ${version}: ${licence ?? 'no licence'} is not on the list in scripts/supply/licences.ts.`,
    );
}

function isAllowed({ name, licence, runs }: LockedPackage): boolean {
  if (licence === null) return false;
  const excepted = EXCEPTIONS.filter((exception) => exception.name.test(name)).map((exception) => exception.licence);
  try {
    return satisfies(licence, [...(runs ? ALLOWED : ALLOWED_TO_DEVELOP), ...excepted]);
  } catch {
    // Not an expression of SPDX, such as UNLICENSED or a name of one’s own.
    return false;
  }
}
