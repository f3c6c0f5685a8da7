import { browser } from 'wxt/browser';
import { readCode } from '../dossier/code';
import { PERSON, SUBMITTER } from '../export/dossier-columns';
import { personOf, samePerson, type Person } from '../letters/person';
import { fields } from '../vocabulary/field';
import { OWNER_SHOWN, PREFIX } from './session-rows';

/** Key of a dossier, as the store has it: `portal|code`. */
type DossierKey = string;

/**
 * The people of these dossiers as lists showed them in this run of the browser: from session memory, which is never on disk,
 * and handed on to whoever asks without being kept anywhere else. A dossier that no list showed is not among the answers.
 */
export async function peopleShown(keys: readonly DossierKey[]): Promise<ReadonlyMap<DossierKey, Person>> {
  const wanted = new Set(keys);
  const held = Object.entries((await browser.storage.session.get(null)) as Record<string, unknown>).filter(([key]) =>
    key.startsWith(PREFIX),
  );
  const portals = new Map<string, string>();
  for (const [key, value] of held) {
    const [, reading = '', part] = key.split('|');
    const portal = part === 'list' ? (value as { portal?: unknown } | null)?.portal : undefined;
    if (typeof portal === 'string') portals.set(reading, portal);
  }
  const found = new Map<DossierKey, Person[]>();
  for (const [key, rows] of held) {
    const portal = portals.get(key.split('|')[1] ?? '');
    if (portal === undefined || !Array.isArray(rows)) continue;
    for (const cells of rows as Readonly<Record<string, string>>[]) {
      const code = readCode(cells[fields.code.csv] ?? '');
      const dossier = `${portal}|${code}`;
      if (code === undefined || !wanted.has(dossier)) continue;
      const readings = found.get(dossier) ?? [];
      readings.push(personShown(cells));
      found.set(dossier, readings);
    }
  }
  return new Map([...found].map(([key, readings]) => [key, samePerson(readings)]));
}

/** In rows as shown the owner and, where there is none, the submitter stand in one column. */
function personShown(cells: Readonly<Record<string, string>>): Person {
  const { [PERSON]: shown = '', [OWNER_SHOWN]: isOwner } = cells;
  return personOf({
    ...cells,
    [fields.owner.csv]: isOwner === undefined ? '' : shown,
    [fields.submitter.csv]: cells[SUBMITTER] ?? (isOwner === undefined ? shown : ''),
  });
}

/** Parts of one list come in a row: one look after the last of them will do. */
const QUIET_MS = 500;

/** Calls back once a list has been shown since; returns how to stop. */
export function onPeopleShown(shown: () => unknown): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area !== 'session' || !Object.entries(changes).some(([key, { newValue }]) => key.startsWith(PREFIX) && newValue !== undefined))
      return;
    clearTimeout(timer);
    timer = setTimeout(shown, QUIET_MS);
  };
  browser.storage.onChanged.addListener(listener);
  return () => {
    clearTimeout(timer);
    browser.storage.onChanged.removeListener(listener);
  };
}
