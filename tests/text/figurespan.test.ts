import { describe, expect, it } from 'vitest';
import { parseBlocks } from '../../src/text/blocks.ts';
import { parseLine } from '../../src/text/inline.ts';
import { newParsing } from '../../src/text/parsing.ts';
import { marksOf, textOf } from '../../src/text/prose.ts';
import { prosesOf } from '../../src/text/section.ts';
import { expectBothLanguages, mistakeOf, placeOf } from '../build/folder.ts';

const source = { file: 'x.md', line: 1 };

/** What is said of each marked figure: the words under it and the author's. */
function marked(line: string): unknown[] {
  const prose = parseLine(line, source);
  return marksOf(prose, 'figure').map(({ from, to, type: _, ...word }) => [
    textOf(prose, { from, to }),
    word,
  ]);
}

describe('a figure the author marks', () => {
  it.each<[string, unknown[]]>([
    ['đạt [91,4%]{.key}.', [['91,4%', { key: true }]]],
    ['đạt [91,4%]{.not-key}.', [['91,4%', { key: false }]]],
    ['có [12]{unit="hộ"}', [['12', { unit: 'hộ' }]]],
    ["có [12]{ unit='hộ nghèo' }", [['12', { unit: 'hộ nghèo' }]]],
    ['có [12]{unit=“hộ  nghèo”}', [['12', { unit: 'hộ nghèo' }]]],
    ['có [12]{unit=hộ}', [['12', { unit: 'hộ' }]]],
    ['[19 tổ]{.key label="toàn phường"}', [['19 tổ', { key: true, label: 'toàn phường' }]]],
    [
      'từ [19]{.key} còn [9]{unit="tổ" .key}',
      [
        ['19', { key: true }],
        ['9', { key: true, unit: 'tổ' }],
      ],
    ],
    [
      '**[9 tổ]{.key}** và [**8** tổ]{.key}',
      [
        ['9 tổ', { key: true }],
        ['8 tổ', { key: true }],
      ],
    ],
    ['{==[9 tổ]{.key}==}{>>đủ chưa?<<}', [['9 tổ', { key: true }]]],
    ['{~~8~>[9]{.key}~~} tổ', [['9', { key: true }]]],
  ])('is read in %s', (line, words) => expect(marked(line)).toEqual(words));

  it('shows its words alone', () => {
    expect(parseLine('còn **[9 tổ]{.key label="toàn phường"}**.', source).text).toBe('còn 9 tổ.');
  });

  it.each([
    '\\[91,4%]{.key}',
    '[91,4%] {.key}',
    '[91,4%]{xem bảng}',
    '[91,4%]{}',
    '[91,4%]',
    '[a [b]]{c}',
    `[${'1'.repeat(301)}]{.key}`,
  ])('is no more than text in %s', line => {
    expect(parseLine(line, source)).toMatchObject({ text: line.replace('\\', ''), marks: [] });
  });

  it.each([
    ['[91,4%]{.kye}', '".kye"'],
    ['[91,4%]{key}', '"key"'],
    ['[91,4%]{#id}', '"#id"'],
    ['[12]{don-vi="hộ"}', '"don-vi="hộ""'],
    ['[12]{unit=""}', '"unit="""'],
    ['[12]{unit="hộ}', '"unit="hộ"'],
    ['[12]{.key unit=hộ nghèo}', '"nghèo"'],
    ['[12]{.key.not-key}', '".key.not-key"'],
    ['[12]{.key .not-key}', '.not-key'],
    ['[12]{.key rồi hết', '"}"'],
  ])('is told of when %s cannot be read', (line, found) => {
    const mistake = mistakeOf(() => parseLine(line, source));
    expect(mistake.what.vi).toContain(line);
    expect(mistake.what.vi.slice(line.length)).toContain(found);
    expect(mistake.hint.en).toContain('[number]{.key}');
    expect(mistake.what.en).toContain(found);
  });

  it('is told of in both languages, at its own line', () => {
    const text = 'Một.\n\nHai\nba **[9 tổ]{.kye}**\nbốn.';
    const mistake = mistakeOf(() => parseBlocks(text, source, newParsing()));
    expect(placeOf(mistake)).toBe('x.md:4');
    expectBothLanguages(mistakeOf(() => parseLine('[9]{.key', source)));
  });

  it('is read in every kind of block', () => {
    const text = '## [1]{.key}\n\n- [2]{.key}\n\n> [3]{.key}\n\n| a |\n|---|\n| [4]{.key} |';
    const proses = parseBlocks(text, source, newParsing()).flatMap(prosesOf);
    expect(proses.flatMap(prose => marksOf(prose, 'figure').map(mark => textOf(prose, mark)))).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  it.each(['[1]{.', '[', '[1]{unit="', '[1', ']{.key}'])('is looked for in linear time: %s', piece => {
    const started = performance.now();
    try {
      parseLine(piece.repeat(20_000 / piece.length), source);
    } catch {}
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
