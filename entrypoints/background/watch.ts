import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { messageHandlers } from './message-handlers';
import { isSwitchedOn } from '../../lib/browser/permissions';
import { syncDetectors, takeUp } from '../../lib/browser/portal-switch';
import { receive } from '../../lib/browser/receive';
import { openStore } from '../../lib/store/open';
import { offerSelectionCheck } from './check-selection';
import { obeyKeys } from './commands';
import { installed } from './installed';
import { isForbidden } from './forbidden';
import { forgetTab, keepHouse } from './keep-house';
import { watchShift } from './keep-house-shift';
import { keepWhole } from './keep-house-whole';
import { watchToday } from './reminder-watch';

const RETENTION = 'retention';

/** Registers everything the background listens to. The store is a connection, not state: it opens on first use. */
export function watch(): void {
  z.config({ jitless: true });
  // Before anything else asks for the store.
  void keepWhole();
  const store = openStore();
  const handlers = messageHandlers(store);
  const today = watchToday(store);
  watchShift(store);
  const gate = {
    ownId: browser.runtime.id,
    ownOrigin: new URL(browser.runtime.getURL('/')).origin,
    isSwitchedOn,
    isForbidden,
  };

  browser.runtime.onMessage.addListener((arrived: unknown, sender, answer) => {
    void receive(arrived, sender, gate, handlers).then((said) => {
      answer(said);
      today.heard(arrived);
    });
    return true;
  });
  browser.runtime.onInstalled.addListener((details) => {
    void keepHouseDaily();
    void installed(details);
  });
  offerSelectionCheck();
  obeyKeys();
  browser.runtime.onStartup.addListener(() => {
    void keepHouseDaily();
    void syncDetectors();
  });
  browser.permissions.onAdded.addListener(({ origins }) => void takeUp(origins ?? []));
  browser.permissions.onRemoved.addListener(() => void syncDetectors());
  browser.tabs.onRemoved.addListener((tabId) => void forgetTab(store, tabId));
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === RETENTION) void keepHouse(store);
  });
}

async function keepHouseDaily(): Promise<void> {
  await browser.alarms.create(RETENTION, { delayInMinutes: 1, periodInMinutes: 24 * 60 });
}
