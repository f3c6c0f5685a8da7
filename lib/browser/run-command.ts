import { browser } from 'wxt/browser';
import type { CommandId, PageCommandId } from '../commands/command-registry';
import type { Settings } from '../settings/settings';
import { message, type Message } from '../text/message';
import { tellPage } from './page-command';
import { changeSettings, readSettings } from './settings-access';
import { openWorkspace } from './workspace-open';

/** What the page that asks can do itself. */
export type OwnCommands = Partial<Readonly<Record<CommandId, () => Message | undefined | void>>>;

const themes: readonly Settings['theme'][] = ['system', 'light', 'dark'];

/** Does what is commanded from a page of ours: there, in the portal's page, or in another page of ours. Answers with why it could not. */
export async function runCommand(id: CommandId, own: OwnCommands): Promise<Message | undefined> {
  const here = own[id];
  if (here !== undefined) return here() ?? undefined;
  switch (id) {
    case 'read-whole-list':
    case 'export-page':
    case 'fill-form':
    case 'teach-table':
      return (await inPage(id)) ? undefined : message('command.cannot.noPage');
    case 'check-selection':
      return message('command.cannot.selection');
    case 'open-workspace': {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      await openWorkspace(tab?.id);
      return undefined;
    }
    case 'open-workspace-tab':
      return open('/sidepanel.html');
    case 'open-settings':
      await browser.runtime.openOptionsPage();
      return undefined;
    case 'export-settings':
    case 'undo-setting':
      return open('/options.html#muc-files');
    case 'change-theme':
      return change('theme', ({ theme }) => ({ theme: themes[(themes.indexOf(theme) + 1) % themes.length] ?? 'system' }));
    case 'change-language':
      return change('language', ({ language }) => ({ language: language === 'vi' ? 'en' : 'vi' }));
    default:
      return open(`/sidepanel.html#phan-${id.slice('show-'.length)}`);
  }
}

/** In the portal's page in front, else in the one that was in front last; it comes to the front. */
async function inPage(command: PageCommandId): Promise<boolean> {
  const tabs = await browser.tabs.query({ currentWindow: true });
  const latest = tabs.toSorted((a, b) => Number(b.active) - Number(a.active) || (b.lastAccessed ?? 0) - (a.lastAccessed ?? 0));
  for (const { id } of latest) {
    if (id === undefined || !(await tellPage(id, command))) continue;
    await browser.tabs.update(id, { active: true });
    return true;
  }
  return false;
}

async function change(key: keyof Settings, to: (settings: Settings) => Partial<Settings>): Promise<Message | undefined> {
  const { settings, locked } = await readSettings();
  if (locked.includes(key)) return message('command.cannot.locked');
  await changeSettings(to(settings));
  return undefined;
}

async function open(address: string): Promise<undefined> {
  await browser.tabs.create({ url: browser.runtime.getURL(address as '/') });
  return undefined;
}
