import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { commands } from '../../../lib/commands/command-registry';
import { obeyCommands } from '../../../lib/browser/overlay/page-commands';
import type { BarActions, BarState } from '../../../lib/browser/overlay/bar';
import { runCommand } from '../../../lib/browser/run-command';
import { changeSettings, readSettings } from '../../../lib/browser/settings-access';

interface Tab {
  id: number;
  active: boolean;
  lastAccessed?: number;
}
let tabs: Tab[];
let told: [number, unknown][];
let opened: string[];
let front: number[];
/** Tabs in which a bar stands. */
let listening: Set<number>;

beforeEach(() => {
  fakeBrowser.reset();
  [tabs, told, opened, front, listening] = [[], [], [], [], new Set()];
  Object.assign(fakeBrowser.tabs, {
    query: async () => tabs,
    create: async ({ url }: { url: string }) => opened.push(url.replace(/^.*?:\/\/[^/]*/, '')),
    update: async (id: number) => front.push(id),
    sendMessage: async (id: number, message: unknown) => {
      told.push([id, message]);
      if (!listening.has(id)) throw new Error('Could not establish connection');
      return true;
    },
  });
  Object.assign(fakeBrowser.runtime, { openOptionsPage: async () => opened.push('options') });
});

it('a command of the page goes to the page in front, else to the last one that can, and it comes to the front', async () => {
  tabs = [
    { id: 1, active: false, lastAccessed: 5 },
    { id: 2, active: true, lastAccessed: 1 },
    { id: 3, active: false, lastAccessed: 9 },
  ];
  listening = new Set([1, 3]);
  expect(await runCommand('export-page', {})).toBeUndefined();
  expect(told.map(([id]) => id)).toEqual([2, 3]);
  expect(told.at(-1)?.[1]).toEqual({ command: 'export-page' });
  expect(front).toEqual([3]);
});

it('where no page can, the reason is said and nothing is brought to the front', async () => {
  tabs = [{ id: 1, active: true }];
  expect(await runCommand('fill-form', {})).toEqual({ id: 'command.cannot.noPage' });
  expect(front).toEqual([]);
});

it('every command does something or says why not', async () => {
  for (const { id } of commands) {
    const before = opened.length;
    const why = await runCommand(id, {});
    const changed = id.startsWith('change-');
    expect(why !== undefined || opened.length > before || changed, id).toBe(true);
  }
});

it('what a page of ours can do itself is done there', async () => {
  const own = vi.fn();
  expect(await runCommand('show-figures', { 'show-figures': own })).toBeUndefined();
  expect(own).toHaveBeenCalledOnce();
  expect(opened).toEqual([]);
  await runCommand('show-figures', {});
  expect(opened).toEqual(['/sidepanel.html#phan-figures']);
});

it('appearance and language change, but not where the office has set them', async () => {
  await runCommand('change-theme', {});
  expect((await readSettings()).settings.theme).toBe('light');
  await changeSettings({ theme: 'dark' });
  await runCommand('change-theme', {});
  expect((await readSettings()).settings.theme).toBe('system');
  await fakeBrowser.storage.local.set({ policy: { language: 'vi' } });
  expect(await runCommand('change-language', {})).toEqual({ id: 'command.cannot.locked' });
  expect((await readSettings()).settings.language).toBe('vi');
});

it('the bar presses only what could be pressed, and says why it does not', () => {
  const state: BarState = { status: '', findings: [], canReadAll: true };
  const actions = { readAll: vi.fn(), exportCsv: vi.fn(), fill: vi.fn(), teach: vi.fn() };
  const why: string[] = [];
  let heard: ((arrived: unknown, sender: unknown, answer: (done: boolean) => void) => void) | undefined;
  Object.assign(fakeBrowser.runtime, {
    id: 'us',
    onMessage: { addListener: (listener: typeof heard) => (heard = listener), removeListener: () => (heard = undefined) },
  });
  const stop = obeyCommands(
    () => state,
    actions as unknown as BarActions,
    ({ id }) => why.push(id),
  );
  const answers: boolean[] = [];
  const say = (command: unknown, id = 'us') => heard?.({ command }, { id }, (done) => answers.push(done));
  say('read-whole-list');
  say('fill-form');
  expect(actions.readAll).toHaveBeenCalledOnce();
  expect(why).toEqual(['overlay.cannot.fill-form']);
  Object.assign(state, { progress: { done: 1 } });
  say('read-whole-list');
  Object.assign(state, { progress: undefined, lookOnly: true, canFill: true });
  say('fill-form');
  expect(why.slice(1)).toEqual(['overlay.waiting', 'error.forbidden']);
  expect(answers).toEqual([true, true, true, true]);
  for (const stranger of ['constructor', '__proto__', 'open-workspace', 7, undefined]) say(stranger);
  say('read-whole-list', 'another extension');
  expect([actions.readAll.mock.calls.length, actions.fill.mock.calls.length, answers.length]).toEqual([1, 0, 4]);
  stop();
  expect(heard).toBeUndefined();
});
