import type { Fact } from '../../narrative/facts';
import type { ReadText } from '../../narrative/read-text';
import { indicatorIds, type IndicatorId } from '../../vocabulary/indicator';
import type { Finding } from '../finding';
import type { RuleHead, TextRule } from '../rule';
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
  check: (read) =>
    read.facts.scopes
      .filter(({ level }) => level === undefined)
      .flatMap((scope) => indicatorIds.flatMap((indicator) => broken(read, indicator, scope) ?? [])),
};

function broken(read: ReadText, indicator: IndicatorId, scope: { topic?: string; period?: string }): Finding | undefined {
  const whole = read.facts.stated(indicator, scope);
  if (whole === undefined) return undefined;
  const parts = DIVISIONS.map((levels) => levels.map((level) => read.facts.stated(indicator, { ...scope, level })))
    .find((facts) => facts.every((fact) => fact !== undefined))
    ?.flatMap((fact) => fact ?? []);
  if (parts === undefined) return undefined;
  const sum = parts.reduce((all, { value }) => all + value, 0);
  if (sum === whole.value) return undefined;
  const mentions = (facts: readonly Fact[]) => facts.flatMap((fact) => fact.mentions);
  return textFinding(head, read, {
    figures: [...whole.mentions, ...mentions(parts)].map(namedFigure),
    values: { whole: whole.mentions[0]!.raw, parts: listed(mentions(parts)), sum, difference: Math.abs(sum - whole.value) },
    expected: sum,
    found: whole.value,
    difference: whole.value - sum,
    ways: [{ figure: namedFigure(whole.mentions[0]!), value: sum }],
  });
}
