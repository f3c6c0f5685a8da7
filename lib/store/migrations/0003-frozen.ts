import type { Migration } from './migration';

/**
 * Reports as they were handed in, their dossiers' prints apart so that a hundred packages are read without them; what names
 * mean in a roll-up, and which units have to report.
 */
export const frozenTables: Migration = {
  version: 3,
  stores: { frozen: 'hash, at', frozenDossiers: 'hash', rollupNames: 'key', rollupUnits: 'key' },
};
