import { xlsxStyles, xlsxStyleNumber, type XlsxStyle } from './xlsx-styles';
import { zipOf } from './xlsx-zip';

/** One cell; a merged one reaches over so many columns and rows. */
export interface XlsxCell {
  col: number;
  value?: string | number;
  style: XlsxStyle;
  columns?: number;
  rows?: number;
}

export interface XlsxRow {
  cells: readonly XlsxCell[];
  /** Points; absent: as high as its text. */
  height?: number;
}

export interface XlsxSheet {
  name: string;
  rows: readonly XlsxRow[];
  /** By column, in characters. */
  widths: readonly number[];
  /** First and last row, from 0, that are printed on every page and stay in view. */
  head: { from: number; to: number };
  /** Columns at the left that stay in view. */
  pinned: number;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

export const XLSX_TYPE = `${SHEET_TYPE}.sheet`;

/** A workbook of one sheet, on A4 across, as wide as the page. Texts are texts: nothing in them is ever computed. */
export function writeXlsx(sheet: XlsxSheet): Uint8Array<ArrayBuffer> {
  return zipOf(
    new Map([
      ['[Content_Types].xml', contentTypes()],
      ['_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']])],
      ['xl/workbook.xml', workbook(sheet)],
      [
        'xl/_rels/workbook.xml.rels',
        relations([
          ['worksheet', 'worksheets/sheet1.xml'],
          ['styles', 'styles.xml'],
        ]),
      ],
      ['xl/worksheets/sheet1.xml', worksheet(sheet)],
      ['xl/styles.xml', xlsxStyles(HEAD, MAIN)],
    ]),
  );
}

function contentTypes(): string {
  const part = (name: string, type: string): string => `<Override PartName="/xl/${name}" ContentType="${SHEET_TYPE}.${type}+xml"/>`;
  return (
    `${HEAD}<Types xmlns="${PACKAGE}/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    '<Default Extension="xml" ContentType="application/xml"/>' +
    `${part('workbook.xml', 'sheet.main')}${part('worksheets/sheet1.xml', 'worksheet')}${part('styles.xml', 'styles')}</Types>`
  );
}

function relations(targets: readonly (readonly [string, string])[]): string {
  const links = targets.map(([type, target], at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`);
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${links.join('')}</Relationships>`;
}

function workbook({ name, head }: XlsxSheet): string {
  const title = xmlText(sheetName(name));
  const titles = `'${title.replaceAll("'", "''")}'!$${head.from + 1}:$${head.to + 1}`;
  return (
    `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets><sheet name="${title}" sheetId="1" r:id="rId1"/></sheets>` +
    `<definedNames><definedName name="_xlnm.Print_Titles" localSheetId="0">${titles}</definedName></definedNames></workbook>`
  );
}

/** What a sheet may be called: 31 signs, none of them a sign of an address. */
function sheetName(name: string): string {
  const allowed = name
    .replace(/[\\/?*[\]:']/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 31)
    .trim();
  return allowed === '' ? 'Biểu' : allowed;
}

function worksheet({ rows, widths, head, pinned }: XlsxSheet): string {
  const columns = widths.map((width, at) => `<col min="${at + 1}" max="${at + 1}" width="${width}" customWidth="1"/>`).join('');
  const merges: string[] = [];
  const covered = coveredCells(rows, merges);
  const lines = rows.map(({ cells, height }, at) => {
    const all = [...cells, ...(covered.get(at) ?? [])].toSorted((a, b) => a.col - b.col);
    const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`;
    return `<row r="${at + 1}"${high}>${all.map((cell) => cellXml(cell, at)).join('')}</row>`;
  });
  const corner = `${columnName(pinned)}${head.to + 2}`;
  return (
    `${HEAD}<worksheet xmlns="${MAIN}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr><sheetViews><sheetView workbookViewId="0" showGridLines="0">` +
    `<pane xSplit="${pinned}" ySplit="${head.to + 1}" topLeftCell="${corner}" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>` +
    `<cols>${columns}</cols><sheetData>${lines.join('')}</sheetData>` +
    (merges.length === 0
      ? ''
      : `<mergeCells count="${merges.length}">${merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('')}</mergeCells>`) +
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>'
  );
}

/** Cells under a merged one: empty, with its style, so that its border goes all around. */
function coveredCells(rows: readonly XlsxRow[], merges: string[]): Map<number, XlsxCell[]> {
  const covered = new Map<number, XlsxCell[]>();
  rows.forEach(({ cells }, top) => {
    for (const { col, columns = 1, rows: high = 1, style } of cells) {
      if (columns === 1 && high === 1) continue;
      merges.push(`${columnName(col)}${top + 1}:${columnName(col + columns - 1)}${top + high}`);
      for (let row = top; row < top + high; row++)
        for (let at = col; at < col + columns; at++)
          if (row !== top || at !== col) covered.set(row, [...(covered.get(row) ?? []), { col: at, style }]);
    }
  });
  return covered;
}

function cellXml({ col, value, style }: XlsxCell, row: number): string {
  const at = `r="${columnName(col)}${row + 1}" s="${xlsxStyleNumber(style)}"`;
  if (value === undefined || value === '') return `<c ${at}/>`;
  if (typeof value === 'number') return `<c ${at}><v>${value}</v></c>`;
  return `<c ${at} t="inlineStr"><is><t xml:space="preserve">${xmlText(value)}</t></is></c>`;
}

/** 0 → A, 26 → AA. */
export function columnName(col: number): string {
  const last = String.fromCharCode(65 + (col % 26));
  return col < 26 ? last : columnName(Math.floor(col / 26) - 1) + last;
}

/** Signs that XML forbids go; half of a pair of signs does not make a file that opens. */
function xmlText(text: string): string {
  return text
    .replace(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g, '')
    .replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
