import { listDossiers, type ListFilter } from '../data/lists.ts';
import { statusText, type PortalDossier, type World } from '../data/world.ts';

export interface WorkTab {
  key: string;
  label: string;
  dossiers: (world: World, filter: ListFilter) => PortalDossier[];
}

/** Tabs over the list; the count stands behind each name, in the last one without a space. */
export const workTabs: readonly WorkTab[] = [
  { key: 'dang', label: 'Đang xử lý ', dossiers: (world, filter) => listDossiers(world, 'dang-xu-ly', filter) },
  { key: 'bosung', label: 'Yêu cầu bổ sung ', dossiers: (world, filter) => listDossiers(world, 'tat-ca', { ...filter, status: '5' }) },
  { key: 'tra', label: 'Đã xử lý', dossiers: (world, filter) => listDossiers(world, 'tat-ca', { ...filter, status: '10' }) },
];

/** "Đang xử lý: Trịnh Thị Sen": what comes next and who does it. */
export function nextStep({ status, handler }: PortalDossier): string {
  return handler === undefined ? statusText[status] : `${statusText[status]}: ${handler}`;
}
