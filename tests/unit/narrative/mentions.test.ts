import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkText } from '../../../lib/check/check-text';
import { readPlainText } from '../../../lib/narrative/read-plain-text';
import { readText } from '../../../lib/narrative/read-text';
import { textAt } from '../../../lib/narrative/report-text';

const mentionsOf = (text: string) => readText(readPlainText(text)).mentions;
const figures = (text: string) =>
  mentionsOf(text).filter(({ kind }) => ['count', 'percent', 'money', 'score', 'ratio', 'range'].includes(kind));

describe('numbers as reports write them', () => {
  test.each([
    ['Tiếp nhận 1.022 hồ sơ', 'count', 1022],
    ['với 1073 tài liệu', 'count', 1073],
    ['trễ hạn: 01;', 'count', 1],
    ['đạt 99,99% số hồ sơ', 'percent', 99.99],
    ['đạt 99.99 %', 'percent', 99.99],
    ['có 61,3 nghìn hồ sơ', 'count', 61_300],
    ['thu 14,58 triệu đồng', 'money', 14_580_000],
    ['số phí 2.986.514.794 đồng', 'money', 2_986_514_794],
    ['Số tiếp nhận trực tiếp :3.158, số khác', 'count', 3158],
    ['mức độ 3 là 990/1001 hồ sơ', 'ratio', 990],
    ['tổng điểm từ 17,4 đến 18 điểm', 'range', 17.4],
    ['ước khoảng 600-700 hồ sơ', 'range', 600],
  ])('%s', (text, kind, value) => expect(figures(text)).toMatchObject([{ kind, value }]));

  test('two percentages under one sign', () =>
    expect(figures('lần lượt đạt 83,49; 78,44%').map(({ value }) => value)).toEqual([83.49, 78.44]));
  test('a reversed fraction keeps its order', () =>
    expect(figures('là 4.675/2 hồ sơ')).toMatchObject([{ value: 4675, second: { value: 2 } }]));
  test('places left blank', () => expect(mentionsOf('Ở các xã thị trấn là : hồ sơ và huyện').map(({ kind }) => kind)).toEqual(['blank']));
});

describe('numbers that count nothing', () => {
  test.each([
    'Thực hiện Nghị định số 61/2018/NĐ-CP ngày 23/4/2018 của Chính phủ',
    'Công văn 295/UBND ngày 13/3/2023, Quyết định 1514 của UBND tỉnh',
    'theo khoản 3 Điều 13 và Phụ lục 2',
    'dịch vụ công mức độ 3, 4 và tài khoản định danh mức 2',
    'trong quý II/2023 và 6 tháng đầu năm 2024',
    'giai đoạn 2021-2025, từ ngày 15/03/2023-14/06/2023',
    'đứng thứ 4/63 tỉnh, thành phố',
    'Biểu số II.05a/VPCP/KSTT kèm theo',
    'điện thoại 0912.345.678, hotline 1900 1234',
    'phương châm “4 tăng – 2 giảm – 3 không”',
    '5.1 Tình hình, kết quả',
    'Đề án 06 và chuyển đổi số năm 2023',
    'tại https://quantri.dichvucong.gov.vn/2023',
  ])('%s', (text) => expect(figures(text)).toEqual([]));
});

describe('what the words say', () => {
  const report = `a) Cấp huyện:
- Tổng số hồ sơ đã tiếp nhận trong kỳ: 1.022; trong đó: Số mới tiếp nhận trực tiếp: 908, trực tuyến: 72, kỳ trước chuyển qua: 42;
- Đã giải quyết: 895; trong đó: trước hạn và đúng hạn: 894; trễ hạn: 01;`;
  const mentions = figures(report);
  test('indicators of the one vocabulary', () =>
    expect(mentions.map(({ indicator }) => indicator)).toEqual([
      'toResolve.total',
      'received.direct',
      'received.online',
      'carriedOver',
      'resolved.total',
      'resolved.earlyOrOnTime',
      'resolved.late',
    ]));
  test('the heading gives the level', () => expect(new Set(mentions.map(({ scope }) => scope.level))).toEqual(new Set(['district'])));
  test('a heading on petitions makes its counts petitions', () =>
    expect(figures('4. Tiếp nhận, xử lý phản ánh, kiến nghị\n- Số tiếp nhận mới trong kỳ: 3')).toMatchObject([
      { thing: 'petition', indicator: 'petition.received' },
    ]));
});

describe('any text', () => {
  const words = fc.constantFrom(
    'Tiếp nhận',
    'hồ sơ',
    'trong đó',
    'gồm',
    '1.022',
    '45/44',
    '99,9%',
    '(',
    ')',
    ';',
    ':',
    ',',
    '.',
    '\n',
    '\t',
    '+',
    '- ',
    'a)',
    'cấp xã',
    'đúng hạn',
    'quá hạn',
    '15/3/2023',
    '…',
    'tăng',
    'so với',
    'điểm',
    '%',
    'đồng',
    '𝟙',
    '\u0000',
    'ß',
    'tổng cộng',
  );
  test('places hold what was read, and nothing throws', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(words, fc.string({ maxLength: 12 })), { maxLength: 60 }), (parts) => {
        const report = readPlainText(parts.join(' '));
        for (const { place, raw } of readText(report).mentions) expect(textAt(report, place)).toBe(raw);
        for (const { figures: used, quote } of checkText(report, {}))
          for (const { raw, source } of used)
            if (source.text !== undefined) expect([textAt(report, source.text), quote?.includes(raw)]).toEqual([raw, true]);
      }),
      { numRuns: 150 },
    );
  });

  test('tabs make tables, a tab at the beginning only indents', () => {
    expect(readPlainText('a\tb\r\n1\t2\n\tx').blocks.map(({ kind }) => kind)).toEqual(['table', 'paragraph']);
  });
});
