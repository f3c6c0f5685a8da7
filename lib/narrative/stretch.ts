import type { ReportText, TextPlace } from './report-text';

/**
 * The shortest whole sentences that hold all places, verbatim; places in several paragraphs give each of their sentences, lines
 * apart. Cells of a table are quoted whole.
 */
export function stretchOf(report: ReportText, places: readonly TextPlace[]): string {
  const byText = new Map<string, TextPlace[]>();
  for (const place of places) {
    const key = [place.block, place.row, place.column].join(':');
    byText.set(key, [...(byText.get(key) ?? []), place]);
  }
  return [...byText.values()]
    .toSorted((a, b) => before(a[0]!, b[0]!))
    .map((group) => {
      const text = wholeText(report, group[0]!);
      const start = Math.min(...group.map((place) => place.start));
      const end = Math.max(...group.map((place) => place.end));
      return text.slice(sentenceStart(text, start), sentenceEnd(text, end)).trim();
    })
    .join('\n');
}

function before(a: TextPlace, b: TextPlace): number {
  return a.block - b.block || (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}

/** All of the paragraph or cell that a place is in. */
export function wholeText(report: ReportText, { block, row, column }: TextPlace): string {
  const found = report.blocks[block];
  if (found?.kind === 'paragraph') return found.text;
  return found?.rows[row ?? -1]?.[column ?? -1] ?? '';
}

/** A sentence ends with a full stop before a space and a capital letter, or with the text. */
const SENTENCE_END = /[.?](?=\s+["“(]?\p{Lu})/gu;

/** Where sentences of a text end, from left to right; the end of the text is the last. */
export function sentenceEnds(text: string): number[] {
  return [...[...text.matchAll(SENTENCE_END)].map(({ index }) => index + 1), text.length];
}

function sentenceStart(text: string, at: number): number {
  return sentenceEnds(text).findLast((end) => end <= at) ?? 0;
}

function sentenceEnd(text: string, at: number): number {
  return sentenceEnds(text).find((end) => end >= at) ?? text.length;
}
