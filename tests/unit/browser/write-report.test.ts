// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openReport } from '../../../lib/browser/open-report';
import { writeReport } from '../../../lib/browser/write-report';
import type { PlacedRemark } from '../../../lib/export/report-docx';
import { followEdit, layReport, reportOfLaid, textOfLaid, type LaidReport } from '../../../lib/narrative/laid-report';
import { readPlainText } from '../../../lib/narrative/read-plain-text';
import { unpackedDocx } from '../letters/unpacked-docx';
import { footnotesXml, numbered, numberingXml, p, r, tbl, tc, tr, wordFile } from '../narrative/word-file';

const by = { author: 'Soát Một Cửa', initials: 'SMC', at: '2026-03-09T08:00:00' };
const cell = (text: string): string => tc(p(r(text)));

const BODY =
  p(r('Kết quả'), numbered(1)) +
  p(`${r('Đúng hạn 76', '<w:b/>')}${r('2/264 hồ sơ; trả 5 hồ sơ')}`) +
  tbl(tr(cell('Đất đai'), cell('12')), tr(cell('Hộ tịch'), cell('30')), tr(cell('Tổng'), cell('43'))) +
  p(r('Hết.'));
const FILE = wordFile(BODY, { 'word/numbering.xml': numberingXml, 'word/footnotes.xml': footnotesXml('Ghi chú 7') });

async function open(file: Uint8Array<ArrayBuffer>): Promise<{ laid: LaidReport; docx: Uint8Array | undefined }> {
  const read = await openReport(new Blob([file]));
  if (!read.ok) throw new Error(read.problem.code);
  return { laid: layReport(read.value.report), docx: read.value.docx };
}

/** A remark at the first place of these words. */
function remarkAt(laid: LaidReport, words: string, line = 'Xem lại.'): PlacedRemark {
  for (const [block, { block: of }] of laid.entries()) {
    const cells = of.kind === 'paragraph' ? [[of.text]] : of.rows;
    for (const [row, columns] of cells.entries())
      for (const [column, text] of columns.entries()) {
        const start = text.indexOf(words);
        if (start < 0) continue;
        const place = { block, start, end: start + words.length, ...(of.kind === 'table' && { row, column }) };
        return { place, lines: [line] };
      }
  }
  throw new Error(`no ${words}`);
}

/** What stands between the marks of each comment, by its number. */
function commented(xml: string): Record<string, string> {
  const found: Record<string, string> = {};
  for (const [, id = ''] of xml.matchAll(/<w:commentRangeStart w:id="(\d+)"/g)) {
    const [, inside = ''] = new RegExp(`<w:commentRangeStart w:id="${id}"[^>]*>(.*?)<w:commentRangeEnd w:id="${id}"`, 's').exec(xml) ?? [];
    found[id] = [...inside.matchAll(/<w:(?:t|delText)[ >][^<]*|<w:(?:t|delText)>[^<]*/g)]
      .map(([text]) => text.replace(/^.*>/s, ''))
      .join('');
    expect(xml).toContain(`<w:commentReference w:id="${id}"`);
  }
  return found;
}

/** The text once every change was accepted, and the text once every change was rejected. */
async function accepted(file: Blob): Promise<string> {
  const read = await openReport(file);
  return read.ok ? textOfLaid(layReport(read.value.report)) : read.problem.code;
}

