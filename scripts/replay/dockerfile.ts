import { DockerfileParser, ModifiableInstruction, type Instruction } from 'dockerfile-ast';

/** One instruction, as the replay needs it. */
export interface Step {
  /** In capitals. */
  readonly keyword: string;
  readonly flags: Readonly<Record<string, string>>;
  /** Words or the strings of a JSON list, without flags. */
  readonly words: readonly string[];
  /** Everything after keyword and flags, as it stands. */
  readonly text: string;
}

export interface Stage {
  readonly name: string;
  readonly base: string;
  readonly steps: readonly Step[];
}

/** The stages of a Dockerfile, in order. Throws an Error where something stands before the first FROM. */
export function readStages(source: string): readonly Stage[] {
  const stages: { name: string; base: string; steps: Step[] }[] = [];
  for (const instruction of DockerfileParser.parse(source).getInstructions()) {
    const step = readStep(instruction);
    if (step.keyword === 'FROM') {
      const [base = '', , name = String(stages.length)] = step.words;
      stages.push({ name, base, steps: [] });
      continue;
    }
    const current = stages.at(-1);
    if (!current) throw new Error(`${step.keyword} stands before the first FROM.`);
    current.steps.push(step);
  }
  return stages;
}

function readStep(instruction: Instruction): Step {
  const flags = instruction instanceof ModifiableInstruction ? instruction.getFlags() : [];
  const text = (instruction.getArgumentsContent() ?? '').replace(/\\\n\s*/g, '').trim();
  return {
    keyword: instruction.getKeyword(),
    flags: Object.fromEntries(flags.map((flag) => [flag.getName(), flag.getValue() ?? ''])),
    words: readWords(text),
    text,
  };
}

/** Of `CMD ["a"]` and of what HEALTHCHECK runs: the list's strings. */
function readWords(text: string): readonly string[] {
  const list = /^(?:CMD\s+)?(\[.*\])$/s.exec(text)?.[1];
  return list === undefined ? text.split(/\s+/) : (JSON.parse(list) as string[]);
}
