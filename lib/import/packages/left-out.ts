/** A text with some of its stretches emptied, line by line as long as before. */
type Emptied = string;

function blank(text: string): Emptied {
  return text.replace(/[^\n]+/g, '');
}

interface Stretch {
  readonly open: string;
  readonly close: string;
  /** Which of them are left out. Default: all. */
  readonly fits?: (stretch: string) => boolean;
}

/** Empties what stands between two marks. One that is never closed stays. */
function leaveOut(text: string, { open, close, fits = () => true }: Stretch): Emptied {
  const kept: string[] = [];
  let from = 0;
  for (let start = text.indexOf(open); start >= 0; start = text.indexOf(open, from)) {
    const end = text.indexOf(close, start + open.length);
    if (end < 0) break;
    const after = end + close.length;
    const stretch = text.slice(start, after);
    kept.push(text.slice(from, start), fits(stretch) ? blank(stretch) : stretch);
    from = after;
  }
  return kept.join('') + text.slice(from);
}

const COMMENT: Stretch = { open: '<!--', close: '-->' };

export function withoutComments(text: string): Emptied {
  return leaveOut(text, COMMENT);
}

const OF_NO_USE: readonly Stretch[] = [
  COMMENT,
  { open: '<exclusions>', close: '</exclusions>' },
  { open: '<parent>', close: '</parent>' },
  { open: '<plugins>', close: '</plugins>' },
  // Versions for whoever asks for them, which brings nothing along.
  { open: '<dependencyManagement>', close: '</dependencyManagement>' },
  { open: '<dependency>', close: '</dependency>', fits: (dependency) => /<scope>\s*test\s*<\/scope>/.test(dependency) },
];

/** A pom.xml without what its tests need, what it keeps out, and what only builds it. */
export function pomAtRunTime(text: string): Emptied {
  return OF_NO_USE.reduce(leaveOut, text);
}

const FOR_DEVELOPERS = /^(development|dev|test|tests|ci|lint|doc|docs)$/;

/** Whether groups, as `:development, :test`, leave out production. */
function isOfDevelopers(groups: string): boolean {
  const names = groups.match(/\w+/g) ?? [];
  return names.length > 0 && names.every((name) => FOR_DEVELOPERS.test(name));
}

/** A Gemfile without the gems of development and test, by block or by line. */
export function gemsAtRunTime(text: string): Emptied {
  const blocks: boolean[] = [];
  const kept = text.split('\n').map((line) => {
    const bare = line.replace(/#.*$/, '');
    if (/\bdo\b(\s*\|[^|]*\|)?\s*$/.test(bare)) blocks.push(isOfDevelopers(/^\s*group\b(.*)\bdo\b/.exec(bare)?.[1] ?? ''));
    else if (/^\s*(if|unless|case|begin|while|def)\b/.test(bare)) blocks.push(false);
    else if (/^\s*end\b/.test(bare)) blocks.pop();
    const own = /\bgroups?(?::|['"]?\s*=>)\s*(\[[^\][]*\]|:\w+|['"]\w+['"])/.exec(bare)?.[1] ?? '';
    return blocks.includes(true) || isOfDevelopers(own) ? '' : line;
  });
  return kept.join('\n');
}

/** A mix.exs without what is `only:` of other environments than production. */
export function mixAtRunTime(text: string): Emptied {
  return text
    .split('\n')
    .map((line) => (isOfDevelopers(/\bonly:\s*(\[[^\][]*\]|:\w+)/.exec(line)?.[1] ?? '') ? '' : line))
    .join('\n');
}

/** A go.mod without what it excludes, retracts or puts elsewhere, and without what others need. */
export function modulesAtRunTime(text: string): Emptied {
  let isInside = false;
  const kept = text.split(/\r?\n/).map((line) => {
    if (/^\s*(exclude|replace|retract|tool|ignore)\s*\(/.test(line)) isInside = true;
    const isLeft = isInside || /\/\/\s*indirect/.test(line);
    if (/^\s*\)/.test(line)) isInside = false;
    return isLeft ? '' : line;
  });
  return kept.join('\n');
}
