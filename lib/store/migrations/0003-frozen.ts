import type { Migration } from './migration';

/**
 * Reports as they were handed in, what they rest on apart, so that a thousand of them are read without it; what names mean in a roll-up, and which units have to report.
 */
export const frozenTables: Migration = {
  version: 3,
  stores: { frozen: 'hash, at', frozenGrounds: 'hash', rollupNames: 'key', rollupUnits: 'key' },
};
