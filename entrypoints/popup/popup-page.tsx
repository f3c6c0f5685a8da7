import { useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { PopupView, type PageStanding } from '../../components/popup/popup-view';
import { requestPortals } from '../../lib/browser/permissions';
import { openSelfCheck } from '../../lib/browser/self-check-open';
import { send } from '../../lib/browser/send';
import { openWorkspace } from '../../lib/browser/workspace-open';
import { frameOrigins, pageInFront, type PageInFront } from './page-in-front';

type Outcome = 'declined' | 'failed' | 'reload';

export function PopupPage() {
  const [page, setPage] = useState<PageInFront>();
  const [outcome, setOutcome] = useState<Outcome>();

  const [frames, setFrames] = useState<readonly string[]>([]);

  useEffect(() => void pageInFront().then(setPage), []);

  // A page that is still loading answers late: the popup does not wait for it.
  const asked = page?.origin === undefined ? undefined : page.tabId;
  useEffect(() => {
    if (asked !== undefined) void frameOrigins(asked).then(setFrames);
  }, [asked]);

  if (page === undefined) return null;
  const { origin, tabId } = page;

  /** The browser's question comes first: an await before it would lose the click. Chromium closes the popup while it asks; the
   * background hears of the new permission by itself. */
  async function switchOn() {
    if (origin === undefined) return;
    const origins = [...new Set([origin, ...frames])];
    if (!(await requestPortals(origins))) {
      setOutcome('declined');
      return;
    }
    const answers = await Promise.all(origins.map((one) => send('portal.switch', { origin: one, on: true })));
    const on = answers.every((answer) => answer.ok);
    setOutcome(on ? 'reload' : 'failed');
    setPage({ on, origin, ...(tabId !== undefined && { tabId }) });
  }

  async function switchOff() {
    if (origin === undefined) return;
    const answer = await send('portal.switch', { origin, on: false });
    setOutcome(answer.ok ? undefined : 'failed');
    setPage({ on: !answer.ok, origin, ...(tabId !== undefined && { tabId }) });
  }

  async function open() {
    await openWorkspace(tabId);
    window.close();
  }

  async function selfCheck(tab: number) {
    await openSelfCheck(tab);
    window.close();
  }

  return (
    <PopupView
      page={standing(page)}
      {...(outcome !== undefined && { outcome })}
      onSwitchOn={() => void switchOn()}
      onSwitchOff={() => void switchOff()}
      onOpenWorkspace={() => void open()}
      {...(origin !== undefined && tabId !== undefined && { onSelfCheck: () => void selfCheck(tabId) })}
      onOpenSettings={() => void browser.runtime.openOptionsPage()}
    />
  );
}

function standing({ origin, on }: PageInFront): PageStanding {
  if (origin === undefined) return { kind: 'unusable' };
  return { kind: on ? 'on' : 'off', host: new URL(origin).host };
}
