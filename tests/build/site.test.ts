import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import type { Rolldown } from 'vite';
import { afterAll, describe, expect, it } from 'vitest';
import { inlinePage, takeFonts, takeStyle } from '../../src/build/site.ts';
import type { Bilingual } from '../../src/error.ts';
import { STYLE_PLACE } from '../../src/render/deck.ts';

const STYLE = '<link rel="stylesheet" crossorigin href="./assets/index-2.css">';
const BARE = `<head><title>Bìa</title>${STYLE}</head><body><p>Một</p>${STYLE_PLACE}<p>Hai</p></body>`;
const FONT = readFileSync(
  createRequire(import.meta.url).resolve(
    '@expo-google-fonts/be-vietnam-pro/500Medium/BeVietnamPro_500Medium.ttf',
  ),
);

/** The part of a bundle that is looked at; the second script is loaded by the first, and imports a third. */
function bundleOf(files: Readonly<Record<string, string | Uint8Array>>): Rolldown.OutputBundle {
  const outputs = Object.entries(files).map(([fileName, source]) => {
    const name = /(\w+)-/.exec(fileName)?.[1];
    const isRest = name === 'rest';
    const chunk = {
      ...{ type: 'chunk', name, code: source, exports: [], isEntry: name === 'index' },
      ...{ isDynamicEntry: isRest, imports: isRest ? ['assets/shared-1.js', 'assets/index-1.js'] : [] },
    };
    return [
      fileName,
      fileName.endsWith('.js') ? { ...chunk, fileName } : { type: 'asset', fileName, source },
    ];
  });
  return Object.fromEntries(outputs) as Rolldown.OutputBundle;
}

const files = {
  'index.html': BARE,
  'assets/index-1.js': 'start()',
  'assets/rest-1.js': 'go()',
  'assets/shared-1.js': '',
  'assets/index-2.css':
    '@font-face{src:url(./Be_500-Ab_1.ttf)}a{color:red}@font-face{src:local(Arial)}b{mask:url(./c.svg)}',
  'assets/rest-2.css': 'b{}',
};
const fonts = [{ source: 'Be_500-Ab_1.ttf', path: 'assets/Be_500-3f.woff2', bytes: new Uint8Array() }];

describe('the page of the site', () => {
  const bundle = bundleOf(files);
  const page = inlinePage(BARE, bundle, fonts);

  it('has the style of its first sight inline, without the files of fonts', () => {
    expect(page).toContain(
      '<style>a{color:red}@font-face{src:local(Arial)}b{mask:url(./c.svg)}</style></head>',
    );
    expect(Object.keys(bundle)).toEqual(Object.keys(files).filter(name => name !== 'assets/index-2.css'));
  });

  it('asks for all the rest at once, and waits for its style and the fonts behind the cover', () => {
    expect(page).toContain(
      '<link rel="preload" href="./assets/rest-2.css" as="style">' +
        '<link rel="modulepreload" href="./assets/rest-1.js"><link rel="modulepreload" href="./assets/shared-1.js"><style>',
    );
    expect(page).toContain(
      '<body><p>Một</p><link rel="stylesheet" href="./assets/rest-2.css">' +
        '<style>@font-face{src:url(./assets/Be_500-3f.woff2)}</style><p>Hai</p></body>',
    );
  });
});

it('cannot be made without the style that the page links to', () => {
  const { 'assets/index-2.css': _, ...others } = files;
  expect(() => takeStyle(BARE, bundleOf(others))).toThrow('exactly one style sheet');
});

describe('the fonts of a page', () => {
  const store = mkdtempSync(join(tmpdir(), 'kheo-'));
  const warned: string[] = [];
  const warn = ({ en }: Bilingual) => void warned.push(en);
  afterAll(() => rmSync(store, { recursive: true }));
  const take = (text: string) =>
    takeFonts(bundleOf({ 'assets/Be_500-Ab_1.ttf': FONT }), text, { folder: store, warn });

  it('have every Vietnamese letter, what the page shows besides, and the licence', async () => {
    const [font] = await take('½');
    const opened = fontkit.create(Buffer.from(font?.bytes ?? []));
    if (!('hasGlyphForCodePoint' in opened)) throw new Error('A collection came out.');
    for (const character of 'ỹẴđĐ₫ậỡửươ91,4%“”–½')
      expect(opened.hasGlyphForCodePoint(character.codePointAt(0) ?? 0), character).toBe(true);
    expect(opened.hasGlyphForCodePoint(0x00f8)).toBe(false);
    expect(opened.availableFeatures).toContain('kern');
    expect(String((opened as unknown as { getName(name: string): string }).getName('license'))).toContain(
      'Open Font License',
    );
  });

  it('are a sixth of what they were, and named by what is in them', async () => {
    const [font] = await take('');
    expect(font?.source).toBe('Be_500-Ab_1.ttf');
    expect(font?.path).toMatch(/^assets\/Be_500-[0-9a-f]{8}\.woff2$/);
    expect(font?.bytes.length).toBeLessThan(FONT.length / 6);
    expect((await take('½'))[0]?.path).not.toBe(font?.path);
  });

  it('are the same when they come out of the store', async () => {
    const [made] = await take('¼');
    const [kept] = await take('¼');
    expect(Buffer.compare(Buffer.from(made?.bytes ?? []), Buffer.from(kept?.bytes ?? []))).toBe(0);
    expect(warned).toEqual([]);
  });

  it('are made again where the store has half of them', async () => {
    const [made] = await take('⅓');
    for (const name of readdirSync(store))
      writeFileSync(join(store, name), made?.bytes.subarray(0, 999) ?? '');
    const [again] = await take('⅓');
    expect(Buffer.compare(Buffer.from(made?.bytes ?? []), Buffer.from(again?.bytes ?? []))).toBe(0);
  });

  it('are made where nothing can be kept, and that is said', async () => {
    const folder = join(store, 'a-file');
    writeFileSync(folder, '');
    const bundle = bundleOf({ 'assets/Be_500-Ab_1.ttf': FONT });
    const [made] = await takeFonts(bundle, '⅔', { folder, warn });
    expect(made?.bytes.length).toBeGreaterThan(1000);
    expect(warned).toEqual([expect.stringContaining(folder)]);
  });
});
