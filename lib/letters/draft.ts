import type { GradedCalendar } from '../calendar/work-calendar';
import type { StoredDossier } from '../dossier/dossier';
import type { Moment } from '../text/moment';
import { dayOf } from '../text/moment';
import { fillLetter, type FilledLetter } from './fill-letter';
import type { LetterForm } from './letter-form';
import type { LetterHead } from './letter-head';
import { newDue, type NewDue, type NewDueChoice } from './new-due';
import { placeOfOffice } from '../text/office-name';
import type { Person } from './person';

/** One dossier that a letter is written about: what is stored of it, and its person where a list showed one. */
export interface LetterSubject {
  dossier: Pick<StoredDossier, 'key' | 'code' | 'procedure' | 'unit' | 'received' | 'due' | 'extra'>;
  person: Person;
  /** Its term is over and the office owes an answer. */
  overdue: boolean;
}

/** What the official writes for one dossier alone; it goes before what is known and before what holds for all. */
export interface OwnWords {
  owner?: string;
  address?: string;
  reason?: string;
}

/** Letters as far as they are written. Lives in the page, or in session memory on its way to another page. */
export interface LetterDraft {
  formId: string;
  /** `yyyy-MM-dd`; empty: left open. */
  day: string;
  unit: string;
  superior: string;
  place: string;
  signerTitle: string;
  signerName: string;
  paper: 'A4' | 'A5';
  /** Undefined: the new day is left open. */
  newDue: NewDueChoice | undefined;
  reason: string;
  /** Keys of the dossiers that get no letter. */
  leftOut: readonly string[];
  own: Readonly<Record<string, OwnWords>>;
}

export interface WrittenLetter extends FilledLetter {
  key: string;
}

/**
 * A draft to begin with. The reason and the new day are the official's to decide: they begin empty. So is whether a dossier that
 * is not known to be overdue gets a letter: it begins left out.
 */
export function beginDraft(
  form: LetterForm,
  head: LetterHead,
  unit: string | undefined,
  now: Moment,
  subjects: readonly LetterSubject[],
): LetterDraft {
  return {
    formId: form.id,
    day: dayOf(now),
    unit: unit ?? '',
    superior: head.superior ?? '',
    place: head.place ?? placeOfOffice(unit ?? '') ?? '',
    signerTitle: head.signerTitle ?? '',
    signerName: '',
    paper: head.paper ?? form.paper,
    newDue: undefined,
    reason: '',
    leftOut: subjects.filter(({ overdue }) => !overdue).map(({ dossier }) => dossier.key),
    own: {},
  };
}

/** The same letters on another form: on its paper, and without reasons that were written for a letter of another kind. */
export function withForm(draft: LetterDraft, form: LetterForm, before: LetterForm, head: LetterHead): LetterDraft {
  const onForm = { ...draft, formId: form.id, paper: head.paper ?? form.paper };
  if (form.kind === before.kind) return onForm;
  const own = Object.entries(draft.own).map(([key, { reason: _reason, ...rest }]) => [key, rest] as const);
  return { ...onForm, reason: '', own: Object.fromEntries(own) };
}

/** The day that was chosen, or why there is none; undefined while nothing was chosen. Counted from the day of the letter. */
export function newDueOf(draft: LetterDraft, now: Moment, calendar: GradedCalendar): NewDue | undefined {
  return draft.newDue === undefined ? undefined : newDue(draft.newDue, draft.day === '' ? now : draft.day, calendar);
}

/** One letter for each dossier that is not left out, in their order. */
export function writeLetters(
  draft: LetterDraft,
  form: LetterForm,
  subjects: readonly LetterSubject[],
  now: Moment,
  calendar: GradedCalendar,
): WrittenLetter[] {
  const chosen = newDueOf(draft, now, calendar);
  const leftOut = new Set(draft.leftOut);
  const onPaper: LetterForm = { ...form, paper: draft.paper };
  return subjects
    .filter(({ dossier }) => !leftOut.has(dossier.key))
    .map(({ dossier, person }) => {
      const own = draft.own[dossier.key] ?? {};
      const filled = fillLetter(onPaper, {
        ...person,
        ...(own.owner !== undefined && { owner: own.owner }),
        ...(own.address !== undefined && { address: own.address }),
        day: draft.day === '' ? undefined : draft.day,
        superior: draft.superior,
        unit: draft.unit.trim() === '' ? dossier.unit : draft.unit,
        place: placeFor(draft, dossier.unit),
        signerTitle: draft.signerTitle,
        signerName: draft.signerName,
        procedure: dossier.procedure,
        code: dossier.code,
        received: dossier.received,
        due: dossier.due,
        newDue: chosen?.ok === true ? chosen.day : undefined,
        reason: own.reason ?? draft.reason,
      });
      return { key: dossier.key, ...filled };
    });
}

/** Where no office was named, each letter is from the office of its dossier, and from its place. */
function placeFor({ place, unit }: LetterDraft, ofDossier: string | undefined): string {
  return place.trim() === '' && unit.trim() === '' ? (placeOfOffice(ofDossier ?? '') ?? '') : place;
}
