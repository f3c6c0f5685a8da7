import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CheckAnswer, CheckQuestion } from '../lib/browser/text-checking';
import { checkText } from '../lib/check/check-text';

/** Runs as a worker of the workspace: however long a text is, the page goes on answering the hand. */
export default defineUnlistedScript(() => {
  addEventListener('message', ({ data }: MessageEvent<CheckQuestion>) => {
    const { turn, report, options } = data;
    postMessage({ turn, findings: checkText(report, options) } satisfies CheckAnswer, { transfer: [] });
  });
});
