import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { findDocuments, issuedCentrally } from '../../../lib/narrative/documents';

const one = (text: string) => {
  const [document, ...others] = findDocuments(text);
  expect(others).toEqual([]);
  return document;
};

describe('documents named in a text', () => {
  test.each([
    ['Công văn số 295/UBND ngày 13/3/2023 về việc đề xuất', 'Công văn', 295, 'UBND', '2023-03-13'],
    ['Kế hoạch 63/KH-UBND ngày 05/04/2023 về việc', 'Kế hoạch', 63, 'KH-UBND', '2023-04-05'],
    ['công văn số: 737/UBND -VHTT, thống nhất giao', 'Công văn', 737, 'UBND-VHTT', undefined],
    ['Thực hiện Công văn số: 1381/VP-KSTTHCCNC ngày 01/12/2020 của', 'Công văn', 1381, 'VP-KSTTHCCNC', '2020-12-01'],
    ['Nghị định số 45/2020/NĐ-CP ngày 08/04/2020 của Chính phủ', 'Nghị định', 45, 'NĐ-CP', '2020-04-08'],
    ['Quyết định số 06/QĐ- TTg ngày 06 tháng 01 năm 2022', 'Quyết định', 6, 'QĐ-TTg', '2022-01-06'],
    ['theo QĐ số 552/QĐ-UBND của UBND tỉnh Lạng Sơn ngày 08/4/2023', 'Quyết định', 552, 'QĐ-UBND', '2023-04-08'],
    ['Ngày 29 tháng 3 năm 2023 UBND đã ban hành công văn số 1041/UBND-VP về việc', 'Công văn', 1041, 'UBND-VP', '2023-03-29'],
    ['Tờ trình số 12/TTr-STP ban hành ngày 3/4/2024', 'Tờ trình', 12, 'TTr-STP', '2024-04-03'],
    ['tại văn bản 2319/VPCP-KSTT của Văn phòng Chính phủ', undefined, 2319, 'VPCP-KSTT', undefined],
    ['Nghị quyết số 57-NQ/TW ngày 22/12/2024', 'Nghị quyết', 57, 'NQ/TW', '2024-12-22'],
    ['Luật số 63/2025/QH15 ngày 18/02/2025', 'Luật', 63, 'QH15', '2025-02-18'],
  ])('%s', (text, type, number, symbol, day) => {
    const found = one(text);
    expect({ type: found?.type?.name, number: found?.number, symbol: found?.symbol, day: found?.day }).toEqual({
      type,
      number,
      symbol,
      day,
    });
  });

  test.each([
    'mức độ 3 là 990/1001 HS, đạt 98,9%',
    'Biểu số II.06a/VPCP/KSTT kèm theo',
    '15/15 đơn vị xếp loại Xuất sắc',
    '2/4.675 hồ sơ',
    'đạt 120 hồ sơ/UBND xã',
    'xếp thứ 4/63 Tỉnh',
    'từ 12/12/2022-12/12/2023',
    'tháng 6/2023 UBND xã',
    'mức độ 3-UBND xã',
    'ngày 15/7 UBND xã tiếp nhận',
  ])('none: %s', (text) => expect(findDocuments(text)).toEqual([]));

  it('of two documents the day belongs to the one it follows', () => {
    const found = findDocuments('Nghị quyết số 01/NQ-CP và Nghị quyết số 02/NQ-CP ngày 05/1/2024 của Chính phủ');
    expect(found.map(({ day }) => day)).toEqual([undefined, '2024-01-05']);
    expect(found[1]?.issuer).toBe('chinh phu');
  });

  it('two ways to write the issuer agree, whichever side of the day it stands', () => {
    const texts = [
      'Quyết định số 1829/QĐ-UBND ngày 30/5/2023 của Chủ tịch UBND tỉnh về việc',
      'Quyết định số 1829/QĐ-UBND của Ủy ban nhân dân tỉnh ngày 30/5/2023',
    ];
    expect(texts.map((text) => one(text)?.issuer)).toEqual(['ubnd tinh', 'ubnd tinh']);
  });

  it('places are those of the words', () => {
    const text = 'theo Công văn số 682/UBND-TP ngày 24/3/2022 về';
    const found = one(text)!;
    expect(text.slice(found.start, found.end)).toBe('Công văn số 682/UBND-TP ngày 24/3/2022');
    expect(text.slice(found.numberStart, found.numberEnd)).toBe('682/UBND-TP');
    expect(text.slice(found.dayStart, found.dayEnd)).toBe('24/3/2022');
  });

  it('numbers of the whole country are told from those of an office', () => {
    const central = ['Nghị định số 61/2018/NĐ-CP', 'Quyết định số 766/QĐ-TTg', 'Thông tư số 01/2020/TT-VPCP'];
    expect(central.map((text) => issuedCentrally(one(text)!))).toEqual([true, true, true]);
    expect(issuedCentrally(one('Quyết định số 20/2013/QĐ-UBND')!)).toBe(false);
  });

  it('no text is too much for it', () => {
    const pieces = fc.constantFrom(
      'Công văn',
      ' số ',
      '12',
      '/',
      'UBND',
      '-',
      'KH',
      ' ngày ',
      '1/2/2023',
      ' của UBND ',
      '\n',
      '9'.repeat(9),
      'QĐ',
    );
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (some) => {
        const text = some.join('');
        for (const { start, end } of findDocuments(text)) expect(end).toBeGreaterThan(start);
      }),
    );
    expect(findDocuments(`${'1/UBND-'.repeat(20_000)}`).length).toBeLessThan(20_001);
  });
});
