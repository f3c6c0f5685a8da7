import { useState } from 'react';
import { browser } from 'wxt/browser';
import { beginTrial, endTrial } from '../../lib/browser/trial';
import { answerSearch, beginSearch, type Outcome } from '../../lib/diagnose/bisect';
import { toSwitchOff } from '../../lib/diagnose/suspects';

export interface SearchUnderWay {
  outcome?: Outcome;
  begin(parts: readonly string[]): Promise<void>;
  answer(still: boolean): Promise<void>;
  stop(): Promise<void>;
}

/** The search over the tab: each step switches parts off for this session and loads the tab anew. */
export function useSearch(tabId: number): SearchUnderWay {
  const [outcome, setOutcome] = useState<Outcome>();

  async function goOn(next: Outcome | undefined) {
    if (next?.kind === 'searching') await beginTrial(toSwitchOff(next.search.off));
    else await endTrial();
    await browser.tabs.reload(tabId).catch(() => undefined);
    setOutcome(next);
  }

  return {
    ...(outcome !== undefined && { outcome }),
    begin: (parts) => goOn(beginSearch(parts)),
    answer: async (still) => {
      if (outcome?.kind === 'searching') await goOn(answerSearch(outcome.search, still));
    },
    stop: () => goOn(undefined),
  };
}
