import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Html, html } from '../../src/render/html.ts';
import { capitalized, renderRange } from '../../src/render/prose.ts';
import { plainProse } from '../../src/text/prose.ts';

const source = { file: 'x.md', line: 1 };

/** Spans as `name:from-to`, wrapped as `<name>`. */
function wrap(text: string, ...spans: string[]): string {
  const parsed = spans.map(span => {
    const [name = '', range = ''] = span.split(':');
    const [from = 0, to = 0] = range.split('-').map(Number);
    return { from, to, wrap: (inner: Html) => html`[${name} ${inner}]` };
  });
  return renderRange(plainProse(text, source), { from: 0, to: text.length }, parsed).text;
}

describe('renderRange', () => {
  it('nests spans in one another', () => {
    expect(wrap('abcdef', 'x:0-6', 'y:1-3', 'z:1-2')).toBe('[x a[y [z b]c]def]');
  });

  it('cuts a span where the one around it ends', () => {
    expect(wrap('abcdef', 'x:0-3', 'y:2-5')).toBe('[x ab[y c]][y de]f');
  });

  it('shows a range of years with a dash, all on one line', () => {
    expect(wrap('nhiệm kỳ 2022 - 2025')).toBe('nhiệm\u00a0kỳ\u00a0<span class="kept">2022–2025</span>');
  });

  it.each(['COVID-19', 'Ê-đê', 'A4-2', '10-15', '2022–2025', 'QĐ-UBND-2023'])(
    'keeps %s on one line',
    name => {
      expect(wrap(`vì ${name}.`)).toBe(`vì <span class="kept">${name}</span>.`);
    },
  );

  it.each(['Một-tên-dài-hơn-một-dòng-chữ-lớn', 'quốc phòng - an ninh', '-19', 'a--b'])(
    'lets %s break',
    text => {
      expect(wrap(text)).not.toContain('kept');
    },
  );

  it('keeps all text, whatever the spans', () => {
    const span = fc
      .tuple(fc.nat(20), fc.nat(20))
      .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b), wrap: (inner: Html) => html`${inner}` }));
    fc.assert(
      fc.property(fc.stringMatching(/^[a-z]{20}$/), fc.array(span), (text, spans) => {
        expect(renderRange(plainProse(text, source), { from: 0, to: 20 }, spans).text).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('capitalized', () => {
  it.each([
    ['đô thị', 'Đô thị'],
    ['“dân tin”', '“dân tin”'],
    ['', ''],
  ])('writes %j as %j', (text, capital) => expect(capitalized(text)).toBe(capital));
});
