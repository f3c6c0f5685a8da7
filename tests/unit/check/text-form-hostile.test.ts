import fc from 'fast-check';
import { expect, it } from 'vitest';
import { textFormRules } from '../../../lib/check/text-form-rules';
import { readPlainText } from '../../../lib/narrative/read-plain-text';
import { readText } from '../../../lib/narrative/read-text';
import { textAt } from '../../../lib/narrative/report-text';

const pieces = fc.oneof(
  fc.constantFrom(
    'BÁO CÁO\n',
    'I. ',
    'II. ',
    '\n2.1. A ',
    'quý II/2023',
    'quý IX năm 2023 ',
    ' từ ngày 15/03/2022 đến ngày 14/06/2023 ',
    '31/6/2023',
    'ngày 31 tháng 2 năm 2024',
    'Quyết định số 82/KH-UBND ',
    'ngày 05/01/2023 của UBND huyện An Lão ',
    'đã ban hành 03 văn bản: ',
    'Thực hiện ',
    '1.234.567 đồng (',
    'một triệu hai trăm ',
    'đồng)',
    '99,9%',
    '0.1 %',
    'UBND xã Xuân Du ',
    'xã Xuân Dư',
    'của của ',
    ';\n- ',
    '\t',
    '. ',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);

it('whatever the text, findings stand at places of it and quote them', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (some) => {
      const report = readPlainText(some.join(''));
      const read = readText(report);
      for (const rule of textFormRules)
        for (const { figures, quote } of rule.check(read, { office: { name: 'UBND xã Xuân Du' } }))
          for (const { raw, source } of figures) {
            expect(source.text && textAt(report, source.text)).toBe(raw);
            expect(quote).toContain(raw);
          }
    }),
    process.env['RUNS'] === undefined ? { numRuns: 60 } : {},
  );
});

it('long texts of one kind take no longer than others', () => {
  const hostile = ['1/UBND-', 'từ ngày ', 'ngày 1/1/2023 - ', 'a ', '1.', '(', 'Quyết định số ', '12 ', 'xã A '].map((piece) =>
    piece.repeat(2000),
  );
  for (const text of hostile) {
    const read = { ...readText({ blocks: [] }), report: readPlainText(text) };
    for (const rule of textFormRules) expect(Array.isArray(rule.check(read, {}))).toBe(true);
  }
});
