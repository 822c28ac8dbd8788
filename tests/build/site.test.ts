import type { Rolldown } from 'vite';
import { describe, expect, it } from 'vitest';
import { writeSite } from '../../src/build/site.ts';

const STYLE = '<link rel="stylesheet" crossorigin href="./assets/index-2.css">';
const BARE = `<head><title>Bìa</title>${STYLE}</head>`;

/** The part of a bundle that is looked at. */
function bundleOf(files: Readonly<Record<string, string | Uint8Array>>): Rolldown.OutputBundle {
  const outputs = Object.entries(files).map(([fileName, source]) => [
    fileName,
    fileName.endsWith('.js')
      ? { type: 'chunk', fileName, code: source, exports: [] }
      : { type: 'asset', fileName, source },
  ]);
  return Object.fromEntries(outputs) as Rolldown.OutputBundle;
}

const files = {
  'index.html': BARE,
  'assets/index-1.js': 'start()',
  'assets/index-2.css': 'a{src:url(./be-500.woff2)}b{src:url("be-800.woff2")}',
  'assets/be-500.woff2': new Uint8Array([1]),
  'assets/be-800.woff2': new Uint8Array([2]),
};

describe('the page of the site', () => {
  it('has its style inline, with the fonts asked for before it', () => {
    const preload = (no: number) =>
      `<link rel="preload" href="./assets/be-${no}.woff2" as="font" type="font/woff2" crossorigin>`;
    const style = '<style>a{src:url(./assets/be-500.woff2)}b{src:url(./assets/be-800.woff2)}</style>';
    const { page } = writeSite(BARE, bundleOf(files));
    expect(page).toBe(`<head><title>Bìa</title>${preload(500)}${preload(800)}${style}</head>`);
  });

  it('leaves no style sheet among the files, and all others', () => {
    const bundle = bundleOf(files);
    writeSite(BARE, bundle);
    expect(Object.keys(bundle)).toEqual(Object.keys(files).filter(name => !name.endsWith('.css')));
  });

  it('comes with the parts of the one file', () => {
    expect(writeSite(BARE, bundleOf(files))).toMatchObject({
      bare: BARE,
      style: { path: 'assets/index-2.css', text: files['assets/index-2.css'] },
      script: { path: 'assets/index-1.js', text: 'start()' },
      fonts: new Map([
        ['be-500.woff2', 'data:font/woff2;base64,AQ=='],
        ['be-800.woff2', 'data:font/woff2;base64,Ag=='],
      ]),
    });
  });

  it.each([
    ['assets/index-1.js', 'exactly one script'],
    ['assets/index-2.css', 'exactly one style sheet'],
  ])('cannot be made without %s', (name, message) => {
    const { [name as keyof typeof files]: _, ...others } = files;
    expect(() => writeSite(BARE, bundleOf(others))).toThrow(message);
  });

  it.each([
    ['assets/more-1.js', 'exactly one script'],
    ['assets/more-2.css', 'exactly one style sheet'],
  ])('cannot be made with %s too, which the one file would lack', (name, message) => {
    expect(() => writeSite(BARE, bundleOf({ ...files, [name]: '' }))).toThrow(message);
  });
});
