import {
  AlignmentType,
  Document,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import { headerCells } from '../table/header-cells';
import { figureText } from './form-figure-text';
import { FONT, papers, twips } from './docx-measures';
import { numberedRows, periodLine, type FormPaper, type PaperColumn, type PaperRow } from './form-paper';

/** Half points. */
const SIZE = { title: 28, text: 24, cell: 20 } as const;
const PAPER = papers.A4;
const WIDTH = twips(PAPER.height - PAPER.margin.top - PAPER.margin.bottom);
/** Parts of the width: a number of the row, its name; figures share the rest. */
const SHARES = { ordinal: 0.045, name: 0.2 } as const;

type Align = (typeof AlignmentType)[keyof typeof AlignmentType];

/** The form as a Word file on A4 across. Loads the writer of DOCX, so this file is only ever fetched on demand. */
export async function formDocx(paper: FormPaper): Promise<Blob> {
  const { width, height, margin } = PAPER;
  return Packer.toBlob(
    new Document({
      creator: 'Soát Một Cửa',
      lastModifiedBy: 'Soát Một Cửa',
      title: paper.title,
      styles: { default: { document: { run: { font: FONT, size: SIZE.text, language: { value: 'vi-VN' } } } } },
      sections: [
        {
          properties: {
            page: {
              size: { width: twips(width), height: twips(height), orientation: PageOrientation.LANDSCAPE },
              // Turned a quarter: the binding edge is above.
              margin: { top: twips(margin.left), bottom: twips(margin.right), left: twips(margin.top), right: twips(margin.bottom) },
            },
          },
          children: [...headOf(paper), formTable(paper), ...paper.notes.map((note) => line(note, { italics: true, size: SIZE.cell }))],
        },
      ],
    }),
  );
}

function line(
  text: string,
  { align = AlignmentType.LEFT, ...run }: { align?: Align; bold?: true; italics?: true; size?: number },
): Paragraph {
  return new Paragraph({ alignment: align, spacing: { before: 40, after: 40 }, children: [new TextRun({ text, ...run })] });
}

function headOf({ unit, number, title, period }: FormPaper): Paragraph[] {
  const align = AlignmentType.CENTER;
  return [
    line(unit, { bold: true }),
    line(number, { size: SIZE.cell }),
    line(title, { align, bold: true, size: SIZE.title }),
    line(periodLine(period), { align, italics: true }),
  ];
}

function formTable(paper: FormPaper): Table {
  const { columns, rows } = paper;
  const figure = Math.floor((WIDTH * (1 - SHARES.ordinal - SHARES.name)) / columns.length);
  const widths = [Math.round(WIDTH * SHARES.ordinal), Math.round(WIDTH * SHARES.name), ...columns.map(() => figure)];
  const body = numberedRows(rows).map(({ row, ordinal }) => bodyRow(row, columns, ordinal));
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: widths.reduce((all, width) => all + width, 0), type: WidthType.DXA },
    rows: [...headerRows(paper), ...body],
  });
}

interface CellOptions {
  align?: Align;
  bold?: true;
  columns?: number;
  rows?: number;
}

function cell(text: string, { align = AlignmentType.CENTER, bold, columns, rows }: CellOptions = {}): TableCell {
  return new TableCell({
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { left: 60, right: 60 },
    ...(columns !== undefined && columns > 1 && { columnSpan: columns }),
    ...(rows !== undefined && rows > 1 && { rowSpan: rows }),
    children: [new Paragraph({ alignment: align, children: [new TextRun({ text, size: SIZE.cell, ...(bold && { bold }) })] })],
  });
}

function headerRows({ columns, stub, numbered }: FormPaper): TableRow[] {
  const levels = headerCells(columns.map(({ path }) => path));
  const rows = levels.map((cells, depth) => {
    const left = depth === 0 ? ['STT', stub].map((text) => cell(text, { bold: true, rows: levels.length })) : [];
    const own = cells.map(({ text, columns: wide, rows: high }) => cell(text, { bold: true, columns: wide, rows: high }));
    return new TableRow({ tableHeader: true, cantSplit: true, children: [...left, ...own] });
  });
  if (!numbered) return rows;
  const numbers = ['(1)', '(2)', ...columns.map(({ number, formula }) => formula ?? `(${number})`)];
  return [...rows, new TableRow({ tableHeader: true, cantSplit: true, children: numbers.map((text) => cell(text)) })];
}

function bodyRow({ kind, label, cells }: PaperRow, columns: readonly PaperColumn[], ordinal: number | undefined): TableRow {
  const bold = kind === 'data' ? {} : ({ bold: true } as const);
  const left =
    ordinal !== undefined
      ? [cell(String(ordinal)), cell(label, { align: AlignmentType.LEFT })]
      : [cell(label, { align: AlignmentType.LEFT, columns: 2, ...bold })];
  const figures = columns.map((column, at) => cell(figureText(cells[at], column), { align: AlignmentType.RIGHT, ...bold }));
  return new TableRow({ cantSplit: true, children: [...left, ...figures] });
}
