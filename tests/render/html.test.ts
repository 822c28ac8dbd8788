import { describe, expect, it } from 'vitest';
import { Html, html, join } from '../../src/render/html.ts';

describe('html', () => {
  it('escapes strings and leaves its own pieces alone', () => {
    const inner = html`<b>${'<i>"&\''}</b>`;
    expect(html`<p title="${'"><script>'}">${inner}</p>`.text).toBe(
      '<p title="&quot;&gt;&lt;script&gt;"><b>&lt;i&gt;&quot;&amp;&#39;</b></p>',
    );
  });

  it('joins lists, and leaves out what is not there', () => {
    expect(html`${['a', html`<br>`, 2]}${false}${undefined}${null}${0}`.text).toBe('a<br>20');
    expect(join([html`a`, html`b`], ', ')).toEqual(new Html('a, b'));
  });

  it('replaces what HTML cannot hold', () => {
    expect(html`${'a\u0000b\u0008c\td'}`.text).toBe('a\ufffdb\ufffdc\td');
  });
});
