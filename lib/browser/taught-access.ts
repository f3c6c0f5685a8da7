import { browser } from 'wxt/browser';
import { MOST_TAUGHT, taughtTable } from '../portal/taught-table-schema';
import type { TaughtTable } from '../portal/taught-table';

const KEY = 'taught';

/** What was taught by hand on one portal. An entry that cannot be read is left where it is and not used. */
export async function taughtOf(portal: string): Promise<TaughtTable[]> {
  return (await stored()).flatMap((entry) => {
    const parsed = taughtTable.safeParse(entry);
    return parsed.success && parsed.data.portal === portal ? [parsed.data] : [];
  });
}

/** Portals on which something was taught. */
export async function taughtPortals(): Promise<string[]> {
  const portals = (await stored()).map((entry) => taughtTable.safeParse(entry)).flatMap((read) => (read.success ? [read.data.portal] : []));
  return [...new Set(portals)];
}

/** Keeps a lesson; one with the same id, and the oldest beyond what a portal may have, give way. */
export async function keepTaught(table: TaughtTable): Promise<TaughtTable[]> {
  const others = (await stored()).filter((entry) => idOf(entry) !== table.id);
  const own = others.filter((entry) => portalOf(entry) === table.portal);
  const gone = new Set(own.slice(0, Math.max(0, own.length - MOST_TAUGHT + 1)));
  await browser.storage.local.set({ [KEY]: [...others.filter((entry) => !gone.has(entry)), table] });
  return taughtOf(table.portal);
}

export async function forgetTaught(portal: string, id: string): Promise<TaughtTable[]> {
  const rest = (await stored()).filter((entry) => idOf(entry) !== id || portalOf(entry) !== portal);
  await browser.storage.local.set({ [KEY]: rest });
  return taughtOf(portal);
}

async function stored(): Promise<unknown[]> {
  const found: unknown = (await browser.storage.local.get(KEY))[KEY];
  if (found === undefined) return [];
  // What nobody can read is kept beside what comes new.
  return Array.isArray(found) ? found : [found];
}

function idOf(entry: unknown): unknown {
  return (entry as { id?: unknown } | null)?.id;
}

function portalOf(entry: unknown): unknown {
  return (entry as { portal?: unknown } | null)?.portal;
}
