import { DockerfileParser } from 'dockerfile-ast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readInstructions } from './instructions';

/** As a parser that editors use reads it; it has no place in a browser of ours, being larger than all readers. */
function oracle(text: string): (readonly [string, number])[] {
  return DockerfileParser.parse(text)
    .getInstructions()
    .map((instruction) => [instruction.getKeyword(), instruction.getRange().start.line + 1]);
}
const ours = (text: string): (readonly [string, number])[] => readInstructions(text).map(({ keyword, line }) => [keyword, line]);

describe('The instructions of a Dockerfile', () => {
  it.each([
    ['FROM a\nRUN x \\\n  # why\n\n  && y\nCMD z'],
    ['# escape=`\nFROM a\nRUN dir `\n  c:\\\nCMD z'],
    ['# syntax=docker/dockerfile:1\n\nFROM --platform=$BUILDPLATFORM a AS b\nrun --mount=type=cache,target=/x make\n'],
    ['FROM a\nRUN <<EOF bash\nFROM nothing\nEOF\nCOPY <<one <<-"two" /x/\nRUN a\none\nRUN b\n\ttwo\nUSER c\n'],
    ['FROM a\nONBUILD RUN x\nHEALTHCHECK NONE\nEXPOSE 80 53/udp\r\nLABEL a="b \\\n c"\n'],
  ])('begin where another parser says they do: %#', (text) => {
    expect(ours(text)).toEqual(oracle(text));
  });

  it('are the same as of another parser, however their lines are put together', () => {
    const line = fc.constantFrom('FROM a', 'FROM a AS b', 'RUN apt-get update \\', '  && apt-get install -y x', 'RUN <<EOF', 'EOF', '# note', '', 'EXPOSE 53/udp', 'ENV A=1 \\', 'CMD ["a", "b"]', 'ARG X=1'); // prettier-ignore
    fc.assert(
      fc.property(fc.array(line, { maxLength: 12 }), (lines) => {
        // A line that is no instruction, and a here-document without an end, are errors that each parser reads as it likes.
        const opened = lines.filter((one) => one.includes('<<EOF')).length;
        fc.pre(opened === 0 || lines.filter((one) => one === 'EOF').length === opened);
        const text = ['FROM z', ...lines].join('\n');
        const known = oracle(text).filter(([keyword]) => /^(FROM|RUN|EXPOSE|ENV|CMD|ARG)$/.test(keyword));
        const read = ours(text).filter(([keyword]) => /^(FROM|RUN|EXPOSE|ENV|CMD|ARG)$/.test(keyword));
        expect(read).toEqual(known);
      }),
      { numRuns: 500 },
    );
  });

  it('keep flags, the joined text and the bodies of here-documents apart', () => {
    const [run] = readInstructions('RUN --mount=type=cache,target=/x --network=none a \\\n  b <<E\nc\nE\n');
    expect(run).toEqual({
      keyword: 'RUN',
      flags: ['--mount=type=cache,target=/x', '--network=none'],
      text: 'a    b <<E',
      body: 'c',
      line: 1,
    });
  });
});
