import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

/** The parsed text of a YAML file, not yet checked. */
export function readYaml(path: string): unknown {
  return parse(readFileSync(path, 'utf8'));
}
