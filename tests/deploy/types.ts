import { join } from 'node:path';
import ts from 'typescript';

const FILE = join(process.cwd(), 'tests', 'deploy', 'manifest.ts');
const OPTIONS: ts.CompilerOptions = {
  noEmit: true,
  strict: true,
  skipLibCheck: true,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  target: ts.ScriptTarget.ES2022,
  types: [],
};

/** A type that somebody else publishes. */
export interface PublishedType {
  /** What declares it: an import or a reference. */
  readonly from: string;
  readonly name: string;
}

/** A value, and what it should be. */
export interface Claim {
  readonly value: unknown;
  readonly type: PublishedType;
}

/**
 * What is wrong with values as literals of types: wrong kinds of values, missing fields, and fields that a type does not have. The
 * compiler looks for the last in literals, where validators of JSON Schema accept them.
 */
export function faultsByType(...claims: readonly Claim[]): readonly string[] {
  const heads = [...new Set(claims.map(({ type }) => type.from))];
  const literals = claims.map(({ value, type }, index) => `export const m${index}: ${type.name} = ${JSON.stringify(value)};`);
  const source = [...heads, ...literals].join('\n');
  const host = ts.createCompilerHost(OPTIONS);
  const disk = { ...host };
  host.fileExists = (file) => file === FILE || disk.fileExists(file);
  host.readFile = (file) => (file === FILE ? source : disk.readFile(file));
  host.getSourceFile = (file, options) => (file === FILE ? ts.createSourceFile(file, source, options) : disk.getSourceFile(file, options));
  const program = ts.createProgram([FILE], OPTIONS, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '));
}
