import { browser } from 'wxt/browser';
import { calendarData } from '../../lib/browser/calendar-access';
import { now } from '../../lib/browser/clock';
import { readLog } from '../../lib/browser/log';
import { isSwitchedOn } from '../../lib/browser/permissions';
import type { CurrentSettings } from '../../lib/browser/settings-access';
import { termsData } from '../../lib/browser/terms-access';
import { switchedOff } from '../../lib/browser/trial';
import type { Facts } from '../../lib/diagnose/facts';
import { isStorageFull } from '../../lib/store/failure';
import { openStore } from '../../lib/store/open';
import { storageFacts } from '../../lib/store/storage-facts';

const VIETNAM_MINUTES = 7 * 60;

/** @param origin of the page that is checked; absent where it could not be read */
export async function gatherFacts({ settings, policy, replaced }: CurrentSettings, origin: string | undefined): Promise<Facts> {
  const { permissions = [], origins = [] } = await browser.permissions.getAll();
  const [calendar, terms] = await Promise.all([calendarData.read(), termsData.read()]);
  return {
    version: browser.runtime.getManifest().version,
    browser: browserName(navigator.userAgent),
    at: now(),
    zoneShift: -new Date().getTimezoneOffset() - VIETNAM_MINUTES,
    language: settings.language,
    permissions: [...permissions, ...origins],
    switchedOn: origin !== undefined && (await isSwitchedOn(origin)),
    quiet: origin !== undefined && settings.quietPortals.includes(origin),
    marks: settings.marks,
    unitSet: settings.unit !== undefined,
    personal: settings.keepPersonal.length,
    ...(await switchedOff()),
    policy: Object.keys(policy),
    unreadable: replaced,
    calendar: {
      days: calendar.days.length,
      terms: terms.terms.length,
      convention: origin !== undefined && terms.conventions?.[origin] !== undefined,
    },
    store: await storeFacts(),
    log: await readLog(),
  };
}

async function storeFacts(): Promise<Facts['store']> {
  const store = openStore();
  try {
    const { dossiers, listCaptures, captures, readings, frozen } = await storageFacts(store);
    const { usage } = await navigator.storage.estimate();
    const counts = { dossiers, lists: listCaptures, figures: captures, readings, frozen };
    return { version: store.verno, ...counts, ...(usage !== undefined && { bytes: usage }) };
  } catch (error) {
    return { problem: isStorageFull(error) ? 'storage-full' : error instanceof Error ? error.name : 'unknown' };
  } finally {
    store.close();
  }
}

/** The last product of the browser's name that is no engine: "Edg/156.0.0.0", "Firefox/153.0". */
function browserName(agent: string): string {
  const products = agent.match(/[A-Za-z]+\/[\d.]+/g) ?? [];
  return products.findLast((product) => !/^(?:Mozilla|AppleWebKit|Gecko|Safari|Mobile)\//.test(product)) ?? products.at(-1) ?? '?';
}
