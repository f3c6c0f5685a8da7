import { formatQuantity } from '../text/say';
import type { PaperColumn } from './form-paper';

const MOST_DECIMALS = 2;

/** A figure as it is printed; what is not known stays blank. */
export function figureText(value: number | undefined, { decimals }: Pick<PaperColumn, 'decimals'>): string {
  if (value === undefined) return '';
  return formatQuantity({ raw: '', value, decimals: decimals ?? (Number.isInteger(value) ? 0 : MOST_DECIMALS) });
}
