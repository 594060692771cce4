import { readNames } from '../shared/names';
import { fact, facts, join, NONE, part, parts, type Notes, type Seen } from '../shared/notes';
import { sizeChoice } from '../shared/size';
import type { Attachment } from '../shared/unit';
import { seenIn, seenKey, seenNames } from '../tree/seen';
import { at, entriesOf, itemsOf, keysOf, numberOf, placeAt, placeOf, textOf, type Value } from '../tree/value';

/** Whether an app.json is Heroku's; Expo, React Native and others call theirs the same. */
export function isHeroku(root: Value): boolean {
  if (['expo', 'pages', 'displayName', 'window'].some((key) => at(root, key))) return false;
  const environment = at(root, 'env');
  return (
    ['addons', 'formation', 'buildpacks', 'success_url'].some((key) => at(root, key)) ||
    /^(heroku[-/]|container$)/.test(textOf(at(root, 'stack')) ?? textOf(at(root, 'image')) ?? '') ||
    entriesOf(environment).some(([, value]) => value.kind === 'map')
  );
}

/** What an app.json says of the application that starts from its folder. */
export function readHeroku(path: string, root: Value): Attachment {
  const notes = join([
    readBase(root),
    readAddons(root),
    readBuildpacks(root),
    readFormation(root),
    readScripts(root),
    readNames(seenNames(at(root, 'env'))),
  ]);
  return { path, read: () => notes };
}

function readBase(root: Value): Notes {
  const [key = ''] = keysOf(root);
  const first: Seen = seenKey(root, key);
  const isContainer = textOf(at(root, 'stack')) === 'container';
  const stack: Seen = seenIn(root, 'stack');
  const review = at(root, 'environments', 'review') ? seenKey(root, 'environments', 'review') : null;
  return facts(
    review && fact('preview-environments', review),
    fact('written-for-paas', first),
    isContainer ? fact('containers-described', stack) : fact('source-to-run', first),
  );
}

const RELATIONAL = /^(heroku-postgresql|jawsdb|cleardb|stackhero-(postgresql|mysql|mariadb)|crunchy|elephantsql|mssql)/;

function readAddons(root: Value): Notes {
  const addons = [...itemsOf(at(root, 'addons')), ...itemsOf(at(root, 'environments', 'production', 'addons'))];
  return join(
    addons.map((item) => {
      const plan = textOf(item) ?? textOf(at(item, 'plan')) ?? '';
      const seen: Seen = { ...placeOf(item), key: 'addons', value: plan };
      const isRelational = RELATIONAL.test(plan);
      return join([
        facts(isRelational && fact('relational-store', seen), isRelational && fact('managed-store', seen)),
        parts(part('add-on', seen)),
      ]);
    }),
  );
}

function readBuildpacks(root: Value): Notes {
  return join(
    itemsOf(at(root, 'buildpacks')).map((item) => {
      const url = textOf(item) ?? textOf(at(item, 'url')) ?? '';
      const seen: Seen = { ...placeOf(item), key: 'buildpacks', value: url };
      return join([
        facts(/buildpack-apt\b|\/apt$|^heroku-community\/apt/.test(url) && fact('packages-listed', seen)),
        parts(part('buildpack', seen)),
      ]);
    }),
  );
}

/** Sizes of at most a gigabyte: all below the performance and private ones. */
const SMALL = /^(free|hobby|eco|basic|standard-1x|standard-2x|1x|2x|standard)$/i;

function readFormation(root: Value): Notes {
  return join(
    entriesOf(at(root, 'formation')).map(([name, process]) => {
      const size = textOf(at(process, 'size')) ?? '';
      const seen: Seen = { ...placeAt(process, 'size'), key: `formation: ${name}`, value: size };
      const quantity = numberOf(at(process, 'quantity')) ?? 1;
      const copies: Seen = seenIn(process, 'quantity');
      return join([
        facts(
          SMALL.test(size) && fact('memory-by-size', seen, sizeChoice({ memory: 1, cpus: null })),
          /^free$/i.test(size) && fact('free-plan', seen),
          quantity > 1 && fact('several-copies', copies),
        ),
        parts(quantity > 1 && part('copies', copies)),
      ]);
    }),
  );
}

function readScripts(root: Value): Notes {
  const script = ['postdeploy', 'release'].find((key) => at(root, 'scripts', key));
  return script === undefined ? NONE : parts(part('release-step', { ...placeAt(root, 'scripts', script), key: script }));
}
