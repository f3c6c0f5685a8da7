// @vitest-environment happy-dom
import fc from 'fast-check';
import { unparse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { readFile } from '../../../lib/browser/read-file';
import { readCsv } from '../../../lib/table/read-csv';
import { plain } from '../../../lib/text/normalise';
import { decodeText } from '../../../lib/text/decode-text';
import { xlsxOf } from './make-file';

const cell = fc.oneof(
  fc.constant(''),
  fc.stringMatching(/^[A-Za-zÀ-ỹ0-9 ,;"./:-]{1,12}$/),
  fc.integer({ min: 0, max: 99_999 }).map(String),
);

/** A header and rows whose first two cells are never empty: what has one text alone is a title. */
const grid = fc.integer({ min: 3, max: 8 }).chain((width) => {
  const row = fc
    .array(cell, { minLength: width, maxLength: width })
    .map((cells) => cells.map((text, col) => (col < 2 ? `o${col} ${text}` : text)));
  return fc.array(row, { minLength: 2, maxLength: 12 });
});

describe('files made at random', () => {
  it('a grid written as CSV is the same grid when read', () => {
    fc.assert(
      fc.property(grid, fc.constantFrom(',' as const, ';' as const), (rows, separator) => {
        const read = readCsv(unparse(rows, { delimiter: separator }));
        expect(read?.unread).toEqual([]);
        const texts = read?.grid.rows.slice(0, rows.length).map((row) => row.cells.map((one) => one?.text ?? ''));
        const width = Math.max(...rows.map((row) => row.findLastIndex((text) => plain(text) !== '') + 1));
        expect(texts).toEqual(rows.map((row) => row.slice(0, width).map(plain)));
      }),
    );
  });

  it('bytes of any kind are read or refused, never thrown at', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => {
        const answer = await readFile(new Blob([new Uint8Array(bytes)]));
        expect(typeof answer.ok).toBe('boolean');
        decodeText(bytes);
      }),
    );
  });

  it('a workbook with any byte changed is read or refused, never thrown at', async () => {
    const whole = xlsxOf({
      rows: [
        ['Mã hồ sơ', 'Hạn trả', 'Trạng thái'],
        ['H1.1-260101-0001', '01/01/2026', 'Đang xử lý'],
      ],
    });
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: whole.length - 1 }), fc.nat({ max: 255 }), async (at, byte) => {
        const answer = await readFile(new Blob([whole.with(at, byte)]));
        expect(typeof answer.ok).toBe('boolean');
      }),
    );
  });
});
