import type { Finding } from '../finding';
import type { KnownFigure, RuleHead, TextRule } from '../rule';
import { namedFigure, textFinding } from '../shapes/text-finding';

const head: RuleHead = {
  id: 'khac-so-da-chot',
  severity: 'warn',
  source: 'Số liệu đã lưu hoặc đã chốt của đơn vị trong kỳ',
};

/** A figure of the office as a whole that differs from the one known for the same unit and period. */
export const khacSoDaChot: TextRule = {
  ...head,
  scope: 'text',
  check: (read, { known = [] }) => known.flatMap((figure) => differing(read, figure)),
};

function differing(read: Parameters<TextRule['check']>[0], { indicator, value, field, source }: KnownFigure): Finding[] {
  if (field !== undefined) return [];
  const stated = read.facts.stated(indicator, {});
  const mention = stated?.mentions[0];
  if (stated === undefined || mention === undefined || stated.value === value) return [];
  const finding = textFinding(head, read, {
    figures: [namedFigure(mention)],
    values: { found: mention.raw, known: value, difference: Math.abs(stated.value - value) },
    expected: value,
    found: stated.value,
    difference: stated.value - value,
    ways: [{ figure: namedFigure(mention), value }],
  });
  return [{ ...finding, figures: [...finding.figures, { label: '', raw: String(value), value, source }] }];
}
