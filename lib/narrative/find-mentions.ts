import { scanNumbers } from './figures/scan';
import type { Mention } from './mention';
import type { ReportText, TextPlace } from './report-text';

/** Every number of a report, in reading order, with what the words around it say. */
export function findMentions(report: ReportText): Mention[] {
  const mentions: Mention[] = [];
  report.blocks.forEach((block, at) => {
    if (block.kind === 'paragraph') mentions.push(...inText(block.text, { block: at }, mentions.length));
    else
      block.rows.forEach((cells, row) =>
        cells.forEach((text, column) => mentions.push(...inText(text, { block: at, row, column }, mentions.length))),
      );
  });
  return mentions;
}

function inText(text: string, place: Omit<TextPlace, 'start' | 'end'>, from: number): Mention[] {
  return scanNumbers(text).map((number, index): Mention => {
    const { start, end, unitEnd: _, second, kind, ...rest } = number;
    return {
      at: from + index,
      kind,
      raw: text.slice(start, end),
      place: { ...place, start, end },
      ...rest,
      ...(second && {
        second: {
          raw: text.slice(second.start, second.end),
          value: second.value,
          decimals: second.decimals,
          place: { ...place, start: second.start, end: second.end },
        },
      }),
      aspects: new Set(),
      others: [],
      scope: { section: -1 },
    };
  });
}
