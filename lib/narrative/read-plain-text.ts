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
      blocks.push({ kind: 'table', rows: lines.slice(at, end).map((row) => row.split('\t').map((cell) => cell.trim())) });
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

/** A tab at the beginning only indents. */
function isRow(line: string): boolean {
  return line.trim().includes('\t');
}
