import type { FigureRow } from '../../table/figures';
import { fold } from '../../text/normalise';

/** Rows that stand for a whole level of government, as opposed to one unit ("Xã Xuân Du"). Names folded. */
const levels: Readonly<Record<'province' | 'district' | 'commune', ReadonlySet<string>>> = {
  province: new Set(['cap tinh', 'cap so', 'so ban nganh', 'cac so ban nganh', 'cap so nganh']),
  district: new Set([
    'cap huyen',
    'ubnd cap huyen',
    'huyen',
    'quan huyen',
    'huyen thi xa thanh pho',
    'huyen thanh pho thi xa',
    'cac phong chuyen mon',
  ]),
  commune: new Set([
    'cap xa',
    'ubnd cap xa',
    'xa',
    'xa phuong thi tran',
    'xa thi tran',
    'cac xa thi tran',
    'cac xa',
    'ubnd cac xa',
    'ubnd cac xa thi tran',
  ]),
};

export type Level = keyof typeof levels;

/** The level a row stands for; a leading numeral ("I.", "A -") is no part of the name. */
export function levelOf(row: FigureRow): Level | undefined {
  const name = fold(row.label).replace(/^(?:[ivx]+|[abc]|\d{1,2}) (?=\p{L})/u, '');
  for (const level of ['province', 'district', 'commune'] as const) if (levels[level].has(name)) return level;
  return undefined;
}
