import { browser } from 'wxt/browser';
import type { TextCheckOptions } from '../check/check-text';
import type { Finding } from '../check/finding';
import type { ReportText } from '../narrative/report-text';

export interface CheckQuestion {
  turn: number;
  report: ReportText;
  options: TextCheckOptions;
}

export interface CheckAnswer {
  turn: number;
  findings: Finding[];
}

interface Asked {
  done(findings: Finding[]): void;
  failed(error: unknown): void;
}

/** Checks texts beside the page, in a worker of the extension's own file; in the page itself where no worker comes up. */
export class TextChecker {
  private worker: Worker | undefined;
  private readonly asked = new Map<number, Asked>();
  private turn = 0;

  constructor() {
    if (typeof Worker === 'undefined') return;
    this.worker = new Worker(browser.runtime.getURL('/text-checker.js' as '/'));
    this.worker.addEventListener('message', ({ data: { turn, findings } }: MessageEvent<CheckAnswer>) => {
      this.asked.get(turn)?.done(findings);
      this.asked.delete(turn);
    });
    // What it was asked is asked again in the page: a rule that fails there says so.
    this.worker.addEventListener('error', () => {
      this.close();
      for (const { failed } of this.asked.values()) failed(new Error('no worker'));
      this.asked.clear();
    });
  }

  async check(report: ReportText, options: TextCheckOptions): Promise<Finding[]> {
    const { worker } = this;
    if (worker !== undefined) {
      const turn = ++this.turn;
      const answer = new Promise<Finding[]>((done, failed) => this.asked.set(turn, { done, failed }));
      worker.postMessage({ turn, report, options } satisfies CheckQuestion, []);
      try {
        return await answer;
      } catch {
        // Below.
      }
    }
    const { checkText } = await import('../check/check-text');
    return checkText(report, options);
  }

  close(): void {
    this.worker?.terminate();
    this.worker = undefined;
  }
}
