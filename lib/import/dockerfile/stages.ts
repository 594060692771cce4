import { interpolate, type Variables } from '../shared/interpolate';
import { readInstructions, type Instruction } from './instructions';

export interface Stage {
  readonly name: string;
  /** With the defaults of the arguments before the first FROM filled in. */
  readonly image: string;
  readonly line: number;
  /** The stage that it goes on from, by its place; null where it starts from an image. */
  readonly base: number | null;
  readonly platform: string;
  readonly instructions: readonly Instruction[];
}

/** The stages of a Dockerfile in order; empty where there is no FROM. Never throws. */
export function readStages(text: string): readonly Stage[] {
  const stages: Stage[] = [];
  let own: Instruction[] = [];
  const defaults = new Map<string, string>();
  for (const instruction of readInstructions(text)) {
    if (instruction.keyword === 'ARG' && stages.length === 0) readArgument(instruction, defaults);
    if (instruction.keyword === 'FROM') {
      own = [];
      stages.push(toStage(instruction, own, { stages, defaults }));
    } else own.push(instruction);
  }
  return stages;
}

function readArgument({ text }: Instruction, defaults: Map<string, string>): void {
  for (const argument of text.match(/\w+=(?:"[^"]*"|'[^']*'|\S*)/g) ?? []) {
    const [name = '', ...rest] = argument.split('=');
    defaults.set(name, rest.join('=').replace(/^(["'])(.*)\1$/, '$2'));
  }
}

interface Before {
  readonly stages: readonly Stage[];
  readonly defaults: Variables;
}

function toStage({ text, flags, line }: Instruction, instructions: readonly Instruction[], { stages, defaults }: Before): Stage {
  const [written = '', as = '', name = ''] = text.split(/\s+/);
  const image = interpolate(written, defaults).text;
  const base = stages.findLastIndex((stage) => stage.name !== '' && stage.name.toLowerCase() === image.toLowerCase());
  const platform = flags.find((flag) => flag.startsWith('--platform='))?.slice('--platform='.length) ?? '';
  return { name: /^as$/i.test(as) ? name : '', image, line, base: base < 0 ? null : base, platform, instructions };
}

/** The stage that is built and those that it goes on from, the last first. A target that no stage has leaves the last one. */
export function chainOf(stages: readonly Stage[], target: string | null): readonly Stage[] {
  const named = stages.findLastIndex(
    ({ name }, index) => target !== null && (name.toLowerCase() === target.toLowerCase() || String(index) === target),
  );
  const chain: Stage[] = [];
  let next: number | null = named < 0 ? stages.length - 1 : named;
  while (next !== null) {
    const stage: Stage | undefined = stages[next];
    if (!stage) break;
    chain.push(stage);
    next = stage.base;
  }
  return chain;
}
