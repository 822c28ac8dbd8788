import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';

const PROJECT = new URL('../', import.meta.url);

interface File {
  /** From the project's folder: `src/text/types.ts`. */
  readonly path: string;
  readonly text: string;
}

function filesIn(folder: string, ending: RegExp): File[] {
  const paths = readdirSync(new URL(folder, PROJECT), { recursive: true, encoding: 'utf8' });
  return paths
    .map(path => join(folder, path.replaceAll('\\', '/')))
    .filter(path => ending.test(path))
    .sort()
    .map(path => ({ path, text: readFileSync(new URL(path, PROJECT), 'utf8') }));
}

const SOURCES = filesIn('src', /\.ts$/);
const STYLES = filesIn('src/style', /\.css$/);
const TESTS = filesIn('tests', /\.ts$/);

/** Static, dynamic and type imports, and re-exports. */
const IMPORT = /\b(?:from|import)\s*\(?\s*'([^']+)'/g;

/** What a file imports: a path of the project, or the name of a package. */
function importsOf({ path, text }: File): string[] {
  const names = [...text.matchAll(IMPORT)].map(([, name = '']) => name);
  return names.map(name => (name.startsWith('.') ? join(dirname(path), name) : name));
}

const OWN_IMPORTS = new Map(
  SOURCES.map(file => [file.path, importsOf(file).filter(path => /^src\/.*\.ts$/.test(path))]),
);

/** `src/text/types.ts` → `text`; a file of `src` itself is called by its name. */
function folderOf(path: string): string {
  return path.split('/')[1] ?? '';
}

/** What stands below may import what stands above, and nothing else. */
const ROOTS = ['error.ts', 'fold.ts', 'strings'];
const PURE = ['text', 'figures', 'plan', 'check', 'render'];
const LINE = [...PURE, 'build'];
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(ROOTS.map(name => [name, [name]])),
  ...Object.fromEntries(LINE.map((name, index) => [name, [...ROOTS, ...LINE.slice(0, index + 1)]])),
  runtime: [...ROOTS, 'runtime'],
  'main.ts': ['runtime', 'rest.ts'],
  'rest.ts': ['runtime'],
  'cli.ts': ['error.ts', 'build'],
};

/** The lines of files that match, as `file:line text`. */
function linesWith(files: readonly File[], pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text
      .split('\n')
      .flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
}

