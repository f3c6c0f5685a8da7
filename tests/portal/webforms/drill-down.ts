import { countingPeriod, placeOf, type Place } from '../data/classify.ts';
import type { PortalDossier, World } from '../data/world.ts';

/** What `Loai=` in the address asks for, with the title the page then bears. */
export const drillDowns = {
  TONTRUOC: 'DANH SÁCH HỒ SƠ TỒN TRƯỚC',
  MOINHAN: 'DANH SÁCH HỒ SƠ NHẬN TRONG KỲ',
  DAHUY: 'DANH SÁCH HỒ SƠ ĐÃ HỦY TRONG KỲ',
  DAGQDUNGHAN: 'DANH SÁCH HỒ SƠ ĐÃ GIẢI QUYẾT ĐÚNG HẠN',
  DAGQQUAHAN: 'DANH SÁCH HỒ SƠ ĐÃ GIẢI QUYẾT QUÁ HẠN',
  CHUAGQTRONGHAN: 'DANH SÁCH HỒ SƠ CHƯA GIẢI QUYẾT TRONG HẠN',
  CHUAGQQUAHAN: 'DANH SÁCH HỒ SƠ CHƯA GIẢI QUYẾT QUÁ HẠN',
  BOTUCHOSO: 'DANH SÁCH HỒ SƠ CHỜ BỔ SUNG',
  DATRA: 'DANH SÁCH HỒ SƠ ĐÃ TRẢ DÂN',
  CHUATRA: 'DANH SÁCH HỒ SƠ CHƯA TRẢ DÂN',
} as const;

export type DrillDown = keyof typeof drillDowns;

export function isDrillDown(text: string | null): text is DrillDown {
  return text !== null && text in drillDowns;
}

function holds(kind: DrillDown, { origin, outcome }: Place, { status }: PortalDossier): boolean {
  const solved = outcome === 'early' || outcome === 'onTime' || outcome === 'late' || outcome === 'closedUndated';
  switch (kind) {
    case 'TONTRUOC':
      return origin === 'carried';
    case 'MOINHAN':
      return origin === 'new';
    case 'DAHUY':
      return outcome === 'withdrawn';
    case 'DAGQDUNGHAN':
      return outcome === 'early' || outcome === 'onTime';
    case 'DAGQQUAHAN':
      return outcome === 'late';
    case 'CHUAGQTRONGHAN':
      return outcome === 'inTime' || outcome === 'paused' || outcome === 'payment';
    case 'CHUAGQQUAHAN':
      return outcome === 'overdue';
    case 'BOTUCHOSO':
      return outcome === 'supplement';
    case 'DATRA':
      return solved && status === 10;
    case 'CHUATRA':
      return solved && status === 9;
  }
}

/** The dossiers of the world's own period behind one figure. */
export function drillDown(world: World, kind: DrillDown): PortalDossier[] {
  const period = countingPeriod(world.period.from, world.period.to, world.now.slice(0, 10));
  return world.dossiers.filter((dossier) => {
    const place = placeOf(dossier, period);
    return place !== undefined && holds(kind, place, dossier);
  });
}

/** `Tình trạng` of this system is no state of work: it says how the dossier stands to its due date. */
export function timeliness(world: World, dossier: PortalDossier): { code: string; text: string } {
  const place = placeOf(dossier, countingPeriod(world.period.from, world.period.to, world.now.slice(0, 10)));
  switch (place?.outcome) {
    case 'early':
    case 'onTime':
      return { code: 'DH', text: 'Đúng hạn' };
    case 'late':
    case 'overdue':
      return { code: 'QH', text: 'Quá hạn' };
    case 'inTime':
      return { code: 'TH', text: 'Chưa đến hạn' };
    default:
      return { code: '', text: '' };
  }
}
