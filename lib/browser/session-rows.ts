import { browser } from 'wxt/browser';

/** One row as the screen shows it, by column header: personal columns too. In session memory only, never on disk. */
export type ShownRow = Readonly<Record<string, string>>;

/** Stands in a row whose `Người nộp` is the owner; without it that name may be whoever handed the dossier in. No column of a file. */
export const OWNER_SHOWN = '#';

const SESSION = 'session-id';
/** Of everything that rows as shown are kept under. */
export const PREFIX = 'rows|';

function keyOf(readingId: string, page: number, part: number): string {
  return `${PREFIX}${readingId}|${page}|${part}`;
}

/** Names this run of the browser: session memory of an earlier run is gone, and so are the rows noted under its name. */
export async function sessionId(): Promise<string | undefined> {
  const known: unknown = (await browser.storage.session.get(SESSION))[SESSION];
  return typeof known === 'string' ? known : undefined;
}

async function beginSession(): Promise<string> {
  const fresh = crypto.randomUUID();
  await browser.storage.session.set({ [SESSION]: fresh });
  return fresh;
}

/** The session that holds the rows now, or undefined: its memory (10 MB in all) is full; the rows are then in the page only. */
export async function keepRows(readingId: string, page: number, part: number, rows: readonly ShownRow[]): Promise<string | undefined> {
  const key = keyOf(readingId, page, part);
  try {
    const session = (await sessionId()) ?? (await beginSession());
    await browser.storage.session.set({ [key]: rows });
    return session;
  } catch {
    // What lay under the same key belongs to an older reading of this page.
    await browser.storage.session.remove(key);
    return undefined;
  }
}

/** The list as the page names it, with what was typed into its search boxes: the store keeps neither. */
export async function keepList(readingId: string, list: object): Promise<void> {
  try {
    await browser.storage.session.set({ [`${PREFIX}${readingId}|list`]: list });
  } catch {
    return;
  }
}

export async function listKept(readingId: string): Promise<object | undefined> {
  const key = `${PREFIX}${readingId}|list`;
  const list: unknown = (await browser.storage.session.get(key))[key];
  return typeof list === 'object' && list !== null ? list : undefined;
}

export async function rowsOf(readingId: string, page: number, part: number): Promise<readonly ShownRow[] | undefined> {
  const key = keyOf(readingId, page, part);
  const rows: unknown = (await browser.storage.session.get(key))[key];
  return Array.isArray(rows) ? (rows as ShownRow[]) : undefined;
}

/** Of the given readings, or of all. */
export async function dropRows(readingIds?: readonly string[]): Promise<void> {
  const keys = Object.keys(await browser.storage.session.get(null)).filter((key) => key.startsWith(PREFIX));
  const gone = readingIds ? keys.filter((key) => readingIds.includes(key.split('|')[1] ?? '')) : keys;
  if (gone.length > 0) await browser.storage.session.remove(gone);
}
