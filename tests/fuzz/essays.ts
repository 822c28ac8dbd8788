import fc from 'fast-check';
import type { SourceText } from '../../src/text/types.ts';

/** Words a reader would miss, each with a letter at its end so that signs beside it make no other word of it. */
const word = fc.oneof(
  fc.integer({ min: 0, max: 99 }).map(no => `từ${no}z`),
  fc.constantFrom(
    'Dân',
    'vận',
    'khéo',
    'phường',
    'Thành',
    'Tô',
    'năm',
    '2023',
    '91,4%',
    '19 tổ',
    '9',
    '“Tổ',
    'hay”',
  ),
);
/** What an author may well write, whole. */
const written: readonly string[] = [
  ...'✓ % 😀 … – — ! ? : ; , . & + = 1945. **đậm** ***tên*** *nghiêng* <br> &lt; &#60; &amp;'.split(' '),
  '[x](https://a.vn/b)',
  '[x](tep.pdf)',
  '<https://a.vn>',
  '![ảnh](a.png)',
  '![ảnh](a.png "tên hình")',
  '{~~sai~>đúng~~}',
  '{++thêm++}',
  '{--bớt--}',
  '{==chữ==}{>>hỏi<<}',
  '[91,4%]{.key}',
  '[12]{unit="hộ"}',
];
/** Pieces of what means something to Markdown, to an editor, to HTML, or to nobody. */
const broken: readonly string[] = [
  ...'* ** *** _ __ # ## - > | || \\ ` ``` ~ ~~ [ ] ( ) [^1] [^1]: ![ ]( { } <b> </section> Note:'.split(' '),
  '![ảnh](a.png){width=50%}',
  '<!-- riêng -->',
  '\u00a0',
  '\u200b',
  '\u202e',
  '\u0000',
  '\ufffe',
  '\ud800',
];

/** The files of an essay whose words stand among such signs. */
function essaysWith(
  signs: readonly string[],
  ends: readonly string[],
  anything: fc.Arbitrary<string>,
): fc.Arbitrary<SourceText[]> {
  const sign = fc.constantFrom(...signs);
  const words = fc
    .array(fc.oneof({ weight: 5, arbitrary: word }, { weight: 1, arbitrary: sign }), {
      minLength: 1,
      maxLength: 16,
    })
    .chain(parts => fc.constantFrom(' ', ' ', ' ', '').map(between => parts.join(between)));
  /** Details of a person, each with blanks around it: run together with other words they are no such thing. */
  const detail = fc.constantFrom(
    '0912 345 678',
    '(0225) 3 822 822',
    'a.b@c.vn',
    'số 12 đường Lê Lợi',
    'STK: 2100 2051 23456',
  );
  const sentence = fc
    .oneof(
      { weight: 9, arbitrary: words },
      { weight: 1, arbitrary: fc.tuple(words, detail, words).map(parts => parts.join(' ')) },
    )
    .chain(text => fc.constantFrom('.', '.', '?', ';', '', ':').map(stop => text + stop));
  const lines = (prefix: string) =>
    fc.array(sentence, { minLength: 1, maxLength: 4 }).map(all => all.map(line => prefix + line).join('\n'));
  const table = fc
    .tuple(
      fc.integer({ min: 1, max: 3 }),
      fc.array(fc.array(words, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
    )
    .map(([columns, rows]) =>
      [
        `|${' a |'.repeat(columns)}`,
        `|${'---|'.repeat(columns)}`,
        ...rows.map(cells => `| ${cells.join(' | ')} |`),
      ].join('\n'),
    );
  const nested = fc
    .array(
      fc.tuple(
        fc.constantFrom('', '  ', '    '),
        fc.constantFrom('- ', '* ', '1. ', '2) ', '- [ ] ', '> '),
        sentence,
      ),
      {
        minLength: 1,
        maxLength: 5,
      },
    )
    .map(items => items.map(item => item.join('')).join('\n'));
  const block = fc.oneof(
    { weight: 4, arbitrary: sentence },
    lines(''),
    lines('- '),
    lines('> '),
    nested,
    table,
    fc.tuple(fc.constantFrom('# ', '## ', '### ', '##', '#'), sentence).map(parts => parts.join('')),
    fc.constantFrom('---', '***', '===', '##', '{chart: bar}', '[1]: https://a.vn', '[^1]: Chú thích.'),
    sentence.map(text => `Note: ${text}`),
    sentence.map(text => `${text}\nNote: ${text}`),
    anything,
  );
  const body = fc
    .array(fc.tuple(block, fc.constantFrom(...ends)), { minLength: 1, maxLength: 7 })
    .map(blocks => blocks.flat().join(''));

  const line = fc.oneof(words, sentence).map(text => text.replace(/\n/g, ' '));
  const cover = fc
    .tuple(
      line,
      fc.array(
        fc.tuple(fc.constantFrom('subtitle', 'author', 'unit', 'contest', 'place', 'context', 'host'), line),
        { maxLength: 4 },
      ),
      fc.option(block),
    )
    .map(([title, fields, below]) => {
      const own = new Map(fields);
      return `---\ntitle: Bài ${title}\n${[...own].map(([key, value]) => `${key}: ${value}\n`).join('')}---\n${below ?? ''}`;
    });

  return fc
    .tuple(
      cover,
      fc.array(fc.tuple(fc.constantFrom('# Phần ', ''), line, body), { minLength: 1, maxLength: 3 }),
    )
    .map(([text, sections]): SourceText[] => [
      { file: 'slides/00-bia.md', text },
      ...sections.map(([mark, title, below], index) => ({
        file: `slides/0${index + 1}-phan-${index}.md`,
        text: mark === '' ? below : `${mark}${index} ${title}\n\n${below}`,
      })),
    ]);
}

/** Essays that nobody would write, and somebody once will. */
export const hostileEssays = essaysWith(
  [...written, ...broken],
  ['\n\n', '\n\n', '\n\n', '\n'],
  fc.string({ unit: 'binary', maxLength: 24 }),
);
/** Essays as people write them, if without sense. */
export const plainEssays = essaysWith(written, ['\n\n'], fc.constant('Hết.'));
