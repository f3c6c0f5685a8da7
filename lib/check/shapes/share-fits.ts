import type { Mention } from '../../narrative/mention';
import { canShow, type Ratio } from './possible';

/** None of the counts gives this percentage as shown; truncated digits are let pass. */
export function cannotBe(percent: Mention, ratios: readonly Ratio[]): boolean {
  const decimals = percent.decimals ?? 0;
  const shown = { raw: percent.raw, value: percent.value!, decimals, percent: true as const };
  return ratios.every((one) => !canShow(shown, one) && !isTruncated(shown.value, decimals, one));
}

function isTruncated(value: number, decimals: number, { numerator, denominator }: Ratio): boolean {
  const scale = 10 ** decimals;
  return denominator > 0 && Math.floor((100 * numerator * scale) / denominator + 1e-9) === Math.round(value * scale);
}
