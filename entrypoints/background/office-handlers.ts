import { calendarData, importCalendar } from '../../lib/browser/calendar-access';
import type { OfficeKind, OfficeSet } from '../../lib/browser/message-types';
import type { Handlers } from '../../lib/browser/receive';
import { importTargets, targetsData } from '../../lib/browser/targets-access';
import { importTerms, termsData } from '../../lib/browser/terms-access';
import { ok } from '../../lib/text/result';

const imports = { calendar: importCalendar, terms: importTerms, targets: importTargets };
const kept = { calendar: calendarData, terms: termsData, targets: targetsData };

/** Working days, terms and targets of the office: read, set, taken over from a file. */
export const officeHandlers: Pick<Handlers, 'office.read' | 'office.save' | 'office.import'> = {
  'office.read': async () => ok(await readAll()),
  'office.save': async ({ set: { calendar, terms, targets } }) => {
    const saved = [
      calendar && (await calendarData.save(calendar)),
      terms && (await termsData.save(terms)),
      targets && (await targetsData.save(targets)),
    ];
    const refused = saved.find((result) => result?.ok === false);
    return refused?.ok === false ? refused : ok(await readAll());
  },
  'office.import': ({ kind, text }) => imports[kind](text),
};

async function readAll(): Promise<OfficeSet> {
  const [calendar, terms, targets] = await Promise.all([calendarData.read(), termsData.read(), targetsData.read()]);
  const unreadable: OfficeKind[] = [];
  for (const kind of ['calendar', 'terms', 'targets'] as const) if (await kept[kind].isUnreadable()) unreadable.push(kind);
  return { calendar, terms, targets, unreadable };
}
