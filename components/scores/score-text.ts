import type { Points } from '../../lib/report/indices/outcome';
import { formatNumber } from '../../lib/text/say';

/** 0.87339 → `87,34%`. Never rounded up to the whole: 99,996 % stays 99,99%. */
export function rateText(ratio: number, language: 'vi' | 'en'): string {
  const hundredths = ratio * 10_000;
  const shown = ratio < 1 && Math.round(hundredths) >= 10_000 ? 9_999 : Math.round(hundredths);
  return `${formatNumber(shown / 100, language)}%`;
}

/** `1,9`, or the span where more is not known: `0–1`. */
export function pointsText({ low, high }: Points, language: 'vi' | 'en'): string {
  return low === high ? formatNumber(low, language) : `${formatNumber(low, language)}–${formatNumber(high, language)}`;
}
