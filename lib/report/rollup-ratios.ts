import { message } from '../text/message';
import type { FrozenForm } from './frozen-package';
import type { RolledCell } from './rollup';

const DECIMALS = 2;

/** Rates are no sums: each is made anew out of its part and its whole. */
export function ratioCells({ columns, ratios = [] }: FrozenForm, cells: readonly RolledCell[]): RolledCell[] {
  const at = (number: number): RolledCell | undefined => cells[columns.findIndex((column) => column.number === number)];
  return cells.map((cell, index) => {
    const ratio = ratios.find(({ column }) => column === columns[index]?.number);
    if (ratio === undefined) return cell;
    const [part, whole] = [at(ratio.part), at(ratio.whole)];
    const lacking = [part, whole].find((one) => typeof one === 'object');
    if (typeof lacking === 'object') return lacking;
    if (typeof part !== 'number' || typeof whole !== 'number' || whole === 0)
      return { why: message('rollup.noWhole'), partial: 0, units: [] };
    const digits = 10 ** (ratio.decimals ?? DECIMALS);
    return Math.round((100 * part * digits) / whole) / digits;
  });
}
