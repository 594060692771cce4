import type { ImportProblem } from '../shared/result';
import { isGpuImage, isRuntime, isWebServer, isWindowsImage } from '../shared/images';
import { workerProgram } from '../shared/kinds';
import { fact, facts, join, NONE, part, parts, type Notes, type Seen } from '../shared/notes';
import { interpolate, type Variables } from '../shared/interpolate';
import { isHttp3, isHttpPort, isSocketPort } from '../shared/ports';
import type { Attachment } from '../shared/unit';
import type { Instruction } from './instructions';
import { chainOf, readStages, type Stage } from './stages';

const INSTALL = /\b(apt-get|apt|aptitude|apk|yum|dnf|microdnf|tdnf|zypper|pacman)\b(?:\s+-\S+)*\s+(install|add|-S\w*|in)\b([^&|;\n]*)/g;
/** Packages that change nothing for whoever runs the image. */
const HARMLESS = new Set(['ca-certificates', 'tzdata']);
/** System packages and extensions by which a program speaks to a relational database. */
const DRIVERS =
  /\s((?:pdo_)?(?:mysql|pgsql|sqlsrv|oci)|mysqli|libpq(?:\d|-dev)?|(?:default-)?libmysqlclient(?:\d+|-dev)?|libmariadb(?:3|-dev)?|postgresql\d*-(?:client|libs)|(?:default-)?mysql-client|mariadb-(?:client|connector-c)|msodbcsql\d+)(?=[\s;&=]|$)/;
/** Where web servers look for the files that they serve. */
const PAGES = /^\/(usr\/share\/(nginx\/html|caddy)|usr\/local\/apache2\/htdocs|var\/www|srv)\b/;

/** A Dockerfile, of which only the stages that end up in the image count. */
export function readDockerfile(file: string, text: string, problems: ImportProblem[]): Attachment {
  const stages = readStages(text);
  if (stages.length === 0) problems.push({ kind: 'unknown-format', file, line: null, found: null });
  return { path: file, read: (target) => readChain(file, chainOf(stages, target)) };
}

function readChain(file: string, chain: readonly Stage[]): Notes {
  const [final] = chain;
  const ground = chain.at(-1);
  if (!final || !ground) return NONE;
  const instructions = chain.flatMap((stage) => stage.instructions);
  const seen: Seen = { file, line: ground.line, key: 'FROM', value: ground.image };
  const installed = join(instructions.map((instruction) => readInstall(file, instruction)));
  const isWindows = isWindowsImage(ground.image) || /^windows/.test(ground.platform);
  const isPlain = installed.facts.every(({ rule }) => rule !== 'packages-installed') && !isWindows && isRuntime(ground.image);
  return join([
    facts(
      fact('containers-described', { file, line: final.line, key: 'FROM', value: final.image }),
      isWindows && fact('windows-image', seen),
      isGpuImage(ground.image) && fact('gpu-image', seen),
      isPlain && fact('plain-runtime', seen),
      isWebServer(ground.image) && fact('web-server-image', seen),
    ),
    parts(part('image-build', { file, line: final.line, key: 'FROM', value: final.image }), isWindows && part('windows-base', seen)),
    installed,
    ...instructions.map((instruction) => readInstruction(file, instruction, { image: ground.image, ports: portsByName(instructions) })),
    isWebServer(ground.image) ? readPages(file, instructions) : NONE,
  ]);
}

function readInstall(file: string, instruction: Instruction): Notes {
  if (instruction.keyword !== 'RUN') return NONE;
  const text = `${instruction.text}\n${instruction.body.replace(/\\\n/g, ' ')}`;
  const found = [...text.matchAll(INSTALL)].find(([, , , names = '']) =>
    names.split(/\s+/).some((name) => /^[a-z0-9]/i.test(name) && !HARMLESS.has(name)),
  );
  const [, tool = '', verb = ''] = found ?? [];
  const driver = DRIVERS.exec(text)?.[1];
  const seen: Seen = { file, line: instruction.line, key: 'RUN' };
  return facts(
    found && fact('packages-installed', { ...seen, value: `${tool} ${verb}` }),
    driver !== undefined && fact('relational-driver', { ...seen, value: driver }),
  );
}

/** Files that are put where the web server of the image serves them. */
function readPages(file: string, instructions: readonly Instruction[]): Notes {
  const put = instructions.find(
    ({ keyword, text }) => /^(COPY|ADD)$/.test(keyword) && PAGES.test(text.split(/[\s",\]]+/).findLast((word) => word !== '') ?? ''),
  );
  return put ? facts(fact('static-pages', { file, line: put.line, key: put.keyword })) : NONE;
}

const OVER_HTTP = /https?:\/\//;
const PARTS: Readonly<Record<string, 'health-check' | 'image-volume'>> = { HEALTHCHECK: 'health-check', VOLUME: 'image-volume' };

interface Around {
  readonly image: string;
  /** Numbers of ports that variables of the image stand for. */
  readonly ports: Variables;
}

/** `ENV PORT=3000`, `ENV PORT 3000`, `ARG PORT=3000`: nothing but the number of a port is read. */
function portsByName(instructions: readonly Instruction[]): Variables {
  const settings = instructions.filter(({ keyword }) => keyword === 'ENV' || keyword === 'ARG');
  const found = settings.flatMap(({ text }) => [...text.matchAll(/(?:^|\s)([A-Za-z_]\w*)(?:=|\s+)["']?(\d{1,5})["']?(?=\s|$)/g)]);
  return new Map(found.map(([, name = '', number = '']) => [name, number]));
}

function readInstruction(file: string, instruction: Instruction, { image, ports }: Around): Notes {
  const { keyword, text } = instruction;
  const seen: Seen = { file, line: instruction.line, key: keyword };
  if (keyword === 'EXPOSE')
    return join(text.split(/\s+/).map((written) => readPort({ ...seen, value: written }, interpolate(written, ports).text, image)));
  if (keyword === 'CMD' || keyword === 'ENTRYPOINT') {
    const program = workerProgram(text.replace(/["',[\]]+/g, ' '));
    return program === null ? NONE : facts(fact('worker-process', { ...seen, value: program }));
  }
  const id = keyword === 'HEALTHCHECK' && /^none$/i.test(text) ? undefined : PARTS[keyword];
  const asks = keyword === 'HEALTHCHECK' && OVER_HTTP.test(text);
  return id ? join([facts(asks && fact('health-over-http', seen)), parts(part(id, seen))]) : NONE;
}

function readPort(at: Seen, written: string, image: string): Notes {
  const [, digits, protocol = ''] = /^(\d{1,5})(?:-\d{1,5})?(?:\/(\w+))?$/.exec(written) ?? [];
  if (digits === undefined) return NONE;
  if (/^udp$/i.test(protocol)) return facts(!isHttp3(Number(digits), [443]) && fact('udp-port', at));
  return facts(isSocketPort(Number(digits)) && fact('socket-port', at), isHttpPort(Number(digits), image) && fact('http-port', at));
}
