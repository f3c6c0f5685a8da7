import { describe, expect, test } from 'vitest';
import { fold, plain, plainLabel } from '../../../lib/text/normalise';
import { printable } from '../../../lib/text/printable';

const INVISIBLE = '\u200B\u200C\u200D\u200E\u200F\u202A\u202C\u202E\u2060\u2066\u2069\u061C\u180E\uFEFF\u00AD';

describe('plain text', () => {
  test.each([...INVISIBLE])('%j is no letter', (sign) => expect(plain(`12${sign}3`)).toBe('123'));
  test.each([' ', '\t', '\n', '\r\n', '\u00A0', '\u202F', '\u3000', '   \n  '])('%j is one space', (space) =>
    expect(plain(`${space}hồ${space}sơ${space}`)).toBe('hồ sơ'),
  );
  test('letters and their marks are put together', () => expect(plain('Hồ sơ trễ hẹn'.normalize('NFD'))).toBe('Hồ sơ trễ hẹn'));
  test('what is seen stays', () => expect(plain('a–b “c” (d): 12,5%')).toBe('a–b “c” (d): 12,5%'));
});

describe('labels', () => {
  test.each([
    'arrow_downward',
    'arrow_upward',
    'arrow_drop_down',
    'arrow_drop_up',
    'arrow_down',
    'arrow_up',
    'keyboard_arrow_down',
    'keyboard_arrow_up',
    'unfold_more',
    'unfold_less',
    'chevron_left',
    'chevron_right',
    'first_page',
    'last_page',
    'filter_list',
    'filter_alt',
    'expand_more',
    'expand_less',
    'more_vert',
    'more_horiz',
    'check_box',
    'check_box_outline_blank',
    '▲',
    '▼',
    '△',
    '▽',
    '▴',
    '▾',
    '⇅',
    '↑',
    '↓',
    '⇵',
    '\uE5C5',
    '\uF8FF',
    'ARROW_DOWNWARD',
  ])('%s is a sign of an icon', (sign) => {
    expect(plainLabel(`Số hồ sơ${sign}`)).toBe('Số hồ sơ');
    expect(plainLabel(`${sign} Số ${sign} hồ sơ`)).toBe('Số hồ sơ');
  });
  test.each([
    ['Số hồ sơ:', 'Số hồ sơ'],
    ['Số hồ sơ :', 'Số hồ sơ'],
    ['Số hồ sơ：', 'Số hồ sơ'],
    ['Số hồ sơ: ', 'Số hồ sơ'],
    ['Giờ 10:15', 'Giờ 10:15'],
    ['Trạng thái: đã trả', 'Trạng thái: đã trả'],
    [':', ''],
  ])('%j is %j', (text, label) => expect(plainLabel(text)).toBe(label));
});

describe('folded', () => {
  test.each([
    ['Số hoá HS:', 'so hoa hs'],
    ['Số hóa HS', 'so hoa hs'],
    ['ĐÃ GIẢI QUYẾT', 'da giai quyet'],
    ['đang  xử\u00a0lý', 'dang xu ly'],
    ['Ðã ðúng hạn', 'da dung han'],
    ['Trễ hạn (1)', 'tre han 1'],
    ['Trễ hạn¹', 'tre han'],
    ['Trễ hạn²³', 'tre han'],
    ['Trễ hạn⁴₅', 'tre han'],
    ['Tỷ lệ (%)', 'ty le %'],
    ['— … /', ''],
    ['3.1. Tổng số / Trong đó', '3 1 tong so trong do'],
    ['arrow_upward Mã', 'ma'],
    ['', ''],
  ])('%j is %j', (text, folded) => {
    expect(fold(text)).toBe(folded);
    expect(fold(text), 'remembered').toBe(folded);
    expect(fold(text.normalize('NFD')), 'letters apart from their marks').toBe(folded);
  });
  test('thousands of labels later it still says the same', () => {
    for (let i = 0; i < 5_100; i++) expect(fold(`Lĩnh vực ${i}`)).toBe(`linh vuc ${i}`);
    expect(fold('Lĩnh vực 0')).toBe('linh vuc 0');
  });
});

describe('printable', () => {
  test.each([
    ['Nguyễn\u0007 Văn\u0000 A', 'Nguyễn Văn A'],
    ['hai\ndòng', 'hai dòng'],
    ['nửa\uD800 đôi', 'nửa đôi'],
    ['không\uFFFE ký tự\uFFFF', 'không ký tự'],
    ['cả đôi \u{1F4C4} thì in', 'cả đôi \u{1F4C4} thì in'],
    ['\u0001 đầu', 'đầu'],
  ])('%j is %j', (text, printed) => expect(printable(text)).toBe(printed));
});
