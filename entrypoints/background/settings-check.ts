import { calendarData } from '../../lib/browser/calendar-access';
import { formsData } from '../../lib/browser/forms-access';
import type { Handlers } from '../../lib/browser/receive';
import { targetsData } from '../../lib/browser/targets-access';
import { termsData } from '../../lib/browser/terms-access';
import { unitsData } from '../../lib/browser/units-access';
import { readLetterForm } from '../../lib/letters/read-letter-form';
import { readLetterHead } from '../../lib/letters/letter-head';
import { readProfile } from '../../lib/portal/read-profile';
import { taughtTable } from '../../lib/portal/taught-table-schema';
import type { AreaId } from '../../lib/settings/sections';
import { ok, type Result } from '../../lib/text/result';

/** Where the value of an area is not understood; undefined: it is, throughout. */
type Look = (value: unknown) => string | undefined;

const looks: Readonly<Record<AreaId, Look>> = {
  calendar: whole(calendarData.parse),
  terms: whole(termsData.parse),
  targets: whole(targetsData.parse),
  units: whole(unitsData.parse),
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

/** Whether an area of a file of settings is understood: the page that takes the file over carries no schema. Nothing is kept. */
export const settingsCheck: Handlers['settings.check'] = async ({ area, text }) => {
  const wrong = looks[area](JSON.parse(text));
  return ok(wrong === undefined ? {} : { wrong });
};

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
