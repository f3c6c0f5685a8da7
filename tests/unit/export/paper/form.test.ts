// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as XLSX from 'xlsx';
import { readFile } from '../../../../lib/browser/read-file';
import { unpack } from '../../../../lib/browser/unzip';
import { formDocx } from '../../../../lib/export/form-docx';
import { paperOfFigures, paperOfFrozen, type FormPaper } from '../../../../lib/export/form-paper';
import { formTsv } from '../../../../lib/export/form-tsv';
import { formXlsx } from '../../../../lib/export/form-xlsx';
import { columnName } from '../../../../lib/export/xlsx-book';
import { zipOf } from '../../../../lib/export/xlsx-zip';
import { forms } from '../../../../lib/report/form-registry';
import { ii06a } from '../../../../lib/report/forms/ii-06a';
import { readZip } from '../../../../lib/table/read-zip';
import { paragraphsOf, unpackedDocx } from '../../letters/unpacked-docx';
import { count, freeze, sampleDossiers } from '../../report/frozen/sample';

const { dossiers, period } = sampleDossiers('nhu-thanh');
const figures = count(dossiers, period);
const facts = { unit: 'UBND huyện Như Thanh', notes: ['Chốt lúc 08:00 ngày 15/06/2023'] };
const paper = paperOfFigures(ii06a, figures, facts);

/** The table of a workbook as our own reader of portals' files understands it. */
async function readBack(of: FormPaper) {
  const read = await readFile(new Blob([formXlsx(of)]));
  if (!read.ok) throw new Error(read.problem.code);
  const [table] = read.value;
  if (table?.kind !== 'figures') throw new Error('no figures');
  return table.figures;
}

describe('the form as a workbook', () => {
  it('reads back as the same form: header, meanings, rows and every figure', async () => {
    const table = await readBack(paper);
    expect(table.columns.map(({ indicator }) => indicator)).toEqual(ii06a.columns.map(({ indicator }) => indicator));
    expect(table.columns.map(({ path }) => path)).toEqual(ii06a.columns.map(({ path }) => path));
    expect(table.rows.map(({ label }) => label)).toEqual([...figures.rows.map(({ label }) => label), 'Tổng số']);
    const shown = (cells: readonly ({ value: number } | undefined)[]) => cells.map((cell) => cell?.value);
    expect(table.rows.map(({ cells }) => shown(cells))).toEqual(paper.rows.map(({ cells }) => cells));
    expect(shown(table.rows.at(-1)!.cells)).toEqual([5770, 4953, 718, 99, 5625, 4970, 640, 15, 145, 120, 25]);
  });

  it('is the same from the frozen report', () => {
    expect(paperOfFrozen(freeze(dossiers, period), facts)).toEqual(paper);
  });

  it('a figure that is not known stays blank, and zero is zero', async () => {
    const cells = [0, undefined, 5, undefined, 0, 1, 2, 3, 4, 5, 6];
    const table = await readBack({ ...paper, rows: [{ kind: 'data', label: 'Hộ tịch', cells }] });
    expect(table.rows[0]?.cells.map((cell) => cell?.value)).toEqual(cells);
  });

  it('sections stand under their titles with their own total', () => {
    const [row] = figures.rows;
    const section = { title: 'Trên Hệ thống tỉnh', system: 'province' as const, rows: [row!], total: figures.total };
    const { rows } = paperOfFigures(ii06a, { ...figures, sections: [section] }, facts);
    expect(rows.map(({ kind, label }) => [kind, label])).toEqual([
      ['group', 'Trên Hệ thống tỉnh'],
      ['data', row!.label],
      ['total', 'Tổng số'],
    ]);
    expect(rows[0]?.cells[0]).toBe(5770);
  });

  it('another program sees the same header, merged as it is printed', () => {
    const sheet = Object.values(XLSX.read(formXlsx(paper), { type: 'array' }).Sheets)[0]!;
    const merges = (sheet['!merges'] ?? []).map((range) => XLSX.utils.encode_range(range));
    expect(merges).toEqual(expect.arrayContaining(['A6:A8', 'B6:B8', 'C6:F6', 'G6:J6', 'K6:M6', 'D7:E7', 'C7:C8', 'G7:G8']));
    expect([sheet['C9']?.v, sheet['A9']?.v, sheet['C10']?.t]).toEqual(['(3)=(4)+(5)+(6)', '(1)', 'n']);
  });

  // A form that counts no dossiers is no table for the reader of portals' files.
  const readable = forms.filter(({ columns }) => columns.some(({ indicator }) => indicator !== undefined));
  it.each(readable.map((form) => [form.id, form] as const))('%s: every header comes back', async (_id, form) => {
    const cells = form.columns.map((_, at) => at);
    const table = await readBack({
      ...paperOfFigures(form, { ...figures, rows: [], total: { label: '', cells: {} } }, facts),
      rows: [
        { kind: 'data', label: 'Hộ tịch', cells },
        { kind: 'data', label: 'Đất đai', cells },
      ],
    });
    expect(table.columns.map(({ path }) => path.at(-1))).toEqual(form.columns.map(({ path }) => path.at(-1)));
    expect(table.rows[0]?.cells.map((cell) => cell?.value)).toEqual(cells);
  });

  it('property: no text breaks the file, becomes a formula or loses a sign that can be shown', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (label) => {
        const bytes = formXlsx({ ...paper, title: label, rows: [{ kind: 'data', label, cells: [1] }] });
        const zip = readZip(bytes);
        const sheet = zip.ok ? await unpack(zip.entries.get('xl/worksheets/sheet1.xml')!) : undefined;
        const xml = new TextDecoder().decode(sheet);
        expect(xml).not.toContain('<f>');
        expect(xml.match(/<c /g)?.length).toBe(
          xml.match(/<c [^>]*(?:\/>|>(?:<v>[^<]*<\/v>|<is><t xml:space="preserve">[^<]*<\/t><\/is>)<\/c>)/g)?.length,
        );
      }),
      { seed: 4, numRuns: 60 },
    );
  });
});