/** The same text without its comments, each line still on its line. */
function withoutComments({ path, text }: File): File {
  const blank = (comment: string) => comment.replace(/[^\n]/g, '');
  return { path, text: text.replace(/\/\*[\s\S]*?\*\//g, blank).replace(/(?<=^|\s)\/\/.*$/gm, blank) };
}

describe('an import', () => {
  it('is seen, in every form', () => {
    const text = `import a, {\n b } from './a.ts';\nimport type { C } from '../c/c.ts';\nimport 'd';\nexport * from './e.ts';\nawait import('node:fs');`;
    expect(importsOf({ path: 'src/x/y.ts', text })).toEqual([
      'src/x/a.ts',
      'src/c/c.ts',
      'd',
      'src/x/e.ts',
      'node:fs',
    ]);
    expect([...OWN_IMPORTS.values()].flat().length).toBeGreaterThan(100);
  });

  it('leads to a file that is there', () => {
    const lost = [...OWN_IMPORTS].flatMap(([path, imports]) =>
      imports.filter(to => !OWN_IMPORTS.has(to)).map(to => `${path} → ${to}`),
    );
    expect(lost).toEqual([]);
  });

  it('never leads round to where it began, not even for a type', () => {
    expect(cyclesIn(OWN_IMPORTS)).toEqual([]);
  });

  it('leads only to the folders above', () => {
    const wrong = [...OWN_IMPORTS].flatMap(([path, imports]) =>
      imports.filter(to => !ALLOWED[folderOf(path)]?.includes(folderOf(to))).map(to => `${path} → ${to}`),
    );
    expect(wrong).toEqual([]);
  });

  it('stands in a folder whose place is known', () => {
    const unknown = SOURCES.filter(({ path }) => !(folderOf(path) in ALLOWED)).map(({ path }) => path);
    expect(unknown).toEqual([]);
  });

  it('of a package by what runs in the browser is of reveal.js alone', () => {
    const packages = SOURCES.filter(({ path }) =>
      ['runtime', 'main.ts', 'rest.ts'].includes(folderOf(path)),
    ).flatMap(file => importsOf(file).filter(name => !name.startsWith('src/')));
    expect(new Set(packages)).toEqual(new Set(['reveal.js']));
  });
});

describe('the pure core', () => {
  const core = SOURCES.filter(({ path }) => PURE.includes(folderOf(path)));

  it('imports nothing of Node, Vite or the deck in the browser', () => {
    const wrong = core.flatMap(file =>
      importsOf(file)
        .filter(name => /^(?:node:|vite|reveal|playwright)/.test(name))
        .map(name => `${file.path} → ${name}`),
    );
    expect(wrong).toEqual([]);
  });

  it('knows no page and no process', () => {
    const known =
      /(?<![\w$.])(?:document\.(?:querySelector|getElement|create|body|documentElement|add)|window\.|navigator\.|localStorage\b|process\.|Buffer\b|__dirname\b|import\.meta\b)/;
    expect(linesWith(core.map(withoutComments), known)).toEqual([]);
    expect(linesWith([{ path: 'a', text: 'document.body\nx.document.body\nlet window' }], known)).toEqual([
      'a:1 document.body',
    ]);
  });
});

it('no file is longer than three hundred lines', () => {
  const long = [...SOURCES, ...STYLES, ...TESTS]
    .map(({ path, text }) => ({ path, lines: text.trimEnd().split('\n').length }))
    .filter(({ lines }) => lines > 300);
  expect(long.map(({ path, lines }) => `${path} has ${lines} lines`)).toEqual([]);
});

describe('a style sheet', () => {
  const sheets = STYLES.map(withoutComments);
  const COLOUR =
    /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\(|:[^;{]*\b(?:white|black|gr[ae]y|red|green|blue|yellow|orange|brown|pink|purple|gold|beige|ivory|navy|teal|maroon|crimson|silver)\b[^-]/i;
  /** The colours are derived in render/palette.ts; paper and a blank screen have none of them. */
  const OWN_COLOURS =
    /^src\/style\/(?:(?:tokens|print|sheets|front|paper)\.css:|(?:interface|presenter)\.css:\d+ background: (?:#000|#fff|rgb\((?:0 0 0|255 255 255) \/ \d+%\));$)/;

  it('never says !important', () => {
    expect(linesWith(sheets, /!\s*important/)).toEqual([]);
  });

  it('takes its colours from the palette', () => {
    expect(linesWith(sheets, COLOUR).filter(line => !OWN_COLOURS.test(line))).toEqual([]);
  });

  it.each(['color: #fe0', 'color: RGB(1 2 3)', 'border: 1px solid red;', 'fill: oklch(1 2 3)'])(
    'is found out when it says %s',
    text => {
      expect(linesWith([{ path: 'a.css', text }], COLOUR)).toHaveLength(1);
    },
  );

  it.each([
    'color: var(--main)',
    'white-space: nowrap;',
    'fill: currentColor',
    '#ui-help table {',
    'url(#m-boat)',
  ])('may say %s', text => {
    expect(linesWith([{ path: 'a.css', text }], COLOUR)).toEqual([]);
  });
});

it('no test is left out, alone or for later', () => {
  const chosen =
    /\b(?:it|test|describe|suite)(?:\.\w+)*\.(?:skip|only|todo|fails|skipIf|runIf)\b|\b[xf](?:it|describe)\(/;
  expect(linesWith(TESTS.map(withoutComments), chosen)).toEqual([]);
  const skipped = ['it', 'describe.concurrent'].map(name => `${name}.${'skip'}('x')`).join('\n');
  expect(linesWith([{ path: 'a', text: skipped }], chosen)).toHaveLength(2);
});

/** Every way round that the imports lead, as `a → b → a`, each once. */
function cyclesIn(graph: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const cycles: string[] = [];
  const walk = (path: string, way: readonly string[]) => {
    const since = way.indexOf(path);
    if (since >= 0) cycles.push([...way.slice(since), path].join(' → '));
    if (since >= 0 || done.has(path)) return;
    for (const next of graph.get(path) ?? []) walk(next, [...way, path]);
    done.add(path);
  };
  for (const path of graph.keys()) walk(path, []);
  return cycles;
}

it('finds the ways round in a graph that has some', () => {
  const graph = { a: ['b', 'c'], b: ['c'], c: ['a'], d: ['a', 'd'], e: [] };
  expect(cyclesIn(new Map(Object.entries(graph)))).toEqual(['a → b → c → a', 'd → d']);
});
