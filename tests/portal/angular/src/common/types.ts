import type { PortalDossier, PortalPeriod } from '../../../data/world.ts';

export type { ReportRow } from '../../../data/world.ts';
export type { Report } from '../../../data/statistics.ts';

export interface Me {
  name: string;
  office: string;
  title: string;
  now: string;
  period: PortalPeriod;
}

export type DossierItem = PortalDossier & { procedureName: string; field: string; unitName: string; statusText: string };

export interface DossierPage {
  content: DossierItem[];
  totalElements: number;
}
