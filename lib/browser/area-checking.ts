import { browser } from 'wxt/browser';
import type { AreaId, StoredSettings } from '../settings/sections';
import { areaIds } from '../settings/sections';
import { unknown } from '../settings/settings-file';
import { message } from '../text/message';
import { ok, refuse, type Result } from '../text/result';

export interface AreaQuestion {
  area: AreaId;
  value: unknown;
}

/** `wrong`: the first place that is not understood. */
export interface AreaAnswer {
  wrong?: string;
}

/** Whether everything that an office has set besides plain settings is understood; the first thing that is not refuses the whole. */
export async function checkAreas(stored: StoredSettings): Promise<Result<StoredSettings>> {
  const worker = new Worker(browser.runtime.getURL('/settings-checker.js' as '/'));
  try {
    for (const area of areaIds) {
      if (stored[area] === undefined) continue;
      const answer = await ask(worker, { area, value: stored[area] });
      if (answer === undefined) return refuse('no-answer', message('error.noAnswer'));
      if (answer.wrong !== undefined) return unknown(`${area} › ${answer.wrong}`);
    }
    return ok(stored);
  } finally {
    worker.terminate();
  }
}

function ask(worker: Worker, question: AreaQuestion): Promise<AreaAnswer | undefined> {
  return new Promise((resolve) => {
    worker.addEventListener('message', ({ data }: MessageEvent<AreaAnswer>) => resolve(data), { once: true });
    worker.addEventListener('error', () => resolve(undefined), { once: true });
    worker.postMessage(question, []);
  });
}
