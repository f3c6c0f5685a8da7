import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import * as z from 'zod/mini';
import { calendarData } from '../lib/browser/calendar-access';
import { formsData } from '../lib/browser/forms-access';
import { targetsData } from '../lib/browser/targets-access';
import { termsData } from '../lib/browser/terms-access';
import { readOfficeUnits } from '../lib/report/units/read-office-units';
import type { AreaAnswer, AreaQuestion } from '../lib/browser/area-checking';
import { readLetterForm } from '../lib/letters/read-letter-form';
import { readLetterHead } from '../lib/letters/letter-head';
import { readProfile } from '../lib/portal/read-profile';
import { taughtTable } from '../lib/portal/taught-table-schema';
import type { AreaId } from '../lib/settings/sections';
import type { Result } from '../lib/text/result';

/** Where the value of an area is not understood; undefined: it is, throughout. */
type Look = (value: unknown) => string | undefined;

const looks: Readonly<Record<AreaId, Look>> = {
  calendar: whole(calendarData.parse),
  terms: whole(termsData.parse),
  targets: whole(targetsData.parse),
  units: (value) => {
    const read = readOfficeUnits(value);
    return read.ok ? undefined : read.problem.at;
  },
  forms: whole(formsData.parse),
  profiles: each(whole(readProfile)),
  letterForms: each(whole(readLetterForm)),
  taught: each((value) => (taughtTable.safeParse(value).success ? undefined : '{}')),
  letterHead: (value) => {
    const entries = typeof value === 'object' && value !== null ? Object.entries(value) : [['{}']];
    const read = new Map(Object.entries(readLetterHead(value)));
    return entries.find(([name, one]) => read.get(name) !== one)?.[0];
  },
};

/** Runs as a worker of the settings page, and only while a file is taken over: that page itself carries no schema. Nothing is kept. */
export default defineUnlistedScript(() => {
  // Workers of an extension may not make code.
  z.config({ jitless: true });
  addEventListener('message', ({ data: { area, value } }: MessageEvent<AreaQuestion>) => {
    const wrong = looks[area](value);
    postMessage((wrong === undefined ? {} : { wrong }) satisfies AreaAnswer, { transfer: [] });
  });
});

function whole(parse: (text: string) => Result<unknown>): Look {
  return (value) => {
    const read = parse(JSON.stringify(value));
    return read.ok ? undefined : (read.problem.at ?? '{}');
  };
}

function each(look: Look): Look {
  return (value) => {
    if (!Array.isArray(value)) return '[]';
    for (const [at, entry] of value.entries()) {
      const wrong = look(entry);
      if (wrong !== undefined) return `${at + 1} › ${wrong}`;
    }
    return undefined;
  };
}