describe('the archive', () => {
  it('property: every part comes back by its name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.stringMatching(/^[a-zâ]{1,12}\.xml$/), fc.string({ maxLength: 300 })), async (parts) => {
        const zip = readZip(zipOf(new Map(Object.entries(parts))));
        if (!zip.ok) throw new Error(zip.why);
        expect([...zip.entries.keys()].sort()).toEqual(Object.keys(parts).sort());
        for (const [name, entry] of zip.entries) {
          const bytes = await unpack(entry);
          expect(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)).toBe(
            new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(parts[name])),
          );
        }
      }),
      { seed: 6, numRuns: 60 },
    );
  });

  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [701, 'ZZ'],
    [702, 'AAA'],
  ])('column %d is %s', (col, name) => expect(columnName(col)).toBe(name));
});

describe('the block on the clipboard', () => {
  const block = { ...paper, rows: [{ kind: 'data' as const, label: '=1+1\tx', cells: [5770, undefined, 99.73] }, ...paper.rows.slice(-1)] };

  it('holds the figures of the rows in the order of the form, without names and total', () => {
    expect(formTsv(block, { whole: false }).split('\r\n')).toEqual([`5770\t\t99,73${'\t'.repeat(8)}`]);
    expect(formTsv(paper, { whole: false }).split('\r\n')).toHaveLength(figures.rows.length);
  });

  it('whole, it has header, names and total, and no name is a formula or two cells', () => {
    const lines = formTsv(block, { whole: true }).split('\r\n');
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^Lĩnh vực\tTiếp nhận \/ Tổng số\t/);
    expect(lines[1]).toMatch(/^'=1\+1 x\t5770\t/);
    expect(lines[2]).toMatch(/^Tổng số\t5770\t4953\t/);
    for (const one of lines) expect(one.split('\t')).toHaveLength(12);
  });
});

describe('the form as a Word file', () => {
  it('has the merged header, the numbers and every figure as it is printed', async () => {
    const xml = (await unpackedDocx(await formDocx(paper))).get('word/document.xml') ?? '';
    const texts = paragraphsOf(xml);
    expect(texts).toEqual(
      expect.arrayContaining([
        'UBND huyện Như Thanh',
        ii06a.title,
        'Từ ngày 15/03/2023 đến ngày 14/06/2023',
        '(3)=(4)+(5)+(6)',
        '5.770',
        '4.953',
      ]),
    );
    expect(xml).toContain('w:orient="landscape"');
    expect([...xml.matchAll(/<w:gridSpan w:val="(\d+)"/g)].map(([, wide]) => Number(wide))).toEqual(expect.arrayContaining([4, 2, 3]));
    expect(xml.match(/<w:tblHeader\/>/g)?.length).toBe(4);
    const data = texts.slice(texts.indexOf('(13)') + 1, -1);
    expect(data).toHaveLength(figures.rows.length * 13 + 12);
  });
});
