import { send } from '../../lib/browser/send';
import { letterHead, takeLetters } from '../../lib/browser/letters-head';
import { peopleShown } from '../../lib/browser/letters-people';
import type { GradedCalendar } from '../../lib/calendar/work-calendar';
import { deadlineStatus } from '../../lib/dossier/overdue';
import type { LetterDraft, LetterSubject } from '../../lib/letters/draft';
import { keepsPerson } from '../../lib/letters/keeps-person';
import type { LetterForm } from '../../lib/letters/letter-form';
import type { LetterHead } from '../../lib/letters/letter-head';
import { personOf, samePerson } from '../../lib/letters/person';
import type { Store } from '../../lib/store/schema';
import type { Moment } from '../../lib/text/moment';
import { officeFacts } from './record-findings';

/** Everything that letters are written from, as of the moment they were asked for. */
export interface LettersData {
  subjects: readonly LetterSubject[];
  screens: ReadonlyMap<string, string>;
  /** Names or addresses are stored with some of these dossiers. */
  keptPersons: boolean;
  own: readonly LetterForm[];
  head: LetterHead;
  calendar: GradedCalendar;
}

/** What is stored of these dossiers, with their people from session memory or, where the office has switched it on, the store. */
export async function lettersData(store: Store, keys: readonly string[], now: Moment): Promise<LettersData> {
  const [found, people, forms, head, office] = await Promise.all([
    store.dossiers.bulkGet([...keys]),
    peopleShown(keys),
    send('letters.forms', {}),
    letterHead(),
    officeFacts(),
  ]);
  const dossiers = found.filter((dossier) => dossier !== undefined);
  const lists = await store.listCaptures.bulkGet([...new Set(dossiers.map(({ captureId }) => captureId))]);
  const screenOf = new Map(lists.flatMap((list) => (list === undefined ? [] : [[list.id, list.screen] as const])));
  return {
    subjects: dossiers.map((dossier) => {
      const readings = [people.get(dossier.key) ?? {}, personOf(dossier.extra ?? {})];
      return { dossier, person: samePerson(readings), overdue: deadlineStatus(dossier, now, { dueSoonHours: 0 }) === 'overdue' };
    }),
    screens: new Map(dossiers.flatMap(({ key, captureId }) => (screenOf.has(captureId) ? [[key, screenOf.get(captureId)!] as const] : []))),
    keptPersons: dossiers.some(({ extra }) => keepsPerson(Object.keys(extra ?? {}))),
    own: forms.ok ? forms.value.forms : [],
    head,
    calendar: office.calendar,
  };
}

/** Letters that another page of ours has begun. */
export interface HandedLetters {
  keys: readonly string[];
  draft: LetterDraft;
}

let handed: Promise<HandedLetters | undefined> | undefined;

/** Taken from memory once, however often this page asks. */
export function handedLetters(): Promise<HandedLetters | undefined> {
  handed ??= takeLetters().then((found) => {
    // Read again, this page is the workspace and nothing else.
    history.replaceState(null, '', location.pathname);
    const { keys, draft } = (found ?? {}) as Partial<HandedLetters>;
    return Array.isArray(keys) && typeof draft === 'object' ? { keys, draft } : undefined;
  });
  return handed;
}
