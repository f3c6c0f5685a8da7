import type { Migration } from './migration';

/** Findings that were set aside, by what they were set aside for. */
export const waiverTable: Migration = {
  version: 2,
  stores: { waivers: 'print, at' },
};
