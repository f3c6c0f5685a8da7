import { browser } from 'wxt/browser';
import type * as z from 'zod/mini';
import { message } from '../text/message';
import { ok, refuse, type Problem, type Result } from '../text/result';
import { record } from './log';

/** One thing an office has set, kept whole under its key in the settings area. */
export interface OfficeData<T> {
  /** Nothing kept, or nothing that can be read: the fallback. */
  read(): Promise<T>;
  /** Refused where what is kept cannot be read: a newer version may have written it, and it is not overwritten. */
  save(value: T): Promise<Result<T>>;
  /** A file of it: JSON that holds data alone. Anything unknown in it refuses the whole. */
  parse(text: string): Result<T>;
  /** Whether something is kept that cannot be read. */
  isUnreadable(): Promise<boolean>;
}

export function officeData<T>(key: string, schema: z.ZodMiniType<T>, fallback: T): OfficeData<T> {
  const stored = async (): Promise<unknown> => (await browser.storage.local.get(key))[key];
  const isUnreadable = async (): Promise<boolean> => {
    const found = await stored();
    return found !== undefined && !schema.safeParse(found).success;
  };
  return {
    isUnreadable,
    read: async () => {
      const found = await stored();
      if (found === undefined) return fallback;
      const read = schema.safeParse(found);
      if (!read.success) await record('office-data-not-readable', key);
      return read.success ? read.data : fallback;
    },
    save: async (value) => {
      if (await isUnreadable()) return refuse('office-unreadable', message('error.office.unreadable'));
      const checked = schema.safeParse(value);
      if (!checked.success) return notUnderstood(checked.error);
      await browser.storage.local.set({ [key]: checked.data });
      return ok(checked.data);
    },
    parse: (text) => {
      const value = fromJson(text);
      if (value === undefined) return refuse('office-not-json', message('error.office.notJson'));
      const version = (value as { version?: unknown } | null)?.version;
      if (typeof version === 'number' && version > 1) return refuse('office-newer', message('error.office.newer'));
      const read = schema.safeParse(value);
      return read.success ? ok(read.data) : notUnderstood(read.error);
    },
  };
}

function notUnderstood(error: { issues: readonly { path: readonly PropertyKey[] }[] }): { ok: false; problem: Problem } {
  const where = error.issues[0]?.path.map(String).join(' › ') ?? '';
  return refuse('office-not-understood', message('error.office.notUnderstood', { where: where === '' ? '{}' : where }), where);
}

function fromJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
