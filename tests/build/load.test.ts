import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadDeck, loadPages } from '../../src/build/load.ts';
import type { Deck } from '../../src/plan/types.ts';
import { renderPage } from '../../src/render/page.ts';
import { essayProses } from '../../src/text/essay.ts';
import { syllableCount } from '../../src/text/prose.ts';
import { ownFiles } from '../essay.ts';
import { type Files, makeFolder, mistakeOf, placeOf } from './folder.ts';

const COVER = '---\ntitle: Bài thử\n---\n';

function loadFrom(files: Files): Deck {
  const root = makeFolder({ 'public/anh.png': 'x', ...files });
  return loadDeck({ root, slides: 'slides', publicDir: join(root, 'public') });
}

/** The given files beside a cover and one section. */
function load(files: Files = {}): Deck {
  return loadFrom({ 'slides/00-bia.md': COVER, 'slides/01-mot.md': '# Một\n\nDân vận khéo.\n', ...files });
}

const section = (text: string | Uint8Array) => load({ 'slides/02-hai.md': text });
const bodyOf = (text: string) => renderPage(section(text), 'speaker').body;
const textsOf = (deck: Deck) => essayProses(deck.essay).map(prose => prose.text);

describe('a deck is not made, and the author is told where and what to do,', () => {
  it.each<[string, Files, string, string, string]>([
    ['an empty file', { 'slides/02-hai.md': '' }, 'slides/02-hai.md:1', 'The file is empty', '# …'],
    ['a file of blanks', { 'slides/02-hai.md': '\ufeff \r\n\t\n' }, 'slides/02-hai.md:1', 'empty', '# …'],
    ['an empty cover', { 'slides/00-bia.md': '' }, 'slides/00-bia.md:1', 'no front matter', 'title'],
    [
      'an unknown key of the cover',
      { 'slides/00-bia.md': '---\ntitle: Bài\ntac-gia: An\n---\n' },
      'slides/00-bia.md:3',
      'Unknown key "tac-gia"',
      'title, subtitle, author',
    ],
    [
      'an unclosed correction',
      { 'slides/02-hai.md': '# Hai\n\nMột.\n\nTạo {~~nhân nhân~>nhân dân rồi.\n' },
      'slides/02-hai.md:5',
      'The mark "{~~nhân nhân~>nhân dân rồi.…" is never closed',
      '"~~}"',
    ],
    [
      'two files with one slug',
      { 'slides/02-hai.md': '# Đô thị\n\nA.', 'slides/03-ba.md': '\n# ĐÔ THỊ!\n\nB.' },
      'slides/03-ba.md:2',
      'the same address "do-thi" as slides/02-hai.md:1',
      'another title',
    ],
    ...[
      '>'.repeat(1000),
      '> '.repeat(10_000),
      '- '.repeat(1000),
      '1. '.repeat(1000),
      '> - '.repeat(500),
      `${' '.repeat(2000)}- `,
    ].map(
      opening =>
        [
          'lists and quotes that are too deep',
          { 'slides/02-hai.md': `# Hai\n\n${opening}chữ\n` },
          'slides/02-hai.md:3',
          'more than 40 deep',
          'levels',
        ] as [string, Files, string, string, string],
    ),
    [
      'a missing picture',
      { 'slides/02-hai.md': '# Hai\n\n![Cổng chào](cong.png)\n' },
      'slides/02-hai.md:3',
      'There is no picture "cong.png" in public/',
      'public/',
    ],
    [
      'a picture on another host',
      { 'slides/02-hai.md': '![Cổng chào](https://example.com/anh.png)\n' },
      'slides/02-hai.md:1',
      'The picture "https://example.com/anh.png" is on the web',
      'no internet',
    ],
    [
      'invalid UTF-8',
      { 'slides/02-hai.md': Buffer.from('# Hai\n\nD\xe2n v\xe2n.\n', 'latin1') },
      'slides/02-hai.md:3',
      'not UTF-8',
      'UTF-8',
    ],
  ])('for %s', (_, files, place, what, hint) => {
    const mistake = mistakeOf(() => load(files));
    expect(placeOf(mistake)).toBe(place);
    expect(mistake.what.en).toContain(what);
    expect(mistake.hint.en).toContain(hint);
    expect(mistake.message).toContain(mistake.what.vi);
    expect(mistake.message).toContain(mistake.hint.vi);
  });

  it('for a folder that is not there', () => {
    const root = makeFolder();
    const mistake = mistakeOf(() => loadDeck({ root, slides: 'slides', publicDir: root }));
    expect(placeOf(mistake)).toBe('slides:1');
  });
});

