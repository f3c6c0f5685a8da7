import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { pageKinds, ruleStates, type PageTrace } from '../diagnose/page-trace';
import type { Moment } from '../text/moment';
import { calendarData } from './calendar-access';
import type { PageSettings } from './message-types';
import { lessonsOf, profilesFor } from './profiles-access';
import { readSettings } from './settings-access';
import { switchedOff } from './trial';

const id = z.string().check(z.maxLength(300));
const count = z.number();
const flag = z.exactOptional(z.literal(true));

/** What comes back is put on a screen and into the clipboard: it must be a trace and nothing besides. */
export const traceSchema: z.ZodMiniType<PageTrace> = z.strictObject({
  address: z.string().check(z.maxLength(2_000)),
  system: z.strictObject({
    id: z.exactOptional(id),
    by: z.exactOptional(z.enum(['address', 'signs'])),
    why: z.exactOptional(z.enum(['none', 'ambiguous', 'off'])),
    own: z.array(id),
  }),
  tables: z.array(
    z.strictObject({
      shape: id,
      visible: z.boolean(),
      kind: z.enum(['list', 'figures', 'unknown']),
      why: z.exactOptional(id),
      rows: count,
      columns: z.array(
        z.strictObject({
          label: z.string().check(z.maxLength(2_000)),
          meaning: z.exactOptional(id),
          by: z.exactOptional(z.enum(['vocabulary', 'profile', 'taught'])),
          why: z.exactOptional(z.enum(['unknown', 'ambiguous', 'taken', 'left-open'])),
        }),
      ),
      taken: flag,
    }),
  ),
  kind: z.enum(pageKinds),
  taughtChanged: count,
  rows: z.exactOptional(count),
  withoutCode: z.exactOptional(count),
  pager: z.exactOptional(
    z.strictObject({
      page: z.exactOptional(count),
      last: z.exactOptional(count),
      totalRows: z.exactOptional(count),
      next: z.boolean(),
      unclear: z.boolean(),
    }),
  ),
  rules: z.array(
    z.strictObject({
      id,
      state: z.enum(ruleStates),
      found: z.exactOptional(count),
      missing: z.exactOptional(z.array(z.array(id))),
      inWorkspace: flag,
    }),
  ),
});

export interface CheckedTab {
  origin: string;
  trace: PageTrace;
}

/** Reads the page of a tab once, as the bar would. Undefined: the tab is closed, or may not be read. */
export async function askPage(tabId: number, at: Moment): Promise<CheckedTab | undefined> {
  try {
    const [place] = await browser.scripting.executeScript({ target: { tabId }, func: () => location.origin });
    const origin = place?.result;
    if (typeof origin !== 'string') return undefined;
    const settings = await settingsFor(origin);
    await browser.scripting.executeScript({ target: { tabId }, func: leaveSettings, args: [settings, at] });
    const file = '/self-checker.js' as '/content-scripts/detector.js';
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
    const trace = traceSchema.safeParse(answer?.result);
    return trace.success ? { origin, trace: trace.data } : undefined;
  } catch {
    return undefined;
  }
}

/** As the background answers a page, whether the page is switched on or not: whoever asks has clicked on this one tab. */
async function settingsFor(origin: string): Promise<PageSettings> {
  const { language, unit, dueSoonHours, csv, theme, marks } = (await readSettings()).settings;
  const [taught, profiles, calendar] = await Promise.all([lessonsOf(origin), profilesFor(origin), calendarData.read()]);
  const off = await switchedOff();
  return {
    language,
    dueSoonHours,
    csv,
    theme,
    marks,
    keepPersonal: [],
    ...off,
    profiles,
    ...(unit !== undefined && { unit }),
    ...(taught.length > 0 && { taught }),
    ...(calendar.days.length + calendar.compared.length > 0 && { calendar }),
  };
}

/** Runs in the page, in the world of the extension's scripts, which the page cannot see. */
function leaveSettings(settings: PageSettings, at: Moment): void {
  const key = Symbol.for('soat-mot-cua.guest');
  const world = globalThis as typeof globalThis & { [key]?: { checking?: object } };
  (world[key] ??= {}).checking = { settings, at };
}
