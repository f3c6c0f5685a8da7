import { browser } from 'wxt/browser';

const PERMISSION = { permissions: ['notifications'] as const };

/** Asks for permission to notify; optional, since most offices need no reminders. Call it first thing in a click. */
export function requestNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: [...PERMISSION.permissions] });
}

export function mayNotify(): Promise<boolean> {
  return browser.permissions.contains({ permissions: [...PERMISSION.permissions] });
}

export interface Notice {
  /** A notice of the same id takes the place of the one before. */
  id: string;
  title: string;
  text: string;
}

/** Shows a notice of the operating system. Without the permission nothing happens. */
export async function notify({ id, title, text }: Notice): Promise<void> {
  if (!(await mayNotify())) return;
  await browser.notifications.create(id, { type: 'basic', iconUrl: browser.runtime.getURL('/icon/128.png' as '/'), title, message: text });
}

/** Calls back when a notice is pressed. Where the permission is not there yet, so is the browser's interface. */
export function onNoticePressed(pressed: (id: string) => void): void {
  (browser.notifications as typeof browser.notifications | undefined)?.onClicked.addListener((id) => {
    void browser.notifications.clear(id);
    pressed(id);
  });
}
