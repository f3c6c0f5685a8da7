import { comparisonsIn, type Comparison } from '../../narrative/comparisons';
import type { RuleHead, TextRule } from '../rule';
import { againstTheWords } from '../shapes/stated-relations';
import { namedFigure, textFinding } from '../shapes/text-finding';

const head: RuleHead = {
  id: 'so-sanh-trai-chieu',
  severity: 'warn',
  source: 'Lời so sánh tăng, giảm, vượt, chưa đạt phải đúng chiều của hai số được so sánh',
};

/** "đạt 93,5%, tăng so với năm 2024 (95,1%)": the two figures say the contrary. */
export const soSanhTraiChieu: TextRule = {
  ...head,
  scope: 'text',
  check: (read) =>
    [...read.paragraphs.flatMap((paragraph) => comparisonsIn(paragraph, read.mentions)).filter(isContrary), ...againstTheWords(read)].map(
      ({ now, other }) =>
        textFinding(head, read, {
          figures: [namedFigure(now), namedFigure(other)],
          values: { now: now.raw, other: other.raw },
          found: now.value!,
          difference: Math.round((now.value! - other.value!) * 1e6) / 1e6,
        }),
    ),
};

function isContrary({ said, now, other }: Comparison): boolean {
  if (now.approximate === true || other.approximate === true) return false;
  return said === 'below'
    ? now.value! > other.value! || (now.value === other.value && other.scope.time === 'goal')
    : now.value! < other.value!;
}
