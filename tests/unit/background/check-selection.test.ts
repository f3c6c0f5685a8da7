import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { offerSelectionCheck } from '../../../entrypoints/background/check-selection';
import { changeSettings } from '../../../lib/browser/settings-access';
import { onTextHanded } from '../../../lib/browser/text-handed';

type Listener = (...given: never[]) => void;

let heard: { installed?: Listener; clicked?: Listener };
let menus: { id: string; title: string; contexts: string[] }[];
let order: string[];
let selected: () => Promise<unknown>;

beforeEach(() => {
  vi.restoreAllMocks();
  fakeBrowser.reset();
  [heard, menus, order] = [{}, [], []];
  Object.assign(fakeBrowser, {
    contextMenus: {
      onClicked: { addListener: (listener: Listener) => (heard.clicked = listener) },
      removeAll: async () => (menus = []),
      create: (menu: (typeof menus)[number]) => menus.push(menu),
    },
    sidePanel: { open: async () => void order.push('opened') },
    scripting: {
      executeScript: async () => {
        order.push('read');
        return [{ result: await selected() }];
      },
    },
  });
  Object.assign(fakeBrowser.runtime, { onInstalled: { addListener: (listener: Listener) => (heard.installed = listener) } });
  offerSelectionCheck();
});

const click = (more: object = {}): void =>
  heard.clicked!(...([{ menuItemId: 'check-selection', frameId: 3, selectionText: 'một hai', ...more }, { id: 4 }] as never[]));

async function handed(): Promise<string> {
  return new Promise((resolve) => onTextHanded(resolve));
}

it('the menu stands there after the install, in the language of the settings', async () => {
  heard.installed!();
  await vi.waitFor(() =>
    expect(menus).toEqual([
      { id: 'check-selection', title: 'Soát đoạn đã chọn', contexts: ['selection'] },
      { id: 'open-workspace', title: 'Mở bảng làm việc', contexts: ['action'] },
    ]),
  );
  await changeSettings({ language: 'en' });
  await vi.waitFor(() => expect(menus.map(({ title }) => title)).toEqual(['Check the selected text', 'Open workspace']));
});

it('the workspace is opened before anything is awaited, and is handed the text line by line', async () => {
  selected = async () => 'một\nhai\tba';
  click();
  expect(order[0]).toBe('opened');
  expect(await handed()).toBe('một\nhai\tba');
  await vi.waitFor(async () => expect(await fakeBrowser.storage.session.get(null)).toEqual({}));
  expect(await fakeBrowser.storage.local.get(null)).toEqual({});
});

it('a page that may not be read still hands over what the browser says of it', async () => {
  selected = () => Promise.reject(new Error('Cannot access contents of the page'));
  click();
  expect(await handed()).toBe('một hai');
});

it('another menu is none of ours', () => {
  click({ menuItemId: 'other' });
  expect(order).toEqual([]);
});
