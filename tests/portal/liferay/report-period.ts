import { quarterPeriod } from '../data/quarter.ts';
import type { World } from '../data/world.ts';

export type PeriodKind = 'thang' | 'quy' | 'nam' | 'dau' | 'cuoi';

export const periodKinds: readonly [PeriodKind, string][] = [
  ['thang', 'Tháng'],
  ['quy', 'Quý'],
  ['nam', 'Năm'],
  ['dau', '6 tháng đầu'],
  ['cuoi', '6 tháng cuối'],
];

export interface ChosenPeriod {
  kind: PeriodKind;
  /** Month or quarter. */
  number: number;
  year: number;
  from: string;
  to: string;
}

const two = (month: number): string => String(month).padStart(2, '0');

/** Every kind of period starts on a 15th and ends on a 14th. */
export function readPeriod(world: World, query: URLSearchParams): ChosenPeriod {
  const [, numeral = 'I', ownYear = '2023'] = /^Quý (\S+) năm (\d+)$/.exec(world.period.label) ?? [];
  const own = { kind: 'quy' as const, number: ['I', 'II', 'III', 'IV'].indexOf(numeral) + 1, year: Number(ownYear) };
  const kind = periodKinds.find(([key]) => key === query.get('loaiKy'))?.[0] ?? own.kind;
  const year = /^\d{4}$/.test(query.get('nam') ?? '') ? Number(query.get('nam')) : own.year;
  const top = kind === 'thang' ? 12 : 4;
  const asked = Number(query.get(kind === 'thang' ? 'thang' : 'quy') ?? own.number);
  const number = Number.isInteger(asked) && asked >= 1 && asked <= top ? asked : 1;
  return { kind, number, year, ...days(kind, number, year) };
}

function days(kind: PeriodKind, number: number, year: number): { from: string; to: string } {
  switch (kind) {
    case 'thang':
      return { from: number === 1 ? `${year - 1}-12-15` : `${year}-${two(number - 1)}-15`, to: `${year}-${two(number)}-14` };
    case 'quy': {
      const { from, to } = quarterPeriod(year, number as 1 | 2 | 3 | 4);
      return { from, to };
    }
    case 'dau':
      return { from: `${year - 1}-12-15`, to: `${year}-06-14` };
    case 'cuoi':
      return { from: `${year}-06-15`, to: `${year}-12-14` };
    case 'nam':
      return { from: `${year - 1}-12-15`, to: `${year}-12-14` };
  }
}
