import { describe, expect, test } from 'vitest';
import { findCode, isNationalCode } from '../../../lib/text/dossier-code';
import { fullOfficeName, placeOfOffice } from '../../../lib/text/office-name';
import { readSoleMoment } from '../../../lib/text/read-sole-moment';
import { sheetText, type Sheet } from '../../../lib/text/sheet';
import { takeOver } from '../../../lib/text/take-over';

describe('codes of dossiers', () => {
  test.each([
    '000.00.12.H48-220921-0099',
    'H21.56.01-240101-0001',
    'H57.132-260804-0583',
    'H57.132-260804-583',
    'H57.132-260804-1234567',
    'h57.132-260804-0583',
    'H57.132-260804-TT0583',
    'ABCDEF.1.2.3.4.5-260804-0583',
  ])('%s', (code) => {
    expect(isNationalCode(code)).toBe(true);
    expect(findCode(`Hồ sơ ${code} (trễ)`)).toBe(code);
  });
  test.each(['', 'H57-260804-0583', 'H57.132-26080-0583', 'H57.132-260804-58', 'H57.132.260804.0583', 'H57.132-260804-ABCD0583'])(
    '%j is none',
    (text) => {
      expect(isNationalCode(text)).toBe(false);
      expect(findCode(text)).toBeUndefined();
    },
  );
  test.each(['H57.132-260804-0583 ', ' H57.132-260804-0583', 'H57.132-260804-12345678'])('%j holds more', (text) => {
    expect(isNationalCode(text)).toBe(false);
    expect(findCode(text)).toBeDefined();
  });
});

describe('names of offices', () => {
  test.each([
    ['UBND xã Xuân Du', 'Ủy ban nhân dân xã Xuân Du'],
    ['ubnd  xã Xuân Du', 'Ủy ban nhân dân xã Xuân Du'],
    ['Uỷ ban nhân dân xã Xuân Du', 'Ủy ban nhân dân xã Xuân Du'],
    ['Ủy ban nhân dân xã Xuân Du', 'Ủy ban nhân dân xã Xuân Du'],
    ['Sở Nội vụ (UBND tỉnh)', 'Sở Nội vụ (UBND tỉnh)'],
    ['UBNDxã', 'UBNDxã'],
  ])('%j is %j', (unit, full) => expect(fullOfficeName(unit)).toBe(full));
  test.each([
    ['UBND xã Xuân Du', 'Xuân Du'],
    ['UBND phường Hạc Thành', 'Hạc Thành'],
    ['UBND phường 7', 'Phường 7'],
    ['UBND QUẬN 10', 'Quận 10'],
    ['UBND thị trấn Bến Sung', 'Bến Sung'],
    ['UBND đặc khu Côn Đảo', 'Côn Đảo'],
    ['UBND huyện Như Thanh', 'Như Thanh'],
    ['UBND thị xã Nghi Sơn', 'Nghi Sơn'],
    ['UBND thành phố Huế', 'Huế'],
    ['UBND tỉnh Thanh Hóa', 'Thanh Hóa'],
    ['UBND xã A, huyện B', undefined],
    ['UBND xã A - huyện B', undefined],
    ['UBND xã A (cũ)', undefined],
    ['UBND xã A; B', undefined],
    ['UBND xã A: B', undefined],
    ['Sở Nội vụ', undefined],
    ['xã Xuân Du', undefined],
    [`UBND xã ${'A'.repeat(41)}`, undefined],
  ])('%j writes from %j', (unit, place) => expect(placeOfOffice(unit)).toBe(place));
});

describe('a cell with one date and a remark', () => {
  test.each([
    ['05/04/2023 16:30 (Còn lại 2 ngày, 3:5)', '2023-04-05T16:30:00'],
    ['05/04/2023', '2023-04-05'],
    ['', undefined],
    ['-', undefined],
    ['Chưa có', undefined],
    ['05/04/2023 và 06/04/2023', undefined],
    ['05/04/2023, sửa 31/02/2023', undefined],
    ['05/04/2023, đợt 1-2', '2023-04-05'],
  ])('%j is %j', (text, moment) => expect(readSoleMoment(text)).toBe(moment));
});

describe('entries taken over', () => {
  const list = [
    { key: 'a', value: 1 },
    { key: 'b', value: 2 },
  ];
  const keyOf = ({ key }: { key: string }) => key;
  test('what is new is added, what has changed gives way, what is the same stays', () => {
    const added = [
      { key: 'b', value: 3 },
      { key: 'a', value: 1 },
      { key: 'c', value: 4 },
    ];
    expect(takeOver(list, added, keyOf)).toEqual({
      entries: [
        { key: 'a', value: 1 },
        { key: 'b', value: 3 },
        { key: 'c', value: 4 },
      ],
      changes: { added: 1, replaced: 1, same: 1 },
    });
  });
  test('an entry with more or other parts is another one', () => {
    const of = (entry: { key: string; value: number; more?: number }) =>
      takeOver<{ key: string; value: number; more?: number }>(list, [entry], keyOf).changes;
    expect(of({ key: 'a', value: 1, more: 1 })).toEqual({ added: 0, replaced: 1, same: 0 });
    expect(of({ key: 'a', value: 1 })).toEqual({ added: 0, replaced: 0, same: 1 });
  });
  test('the same by what the caller calls the same', () => {
    expect(takeOver(list, [{ key: 'a', value: 9 }], keyOf, () => true).changes.same).toBe(1);
    expect(takeOver(list, [], keyOf)).toEqual({ entries: list, changes: { added: 0, replaced: 0, same: 0 } });
  });
});

test('a printed page as lines: heads, body with the names of empty columns, feet', () => {
  const line = (text: string) => ({ runs: [{ text }, { text: '.' }] });
  const sheet: Sheet = {
    paper: 'A4',
    head: { left: [line('UBND')], right: [line('CHXHCN'), line('Độc lập')] },
    body: [
      { kind: 'title', runs: [{ text: 'PHIẾU' }] },
      {
        kind: 'table',
        columns: [
          { name: 'TT', share: 10 },
          { name: 'Tên', share: 90 },
        ],
        rows: 2,
      },
      { kind: 'paragraph', runs: [{ text: 'Kính ' }, { text: 'gửi', bold: true }] },
    ],
    foot: { left: [line('Nơi nhận')], right: [line('Ký')] },
  };
  expect(sheetText(sheet)).toEqual(['UBND.', 'CHXHCN.', 'Độc lập.', 'PHIẾU', 'TT', 'Tên', 'Kính gửi', 'Nơi nhận.', 'Ký.']);
});
