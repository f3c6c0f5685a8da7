import type { ReportText, TextBlock } from './report-text';

/**
 * Pasted or opened plain text as blocks: one paragraph for each line, empty ones kept so that lines keep their numbers; two or
 * more lines in a row that hold tabs are a table. Letters are composed (NFC), as everything that looks for words expects.
 */
export function readPlainText(raw: string): ReportText {
  const lines = raw
    .replace(/^\uFEFF/, '')
    .normalize('NFC')
    .split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/);
  const blocks: TextBlock[] = [];
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]!;
    const end = isRow(line) ? rowsEnd(lines, at) : at;
    if (end - at >= 2) {
      blocks.push({
        kind: 'table',
        rows: lines
          .slice(at, end)
          .filter((row) => !RULE.test(row))
          .map(cellsOf),
      });
      at = end - 1;
    } else blocks.push({ kind: 'paragraph', text: line });
  }
  return { blocks };
}

function rowsEnd(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length && isRow(lines[end]!)) end++;
  return end;
}

/** "|---|---|" under the head of a table. */
const RULE = /^[\s|:+-]*-[\s|:+-]*$/;

/** A tab at the beginning only indents; two strokes or more divide cells too. */
function isRow(line: string): boolean {
  return line.trim().includes('\t') || isStroked(line);
}

function isStroked(line: string): boolean {
  return (line.match(/\|/g)?.length ?? 0) >= 2;
}

function cellsOf(row: string): string[] {
  if (row.includes('\t') || !isStroked(row)) return row.split('\t').map((cell) => cell.trim());
  return row
    .trim()
    .replace(/^\|(?=.*\|\s*$)|\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}
