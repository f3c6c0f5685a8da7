export const BACKUP_FORMAT = 'soat-mot-cua/sao-luu';
export const BACKUP_VERSION = 1;

/** Bytes of a file: 100,000 dossiers have about 5 MB of it. */
export const BACKUP_BYTES = 300_000_000;
/** Characters of everything in it once unpacked, and of one line: a frozen report has at most 7 million. */
export const BACKUP_CHARACTERS = 1_500_000_000;
export const LINE_CHARACTERS = 16_000_000;
/** Rows of one line: few enough to be written between two looks of the official. */
export const LINE_ROWS = 250;

/** What a backup is made of, in the order in which it is written. */
export const backupParts = [
  'settings',
  'dossiers',
  'captures',
  'listCaptures',
  'procedureFields',
  'fillLog',
  'waivers',
  'frozen',
  'rollupNames',
  'rollupUnits',
] as const;
export type BackupPart = (typeof backupParts)[number];
/** Parts that lie in tables of the store. */
export type BackupTable = Exclude<BackupPart, 'settings'>;
export const backupTables: readonly BackupTable[] = backupParts.filter((part) => part !== 'settings');

export type PartCounts = Partial<Record<BackupPart, number>>;

/**
 * First line of a backup, which is one JSON value per line: this head, then lines of `BackupLine`, then the end with counts and
 * hash. In lines, because 100,000 dossiers as one value would hold up the program that reads them.
 */
export interface BackupHead {
  format: typeof BACKUP_FORMAT;
  version: number;
  /** Vietnamese time. */
  at: string;
  unit?: string;
  /** Personal columns that the office keeps are among the dossiers. */
  personal: boolean;
}

export interface BackupLine {
  part: BackupPart;
  rows: readonly unknown[];
}

/** Last line. `hash`: of every line before it, each chained to the one before. It tells damage; it is no signature. */
export interface BackupEnd {
  end: true;
  counts: PartCounts;
  hash: string;
}
