import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type IParagraphOptions,
} from 'docx';
import type { Sheet, SheetBlock, SheetLine, SheetRun } from '../text/sheet';

/** Half points. */
export const TEXT_SIZE: Readonly<Record<Sheet['paper'], number>> = { A4: 28, A5: 22 };

/** The name of the state has to stand on one line of its column. */
const HEAD_SIZE: Readonly<Record<Sheet['paper'], number>> = { A4: 24, A5: 18 };

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE, insideHorizontal: NONE, insideVertical: NONE } as const;
const LINE = { style: BorderStyle.SINGLE, size: 4, space: 1, color: '000000' } as const;
/** Twentieths of a point: what the lines of a signature leave open. */
const ROOM: Readonly<Record<Sheet['paper'], number>> = { A4: 1300, A5: 800 };

type Content = Paragraph | Table;

export function sheetContent(sheet: Sheet, width: number): Content[] {
  const size = TEXT_SIZE[sheet.paper];
  const room = ROOM[sheet.paper];
  return [
    sideBySide(sheet.head, [0.4, 0.6], width, { size, small: HEAD_SIZE[sheet.paper], room }),
    ...sheet.body.flatMap((block) => blockContent(block, width, size)),
    sideBySide(sheet.foot, [0.46, 0.54], width, { size, small: size - 2, room }),
  ];
}

/** Dots are one long word to a word processor: signs without a width let them go over several lines. */
function breakable(dots: string): string {
  return dots.replace(/…{8}(?=…)/g, '$&\u200B');
}

function runOf({ text, bold, italic, blank }: SheetRun, size: number): TextRun {
  return new TextRun({ text: blank ? breakable(text) : text, size, ...(bold && { bold }), ...(italic && { italics: italic }) });
}

function blockContent(block: SheetBlock, width: number, size: number): Content[] {
  if (block.kind === 'table') return [handTable(block, width, size), new Paragraph({ spacing: { after: 60 } })];
  const children = block.runs.map((run) => runOf(run, block.kind === 'title' ? size + 2 : size));
  const options: Readonly<Record<typeof block.kind, IParagraphOptions>> = {
    title: { alignment: AlignmentType.CENTER, spacing: { before: 200, after: 80 }, keepNext: true },
    subtitle: { alignment: AlignmentType.CENTER, spacing: { after: 120 } },
    centred: { alignment: AlignmentType.CENTER, spacing: { after: 80 } },
    paragraph: { alignment: AlignmentType.BOTH, spacing: { before: 60, after: 60, line: 276 }, indent: { firstLine: 400 } },
  };
  return [new Paragraph({ ...options[block.kind], children })];
}

/** Two columns without lines around them. */
function sideBySide(
  { left, right }: Sheet['head'],
  shares: readonly [number, number],
  width: number,
  measures: { size: number; small: number; room: number },
): Table {
  const widths = shares.map((share) => Math.round(width * share));
  const cells = [left, right].map((lines, index) => {
    const paragraphs = lines.flatMap((line) => lineContent(line, widths[index]!, measures));
    return new TableCell({
      width: { size: widths[index]!, type: WidthType.DXA },
      borders: NO_BORDERS,
      margins: { left: 0, right: 0 },
      verticalAlign: VerticalAlignTable.TOP,
      // A cell without a paragraph is no cell for Word.
      children: paragraphs.length > 0 ? paragraphs : [new Paragraph({})],
    });
  });
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    borders: NO_BORDERS,
    rows: [new TableRow({ cantSplit: true, children: cells })],
  });
}

function lineContent(line: SheetLine, width: number, { size, small, room }: { size: number; small: number; room: number }): Paragraph[] {
  const alignment = line.aside ? AlignmentType.LEFT : AlignmentType.CENTER;
  const words = new Paragraph({
    alignment,
    ...(line.room && { spacing: { after: room } }),
    children: line.runs.map((run) => runOf(run, line.small ? small : size)),
  });
  if (line.rule === undefined) return [words];
  const side = Math.round(width * (line.rule === 'full' ? 0.2 : 0.32));
  const rule = new Paragraph({
    border: { top: LINE },
    indent: { left: side, right: side },
    spacing: { before: 20, after: 0, line: 120 },
    children: [],
  });
  return [words, rule];
}

function handTable(block: Extract<SheetBlock, { kind: 'table' }>, width: number, size: number): Table {
  const widths = block.columns.map(({ share }) => Math.round((width * share) / 100));
  const row = (texts: readonly string[], bold: boolean): TableRow =>
    new TableRow({
      cantSplit: true,
      children: texts.map(
        (text, index) =>
          new TableCell({
            width: { size: widths[index]!, type: WidthType.DXA },
            children: [new Paragraph({ alignment: AlignmentType.CENTER, children: [new TextRun({ text, bold, size })] })],
          }),
      ),
    });
  const empty = block.columns.map(() => '');
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    rows: [
      row(
        block.columns.map(({ name }) => name),
        true,
      ),
      ...Array.from({ length: block.rows }, () => row(empty, false)),
    ],
  });
}
