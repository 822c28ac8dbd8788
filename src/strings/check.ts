import type { Phrase } from './phrase.ts';

/**
 * Lines of the projector check, from the largest to the smallest: flowers and fruits in capitals with two marks one
 * over the other, none of which can be guessed from another.
 */
export const SAMPLES = [
  'HOA PHƯỢNG ĐỎ',
  'HOA MUỐNG BIỂN',
  'CHUỐI NGỰ, VẢI, ỔI SẺ',
  'BƯỞI DIỄN, MẬN HẬU, CẨM TÚ CẦU',
  'SẤU CHÍN, QUẤT, DỨA, NHÃN LỒNG, HỒNG XIÊM',
] as const;

/** What the projector check shows, asks and advises. */
export const CHECK_WORDS = {
  checkGreys: { vi: 'Hai dải xám, mỗi dải 6 ô', en: 'Two strips of grey, 6 fields each' },
  checkColours: { vi: 'Màu nền sáng, nền tối', en: 'Colours of the light and dark ground' },
  checkStrokes: { vi: 'Nét mảnh và nét đậm', en: 'Thin and thick lines' },
  checkWord: { vi: 'Chữ', en: 'Text' },

  askCorners: {
    vi: 'Nhìn bốn góc màn hình: thấy đủ viền nào?',
    en: 'At all four corners: which edge do you see?',
  },
  answerOuter: { vi: 'Cả viền liền ngoài cùng', en: 'The solid one too' },
  answerInner: { vi: 'Chỉ viền đứt bên trong', en: 'The dashed one only' },
  answerCut: { vi: 'Không đủ viền nào', en: 'Neither' },
  askLine: {
    vi: 'Từ hàng ghế cuối: dòng nhỏ nhất đọc rõ là dòng mấy?',
    en: 'From the last row: which is the smallest line that can be read?',
  },
  answerNone: { vi: 'Không dòng nào', en: 'None' },
  askRoom: { vi: 'Lúc trình bày, phòng sáng hay tối?', en: 'During the talk, is the room lit or dark?' },
  answerLit: { vi: 'Bật đèn, mở cửa', en: 'Lights on, doors open' },
  answerDark: { vi: 'Phòng tối', en: 'The room is dark' },
  askSteps: {
    vi: 'Có đếm đủ 6 ô trong mỗi dải xám không?',
    en: 'Can you count 6 fields in each strip of grey?',
  },
  answerSix: { vi: 'Đủ 6 ô', en: 'All 6' },
  answerFewer: { vi: 'Không đủ', en: 'Fewer' },

  adviceUse: { vi: 'Nên dùng:', en: 'Best here:' },
  adviceLight: { vi: 'nền sáng', en: 'light ground' },
  adviceDark: { vi: 'nền tối', en: 'dark ground' },
  adviceNormal: { vi: 'chữ thường', en: 'normal type' },
  adviceLarge: { vi: 'chữ lớn', en: 'large type' },
  adviceWide: { vi: 'khung 16:9', en: 'shape 16:9' },
  adviceStandard: { vi: 'khung 4:3', en: 'shape 4:3' },
  becauseLit: {
    vi: 'Phòng sáng làm nhạt nền tối; nền sáng vẫn rõ.',
    en: 'Room light washes out a dark ground; a light one stays clear.',
  },
  becauseDark: {
    vi: 'Phòng tối: nền tối đỡ chói mắt.',
    en: 'In a dark room a dark ground does not dazzle.',
  },
  becauseSteps: {
    vi: 'Máy chiếu này không tách được các màu gần nhau; nền sáng chắc chắn hơn.',
    en: 'This projector merges colours that are close; a light ground is safer.',
  },
  becauseReadable: { vi: 'Hàng cuối đọc được cỡ chữ thường.', en: 'The last row reads normal type.' },
  becauseSmall: {
    vi: 'Hàng cuối chưa đọc rõ cỡ chữ thường (dòng 3).',
    en: 'The last row does not read normal type (line 3).',
  },
  becauseFar: {
    vi: 'Chữ lớn (dòng 2) vẫn khó đọc: kéo máy chiếu ra xa màn để ảnh to hơn, hoặc mời bà con ngồi gần lên.',
    en: 'Even large type (line 2) is hard to read: make the picture larger, or ask people to sit closer.',
  },
  becauseWhole: {
    vi: 'Chữ nằm trong phần ảnh nhìn thấy đủ.',
    en: 'All text lies where the picture is whole.',
  },
  becauseCut: {
    vi: 'Ảnh bị cắt mép: khung 4:3 giữ chữ ở giữa. Nếu là tivi, hãy tắt chế độ phóng hình (overscan).',
    en: 'The edges are cut off: 4:3 keeps text in the middle. On a TV, switch overscan off.',
  },
  becauseAdjust: {
    vi: 'Ảnh bị cắt mép: chỉnh lại máy chiếu; nếu là tivi, hãy tắt chế độ phóng hình (overscan).',
    en: 'The edges are cut off: adjust the projector; on a TV, switch overscan off.',
  },
  checkApply: { vi: 'Dùng như vậy', en: 'Use this' },
  checkAgain: { vi: 'Làm lại', en: 'Start again' },
} as const satisfies Readonly<Record<string, Phrase>>;
