import type { Quantity } from '../../text/quantity';

/** A rate of two counts, e.g. 762 of 764. */
export interface Ratio {
  numerator: number;
  denominator: number;
}

/**
 * Shape `possible`: whether a percentage shown with its decimals can come from these counts: within half a unit of the last
 * digit shown, both ends included. With a denominator of 0 anything may be shown (systems print 0, 100 or nothing).
 */
export function canShow(shown: Quantity, { numerator, denominator }: Ratio): boolean {
  if (denominator === 0) return true;
  // A share without a percent sign (0,98) is meant as such only up to 1.
  if (within(shown.value, shown.decimals, (100 * numerator) / denominator)) return true;
  return shown.percent !== true && shown.value <= 1 && within(shown.value, shown.decimals, numerator / denominator);
}

function within(value: number, decimals: number, exact: number): boolean {
  const half = 0.5 / 10 ** decimals;
  return Math.abs(value - exact) <= half + 1e-9;
}

/** The rate as it would be written with as many decimals, in per cent. */
export function roundedRate({ numerator, denominator }: Ratio, decimals: number): number {
  const scale = 10 ** decimals;
  return Math.round((100 * numerator * scale) / denominator) / scale;
}
