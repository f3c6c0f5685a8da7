import type { BrowserContext } from 'playwright';
import { openBackground } from './background-target';
import type { ListServer } from './list-page';
import { tally, type Outcome } from './outcome';
import { listCapture, scriptIn, type ScriptInPage } from './script-in-page';
import { STOP_AT_AWAIT } from './stop-at-await';
import { judge, storedLists } from './stored-lists';
import { openPageOf } from './bench';

const ROWS = 3;

/**
 * The background is ended at each place where it waits while it keeps one page of a list. Afterwards the store must hold the page
 * whole or not at all, whole if the script was told so, and once it was handed over again, once.
 */
export async function killWorkerAtEachAwait(
  context: BrowserContext,
  lists: ListServer,
  runs: number,
  report: (outcome: Outcome) => void,
): Promise<void> {
  const own = await openPageOf(context, 'options.html');
  const script = await scriptIn(context, await context.newPage(), `${lists.url}/blank`);
  const browser = await context.browser()!.newBrowserCDPSession();
  let seed = 0;
  const names = await pointsOf(++seed);
  for (const [at, name] of names.entries()) {
    const { add, counts } = tally();
    let [lost, doubled] = [0, 0];
    for (let run = 0; run < runs; run++) {
      const { said, kept } = await endAt(at, ++seed);
      add(said);
      const after = await storedLists(own);
      const mine = after.captures.filter(({ screen }) => screen === screenOf(seed)).length;
      lost += judge(after).torn + (kept && mine === 0 ? 1 : 0);
      const again = await script.send('capture.page', listCapture(lists.url, ROWS, seed));
      const whole = await storedLists(own);
      const now = whole.captures.filter(({ screen }) => screen === screenOf(seed)).length;
      lost += judge(whole).torn + (again.ok && now > 0 ? 0 : 1);
      doubled += judge(whole).doubled + Math.max(0, now - 1);
    }
    report({ point: `${at + 1}. ${name}`, runs, lost, doubled, shown: counts });
  }
  await browser.detach();

  /** Every place where it waits, in order, with the background just started. */
  async function pointsOf(first: number): Promise<string[]> {
    await (await fresh(script)).end();
    const background = await fresh(script);
    await background.evaluate('Object.assign(faults, { armed: true, at: -1 }), 1');
    await script.send('capture.page', listCapture(lists.url, ROWS, first));
    return (await background.evaluate('faults.armed = false, faults.names')) as string[];
  }

  async function fresh(waking: ScriptInPage) {
    await waking.send('letters.forms', {});
    const background = await openBackground(context, browser);
    await background.evaluate(STOP_AT_AWAIT);
    return background;
  }

  async function endAt(at: number, number: number): Promise<{ said: string; kept: boolean }> {
    const background = await fresh(script);
    await background.evaluate(`Object.assign(faults, { armed: true, count: 0, at: ${at} }), 1`);
    const answer = script.send('capture.page', listCapture(lists.url, ROWS, number));
    const which = await Promise.race([background.stopped.then(() => 'stopped' as const), answer.then(() => 'answered' as const)]);
    await background.end();
    const said = await answer;
    const told = said.ok ? 'kept' : said.problem.code;
    return { said: which === 'answered' ? `${told} before` : told, kept: said.ok };
  }
}

function screenOf(seed: number): string {
  return `Hồ sơ đang xử lý ${seed}`;
}
