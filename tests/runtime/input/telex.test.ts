import { expect, it } from 'vitest';
import { telexOf } from '../../../src/runtime/input/telex.ts';

it.each([
  ['áéíóúýấắớứ', 'KeyS'],
  ['àèìòùỳầằờừ', 'KeyF'],
  ['ảẻỉỏủỷẩẳởử', 'KeyR'],
  ['ãẽĩõũỹẫẵỡữ', 'KeyX'],
  ['ạẹịọụỵậặợự', 'KeyJ'],
  ['ăơưĂƠƯ', 'KeyW'],
  ['âÂ', 'KeyA'],
  ['êÊ', 'KeyE'],
  ['ôÔ', 'KeyO'],
  ['đĐ', 'KeyD'],
])('finds the key that made each of %s', (letters, code) => {
  for (const letter of letters) expect(telexOf(letter), letter).toBe(code);
});

it('finds it in a mark that is sent apart from its letter', () => {
  expect(telexOf('\u0301')).toBe('KeyS');
  expect(telexOf('o\u0323')).toBe('KeyJ');
});

it.each(['a', 'B', '7', '.', 'Backspace', 'Escape', 'ç', '', '\u0302'])('finds none in "%s"', key => {
  expect(telexOf(key)).toBeUndefined();
});
