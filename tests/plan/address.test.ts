import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { deckOf } from '../essay.ts';

/** Every id that the code gives to a part of the page; what follows a dash may be filled in. */
const OWN_IDS = ['src/render', 'src/runtime'].flatMap(folder =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => path.endsWith('.ts'))
    .flatMap(path => [...readFileSync(join(folder, path), 'utf8').matchAll(/\bid(?:="|: ')([a-z][a-z-]*)/g)])
    .map(([, id = '']) => id),
);

const ids = (body: string) => deckOf(body).slides.map(({ id }) => id);

describe('the address of a slide', () => {
  it('is its title in ASCII', () => {
    expect(ids('***Đường “xanh, sạch”*** có **cây**.')).toContain('duong-xanh-sach');
  });

  it('stays when slides come and go around it', () => {
    const kept = '***Tổ chức bầu cử*** có **đông người dự**.';
    const before = ids(kept);
    const after = ids(`***Việc mới*** là **trồng cây**.\n\n${kept}\n\n***Việc cuối*** là **tổng kết**.`);
    expect(before).toContain('to-chuc-bau-cu');
    expect(after).toEqual(expect.arrayContaining(before));
  });

  it('belongs to the slide of the author before one the program adds', () => {
    expect(ids('## Kết quả\n\nCó 12 hộ giỏi.\n\n## Nội dung trình bày\n\nCó 15 hộ khá.')).toEqual([
      'bai-thu',
      'noi-dung-trinh-bay-2',
      'ket-qua',
      'noi-dung-trinh-bay',
      'nhung-con-so',
      'trao-doi-tran-trong-cam-on',
    ]);
  });

  it('never is one that the page needs for itself, or a number', () => {
    expect(ids('## Doc\n\nCó 12 hộ.\n\n## 15\n\nCó 16 hộ.')).toEqual(
      expect.arrayContaining(['trang-doc', 'trang-15']),
    );
  });

  it.each(OWN_IDS)('never is %s, which the page has', id => {
    expect(ids(`## ${id.replaceAll('-', ' ')}\n\nCó 12 hộ.`)).not.toContain(id.replace(/-$/, ''));
  });
});
