import { browser } from 'wxt/browser';
import { NO_OFFICE_UNITS, type OfficeUnits } from '../report/units/office-units';
import { readOfficeUnits } from '../report/units/read-office-units';
import { record } from './log';

const KEY = 'units';

export interface StoredUnits {
  units: OfficeUnits;
  /** Kept, but not to be read here, and so not to be changed. */
  unreadable: boolean;
}

/** Units of the office. Only our own pages use them, and they read and write them without the background. */
export async function storedUnits(): Promise<StoredUnits> {
  const found: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (found === undefined) return { units: NO_OFFICE_UNITS, unreadable: false };
  const read = readOfficeUnits(found);
  if (!read.ok) await record('office-data-not-readable', KEY);
  return read.ok ? { units: read.value, unreadable: false } : { units: NO_OFFICE_UNITS, unreadable: true };
}

export async function keepUnits(units: OfficeUnits): Promise<void> {
  await browser.storage.local.set({ [KEY]: units });
}
