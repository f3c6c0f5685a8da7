import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../lib/text/decode-text';

const TEXT = 'Mã hồ sơ,Hạn trả\nH57.132-260804-0583,05/04/2023';
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string, big = false) =>
  new Uint8Array(
    [...text]
      .flatMap((letter) => [letter.charCodeAt(0) & 0xff, letter.charCodeAt(0) >> 8])
      .flatMap((byte, i, all) => (big ? all[i ^ 1]! : byte)),
  );
const read = (bytes: Uint8Array) => {
  const decoded = decodeText(bytes);
  return decoded.ok ? decoded.text : decoded.why;
};

describe('whatever it was written in', () => {
  test.each([
    ['UTF-8', utf8(TEXT)],
    ['UTF-8 with a mark', utf8(`\uFEFF${TEXT}`)],
    ['UTF-8, letters apart from their marks', utf8(TEXT.normalize('NFD'))],
    ['UTF-16 with a mark', utf16(`\uFEFF${TEXT}`)],
    ['UTF-16, the large byte first, with a mark', utf16(`\uFEFF${TEXT}`, true)],
    ['UTF-16', utf16(TEXT)],
    ['UTF-16, the large byte first', utf16(TEXT, true)],
    ['nothing but letters of ASCII', utf8(TEXT)],
  ])('%s', (_, bytes) => expect(read(bytes)).toBe(TEXT));

  test('Windows-1258, where tones stand apart', () => {
    // "Hồ sơ đã trả": ô + huyền, ơ, đ, a + ngã, a + hỏi.
    const bytes = [0x48, 0xf4, 0xcc, 0x20, 0x73, 0xf5, 0x20, 0xf0, 0x61, 0xde, 0x20, 0x74, 0x72, 0x61, 0xd2];
    expect(read(new Uint8Array(bytes))).toBe('Hồ sơ đã trả');
  });
  test('an empty file is an empty text', () => expect(read(new Uint8Array())).toBe(''));
  test('a mark inside the text stays', () => expect(read(utf8('a\uFEFFb'))).toBe('a\uFEFFb'));
});

describe('broken letters are refused', () => {
  test.each([
    ['a sign for what could not be read', 'H\uFFFD sơ'],
    ['controls', 'Hồ\u0001 sơ'],
    ['controls after the line ends', 'Hồ\u000E sơ'],
    ['the last control', 'Hồ\u001F sơ'],
    ['controls of the upper half', 'Hồ\u0085 sơ'],
    ['written twice', 'MÃ£ há»“ sÆ¡'],
    ['written twice, small', 'Ä‘Ã£ tráº£'],
    ['an old font', 'Tæng sè hå s¬ tiÕp nhËn vµ gi¶i quyÕt trong kú'],
    ['letters of another language', 'Общее количество дел'],
  ])('%s', (_, text) => expect(read(utf8(text))).toBe('broken-letters'));
  test.each([
    ['line ends and tabs', 'Hồ sơ\t1\r\n2\u000B\u000C'],
    ['one strange pair', 'Mã Ã£'],
    ['signs of texts', '– — ‘a’ “b” • … § ° ² ³ « » ₫ ≤ ≥ ± × ½ đồng'],
    ['few strange letters', 'Hồ sơ của ông Müller'],
    ['letters of ours in capitals', 'ĐÃ GIẢI QUYẾT ĐÚNG HẠN Ỷ Ỹ'],
  ])('%s are not', (_, text) => expect(read(utf8(text))).toBe(text.normalize('NFC')));
});
