import { changesIn, type SaidChange } from '../../narrative/changes';
import { pointChangesIn, type PointChange } from '../../narrative/point-changes';
import type { ReadText } from '../../narrative/read-text';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import { roundedRate } from '../shapes/possible';
import { cannotBe } from '../shapes/share-fits';
import { isSwapped } from '../shapes/swapped-digits';
import { namedFigure, textFinding } from '../shapes/text-finding';

const head: RuleHead = {
  id: 'tang-giam',
  severity: 'warn',
  source: 'Mức tăng, giảm tính lại từ số kỳ này và số kỳ so sánh trong cùng câu',
};

/** An increase or decrease that the figures of its own sentence do not give. */
export const tangGiam: TextRule = {
  ...head,
  scope: 'text',
  check: (read) =>
    read.paragraphs.flatMap((paragraph) => [
      ...changesIn(paragraph, read.mentions).flatMap((change) => wrong(read, change) ?? []),
      ...pointChangesIn(paragraph, read.mentions).flatMap((change) => wrongPoints(read, change) ?? []),
    ]),
};

/** The difference of two rates in points, or what the first has grown by: neither, and one slip explains it. */
function wrongPoints(read: ReadText, { sign, now, by, before }: PointChange): Finding | undefined {
  const figures = [now, by, before];
  if (figures.some(({ value, approximate }) => value === undefined || approximate === true)) return undefined;
  const slack = figures.reduce((sum, { decimals = 0 }) => sum + 0.5 / 10 ** decimals, 0);
  const change = round(sign * (now.value! - before.value!));
  const grown = before.value! > 0 ? (100 * change) / before.value! : change;
  if ([change, grown].some((right) => Math.abs(right - by.value!) <= slack)) return undefined;
  const ways = [
    [now, before.value! + sign * by.value!],
    [by, change],
    [before, now.value! - sign * by.value!],
  ] as const;
  if (!ways.some(([{ raw, value }, right]) => right > 0 && isSwapped(raw, value!, round(right)))) return undefined;
  return textFinding(head, read, {
    variant: 'count',
    figures: figures.map(namedFigure),
    values: { now: `${now.raw}%`, before: `${before.raw}%`, expected: String(change).replace('.', ','), found: by.raw },
    expected: change,
    found: by.value!,
    difference: round(by.value! - change),
  });
}

function round(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}

function wrong(read: ReadText, { sign, now, before, by, percent }: SaidChange): Finding | undefined {
  const figures = [now, before, by, percent].flatMap((mention) => (mention === undefined ? [] : [mention]));
  if (figures.some(({ value, approximate }) => value === undefined || approximate === true)) return undefined;
  const from = before?.value ?? (by === undefined ? undefined : now.value! - sign * by.value!);
  if (from === undefined || from <= 0) return undefined;
  const change = sign * (now.value! - from);
  if (before !== undefined && by !== undefined && by.value !== change)
    return textFinding(head, read, {
      variant: 'count',
      figures: figures.map(namedFigure),
      values: { now: now.raw, before: before.raw, expected: change, found: by.raw },
      expected: change,
      found: by.value!,
      difference: by.value! - change,
      ways: change >= 0 ? [{ figure: namedFigure(by), value: change }] : [],
    });
  if (percent === undefined) return undefined;
  const ratio = { numerator: change, denominator: from };
  if (!cannotBe(percent, [ratio])) return undefined;
  // "so với cùng kỳ (1.203 hồ sơ) tăng 165 hồ sơ, tăng 13,72%": the one figure beside the change may be the one that it starts from.
  if (before === undefined && by !== undefined && !cannotBe(percent, [{ numerator: by.value!, denominator: now.value! }])) return undefined;
  const expected = roundedRate(ratio, percent.decimals ?? 0);
  return textFinding(head, read, {
    variant: 'rate',
    figures: figures.map(namedFigure),
    values: { now: now.raw, before: from, expected, found: percent.raw },
    expected,
    found: percent.value!,
    difference: Math.round((percent.value! - expected) * 1e6) / 1e6,
  });
}
