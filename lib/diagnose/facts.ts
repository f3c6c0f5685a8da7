/** How things stand with the extension itself: names of settings, counts and ids alone. */
export interface Facts {
  version: string;
  /** "Chrome/156.0.0.0" */
  browser: string;
  /** `yyyy-MM-ddTHH:mm:ss`, Vietnamese time. */
  at: string;
  /** Minutes by which this PC's zone differs from Vietnam's. */
  zoneShift: number;
  language: 'vi' | 'en';
  /** Host patterns that are granted, and permissions besides. */
  permissions: readonly string[];
  switchedOn: boolean;
  quiet: boolean;
  marks: boolean;
  unitSet: boolean;
  /** Personal columns that are kept; how many. */
  personal: number;
  rulesOff: readonly string[];
  readersOff: readonly string[];
  /** Names of what the policy sets. */
  policy: readonly string[];
  /** Settings that could not be read. */
  unreadable: readonly string[];
  calendar: { days: number; terms: number; convention: boolean };
  store: StoreFacts | { problem: string };
  log: readonly { at: string; event: string; detail: string }[];
}

export interface StoreFacts {
  version: number;
  dossiers: number;
  lists: number;
  figures: number;
  readings: number;
  frozen: number;
  bytes?: number;
}
