import { describe, expect, it } from 'vitest';
import { checkPictures, embedPictures, pictureFindings } from '../../src/build/pictures.ts';
import { essayOf } from '../essay.ts';
import { expectBothLanguages, type Files, makeFolder, mistakeOf, placeOf } from './folder.ts';

describe('the pictures of an essay', () => {
  const check = (src: string, files: Files = {}) =>
    checkPictures(essayOf(`Mở đầu.\n\n![Cổng chào](${src})\n`), makeFolder(files));

  it.each([
    ['anh.png', 'anh.png'],
    ['/anh.png', 'anh.png'],
    ['./hinh/anh.png', 'hinh/anh.png'],
    ['anh%20dep.png', 'anh dep.png'],
    ['ảnh.png', 'ảnh.png'],
    ['số%231.png', 'số#1.png'],
  ])('are found below public: %s', (src, path) => {
    expect(() => check(src, { [path]: 'x' })).not.toThrow();
  });

  it.each([
    'anh.png',
    'hinh',
    '../kheo.png',
    '%2e%2e/kheo.png',
    'hinh/../hinh/khac.png',
    'anh%zz.png',
    '%00',
  ])('are missed at file and line, with what to do: %s', src => {
    const mistake = mistakeOf(() => check(src, { 'hinh/khac.png': 'x' }));
    expect(placeOf(mistake)).toBe('slides/01-phan.md:5');
    expect(mistake.what.en).toBe(`There is no picture "${src}" in public/`);
    expectBothLanguages(mistake);
  });

  it.each([
    'https://example.com/anh.png',
    '//example.com/anh.png',
    'HTTP://example.com/anh.png',
    'javascript:alert',
    'data:image/png;base64,AAAA',
    'file:///anh.png',
  ])('may not lie on another host: %s', src => {
    const mistake = mistakeOf(() => check(src, { 'example.com/anh.png': 'x', 'anh.png': 'x' }));
    expect(placeOf(mistake)).toBe('slides/01-phan.md:5');
    expect(mistake.what.en).toBe(`The picture "${src}" is on the web`);
    expectBothLanguages(mistake);
  });

  it.each(['../rieng.png', '%2e%2e/rieng.png', 'hinh/%2E./../rieng.png'])(
    'are not looked for outside public: %s',
    src => {
      const root = makeFolder({ 'public/a.txt': '', 'rieng.png': 'x' });
      const essay = essayOf(`![Riêng](${src})`);
      const mistake = mistakeOf(() => checkPictures(essay, `${root}/public`));
      expect(mistake.what.en).toContain(src);
    },
  );

  it.each([
    ['so#1.png', 'so%231.png'],
    ['vi sao?.png', 'vi sao%3F.png'],
    ['100%.png', '100%25.png'],
  ])('whose names have a sign of addresses are to be written another way: %s', (name, hint) => {
    const mistake = mistakeOf(() => check(`<${name}>`, { [name]: 'x' }));
    expect(placeOf(mistake)).toBe('slides/01-phan.md:5');
    expect(mistake.hint.en).toContain(`write ${hint}`);
    expectBothLanguages(mistake);
    expect(() => check(`<${hint}>`, { [name]: 'x' })).not.toThrow();
  });

  it('cannot be had where there is no public folder', () => {
    const mistake = mistakeOf(() => checkPictures(essayOf('![Cổng chào](package.json)'), ''));
    expect(mistake.what.en).toContain('package.json');
  });
});

describe('a file that is named as a picture', () => {
  const PNG = Buffer.from('iVBORw0KGgoAAAANSUhEUg==', 'base64');
  const essay = (src: string) => essayOf(`Mở đầu.\n\n![Cổng chào](${src})\n`);
  const findings = (name: string, content: string | Uint8Array) =>
    pictureFindings(essay(name), makeFolder({ [name]: content }));

  it.each(['a.txt', 'a.HEIC', 'a.tiff', 'a.pdf', 'a'])('is none by its ending: %s', name => {
    const mistake = mistakeOf(() => checkPictures(essay(name), makeFolder({ [name]: PNG })));
    expect(mistake.what.en).toContain('no picture that browsers draw');
    expectBothLanguages(mistake);
  });

  it('may not be empty', () => {
    const mistake = mistakeOf(() => checkPictures(essay('a.png'), makeFolder({ 'a.png': '' })));
    expect([placeOf(mistake), mistake.what.en]).toEqual([
      'slides/01-phan.md:5',
      'The picture "a.png" is an empty file',
    ]);
    expectBothLanguages(mistake);
  });

  it.each<[string, string | Uint8Array]>([
    ['a.png', 'just text'],
    ['a.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1')],
    ['a.png', '<svg xmlns="http://www.w3.org/2000/svg"/>'],
    ['a.svg', PNG],
    ['a.svg', '<html>'],
  ])('is looked into, and what will not be drawn is found: %s', (name, content) => {
    const [finding] = findings(name, content);
    expect(finding?.what.en).toContain(`"${name}" is no picture`);
    if (finding) expectBothLanguages(finding);
  });

  it.each<[string, string | Uint8Array]>([
    ['a.PNG', PNG],
    ['a.jpg', PNG],
    ['a.jpeg', Buffer.from('\xff\xd8\xff\xe0', 'latin1')],
    ['a.webp', 'RIFF....WEBPVP8 '],
    ['a.avif', '\0\0\0\x1cftypavif'],
    ['a.gif', 'GIF89a'],
    ['a.svg', '\ufeff<?xml version="1.0"?>\n<!-- x -->\n<svg viewBox="0 0 1 1"/>'],
  ])('is one: %s', (name, content) => expect(findings(name, content)).toEqual([]));

  it('may be large, and that is said', () => {
    const [finding] = findings('a.png', Buffer.concat([PNG, Buffer.alloc(4_000_000)]));
    expect(finding?.what).toMatchObject({ vi: expect.stringContaining('4,0 MB') });
    if (finding) expectBothLanguages(finding);
  });
});

describe('the pictures of a page', () => {
  const embed = (page: string, ...paths: string[]) =>
    embedPictures(page, makeFolder(Object.fromEntries(paths.map(path => [path, 'x']))));

  it.each([
    ['./anh.png', 'anh.png', 'png'],
    ['./hinh/cong-chao.JPG', 'hinh/cong-chao.JPG', 'jpeg'],
    ['./anh%20dep.jpeg', 'anh dep.jpeg', 'jpeg'],
    ['./ảnh.webp', 'ảnh.webp', 'webp'],
    ['./anh.avif', 'anh.avif', 'avif'],
    ['./nam&amp;n&#39;u.gif', "nam&n'u.gif", 'gif'],
    ['./assets/bieu-do.svg', 'assets/bieu-do.svg', 'svg+xml'],
  ])('come into it with all their bytes, once: %s', (address, path, type) => {
    const page = `<img src="${address}" alt=""><p>$&</p><img src="${address}">`;
    const data = `data:image/${type};base64,eA==`;
    expect(embed(page, path)).toBe(
      `<img data-picture="0" src="${data}" alt=""><p>$&</p><img data-picture="0">`,
    );
  });

  it('include the icon', () => {
    expect(embed('<link rel="icon" href="./icon.svg">', 'icon.svg')).toBe(
      '<link rel="icon" href="data:image/svg+xml;base64,eA==">',
    );
  });

  it('are not what else stands in the page', () => {
    const page =
      '<script src="./a.svg"></script><a href="./a.svg">./a.svg</a><img src="./b.svg" alt="./a.svg">';
    expect(embed(page, 'a.svg')).toBe(page);
  });
});
