import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { planReminder, remind, REMINDER } from '../../../entrypoints/background/reminder';
import { showTodayOnBadge } from '../../../entrypoints/background/reminder-badge';
import { watchToday } from '../../../entrypoints/background/reminder-watch';
import { readLog } from '../../../lib/browser/log';
import { eraseEverything } from '../../../entrypoints/sidepanel/erase-everything';
import { changeSettings } from '../../../lib/browser/settings-access';
import { checkRecords } from '../../../lib/check/check-records';
import { printOf } from '../../../lib/check/waive';
import { saveListPage } from '../../../lib/store/save-list';
import { setAside } from '../../../lib/store/waivers';
import type { Store } from '../../../lib/store/schema';
import { dossier, freshStore, listPage, PORTAL, value } from '../store/sample';

const NAME = 'Nguyễn Thị Bịa';
let store: Store;
let shown: { id: string; title: string; message: string }[];
let badge: { text: string; title: string };
let allowed: boolean;

/** Vietnamese time, whatever the zone of the machine. */
const at = (moment: string): void => void vi.setSystemTime(new Date(`${moment}+07:00`));
const alarm = async (): Promise<string | undefined> => {
  const found = await fakeBrowser.alarms.get(REMINDER);
  return found && new Date(found.scheduledTime + 7 * 3_600_000).toISOString().slice(0, 16);
};

beforeEach(async () => {
  vi.useFakeTimers({ toFake: ['Date'] });
  fakeBrowser.reset();
  [store, shown, badge, allowed] = [freshStore(), [], { text: '?', title: '?' }, true];
  Object.assign(fakeBrowser, {
    permissions: { contains: async () => allowed, onAdded: { addListener: () => {} } },
    action: {
      setBadgeText: async ({ text }: { text: string }) => void (badge.text = text),
      setTitle: async ({ title }: { title: string }) => void (badge.title = title),
      setBadgeBackgroundColor: async () => {},
      setBadgeTextColor: async () => {},
    },
    notifications: {
      onClicked: { addListener: () => {} },
      create: async (id: string, { title, message }: { title: string; message: string }) => void shown.push({ id, title, message }),
    },
  });
  at('2026-03-03T06:00:00');
  await changeSettings({ reminders: { on: true, morning: '07:30', evening: '16:00' }, keepPersonal: ['handler'] });
  await read();
});

/** One overdue, one due today, one that waits for the citizen. */
async function read(): Promise<void> {
  const extra = { 'Người xử lý': NAME };
  const dossiers = [
    dossier('H56.1-260220-0001', { due: '2026-03-02T17:00:00', extra }),
    dossier('H56.1-260220-0002', { due: '2026-03-03T17:00:00', extra }),
    dossier('H56.1-260220-0003', { due: '2026-02-20T17:00:00', state: 'waitingSupplement', extra }),
  ];
  await saveListPage(store, listPage(dossiers, { at: '2026-03-02T16:00:00' }), ['handler']);
}

