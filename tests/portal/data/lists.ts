import { countingPeriod, placeOf } from './classify.ts';
import type { PortalDossier, World } from './world.ts';
import { addDays } from './working-days.ts';

export type ListName = 'tat-ca' | 'dang-xu-ly' | 'qua-han' | 'toi-han' | 'tra-cuu';

export interface ListFilter {
  status?: string;
  field?: string;
  procedure?: string;
  unit?: string;
  receivedFrom?: string;
  receivedTo?: string;
  dueFrom?: string;
  dueTo?: string;
  code?: string;
  owner?: string;
  /** `Loại thống kê`, the system's own data-quality filter. */
  kind?: string;
}

const open = (dossier: PortalDossier): boolean => dossier.status === 2 || dossier.status === 4;
const done = (dossier: PortalDossier): boolean => dossier.status === 9 || dossier.status === 10;
const day = (moment: string | undefined): string | undefined => moment?.slice(0, 10);

/**
 * `tat-ca` without dates is exactly the world's reporting period; with a day filter, a code or a `Loại thống kê`, and on
 * the lookup page, every dossier of the system is looked at.
 */
export function listDossiers(world: World, list: ListName, filter: ListFilter): PortalDossier[] {
  const today = world.now.slice(0, 10);
  const everything = Boolean(filter.receivedFrom || filter.receivedTo || filter.dueFrom || filter.dueTo || filter.code || filter.kind);
  const period = countingPeriod(world.period.from, world.period.to, today);
  const inList: Record<ListName, (dossier: PortalDossier) => boolean> = {
    'tat-ca': (dossier) => everything || placeOf(dossier, period) !== undefined,
    'tra-cuu': () => true,
    'dang-xu-ly': open,
    'qua-han': (dossier) => open(dossier) && (day(dossier.due) ?? '9999') <= today,
    'toi-han': (dossier) => open(dossier) && between(day(dossier.due), today, addDays(today, 3)),
  };
  const fieldOf = new Map(world.procedures.map(({ code, field }) => [code, field]));
  const levelOf = new Map(world.units.map(({ id, level }) => [id, level]));
  return world.dossiers.filter(
    (dossier) =>
      inList[list](dossier) &&
      (!filter.status || String(dossier.status) === filter.status) &&
      (!filter.procedure || dossier.procedureCode === filter.procedure) &&
      (!filter.field || fieldOf.get(dossier.procedureCode) === filter.field) &&
      (!filter.unit || dossier.unitId === filter.unit || levelOf.get(dossier.unitId) === filter.unit) &&
      between(day(dossier.received), filter.receivedFrom, filter.receivedTo) &&
      between(day(dossier.due), filter.dueFrom, filter.dueTo) &&
      (!filter.code || dossier.code.toLowerCase().includes(filter.code.trim().toLowerCase())) &&
      (!filter.owner || fold(dossier.owner.name).includes(fold(filter.owner.trim()))) &&
      (!filter.kind || ofKind(filter.kind, dossier, world)),
  );
}

function between(value: string | undefined, from: string | undefined, to: string | undefined): boolean {
  if (!from && !to) return true;
  return value !== undefined && (!from || value >= from) && (!to || value <= to);
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replaceAll('đ', 'd').replaceAll('Đ', 'D').toLowerCase();
}

export const kinds = [
  'Hồ sơ không có ngày tiếp nhận',
  'Hồ sơ không có ngày kết thúc',
  'Tiếp nhận sau ngày hiện tại',
  'Kết thúc sau ngày hiện tại',
  'Kết thúc trước ngày nhận hồ sơ',
  'DV cung cấp thông tin nộp trực tuyến',
  'Đã xử lý quá hạn',
  'Đang xử lý quá hạn',
] as const;

function ofKind(kind: string, dossier: PortalDossier, world: World): boolean {
  const { received, completed, due } = dossier;
  switch (kind) {
    case kinds[0]:
      return received === undefined && dossier.status !== 1 && dossier.status !== 5;
    case kinds[1]:
      return done(dossier) && completed === undefined;
    case kinds[2]:
      return received !== undefined && received > world.now;
    case kinds[3]:
      return completed !== undefined && completed > world.now;
    case kinds[4]:
      return completed !== undefined && received !== undefined && completed < received;
    case kinds[5]:
      return (
        dossier.channel === 2 &&
        world.procedures.find(({ code }) => code === dossier.procedureCode)?.serviceLevel === 'Dịch vụ cung cấp thông tin'
      );
    case kinds[6]:
      return done(dossier) && completed !== undefined && due !== undefined && completed.slice(0, 10) > due.slice(0, 10);
    case kinds[7]:
      return open(dossier) && due !== undefined && due.slice(0, 10) < world.now.slice(0, 10);
    default:
      return true;
  }
}
