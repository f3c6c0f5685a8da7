import type { Transaction } from 'dexie';

/** One step of the schema. Steps are never edited once released: old databases were made by them. */
export interface Migration {
  version: number;
  /** Dexie schema of the tables that this step adds or changes; null removes a table. */
  stores: Readonly<Record<string, string | null>>;
  /** Rewrites rows, where the step needs it. */
  upgrade?: (transaction: Transaction) => Promise<void>;
}
