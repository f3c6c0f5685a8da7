import type { Fact } from '../../narrative/facts';
import type { ReadText } from '../../narrative/read-text';
import { totalsOfLines, type TotalOfLines } from '../../narrative/totals-of-lines';
import { indicatorIds, type IndicatorId } from '../../vocabulary/indicator';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
import type { Mention } from '../../narrative/mention';
import { isSwapped } from '../shapes/swapped-digits';
import { singleEdit } from '../single-edit';
import { listed, namedFigure, textFinding } from '../shapes/text-finding';

const head: RuleHead = {
  id: 'cong-cap-trong-van-ban',
  severity: 'warn',
  source: 'Số liệu toàn đơn vị bằng tổng số liệu các cấp',
};

const DIVISIONS = [
  ['province', 'district', 'commune'],
  ['district', 'commune'],
  ['province', 'commune'],
] as const;

/** A figure of the whole that is not what its levels make, each stated in a sentence of its own. */
export const congCapTrongVanBan: TextRule = {
  ...head,
  scope: 'text',
  check: (read) => [
    ...read.facts.scopes
      .filter(({ level }) => level === undefined)
      .flatMap((scope) => indicatorIds.flatMap((indicator) => broken(read, indicator, scope) ?? [])),
    ...totalsOfLines(read.paragraphs, read.outline, read.mentions).flatMap((total) => brokenTotal(read, total) ?? []),
  ],
};

/** "Cộng hai giai đoạn: …" that is not what the lines before it make, and one slip of the hand explains it. */
function brokenTotal(read: ReadText, { whole, parts }: TotalOfLines): Finding | undefined {
  const values = parts.map(({ value }) => value!);
  let sum = 0;
  // The total may be of the last few lines alone.
  for (const [i, value] of values.entries()) {
    sum += value;
    if (i > 0 && sum === whole.value) return undefined;
  }
  const difference = whole.value! - sum;
  const isSlip = [[whole.value!, sum] as const, ...values.map((value) => [value, value + difference] as const)].some(
    ([written, right]) => right >= 0 && singleEdit(written, right) !== undefined,
  );
  if (!isSlip || Math.abs(difference) * 4 > whole.value!) return undefined;
  const inOrder = parts.toReversed();
  return textFinding(head, read, {
    figures: [whole, ...inOrder].map(namedFigure),
    values: { whole: whole.raw, parts: listed(inOrder), sum, difference: Math.abs(difference) },
    expected: sum,
    found: whole.value!,
    difference,
    ways: [
      { figure: namedFigure(whole), value: sum },
      ...inOrder.flatMap((part) => (part.value! + difference >= 0 ? [{ figure: namedFigure(part), value: part.value! + difference }] : [])),
    ],
  });
}

function isStroke({ raw, value }: Mention, right: number): boolean {
  return singleEdit(value!, right) !== undefined || isSwapped(raw, value!, right);
}

function broken(read: ReadText, indicator: IndicatorId, scope: { topic?: string; period?: string }): Finding | undefined {
  const own = read.facts.stated(indicator, scope);
  // "quá hạn 18 hồ sơ" of the whole may be those resolved late.
  const whole = own ?? (indicator === 'resolved.late' ? read.facts.stated('late.total', scope) : undefined);
  if (whole === undefined) return undefined;
  const parts = DIVISIONS.map((levels) => levels.map((level) => read.facts.stated(indicator, { ...scope, level })))
    .find((facts) => facts.every((fact) => fact !== undefined))
    ?.flatMap((fact) => fact ?? []);
  if (parts === undefined) return undefined;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  if (sum === whole.value) return undefined;
  const mentions = (facts: readonly Fact[]) => facts.flatMap((fact) => fact.mentions);
  const difference = whole.value - sum;
  // Without a slip that explains it, something is counted of which no level speaks.
  const isSlip =
    isStroke(whole.mentions[0]!, sum) ||
    parts.some((part) => part.value + difference >= 0 && isStroke(part.mentions[0]!, part.value + difference));
  if (own === undefined && !isSlip) return undefined;
  return textFinding(head, read, {
    ...(!isSlip && { severity: 'note' as const }),
    figures: [...whole.mentions, ...mentions(parts)].map(namedFigure),
    values: { whole: whole.mentions[0]!.raw, parts: listed(mentions(parts)), sum, difference: Math.abs(sum - whole.value) },
    expected: sum,
    found: whole.value,
    difference,
    ways: [{ figure: namedFigure(whole.mentions[0]!), value: sum }],
  });
}