describe('a reminder', () => {
  it('comes from the store at its time, once; the alarm goes on to the next', async () => {
    await planReminder();
    expect(await alarm()).toBe('2026-03-03T07:30');
    at('2026-03-03T07:30:10');
    await Promise.all([remind(store), remind(store)]);
    expect(shown).toHaveLength(1);
    expect(shown[0]).toMatchObject({ id: REMINDER, title: 'Hồ sơ cần xem hôm nay' });
    expect(shown[0]?.message).toBe('Quá hạn 1, hạn hôm nay 1, sắp đến hạn 0.\nSố liệu đọc lúc 02/03/2026 16:00 (15 giờ trước).');
    expect(await alarm()).toBe('2026-03-03T16:00');
  });

  it('a browser started late gives it late, a second start not again', async () => {
    at('2026-03-03T08:40:00');
    await remind(store);
    at('2026-03-03T08:50:00');
    await remind(store);
    expect(shown).toHaveLength(1);
  });

  it('nothing personal and no code is in it, even where handlers are kept', async () => {
    at('2026-03-03T16:00:00');
    await remind(store);
    expect(JSON.stringify(shown)).not.toMatch(new RegExp(`${NAME}|H56`));
    expect(JSON.stringify(await store.dossiers.toArray())).toContain(NAME);
  });

  it('not on a day off; the alarm waits for the next day worked', async () => {
    at('2026-03-07T07:30:00');
    await remind(store);
    expect(shown).toEqual([]);
    expect(await alarm()).toBe('2026-03-09T07:30');
  });

  it('not when it was switched off, was not allowed, or nothing is stored', async () => {
    at('2026-03-03T07:30:00');
    allowed = false;
    await remind(store);
    allowed = true;
    at('2026-03-03T16:00:00');
    await remind(freshStore());
    await changeSettings({ reminders: { on: false, morning: '07:30', evening: '16:00' } });
    at('2026-03-04T07:30:00');
    await remind(store);
    expect(shown).toEqual([]);
    expect(await alarm()).toBeUndefined();
  });

  it('one that fails is not the last', async () => {
    at('2026-03-03T07:30:00');
    Object.assign(fakeBrowser.notifications, { create: () => Promise.reject(new Error('no room on the screen')) });
    await remind(store);
    expect(await alarm()).toBe('2026-03-03T16:00');
    expect(await readLog()).toMatchObject([{ event: 'reminder-failed' }]);
  });

  it('is planned anew when the calendar of the office changes', async () => {
    watchToday(store);
    await planReminder();
    const days = [{ day: '2026-03-03', kind: 'off', name: 'Nghỉ lễ của xã', decision: '' }];
    await fakeBrowser.storage.local.set({ calendar: { version: 1, days, compared: [] } });
    await vi.waitFor(async () => expect(await alarm()).toBe('2026-03-04T07:30'));
  });

  it('figures that are older than a day say so', async () => {
    at('2026-03-05T07:30:00');
    await remind(store);
    expect(shown[0]?.message).toContain('Số liệu đã cũ');
    expect(shown[0]?.message).toContain('(2 ngày trước)');
  });
});

it('the toolbar button counts what is overdue and due today, and says how old that is', async () => {
  at('2026-03-03T08:00:00');
  await showTodayOnBadge(store);
  expect(badge).toEqual({
    text: '2',
    title: 'Soát Một Cửa: Quá hạn 1, hạn hôm nay 1, sắp đến hạn 0. Số liệu đọc lúc 02/03/2026 16:00 (16 giờ trước).',
  });
  await showTodayOnBadge(freshStore());
  expect(badge).toEqual({ text: '', title: 'Soát Một Cửa' });
});

describe('what was set aside', () => {
  const overdue = (due: string) => dossier('H56.1-260220-0001', { due, extra: { 'Người xử lý': NAME } });
  const setAsideOverdue = async (): Promise<void> => {
    const [finding] = checkRecords([overdue('2026-03-02T17:00:00')], { now: '2026-03-03T08:00:00', dueSoonHours: 24 }).filter(
      ({ rule }) => rule === 'qua-han',
    );
    const about = { rule: 'qua-han', portal: PORTAL, code: 'H56.1-260220-0001' };
    value(await setAside(store, { print: printOf(finding!), ...about, reason: 'đã trả thực tế', at: '2026-03-03T08:00:00' }));
  };

  it('is not counted, until the date moves', async () => {
    at('2026-03-03T08:00:00');
    await setAsideOverdue();
    await showTodayOnBadge(store);
    expect(badge.text).toBe('1');
    await saveListPage(store, listPage([overdue('2026-03-01T17:00:00')], { at: '2026-03-03T07:00:00' }), []);
    await showTodayOnBadge(store);
    expect(badge.text).toBe('2');
  });

  it('pages that come one upon the other are counted together', async () => {
    at('2026-03-03T08:00:00');
    // The first look at the settings keeps the policy, which would be counted for too.
    await showTodayOnBadge(store);
    badge.text = '?';
    const told = vi.spyOn(fakeBrowser.action, 'setTitle');
    const { heard } = watchToday(store);
    for (let page = 0; page < 20; page++) heard({ message: 'capture.page' });
    await vi.waitFor(() => expect(badge.text).toBe('2'));
    expect(told).toHaveBeenCalledTimes(1);
  });

  it('and what was erased is counted anew at once', async () => {
    at('2026-03-03T08:00:00');
    const { heard } = watchToday(store);
    await setAsideOverdue();
    heard({ message: 'waiver.set' });
    await vi.waitFor(() => expect(badge.text).toBe('1'));
    await eraseEverything(store);
    await vi.waitFor(() => expect(badge.text).toBe(''));
  });
});
