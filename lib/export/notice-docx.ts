import {
  AlignmentType,
  BorderStyle,
  Document,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { FONT, papers, textWidth, twips } from './docx-measures';
import type { NoticeText } from './notice-text';

/** Half points. */
const SIZE = { text: 28, head: 24, cell: 22 } as const;
/** Parts of the width in hundredths: number, unit, figures and rates, target. */
const SHARES = [6, 26, 12, 12, 12, 12, 8, 12] as const;
const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE } as const;
const COUNTRY = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO = 'Độc lập - Tự do - Hạnh phúc';
const NUMBER = 'Số: ……/TB-……';
const PLACE = '……, ngày …… tháng …… năm ……';
const RECIPIENTS = ['Nơi nhận:', '- Như trên;', '- Lưu: VT.'];
const SIGNER = 'NGƯỜI KÝ';

type Align = (typeof AlignmentType)[keyof typeof AlignmentType];

/** The notice as a Word file; number, place, day and signer are dots. Loads the writer of DOCX, so it is only fetched on demand. */
export async function noticeDocx(notice: NoticeText): Promise<Blob> {
  const { width, height, margin } = papers.A4;
  const body = (text: string): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.BOTH,
      spacing: { before: 60, after: 60, line: 276 },
      indent: { firstLine: twips(12.7) },
      children: [new TextRun({ text, size: SIZE.text })],
    });
  return Packer.toBlob(
    new Document({
      creator: 'Soát Một Cửa',
      lastModifiedBy: 'Soát Một Cửa',
      title: notice.subject,
      styles: { default: { document: { run: { font: FONT, size: SIZE.text, language: { value: 'vi-VN' } } } } },
      sections: [
        {
          properties: {
            page: {
              size: { width: twips(width), height: twips(height) },
              margin: { top: twips(margin.top), bottom: twips(margin.bottom), left: twips(margin.left), right: twips(margin.right) },
            },
          },
          children: [
            sides([[notice.office.toUpperCase(), true], [NUMBER]], [[COUNTRY, true], [MOTTO, true], [PLACE]]),
            centred(notice.title, 240),
            centred(notice.subject, 0),
            ...notice.paragraphs.map(body),
            unitsTable(notice.table),
            ...notice.after.map(body),
            sides(
              RECIPIENTS.map((text) => [text]),
              [[SIGNER, true]],
            ),
            new Paragraph({}),
          ],
        },
      ],
    }),
  );
}

function centred(text: string, before: number): Paragraph {
  return new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before, after: 80 },
    children: [new TextRun({ text, bold: true, size: SIZE.text })],
  });
}

type Line = readonly [text: string, bold?: true];

/** Two columns without lines around them. */
function sides(left: readonly Line[], right: readonly Line[]): Table {
  const widths = [0.42, 0.58].map((share) => Math.round(textWidth('A4') * share));
  const cells = [left, right].map(
    (lines, at) =>
      new TableCell({
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        borders: NO_BORDERS,
        children: lines.map(([text, bold]) => line(text, { align: AlignmentType.CENTER, size: SIZE.head, ...(bold && { bold }) })),
      }),
  );
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    borders: NO_BORDERS,
    width: { size: textWidth('A4'), type: WidthType.DXA },
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}

function line(text: string, { align, ...run }: { align: Align; size: number; bold?: true }): Paragraph {
  return new Paragraph({ alignment: align, children: [new TextRun({ text, ...run })] });
}

function unitsTable({ header, rows }: NoticeText['table']): Table {
  const widths = SHARES.map((share) => Math.round((textWidth('A4') * share) / 100));
  const row = (texts: readonly string[], head: boolean, bold: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      ...(head && { tableHeader: true }),
      children: texts.map(
        (text, at) =>
          new TableCell({
            width: { size: widths[at] ?? 0, type: WidthType.DXA },
            verticalAlign: VerticalAlignTable.CENTER,
            margins: { left: 60, right: 60 },
            children: [line(text, { align: alignOf(at, head), size: SIZE.cell, ...(bold && { bold }) })],
          }),
      ),
    });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: textWidth('A4'), type: WidthType.DXA },
    rows: [
      row(['TT', ...header], true, true),
      ...rows.map((texts, at) => row([at === rows.length - 1 ? '' : String(at + 1), ...texts], false, at === rows.length - 1)),
    ],
  });
}

function alignOf(column: number, head: boolean): Align {
  if (head || column === 0 || column === SHARES.length - 1) return AlignmentType.CENTER;
  return column === 1 ? AlignmentType.LEFT : AlignmentType.RIGHT;
}
