import { fields } from '../vocabulary/field';
import { printable } from '../text/printable';

/** Whom a letter is addressed to, as a list showed it; a part that is absent is not known. */
export interface Person {
  owner?: string;
  /** Who handed the dossier in: a son, a clerk of the post office. Never addressed unless the official says so. */
  submitter?: string;
  address?: string;
  phone?: string;
  email?: string;
}

export const personParts = ['owner', 'submitter', 'address', 'phone', 'email'] as const satisfies readonly (keyof Person)[];

/** The name of each part's field: stored columns bear these. */
const headers: Readonly<Record<keyof Person, string>> = {
  owner: fields.owner.csv,
  submitter: fields.submitter.csv,
  address: fields.address.csv,
  phone: fields.phone.csv,
  email: fields.email.csv,
};

/** A name that the page has cut off must not be printed as if it were the whole. */
const CUT = /(?:…|\.{3})$/;

/** What the cells of one row say of its person. */
export function personOf(cells: Readonly<Record<string, string>>): Person {
  const person: Person = {};
  for (const part of personParts) {
    const text = printable(cells[headers[part]] ?? '');
    if (!CUT.test(text) && /[\p{L}\d]/u.test(text)) person[part] = text;
  }
  return person;
}

/** One person from several readings. A part of which they say different things is not known: no letter is addressed by guess. */
export function samePerson(readings: readonly Person[]): Person {
  const person: Person = {};
  for (const part of personParts) {
    const said = new Set(readings.flatMap((reading) => reading[part] ?? []));
    const [only] = said;
    if (said.size === 1 && only !== undefined) person[part] = only;
  }
  return person;
}
