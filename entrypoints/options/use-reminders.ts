import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { mayNotify, requestNotifications } from '../../lib/browser/notify';
import { changeSettings } from '../../lib/browser/settings-access';
import type { Settings } from '../../lib/settings/settings';

export interface Reminding {
  /** Whether the browser shows our notices; undefined until it has said. */
  mayNotify: boolean | undefined;
  onRemind(on: boolean): void;
}

/** Reminders are switched on with the browser's own question; one that is refused leaves them off, and says so. */
export function useReminders({ reminders }: Settings): Reminding {
  const [allowed, setAllowed] = useState<boolean>();

  useEffect(() => {
    const look = () => void mayNotify().then(setAllowed);
    look();
    browser.permissions.onAdded.addListener(look);
    browser.permissions.onRemoved.addListener(look);
    return () => {
      browser.permissions.onAdded.removeListener(look);
      browser.permissions.onRemoved.removeListener(look);
    };
  }, []);

  /** The question comes first: an await before it would lose the click. It asks nothing where the browser has agreed. */
  async function remind(on: boolean) {
    if (on) setAllowed((await requestNotifications().catch(() => false)) || (await mayNotify()));
    await changeSettings({ reminders: { ...reminders, on } });
  }

  return { mayNotify: allowed, onRemind: (on) => void remind(on) };
}
