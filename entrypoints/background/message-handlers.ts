import { ok, type Result } from '../../lib/text/result';
import { logFill } from '../../lib/store/fill-log';
import { learnProcedureFields } from '../../lib/store/procedure-fields';
import { saveFigures } from '../../lib/store/save-figures';
import { saveListPage } from '../../lib/store/save-list';
import type { Store } from '../../lib/store/schema';
import { setBadge } from '../../lib/browser/badge';
import { calendarData } from '../../lib/browser/calendar-access';
import { now } from '../../lib/browser/clock';
import { countElsewhere } from './elsewhere';
import { fillHandlers, takeUpFilling } from './fill-handlers';
import { fillSources } from './fill-sources';
import { formHandlers } from './form-handlers';
import { frozenHandlers } from './frozen-handlers';
import { injectInto } from '../../lib/browser/inject';
import { pressLink } from '../../lib/browser/press-link';
import { switchPortal } from '../../lib/browser/portal-switch';
import { officeHandlers } from './office-handlers';
import { letterHandlers } from './letter-handlers';
import { profileHandlers } from './profile-handlers';
import { otherPortal, readingHandlers, tabOf } from './reading-handlers';
import { waivedOn, waiverHandlers } from './waiver-handlers';
import { lessonsOf, profilesFor } from '../../lib/browser/profiles-access';
import type { Handlers } from '../../lib/browser/receive';
import { changeSettings, readSettings } from '../../lib/browser/settings-access';
import { forgetTaught, keepTaught } from '../../lib/browser/taught-access';
import { switchedOff } from '../../lib/browser/trial';
import { openWorkspace } from '../../lib/browser/workspace-open';

/** What the background does with each message; `receive` has checked sender, privilege and form before. */
export function messageHandlers(store: Store): Handlers {
  return {
    ...readingHandlers(store),
    ...profileHandlers,
    ...fillHandlers,
    ...letterHandlers,
    ...formHandlers,
    ...frozenHandlers(store),
    ...officeHandlers,

    'page.detected': async (_input, sender) => {
      const tabId = tabOf(sender);
      if ((await lessonsOf(sender.origin)).length > 0) await injectInto(tabId, '/taught.js');
      if ((await readSettings()).settings.language === 'en') await injectInto(tabId, '/english.js');
      const injected = await injectInto(tabId, '/overlay.js');
      await takeUpFilling(tabId, sender);
      return ok({ injected });
    },

    'page.press': async ({ path, href }, sender) => ok({ pressed: await pressLink(tabOf(sender), path, href) }),

    'settings.get': async (_input, sender) => {
      const { language, unit, dueSoonHours, csv, keepPersonal, theme, marks, quietPortals, lookOnly } = (await readSettings()).settings;
      const rest = { language, dueSoonHours, csv, keepPersonal, theme, marks, ...(await switchedOff()) };
      const [taught, profiles, waived, calendar] = await Promise.all([
        lessonsOf(sender.origin),
        profilesFor(sender.origin),
        waivedOn(store, sender.origin),
        calendarData.read(),
      ]);
      return ok({
        ...rest,
        profiles,
        ...(unit !== undefined && { unit }),
        ...(lookOnly && { lookOnly: true as const }),
        ...(quietPortals.includes(sender.origin) && { quiet: true as const }),
        ...(taught.length > 0 && { taught }),
        ...(calendar.days.length + calendar.compared.length > 0 && { calendar }),
        ...(waived.length > 0 && { waived }),
      });
    },

    'capture.figures': async ({ capture }, sender) =>
      capture.portal === sender.origin ? saveFigures(store, { ...capture, at: now() }) : otherPortal(),

    'capture.page': async ({ capture }, sender) => {
      if (capture.portal !== sender.origin) return otherPortal();
      if (capture.dossiers.some(({ portal }) => portal !== capture.portal)) return otherPortal();
      const { settings } = await readSettings();
      const saved = await saveListPage(store, { ...capture, at: now() }, settings.keepPersonal);
      if (!saved.ok) return saved;
      const { outcome, id, changed, count } = saved.value;
      return ok({ outcome, id, changed, count });
    },

    'findings.elsewhere': async ({ portal }, sender) =>
      portal === sender.origin ? ok({ count: await countElsewhere(store, portal), waived: await waivedOn(store, portal) }) : otherPortal(),
    ...waiverHandlers(store),

    'badge.set': async (found, sender) => {
      await setBadge(tabOf(sender), found);
      return ok({});
    },

    // No await before this: the click that allows the panel to open ends with the first one.
    'workspace.open': (_input, sender) => openWorkspace(sender.tabId),

    'fill.sources': async (wanted) => ok({ sources: await fillSources(store, wanted) }),

    'fill.log': async ({ entry }, sender) => {
      if (entry.portal !== sender.origin) return otherPortal();
      return empty(await logFill(store, entry, now()));
    },

    'procedures.learn': async ({ pairs }) => {
      const learned = await learnProcedureFields(store, pairs, now());
      return learned.ok ? ok({ learned: learned.value }) : learned;
    },

    'part.open': async ({ part }, sender) => ok({ injected: await injectInto(tabOf(sender), `/${part}.js`) }),
    'teach.open': async (_input, sender) => ok({ injected: await injectInto(tabOf(sender), '/teacher.js') }),

    'teach.save': async ({ table }, sender) => (table.portal === sender.origin ? ok({ taught: await keepTaught(table) }) : otherPortal()),

    'teach.forget': async ({ id }, sender) => ok({ taught: await forgetTaught(sender.origin, id) }),

    'portal.quiet': async ({ on }, sender) => {
      const others = (await readSettings()).settings.quietPortals.filter((origin) => origin !== sender.origin);
      await changeSettings({ quietPortals: on ? [...others, sender.origin] : others });
      return ok({});
    },

    'portal.switch': ({ origin, on }) => switchPortal(origin, on),
  };
}

function empty(result: Result<unknown>): Result<Record<string, never>> {
  return result.ok ? ok({}) : result;
}
