import { readHtmlText } from '../narrative/read-html-text';
import { readPlainText } from '../narrative/read-plain-text';
import type { ReportText } from '../narrative/report-text';

/** Markup longer than this is read as plain text: laying it out would hold up the page. */
const MOST_MARKUP = 8_000_000;

/** What was pasted: with its lists and tables where the clipboard has them, else line by line. */
export function readClipboard(plain: string, html: string): ReportText {
  const lines = readPlainText(plain);
  if (html === '' || html.length > MOST_MARKUP || !/<(?:p|li|td|h[1-6])\b/i.test(html)) return lines;
  // Parsed only: nothing of it is shown, run or loaded.
  const marked = readHtmlText(new DOMParser().parseFromString(html, 'text/html'));
  // A program that writes its lines in some other way must not glue them together.
  return wordsOf(marked) < wordsOf(lines) || linesOf(marked) * 2 < linesOf(lines) ? lines : marked;
}

function wordsOf(report: ReportText): number {
  return textsOf(report).reduce((sum, text) => sum + (text.match(/\d+/g)?.length ?? 0), 0);
}

function linesOf(report: ReportText): number {
  return textsOf(report).filter((text) => text.trim() !== '').length;
}

function textsOf({ blocks }: ReportText): string[] {
  return blocks.flatMap((block) => (block.kind === 'paragraph' ? [`${block.marker ?? ''} ${block.text}`] : block.rows.flat()));
}
