import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readSlides } from '../../src/check/markup.ts';
import { html } from '../../src/render/html.ts';

/** The words of one slide with this inside, then those of its figures as `p1-2:…`. */
function words(inside: string): string[] {
  const [slide] = readSlides(`<p>9</p><section id="a" class="x">${inside}</section><p>9</p>`, ['a']);
  const said = slide?.figures.map(({ id, text }) => `${id}:${text}`) ?? [];
  return [slide?.all ?? '', ...said].map(text => text.replace(/\s+/g, ' ').trim());
}

it.each<[string, readonly string[]]>([
  ['<p>a</p><p>b</p>', ['a b']],
  ['<span>91</span><span>,4</span>', ['91,4']],
  ['a<br>b<wbr>c', ['a bc']],
  ['x <button data-figure="p1-2"><span>9</span> tổ</button> y', ['x 9 tổ y', 'p1-2:9 tổ']],
  ['<span class="no" data-added>1</span>một', ['một']],
  ['<footer data-added><span>1</span> <b>2</b></footer>một', ['một']],
  ['<svg aria-label="91,4% vẽ"><path d="M0 1"/></svg><img src="4.png" alt="ảnh 5">', ['91,4% vẽ ảnh 5']],
  ['<p data-no="7" style="--x:1">a</p>', ['a']],
  ['<p title=" data-added ">a</p>', ['data-added a']],
  ['&lt;b&gt; &quot;&#39;&#x31;&amp;lt;', ['<b> "\'1&lt;']],
  ['<!-- 5 -->a', ['a']],
  ['<section>a</section>b', ['a b']],
])('reads %s', (inside, pieces) => expect(words(inside)).toEqual(pieces));

it('reads the slides one behind the other, and says which is not there', () => {
  const page = '<section id="a">1</section><section id="c">3</section>';
  expect(readSlides(page, ['a', 'b', 'c']).map(slide => slide?.all.trim())).toEqual(['1', undefined, '3']);
});

const bare = (text: string) => text.replace(/ /g, '');

it('gives back any text that was put into HTML', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (text, label) => {
      const [slide] = readSlides(html`<section id="a"><p aria-label="${label}">${text}</p></section>`.text, [
        'a',
      ]);
      expect(bare(slide?.all ?? '')).toBe(bare(label + text));
    }),
  );
});

it.each(['<p>', '<b a="', '<', '&', '<!--'])('reads a page of %s in linear time', piece => {
  const page = `<section id="a">${piece.repeat(50_000)}`;
  const started = performance.now();
  readSlides(page, ['a']);
  expect(performance.now() - started).toBeLessThan(5_000);
});
