import { describe, expect, it } from 'vitest';
import { stylesIn, takeStyles, withoutStyles, writeRules } from '../../src/build/styles.ts';
import { STYLE_PLACE } from '../../src/render/deck.ts';

describe('the style attributes of a page', () => {
  it('become rules, each named once', () => {
    const { page, rules } = takeStyles(
      '<p class="a" style="--row:1">x</p><svg viewBox="0 0 1 1" style="--row:2" aria-hidden="true"/><p style="--row:1">',
    );
    expect(page).toBe(
      '<p class="a" data-css="0">x</p><svg viewBox="0 0 1 1" data-css="1" aria-hidden="true"/><p data-css="0">',
    );
    expect(writeRules(rules)).toBe('[data-css="0"]{--row:1}[data-css="1"]{--row:2}');
  });

  it('are not what only looks like one', () => {
    const text = '<p title="a style=1" data-style="x">1 &lt; 2 style=&quot;a&quot; <style>b{}</style></p>';
    expect(takeStyles(text)).toEqual({ page: text, rules: new Map() });
  });

  it('stand before what they are for, and what comes later does not weigh on the first view', () => {
    const body = `<main><p style="--a:1"></p></main>${STYLE_PLACE.text}<section style="--a:1"></section><b style="--b:2"></b>`;
    const page = withoutStyles({ title: '', description: '', color: '', head: '<style>h{}</style>', body });
    expect(page.head).toBe('<style>h{}</style><style>[data-css="0"]{--a:1}</style>');
    expect(page.body).toBe(
      `<main><p data-css="0"></p></main>${STYLE_PLACE.text}<style>[data-css="1"]{--b:2}</style><section data-css="0"></section><b data-css="1"></b>`,
    );
    expect(stylesIn(page.head + page.body)).toHaveLength(3);
  });

  it('are looked for in time that grows with the page', () => {
    const timeOf = (count: number) => {
      const page = `<p ${'a="b" '.repeat(count)}>`;
      const start = performance.now();
      takeStyles(page);
      return performance.now() - start;
    };
    timeOf(1000);
    expect(timeOf(20_000)).toBeLessThan(500);
  });
});
