import { wards } from './data';
import { between, randomFrom } from './random';

/** What one unit or lĩnh vực did in one period; every identity of the report holds. */
export interface Figures {
  carriedOver: number;
  online: number;
  direct: number;
  postal: number;
  early: number;
  onTime: number;
  late: number;
  inTime: number;
  overdue: number;
  supplement: number;
  returned: number;
}

export interface FigureRow {
  label: string;
  figures: Figures;
}

const fieldNames = [
  'Hộ tịch',
  'Chứng thực',
  'Đất đai',
  'Bảo trợ xã hội',
  'Hoạt động xây dựng',
  'Thành lập và hoạt động của hộ kinh doanh',
  'Người có công',
  'Lưu thông hàng hóa trong nước',
];

export const unitLabels: readonly string[] = wards.map((ward) => `UBND ${ward}`);

export const received = (f: Figures): number => f.online + f.direct + f.postal;
export const resolved = (f: Figures): number => f.early + f.onTime + f.late;
export const pending = (f: Figures): number => f.inTime + f.overdue;
export const toResolve = (f: Figures): number => f.carriedOver + received(f);

function figuresFrom(seed: number, withAside: boolean): Figures {
  const random = randomFrom(seed);
  const [early, onTime, late] = [between(random, 300, 2400), between(random, 40, 260), between(random, 0, 19)];
  const [inTime, overdue] = [between(random, 20, 180), between(random, 0, 12)];
  const supplement = withAside ? between(random, 1, 14) : 0;
  const returned = withAside ? between(random, 1, 9) : 0;
  const all = early + onTime + late + inTime + overdue + supplement + returned;
  const carriedOver = between(random, 15, 90);
  const postal = between(random, 2, 30);
  const online = Math.floor((all - carriedOver - postal) * (0.55 + random() * 0.35));
  return {
    carriedOver,
    online,
    postal,
    direct: all - carriedOver - postal - online,
    early,
    onTime,
    late,
    inTime,
    overdue,
    supplement,
    returned,
  };
}

function totalOf(rows: readonly FigureRow[]): Figures {
  const sum = (pick: (f: Figures) => number): number => rows.reduce((total, { figures }) => total + pick(figures), 0);
  return {
    carriedOver: sum((f) => f.carriedOver),
    online: sum((f) => f.online),
    direct: sum((f) => f.direct),
    postal: sum((f) => f.postal),
    early: sum((f) => f.early),
    onTime: sum((f) => f.onTime),
    late: sum((f) => f.late),
    inTime: sum((f) => f.inTime),
    overdue: sum((f) => f.overdue),
    supplement: sum((f) => f.supplement),
    returned: sum((f) => f.returned),
  };
}

export interface FigureSet {
  rows: FigureRow[];
  total: Figures;
}

/** `withAside`: some dossiers wait for a supplement or went back, and are counted apart. */
export function figureSet(seed: number, by: 'unit' | 'field', withAside: boolean): FigureSet {
  const labels = by === 'unit' ? unitLabels : fieldNames;
  const rows = labels.map((label, index) => ({ label, figures: figuresFrom(seed * 100 + index, withAside) }));
  return { rows, total: totalOf(rows) };
}