describe('the essay itself', () => {
  const pageOf = (change: (text: string) => string) =>
    renderPage(
      loadFrom(Object.fromEntries(ownFiles().map(({ file, text }) => [file, change(text)]))),
      'speaker',
    );

  it.each<[string, (text: string) => string]>([
    ['NFD', text => text.normalize('NFD')],
    ['CRLF', text => text.replace(/\n/g, '\r\n')],
    ['CR', text => text.replace(/\n/g, '\r')],
    ['a byte-order mark', text => `\ufeff${text}`],
    ['all of them', text => `\ufeff${text.normalize('NFD').replace(/\n/g, '\r\n')}`],
  ])('gives the same page when its files have %s', (_, change) => {
    const page = pageOf(text => text);
    expect(page.body).toContain('đô thị văn minh');
    expect(pageOf(change)).toEqual(page);
  });
});

describe('text that looks like HTML', () => {
  const ATTACKS = [
    '<script>alert(1)</script>',
    '<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<a href="javascript:alert(1)" onclick="alert(1)">đây</a>',
    '[đây](javascript:alert(1))',
    '[đây](JaVaScRiPt:alert)',
    '[đây](data:text/html,x)',
    '[đây](vbscript:x)',
    '<javascript:alert(1)>',
    '[đây](https://example.com/"onclick="alert)',
    '{~~<b onclick=x>~><i onclick=y>~~}',
    '{==chữ==}{>>"><script>alert(1)</script><<}',
    '`</section></body><script>alert(1)</script>`',
    '&lt;script&gt;alert(1)&lt;/script&gt;',
    '<!-- <script> -->',
    '<base href="https://example.com/">',
    '<meta http-equiv="refresh" content="0">',
  ];
  const TAG = /<([a-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*\/?>/gi;
  const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;
  const NEVER = /^(?:script|iframe|object|embed|base|meta|link|b|i|img)$/i;
  /** What in the page could act: tags it has no use for, event handlers, addresses with a scheme but the web's. */
  const live = (body: string) =>
    [...body.matchAll(TAG)].flatMap(([tag, name = '', attributes = '']) =>
      NEVER.test(name) || [...attributes.matchAll(ATTRIBUTE)].some(isLive) ? [tag] : [],
    );
  const isLive = ([, name = '', value = '']: RegExpMatchArray) =>
    name.startsWith('on') || (/^(?:href|src)$/.test(name) && /^(?!https?:)[^#./]/i.test(value));
  /** A `<` that opens no tag known to us would be the input's own. */
  const loose = (body: string) =>
    body
      .replace(TAG, '')
      .replace(/<\/[a-z][\w-]*>/gi, '')
      .match(/[<>]/g) ?? [];

  it.each(ATTACKS)('stays text: %s', attack => {
    const places = [
      `# Hai\n\nTrước ${attack} sau.\n`,
      `# Hai ${attack}\n\nChữ.\n`,
      `# Hai\n\n**Trước ${attack} sau.**\n`,
      `# Hai\n\n- ${attack}\n- chữ\n`,
      `# Hai\n\n> ${attack}\n`,
      `# Hai\n\n| a | ${attack} |\n|---|---|\n| ${attack} | b |\n`,
      `# Hai\n\nChữ.\n\nNote: ${attack}\n`,
      `# Hai\n\n${attack}\n`,
    ];
    for (const place of places) {
      const body = bodyOf(place);
      expect([...live(body), ...loose(body)], place).toEqual([]);
    }
  });

  it('stays text on the cover', () => {
    const title = '</title><script>alert(1)</script>';
    const { body, description } = renderPage(
      load({ 'slides/00-bia.md': `---\ntitle: "${title}"\nauthor: "<img onerror=x>"\n---\n` }),
      'speaker',
    );
    expect([...live(body), ...loose(body)]).toEqual([]);
    expect(body).toContain('&lt;/title&gt;&lt;script&gt;');
    expect(description).toContain('<img onerror=x>');
  });

  it('stays the words of a picture', () => {
    const body = bodyOf('![x" onerror="alert](anh.png)\n');
    expect(body).toContain('<img src="./anh.png" alt="x&quot; onerror=&quot;alert"');
    expect(loose(body)).toEqual([]);
  });

  it('is seen by this test when it is live', () => {
    const tags = ['<p onclick="x">', '<script>', '<a href="javascript:x">', '<svg onload>'];
    expect(live(tags.join('chữ'))).toEqual(tags);
    expect(loose('<img src=x onerror=alert(1)>')).toEqual(['<', '>']);
  });
});

describe('a text that is hard to plan', () => {
  it('may be one sentence of three hundred syllables without a comma', () => {
    const words = Array.from({ length: 300 }, (_, index) => `tiếng${index}`).join(' ');
    const deck = section(`# Hai\n\n${words}.\n`);
    expect(syllableCount(words)).toBe(300);
    expect(textsOf(deck)).toContain(`${words}.`);
    expect(renderPage(deck, 'speaker').body).toContain(`tiếng299.`);
  });

  it.each([
    '-'.repeat(1000),
    '- '.repeat(100),
    '* * '.repeat(60),
    '>'.repeat(40),
    '----- a',
    `${'> '.repeat(9)}- - a`,
  ])('may have a line of signs: %s', line =>
    expect(() => section(`# Hai\n\nChữ.\n\n${line}\n`)).not.toThrow(),
  );

  it.each([
    ['# {}\n\nMột câu.', ''],
    ['# Hai\n\n## {}\n\nMột câu.', ''],
    ['# Hai\n\n***{}*** là số. Có **{} hộ**, [{}%]{.key} đạt.', ''],
    ['# Hai\n\nA.', '{}'],
  ])('may have numbers of forty digits: %s', (text, title) => {
    const digits = '1234567890'.repeat(4);
    const files = {
      'slides/02-hai.md': text.replaceAll('{}', digits),
      'slides/00-bia.md': `---\ntitle: Bài ${title.replace('{}', digits)}\n---\n`,
    };
    const root = makeFolder({ 'slides/01-mot.md': '# Một\n\nA.', ...files });
    expect(() => loadPages({ root, slides: 'slides', publicDir: '' })).not.toThrow();
  });

  it('may have a number in each line of its cover', () => {
    const cover = '---\ntitle: Bài 5\nsubtitle: "12"\nauthor: "7"\nunit: 9 tổ\nhost: "8"\nyear: 2023\n---\n';
    const root = makeFolder({ 'slides/00-bia.md': cover, 'slides/01-mot.md': '# Một\n\nA.' });
    expect(() => loadPages({ root, slides: 'slides', publicDir: '' })).not.toThrow();
  });

  it('may be one word of five thousand letters', () => {
    expect(bodyOf(`# Hai\n\n${'a'.repeat(5000)}\n`)).toContain('a'.repeat(5000));
  });
});

it('takes a folder of slides that lies outside the project', () => {
  const root = makeFolder({
    'du-an/public/anh.png': 'x',
    'bai/00-bia.md': COVER,
    'bai/01-mot.md': '# Một\n\nA.',
  });
  const deck = loadDeck({
    root: join(root, 'du-an'),
    slides: join(root, 'bai'),
    publicDir: join(root, 'public'),
  });
  expect(deck.essay.sections[0]?.source.file).toBe('../bai/01-mot.md');
});

it('a deck is made, and its author told what to look at, with file and line', () => {
  const root = makeFolder({
    'slides/00-bia.md': COVER,
    'slides/01-mot.md': '# Một\n\nGọi 0912 345 678.\n\nXem [mẫu](tep.pdf).\n\n![Cổng chào](anh.png)\n',
    'public/anh.png': 'không phải ảnh',
  });
  const { findings } = loadPages({ root, slides: 'slides', publicDir: join(root, 'public') });
  const told = findings.map(({ source, what }) => `${source.file}:${source.line} ${what.en}`);
  expect(told).toEqual([
    'slides/01-mot.md:5 The link "tep.pdf" leads nowhere from the page',
    'slides/01-mot.md:3 A phone number is masked (••••) on every page',
    expect.stringMatching(/^slides\/01-mot\.md:7 /),
  ]);
});
