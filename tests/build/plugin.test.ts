import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inspect } from 'node:util';
import { build, type Plugin } from 'vite';
import { describe, expect, it } from 'vitest';
import { kheo, ONE_FILE } from '../../src/build/plugin.ts';
import { makeFolder } from './folder.ts';

const PROJECT = {
  'index.html': readFileSync(new URL('../../index.html', import.meta.url), 'utf8'),
  'src/main.ts': 'document.title += "!";',
  'src/style/index.css': 'p { color: #123456 }',
  'public/icon.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'public/Ảnh lễ.PNG': 'PNG',
  'slides/00-bia.md': '---\ntitle: Bài thử\n---\n',
};

function buildOf(root: string, ...more: readonly Plugin[]) {
  return build({ root, configFile: false, base: './', logLevel: 'silent', plugins: [kheo(), ...more] });
}

const read = (root: string, name: string) => readFileSync(join(root, 'dist', name), 'utf8');

describe('the build', () => {
  it('writes a site and a file that stands alone, with the words and pictures as they are', async () => {
    const text = '# Phần một\n\nViết %BASE_URL% và %MODE%.\n\n![Lễ](<Ảnh lễ.PNG>)\n';
    const root = makeFolder({ ...PROJECT, 'slides/01-mot.md': text });
    await buildOf(root);
    const [site, alone] = [read(root, 'index.html'), read(root, ONE_FILE)];
    for (const page of [site, alone]) {
      expect(page).toContain('%BASE_URL% và %MODE%');
      expect(page).toMatch(/<style>[^<]*color:\s*#123456/);
    }
    expect(site).toContain('src="./Ảnh lễ.PNG"');
    expect(existsSync(join(root, 'dist/Ảnh lễ.PNG'))).toBe(true);
    expect(alone).toContain(`src="data:image/png;base64,${Buffer.from('PNG').toString('base64')}"`);
    expect(alone).not.toMatch(/(?:src|href)="\.\//);
  });

  it('asks for no file that is not there, whatever its scripts load later', async () => {
    const root = makeFolder({
      ...PROJECT,
      'src/main.ts': 'import { name } from "./name.ts"; document.title = name; import("./rest.ts");',
      'src/name.ts': 'export const name = document.title + "!";',
      'src/rest.ts': 'import "./rest.css"; onbeforeprint = () => import("./print.ts");',
      'src/rest.css': 'b { color: #654321 }',
      'src/print.ts': 'import { name } from "./name.ts"; alert(name);',
      'slides/01-mot.md': '# Phần một\n\nMột.\n',
    });
    await buildOf(root);
    const built = readdirSync(join(root, 'dist/assets'));
    const asked = built
      .filter(name => name.endsWith('.js'))
      .flatMap(name => read(root, `assets/${name}`).match(/[\w-]+\.(?:js|css)\b/g) ?? []);
    expect(asked).toContainEqual(expect.stringMatching(/^print-/));
    expect(asked.filter(name => !built.includes(name))).toEqual([]);
  });

  it('fails with the author’s mistake alone, and leaves what was built before', async () => {
    const root = makeFolder({
      ...PROJECT,
      'slides/01-mot.md': '# Phần một\n\nMột {~~hai.\n',
      'dist/index.html': 'cũ',
    });
    const error: unknown = await buildOf(root).catch(thrown => thrown);
    expect(inspect(error)).toMatch(/^slides\/01-mot\.md:3 Dấu sửa .+\n {2}→ Thêm "~~}".+$/);
    expect(read(root, 'index.html')).toBe('cũ');
  });

  it('fails when a slide shows a number that its sentence does not have', async () => {
    const files = { ...PROJECT, 'slides/01-mot.md': '# Phần một\n\nTỷ lệ đạt 91,4%.\n' };
    const planted: Plugin = {
      name: 'planted',
      enforce: 'post',
      transformIndexHtml: { order: 'post', handler: html => html.replace('>91,4</span>', '>94,1</span>') },
    };
    const error: unknown = await buildOf(makeFolder(files), planted).catch(thrown => thrown);
    expect(inspect(error)).toContain(
      'slides/01-mot.md:3 Trang 3 "Phần một" hiện số "94,1" mà câu gốc không có / ' +
        'Slide 3 "Phần một" shows "94,1", which its sentence does not have',
    );
    const root = makeFolder(files);
    await buildOf(root);
    expect(read(root, 'index.html')).toContain('>91,4</span>');
  });
});

describe('what the author wrote for the speaker alone', () => {
  const SECRETS = ['ghichúbìa', 'ghichúphần', 'điềuriêng', '777', 'chữsửa'];
  const SECTION = `# Phần một

Tỷ lệ đạt 91,4%.

Hỏi lại{>>ýhỏi<<} tác giả, gọi 0912 345 678.

Note: Nói ghichúphần và 777 hộ, {~~chữsai~>chữsửa~~}, {==chỗnày==}{>>ýhỏi<<}.

- điềuriêng
`;
  const cover = (more: string) => `---\ntitle: Bài thử\n${more}---\n\nghichúbìa\n`;
  const filesWith = (root: string, secret: string) =>
    readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' })
      .filter(name => statSync(join(root, 'dist', name)).isFile() && read(root, name).includes(secret))
      .sort();

  it.each(SECRETS)('%s is nowhere in dist/ but in the one file', async secret => {
    const root = makeFolder({ ...PROJECT, 'slides/00-bia.md': cover(''), 'slides/01-mot.md': SECTION });
    await buildOf(root);
    expect(filesWith(root, secret)).toEqual([ONE_FILE]);
  });

  it('is in the site too when the author says so', async () => {
    const files = { 'slides/00-bia.md': cover('notes: public\n'), 'slides/01-mot.md': SECTION };
    const root = makeFolder({ ...PROJECT, ...files });
    await buildOf(root);
    for (const secret of SECRETS) expect(filesWith(root, secret), secret).toEqual(['index.html', ONE_FILE]);
  });

  it('are the questions to the author, nowhere in dist/ unless they say so', async () => {
    const root = makeFolder({ ...PROJECT, 'slides/00-bia.md': cover(''), 'slides/01-mot.md': SECTION });
    await buildOf(root);
    expect(filesWith(root, 'ýhỏi')).toEqual([]);
    const files = { 'slides/00-bia.md': cover('remarks: công khai\n'), 'slides/01-mot.md': SECTION };
    const open = makeFolder({ ...PROJECT, ...files });
    await buildOf(open);
    expect(filesWith(open, 'ýhỏi')).toEqual(['index.html', ONE_FILE]);
  });

  it('are private details, nowhere in dist/', async () => {
    const root = makeFolder({ ...PROJECT, 'slides/00-bia.md': cover(''), 'slides/01-mot.md': SECTION });
    await buildOf(root);
    expect(filesWith(root, '0912')).toEqual([]);
    expect(filesWith(root, '345 678')).toEqual([]);
  });
});
