import { describe, expect, it } from 'vitest';
import { codeOf, commandFor, digitOf, type Press } from '../../../src/runtime/input/keymap.ts';

const press = (code: string, key: string, more: Partial<Press> = {}): Press => ({
  code,
  key,
  shiftKey: false,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...more,
});

describe('commandFor', () => {
  it.each([
    ['PageDown', 'PageDown', 'next'],
    ['ArrowRight', 'ArrowRight', 'next'],
    ['Space', ' ', 'next'],
    ['Enter', 'Enter', 'next'],
    ['PageUp', 'PageUp', 'previous'],
    ['Home', 'Home', 'first'],
    ['End', 'End', 'last'],
    ['F5', 'F5', 'present'],
    ['Escape', 'Escape', 'leave'],
    ['KeyB', 'b', 'black'],
    ['Period', '.', 'black'],
    ['KeyW', 'w', 'white'],
    ['Comma', ',', 'white'],
    ['KeyO', 'o', 'overview'],
  ])('reads %s as a command', (code, key, command) => {
    expect(commandFor(press(code, key))).toBe(command);
  });

  it('tells Shift apart', () => {
    expect(commandFor(press('F5', 'F5', { shiftKey: true }))).toBe('presentHere');
    expect(commandFor(press('Space', ' ', { shiftKey: true }))).toBe('previous');
    expect(commandFor(press('Slash', '?', { shiftKey: true }))).toBe('help');
    expect(commandFor(press('Slash', '/'))).toBe('search');
  });

  it('does nothing on Backspace, which UniKey sends by itself', () => {
    expect(commandFor(press('Backspace', 'Backspace'))).toBeUndefined();
    expect(commandFor(press('', 'Backspace'))).toBeUndefined();
  });

  it.each(['ctrlKey', 'altKey', 'metaKey'])('leaves keys with %s to the browser', modifier => {
    expect(commandFor(press('ArrowLeft', 'ArrowLeft', { [modifier]: true }))).toBeUndefined();
  });

  it('knows the key by its place while an input method is composing', () => {
    expect(commandFor(press('KeyB', 'Process'))).toBe('black');
  });

  it.each([
    ['ư', 'white'],
    ['ô', 'overview'],
    ['b', 'black'],
    ['PageDown', 'next'],
    [' ', 'next'],
    ['ó', 'presenter'],
    ['ỏ', undefined],
    ['ẹ', undefined],
    ['.', 'black'],
    ['?', 'help'],
    ['F5', 'present'],
    ['Esc', 'leave'],
    ['AudioVolumeUp', 'next'],
    ['VolumeUp', 'next'],
    ['VolumeDown', 'previous'],
    ['MediaTrackNext', 'next'],
    ['MediaPreviousTrack', 'previous'],
    ['Unidentified', undefined],
  ])('understands %s without a code', (key, command) => {
    expect(commandFor(press('', key))).toBe(command);
  });
});

describe('on another layout', () => {
  it.each([
    ['the letter that is printed on the key', 'KeyZ', 'w', false, 'white'],
    ['it in capitals', 'KeyN', 'B', false, 'black'],
    ['the place of a letter that is not Latin', 'KeyB', 'и', false, 'black'],
    ['a point with Shift', 'Comma', '.', true, 'black'],
    ['a question mark elsewhere', 'Minus', '?', true, 'help'],
    ['a stroke with Shift', 'Digit7', '/', true, 'search'],
    ['the old code of a volume key', 'VolumeUp', 'AudioVolumeUp', false, 'next'],
  ])('reads %s', (_, code, key, shiftKey, command) => {
    expect(commandFor(press(code, key, { shiftKey }))).toBe(command);
  });

  it('finds the digits, with Shift and without', () => {
    expect(digitOf(press('Digit1', '1', { shiftKey: true }))).toBe('1');
    expect(digitOf(press('Digit1', '&'))).toBe('1');
    expect(digitOf(press('Digit1', 'ă'))).toBe('1');
  });
});

it('reads the number pad without Num Lock as the keys printed below the digits', () => {
  expect(codeOf({ code: 'Numpad3', key: 'PageDown' })).toBe('PageDown');
  expect(codeOf({ code: 'Numpad3', key: '3' })).toBe('Numpad3');
  expect(commandFor(press('NumpadDecimal', 'Delete'))).toBeUndefined();
});

it('finds digits on both halves of the keyboard, and only bare ones', () => {
  expect(digitOf(press('Digit7', '7'))).toBe('7');
  expect(digitOf(press('Numpad7', '7'))).toBe('7');
  expect(digitOf(press('', '7'))).toBe('7');
  expect(digitOf(press('Numpad7', 'Home'))).toBeUndefined();
  expect(digitOf(press('Digit7', '&', { shiftKey: true }))).toBeUndefined();
  expect(digitOf(press('F7', 'F7'))).toBeUndefined();
});
