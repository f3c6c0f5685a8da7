import type { PortalDossier, PortalPeriod, PortalProcedure, PortalUnit, ReportRow, WorldKey } from '../../../data/world.ts';

export type { PortalPeriod, PortalProcedure, PortalUnit, ReportRow };

export interface Me {
  name: string;
  office: string;
  title: string;
  now: string;
  period: PortalPeriod;
  world: WorldKey;
}

export type DossierItem = PortalDossier & {
  procedureName: string;
  field: string;
  unitName: string;
  statusText: string;
};

export interface DossierPage {
  total: number;
  page: number;
  size: number;
  items: DossierItem[];
}

export interface ReportGroup {
  title: string;
  rows: ReportRow[];
}

export interface Report {
  groups: ReportGroup[];
  total: ReportRow;
}

export interface EntryRow {
  label: string;
  section?: string;
}

export interface EntryForm {
  office: string;
  period: { label: string; from: string; to: string };
  rows: EntryRow[];
}
