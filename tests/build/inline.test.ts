import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { classicScript, dataUri, inlineScript, inlineStyle, pointFiles } from '../../src/build/inline.ts';

/** Means something to `replace` when it is given as a string: the match, what is before and behind it. */
const DOLLARS = "$& $1 $$ $` $'";

const page = (head: string) => `<head>${head}</head><body><p>Bài</p></body>`;

describe('a style sheet', () => {
  const link = '<link rel="stylesheet" crossorigin href="./assets/index-Ab12.css">';
  const inline = (text: string, head = link) =>
    inlineStyle(page(head), { path: 'assets/index-Ab12.css', text });

  it('stands where its link stood', () => {
    expect(inline('p{color:red}', `<meta>${link}<title>`)).toBe(
      page('<meta><style>p{color:red}</style><title>'),
    );
  });

  it('keeps dollar signs as they are', () => {
    expect(inline(DOLLARS)).toBe(page(`<style>${DOLLARS}</style>`));
  });

  it.each(['</style>', '</STYLE >', '</style/'])('cannot end the style element: %s', end => {
    const text = `a::before{content:"${end}"}`;
    const escaped = text.replace('</', '<\\/');
    expect(inline(text)).toBe(page(`<style>${escaped}</style>`));
  });

  it('is not confused with another file by the dot in its name', () => {
    const other = '<link rel="icon" href="./assets/index-Ab12xcss">';
    expect(inline('a', other + link)).toBe(page(`${other}<style>a</style>`));
  });

  it('must be asked for by the page', () => {
    expect(() => inline('a', '<link href="./assets/other.css">')).toThrow(/The page has no .*index-Ab12/);
  });
});

describe('a script', () => {
  const tag = '<script type="module" crossorigin src="./assets/index-Cd34.js"></script>';
  const inline = (text: string, head = tag) => inlineScript(page(head), 'assets/index-Cd34.js', text);

  it('moves to the end of the body', () => {
    expect(inline('start()')).toBe('<head></head><body><p>Bài</p><script>start()</script></body>');
  });

  it('keeps dollar signs as they are', () => {
    expect(inline(DOLLARS)).toContain(`<script>${DOLLARS}</script></body>`);
  });

  it('must be asked for by the page', () => {
    expect(() => inline('a', '')).toThrow(/The page has no .*index-Cd34/);
  });
});

describe('a classic script', () => {
  it.each(['</script>', '</SCRIPT >', '</script/', '<!--<script>', '<!-- <SCRIPT '])(
    'cannot change where the script element ends, and means the same: %s',
    text => {
      const source = classicScript(`seen.push("${text}", \`${text}\`)`);
      expect(source).not.toMatch(/<\/?script|<!--/i);
      const seen: string[] = [];
      runInNewContext(source, { seen });
      expect(seen).toEqual([text, text]);
    },
  );

  it('keeps its names to itself, and a comment on its last line', () => {
    const names = {};
    runInNewContext(classicScript('const own = 1; var too = 2; function three() {} // end'), names);
    expect(Object.keys(names)).toEqual([]);
  });

  it('is as strict as the module it was', () => {
    expect(() => runInNewContext(classicScript('notDeclared = 1'))).toThrow('notDeclared');
  });

  it('knows its address, though it is no module', () => {
    const found: { url?: string } = {};
    runInNewContext(classicScript('found.url = import.meta.url'), { found, location: { href: 'file:///a' } });
    expect(found.url).toBe('file:///a');
  });

  it('has the line ends that a browser hashes', () => {
    expect(classicScript('a\r\nb\rc')).toContain('a\nb\nc');
  });
});

describe('the files of a style sheet', () => {
  const fonts = new Map([['be-500.woff2', './assets/be-500.woff2']]);

  it.each(['url(be-500.woff2)', 'url("be-500.woff2")', "url('be-500.woff2')", 'url(./be-500.woff2)'])(
    'are pointed at: %s',
    address => {
      const css = `@font-face{src:${address} format("woff2"),${address}}`;
      const at = 'url(./assets/be-500.woff2)';
      expect(pointFiles(css, fonts)).toBe(`@font-face{src:${at} format("woff2"),${at}}`);
    },
  );

  it.each(['url(#m-flower)', 'url("data:image/svg+xml,%3Csvg/%3E")', 'url(other.woff2)'])(
    'are left alone where they are not known: %s',
    address => {
      expect(pointFiles(`a{fill:${address}}`, fonts)).toBe(`a{fill:${address}}`);
    },
  );

  it('may have dollar signs in their new addresses', () => {
    expect(pointFiles('url(a)', new Map([['a', DOLLARS]]))).toBe(`url(${DOLLARS})`);
  });
});

it('writes bytes and text as a data address', () => {
  expect(dataUri(new Uint8Array([0, 255]), 'font/woff2')).toBe('data:font/woff2;base64,AP8=');
  expect(dataUri('Đ', 'text/plain')).toBe('data:text/plain;base64,xJA=');
});
