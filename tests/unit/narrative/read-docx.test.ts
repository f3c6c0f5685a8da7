// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { readDocx, type DocxReading } from '../../../lib/narrative/read-docx';
import { documentXml, footnotesXml, numbered, numberingXml, p, r, stylesXml, tbl, tc, tr } from './word-file';

const xml = (text: string): Document => new DOMParser().parseFromString(text, 'application/xml');

function read(body: string, notes?: string): DocxReading {
  const reading = readDocx({
    document: xml(documentXml(body)),
    numbering: xml(numberingXml),
    styles: xml(stylesXml),
    ...(notes !== undefined && { footnotes: xml(footnotesXml(notes)) }),
  });
  expectTraced(reading);
  return reading;
}

/** Each letter that comes from the file is where its source says. */
function expectTraced({ report, sources }: DocxReading): void {
  expect(sources).toHaveLength(report.blocks.length);
  for (const [index, block] of report.blocks.entries()) {
    const rows = block.kind === 'paragraph' ? [[block.text]] : block.rows;
    for (const [row, cells] of rows.entries())
      for (const [column, text] of cells.entries())
        for (const piece of sources[index]![row]![column]!.pieces) expect(text.startsWith(piece.text, piece.start)).toBe(true);
  }
}

const texts = ({ report }: DocxReading): string[] =>
  report.blocks.map((block) =>
    block.kind === 'paragraph' ? [block.marker, block.text].filter((part) => part).join(' ') : JSON.stringify(block.rows),
  );

describe('paragraphs', () => {
  it('runs are one text; tabs and hard hyphens are letters; line breaks begin lines', () => {
    const body = p(
      `${r('Tổng số')}${r(' 1.0', '<w:b/>')}${r('22')}<w:r><w:tab/><w:t>a</w:t><w:noBreakHyphen/><w:t>b</w:t><w:br/><w:t>sau</w:t></w:r>`,
    );
    expect(texts(read(body))).toEqual(['Tổng số 1.022 a-b', 'sau']);
  });

  it('what was deleted, hidden or is code of a field is not read; what was inserted, linked or framed is', () => {
    const body = p(
      `<w:del w:id="1"><w:r><w:delText>264</w:delText></w:r></w:del><w:ins w:id="2">${r('764')}</w:ins>${r('ẩn', '<w:vanish/>')}<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:hyperlink>${r(' hồ sơ')}</w:hyperlink><w:sdt><w:sdtContent>${r(' x')}</w:sdtContent></w:sdt>${r('y', '<w:vanish w:val="0"/>')}`,
    );
    expect(texts(read(body))).toEqual(['764 hồ sơ xy']);
  });

  it('a raised digit is the mark of a note, not a digit of the figure before it', () => {
    expect(texts(read(p(r('Tổng 4.953') + r('1', '<w:vertAlign w:val="superscript"/>') + r(' hồ sơ'))))).toEqual(['Tổng 4.953¹ hồ sơ']);
  });

  it('a text box is read once, after its paragraph', () => {
    const box = (text: string): string => `<w:txbxContent>${p(r(text))}</w:txbxContent>`;
    const body = p(
      `${r('trước')}<w:r><mc:AlternateContent><mc:Choice Requires="wps">${box('trong khung')}</mc:Choice><mc:Fallback>${box('trong khung')}</mc:Fallback></mc:AlternateContent></w:r>`,
    );
    expect(texts(read(body))).toEqual(['trước', 'trong khung']);
  });

  it('footnotes come last, separators do not', () => {
    const { report } = read(p(r('Số liệu')), 'Giải trình');
    expect(report.blocks.at(-1)).toEqual({ kind: 'paragraph', text: 'Giải trình', style: 'footnote', marker: '2' });
    expect(report.blocks).toHaveLength(2);
  });
});

describe('numbers that Word sets', () => {
  it('count by level, begin anew below, and go on after a paragraph without one', () => {
    const item = (text: string, list: number, level = 0): string => p(r(text), numbered(list, level));
    const body =
      item('A', 1) +
      item('b', 1, 1) +
      item('c', 1, 2) +
      item('d', 1, 2) +
      p(r('lời')) +
      item('e', 1, 1) +
      item('F', 1) +
      item('g', 1, 1) +
      item('H', 3);
    expect(texts(read(body))).toEqual(['I. A', '1. b', 'a) c', 'b) d', 'lời', '2. e', 'II. F', '1. g', 'I. H']);
  });

  it('bullets of symbol fonts, plain digits below Roman ones, numbers by style; style 0 takes the number away', () => {
    const body =
      p(r('gạch'), numbered(2)) +
      p(r('chấm'), numbered(2, 1)) +
      p(r('Một'), numbered(4)) +
      p(r('Một một'), numbered(4, 1)) +
      p(r('Mục'), '<w:pStyle w:val="Muc"/>') +
      p(r('Không số'), `<w:pStyle w:val="Muc"/>${numbered(0)}`);
    const reading = read(body);
    expect(texts(reading)).toEqual(['- gạch', '• chấm', 'I Một', '1.1 Một một', 'I. Mục', 'Không số']);
    expect(reading.report.blocks.map((block) => (block.kind === 'paragraph' ? block.style : ''))).toEqual([
      'list',
      'list',
      'list',
      'list',
      'heading',
      'heading',
    ]);
  });
});

describe('tables', () => {
  const cell = (text: string, properties = ''): string => tc(p(r(text)), properties);

  it('cells that span stand in each place; several lines of a cell stay apart', () => {
    const body = tbl(
      tr(cell('Lĩnh vực', '<w:vMerge w:val="restart"/>'), cell('Đã giải quyết', '<w:gridSpan w:val="2"/>')),
      tr(cell('', '<w:vMerge/>'), cell('Đúng hạn'), cell('Quá hạn')),
      tr(tc(p(r('Đất')) + p(r('đai'))), cell('12'), cell('3')),
    );
    const { report, sources } = read(body);
    expect(report.blocks).toEqual([
      {
        kind: 'table',
        rows: [
          ['Lĩnh vực', 'Đã giải quyết', 'Đã giải quyết'],
          ['Lĩnh vực', 'Đúng hạn', 'Quá hạn'],
          ['Đất\nđai', '12', '3'],
        ],
      },
    ]);
    expect(sources[0]![2]![0]!.pieces.map(({ start }) => start)).toEqual([0, 4]);
  });

  it('the head of a letter is read cell after cell; a deleted row is not there; a number set by Word is', () => {
    const head = tbl(tr(tc(p(r('UBND HUYỆN')) + p(r('Số: 12/BC-UBND'))), tc(p(r('CỘNG HÒA')) + p(r('Độc lập')))));
    expect(texts(read(head))).toEqual(['UBND HUYỆN', 'Số: 12/BC-UBND', 'CỘNG HÒA', 'Độc lập']);
    const gone = `<w:tr><w:trPr><w:del w:id="1"/></w:trPr>${cell('9')}${cell('9')}</w:tr>`;
    const rows = tbl(tr(tc(p('', numbered(1, 1))), cell('x')), gone, tr(tc(p('', numbered(1, 1))), cell('y')), tr(cell('z'), cell('t')));
    expect(texts(read(rows))).toEqual(['[["1.","x"],["2.","y"],["z","t"]]']);
  });

  it('a file may claim any width', () => {
    const { report } = read(tbl(tr(cell('a', '<w:gridSpan w:val="99999999"/>')), tr(cell('b'), cell('c')), tr(cell('d'), cell('e'))));
    expect(report.blocks[0]?.kind === 'table' && report.blocks[0].rows[0]?.length).toBe(200);
  });
});