describe('an opened file', () => {
  it('bears its comments at their letters, across runs, in tables; all other parts stay as they were', async () => {
    const { laid, docx } = await open(FILE);
    const remarks = [remarkAt(laid, '762/264', 'Một < hai'), remarkAt(laid, '43'), remarkAt(laid, '264 hồ sơ'), remarkAt(laid, 'Ghi chú')];
    const file = await writeReport({ laid, docx, remarks, by });
    const parts = await unpackedDocx(file);
    const before = await unpackedDocx(new Blob([FILE]));
    expect([...parts.keys()].toSorted()).toEqual([...before.keys(), 'word/comments.xml'].toSorted());
    expect(parts.get('word/numbering.xml')).toBe(before.get('word/numbering.xml'));
    const document = parts.get('word/document.xml')!;
    expect(commented(document)).toEqual({ 0: '762/264', 1: '43', 2: '264 hồ sơ' });
    expect(await accepted(file)).toBe(textOfLaid(laid));
    const comments = parts.get('word/comments.xml')!;
    expect(comments).toContain('Một &lt; hai');
    expect(comments).toMatch(/w:author="Soát Một Cửa"/);
    expect(parts.get('[Content_Types].xml')).toContain('/word/comments.xml');
    expect(parts.get('word/_rels/document.xml.rels')).toMatch(/relationships\/comments"/);
    // The looks of a run that was cut stay with both halves.
    expect(document.match(/<(?:w:)?b ?\/>/g)).toHaveLength(2);
  });

  it('comments that were there stay, and new ones have numbers of their own', async () => {
    const { laid, docx } = await open(FILE);
    const once = await writeReport({ laid, docx, remarks: [remarkAt(laid, '762/264')], by });
    const again = await open(new Uint8Array(await once.arrayBuffer()));
    const parts = await unpackedDocx(await writeReport({ ...again, remarks: [remarkAt(again.laid, '43', 'Tổng sai.')], by }));
    expect(commented(parts.get('word/document.xml')!)).toEqual({ 0: '762/264', 1: '43' });
    expect(parts.get('word/comments.xml')!.match(/<w:comment /g)).toHaveLength(2);
    expect(parts.get('[Content_Types].xml')!.match(/comments\.xml/g)).toHaveLength(1);
  });

  it('what was edited is a tracked change: accepted it gives the text of the box', async () => {
    const { laid, docx } = await open(FILE);
    const edited = textOfLaid(laid).replace('264', '764').replace('\t43', '\t42').replace('\nHết.', '\nThêm một dòng.\nHết.');
    const now = followEdit(laid, edited, readPlainText);
    const file = await writeReport({ laid: now, docx, remarks: [remarkAt(now, '762/764'), remarkAt(now, 'Thêm')], by });
    expect(await accepted(file)).toBe(edited);
    const document = (await unpackedDocx(file)).get('word/document.xml')!;
    expect([...document.matchAll(/<w:delText[^>]*>([^<]*)/g)].map(([, text]) => text).join('|')).toContain('264');
    expect(document).toMatch(/<w:ins [^>]*w:author="Soát Một Cửa"/);
    expect(Object.keys(commented(document))).toHaveLength(2);
  });

  it('letters that were read as plainer ones are written as the file has them', async () => {
    const raised = '<w:vertAlign w:val="superscript"/>';
    const { laid, docx } = await open(wordFile(p(r('Tổng 4.953') + r('12', raised) + r(' hồ sơ'))));
    const document = (await unpackedDocx(await writeReport({ laid, docx, remarks: [remarkAt(laid, '953¹')], by }))).get(
      'word/document.xml',
    )!;
    expect(commented(document)).toEqual({ 0: '9531' });
    expect(document).not.toMatch(/[¹²]/);
  });

  it('a line that was taken out is struck, not gone', async () => {
    const { laid, docx } = await open(FILE);
    const now = followEdit(laid, textOfLaid(laid).replace('\nHết.', ''), readPlainText);
    const file = await writeReport({ laid: now, docx, remarks: [], by });
    const document = (await unpackedDocx(file)).get('word/document.xml')!;
    expect(document).toMatch(/<w:delText[^>]*>Hết\.<\/w:delText>/);
    expect((await accepted(file)).includes('Hết')).toBe(false);
    expect((await unpackedDocx(file)).has('word/comments.xml')).toBe(false);
  });
});

it('a pasted text becomes a file of its own, with its tables and comments and no change', async () => {
  const raw = 'Báo cáo\n\nĐất đai\t12\nHộ tịch\t30\nTổng\t43\n\nĐúng hạn 762/264 hồ sơ';
  const laid = followEdit([], raw, readPlainText);
  const file = await writeReport({ laid, docx: undefined, remarks: [remarkAt(laid, '43'), remarkAt(laid, '762/264')], by });
  const parts = await unpackedDocx(file);
  const document = parts.get('word/document.xml')!;
  expect(commented(document)).toEqual({ 0: '43', 1: '762/264' });
  expect(document).not.toMatch(/<w:(?:ins|del) /);
  const read = await open(new Uint8Array(await file.arrayBuffer()));
  expect(reportOfLaid(read.laid).blocks.filter((block) => block.kind === 'table' || block.text !== '')).toEqual(
    reportOfLaid(laid).blocks.filter((block) => block.kind === 'table' || block.text !== ''),
  );
});

it('whatever is edited line by line, accepting all changes gives the text of the box', async () => {
  const { laid, docx } = await open(FILE);
  const edit = fc.tuple(fc.nat(), fc.nat(4), fc.constantFrom('', '7', ' và 12 hồ sơ', '\nThêm 3 dòng', '1.0'));
  await fc.assert(
    fc.asyncProperty(fc.array(edit, { maxLength: 4 }), async (edits) => {
      let now = laid;
      for (const [at, length, words] of edits) {
        const text = textOfLaid(now);
        // Rows of a table come and go in Word; the number before a paragraph is Word's as well.
        const lines = text.split('\n').map((line, index) => ({ line, index }));
        const free = lines.filter(({ line }) => !/\t|^(?:I\.|2) /.test(line) && line !== '');
        const { line, index } = free[at % free.length]!;
        const from = at % (line.length + 1);
        const edited = line.slice(0, from) + words + line.slice(from + length);
        now = followEdit(now, lines.map((one) => (one.index === index ? edited : one.line)).join('\n'), readPlainText);
      }
      const written = (text: string): string[] =>
        text
          .split('\n')
          .map((line) => line.trim())
          .filter((line) => line !== '');
      const read = await openReport(await writeReport({ laid: now, docx, remarks: [], by }));
      expect(written(read.ok ? textOfLaid(layReport(read.value.report)) : '')).toEqual(written(textOfLaid(now)));
    }),
    { numRuns: 60 },
  );
});

it('a change in a footnote is marked in its own part', async () => {
  const { laid, docx } = await open(FILE);
  const now = followEdit(laid, textOfLaid(laid).replace('chú 7', 'chú 8'), readPlainText);
  const parts = await unpackedDocx(await writeReport({ laid: now, docx, remarks: [], by }));
  expect(parts.get('word/footnotes.xml')).toMatch(/<w:delText[^>]*>7<\/w:delText>/);
  const same = await unpackedDocx(await writeReport({ laid, docx, remarks: [], by }));
  expect(same.get('word/footnotes.xml')).toBe(footnotesXml('Ghi chú 7'));
});
