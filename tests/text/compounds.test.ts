import { describe, expect, it } from 'vitest';
import { bindCompounds } from '../../src/text/compounds.ts';

describe('bindCompounds', () => {
  it.each([
    ['vận động nhân dân', 'vận_động nhân_dân'],
    ['của Ủy ban nhân dân phường', 'của Ủy_ban_nhân_dân phường'],
    ['Mặt trận Tổ quốc', 'Mặt_trận_Tổ_quốc'],
    ['câu lạc bộ rèn luyện sức khỏe', 'câu_lạc_bộ rèn_luyện sức_khỏe'],
    ['SỨC KHOẺ, hoà giải, Uỷ viên', 'SỨC_KHOẺ, hoà_giải, Uỷ_viên'],
    ['quý báu, quy định, thuỷ lợi', 'quý báu, quy_định, thuỷ_lợi'],
  ])('binds the words of %s', (text, bound) => expect(bindCompounds(text, '_')).toBe(bound));

  it.each(['nhân, dân', 'nhân  dân', 'nhân\ndân', 'thân nhân dẫn đường', 'dân', ''])(
    'leaves %j as it is',
    text => expect(bindCompounds(text, '_')).toBe(text),
  );

  it('takes the first of two words that share a syllable', () => {
    expect(bindCompounds('thành phần đấu giá trị', '_')).toBe('thành_phần đấu_giá trị');
  });
});
