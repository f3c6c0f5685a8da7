// @vitest-environment happy-dom
import fc from 'fast-check';
import Papa from 'papaparse';
import { afterEach, describe, expect, it } from 'vitest';
import { dossierCsv } from '../../lib/export/dossier-csv';
import { fileName } from '../../lib/export/file-name';
import { writeXlsx } from '../../lib/export/xlsx-book';
import { createSay } from '../../lib/text/say';
import { readWholePage } from '../read-whole-page';

const say = createSay({});
/** What people type into a box of a portal, and what a page may print. */
const hostile = [
  '<script>hacked()</script>',
  '<img src=x onerror="hacked()">',
  '"><svg onload=hacked()>',
  "javascript:hacked()//'",
  '=cmd|" /C calc"!A0',
  '@SUM(1+1)*cmd',
  '+HYPERLINK("http://x.example","a")',
  ']]></t><f>1+1</f><t>',
  '&lt;b&gt; &#x3c;i>',
  '__proto__',
  'constructor',
  'toString',
  '{{7*7}} ${7*7}',
  '\u202Ecod.exe',
  '../../etc/passwd',
];

function page(headers: readonly string[], rows: readonly (readonly string[])[]): Document {
  const document = window.document.implementation.createHTMLDocument();
  const table = document.createElement('table');
  const line = (tag: string, texts: readonly string[]): HTMLElement => {
    const row = document.createElement('tr');
    for (const text of texts) row.appendChild(document.createElement(tag)).textContent = text;
    return row;
  };
  const [head, body] = [document.createElement('thead'), document.createElement('tbody')];
  head.append(line('th', headers));
  body.append(...rows.map((row) => line('td', row)));
  table.append(head, body);
  document.body.append(table);
  return document;
}

const before = Object.getOwnPropertyNames(Object.prototype).toSorted();
afterEach(() => {
  expect(Object.getOwnPropertyNames(Object.prototype).toSorted()).toEqual(before);
});

describe('what a page prints', () => {
  it.each(hostile)('%s in every cell goes into the CSV as text, and computes nothing', (text) => {
    const rows = [1, 2, 3].map((at) => [String(at), `000.01.H56-26010${at}-000${at}`, text, text, 'Đang xử lý', text]);
    const reading = readWholePage(page(['STT', 'Mã hồ sơ', 'Thủ tục', 'Chủ hồ sơ', 'Trạng thái', 'Cột riêng'], rows));
    if (reading.kind !== 'list') throw new Error(reading.kind);
    const csv = dossierCsv(reading.rows, [], { separator: ',', say });
    const read = Papa.parse<string[]>(csv.replace(/^\uFEFF/, '')).data;
    expect(read.flat().filter((cell) => /^[\s\u0000-\u001F\u200B-\u202E]*[=+@＝＋＠]/u.test(cell))).toEqual([]);
    expect(read.flat().filter((cell) => cell.includes(text.replaceAll(/\s+/g, ' ').slice(1, 8))).length).toBeGreaterThan(0);
  });

  it.each(['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString'])('a column called %s is a column', (header) => {
    const rows = [1, 2, 3].map((at) => [`000.01.H56-26010${at}-000${at}`, 'Đăng ký khai sinh', 'Đang xử lý', `giá trị ${at}`]);
    const reading = readWholePage(page(['Mã hồ sơ', 'Thủ tục', 'Trạng thái', header], rows));
    if (reading.kind !== 'list') throw new Error(reading.kind);
    const csv = dossierCsv(reading.rows, [], { separator: ',', say });
    expect(csv).toContain(header);
    expect(csv).toContain('giá trị 2');
    expect(({} as Record<string, unknown>)['giá trị 1']).toBeUndefined();
  });

  it.each(hostile)('%s in a workbook is an inline text', (text) => {
    const cells = [{ col: 0, value: text, style: 'label' as const }];
    const bytes = writeXlsx({ name: 'Biểu', rows: [{ cells }], widths: [20], head: { from: 0, to: 0 }, pinned: 0 });
    const xml = new TextDecoder().decode(bytes);
    expect(xml).not.toContain('<f>');
    expect(xml).not.toContain('<script');
    expect(xml).not.toContain('<img');
    expect(xml).not.toContain('<svg');
  });
});

describe('names of files', () => {
  const reserved = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

  it('are names on every Windows, whatever units and forms are called', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 300 }),
          fc.constantFrom(...hostile, 'CON', 'NUL.txt', 'a'.repeat(500), '..', 'a\\b:c*?'),
        ),
        fc.string({ unit: 'binary', maxLength: 50 }),
        (unit, about) => {
          const name = fileName({ kind: 'ho-so', unit, about, day: '2026-03-31T08:00:00', extension: 'csv' });
          expect(name).toMatch(/^[a-z0-9._-]+$/);
          expect(name).not.toMatch(reserved);
          expect(name).not.toContain('..');
          expect(name.length).toBeLessThan(180);
          expect(name.endsWith('.csv')).toBe(true);
        },
      ),
    );
  });
});
