import type { Period } from '../calendar/period';
import { recognisePeriod } from '../calendar/period-rule';
import { dayText } from '../calendar/say-moment';

const ROMAN = ['I', 'II', 'III', 'IV'] as const;

/** As a report calls it inside a sentence: "quý II/2023"; by its days where they are no period of the rule. */
export function periodInSentence(period: Period): string {
  const named = recognisePeriod(period);
  if (named === undefined) return `kỳ từ ngày ${dayText(period.from)} đến ngày ${dayText(period.to)}`;
  const { kind, year, n } = named;
  switch (kind) {
    case 'month':
      return `tháng ${n}/${year}`;
    case 'quarter':
      return `quý ${ROMAN[n - 1] ?? n}/${year}`;
    case 'halfYear':
      return `6 tháng ${n === 1 ? 'đầu' : 'cuối'} năm ${year}`;
    case 'nineMonths':
      return `9 tháng đầu năm ${year}`;
    case 'year':
      return `năm ${year}`;
  }
}
