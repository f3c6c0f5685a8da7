import type { BrowserContext } from 'playwright';
import { openBackground } from './background-target';
import { openPageOf } from './bench';
import { deedsOf, type Deed } from './deeds';
import type { ListServer } from './list-page';
import { tally, type Outcome } from './outcome';
import { scriptIn, type ScriptInPage } from './script-in-page';
import { STOP_AT_AWAIT } from './stop-at-await';
import { storedLists } from './stored-lists';

/**
 * The background is ended at each place where it waits while it keeps a page, puts one page of a whole list aside, and ends such a
 * list. Afterwards the store must hold that whole or not at all, whole if the script was told so, and once it was asked again, once.
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
  let number = 0;
  for (const deed of deedsOf(lists.url)) {
    const names = await pointsOf(deed);
    for (const [at, name] of names.entries()) {
      // Row after row of one question, such as counting for the button on the toolbar.
      if (at >= 3 && names.slice(at - 3, at).every((before) => before === name)) continue;
      const { add, counts } = tally();
      let [lost, doubled] = [0, 0];
      for (let run = 0; run < runs; run++) {
        const prepared = await deed.prepare(script, ++number);
        const { said, kept } = await endAt(at, deed, prepared);
        add(said);
        const after = deed.judge(await storedLists(own), number, prepared);
        const again = await deed.ask(script, number, prepared);
        const whole = deed.judge(await storedLists(own), number, prepared);
        lost += after.torn + (kept && !after.there ? 1 : 0) + whole.torn + (again.ok && whole.there ? 0 : 1);
        doubled += whole.doubled;
      }
      report({ point: `${deed.name} ${at + 1}. ${name}`, runs, lost, doubled, shown: counts });
    }
  }
  await browser.detach();

  /** Every place where it waits, in order, with the background just started. */
  async function pointsOf(deed: Deed): Promise<string[]> {
    const prepared = await deed.prepare(script, ++number);
    await (await fresh(script)).end();
    const background = await fresh(script);
    await background.evaluate('Object.assign(faults, { armed: true, at: -1 }), 1');
    await deed.ask(script, number, prepared);
    return (await background.evaluate('faults.armed = false, faults.names')) as string[];
  }

  async function fresh(waking: ScriptInPage) {
    await waking.send('letters.forms', {});
    const background = await openBackground(context, browser);
    await background.evaluate(STOP_AT_AWAIT);
    return background;
  }

  async function endAt(at: number, deed: Deed, prepared: string): Promise<{ said: string; kept: boolean }> {
    const background = await fresh(script);
    await background.evaluate(`Object.assign(faults, { armed: true, count: 0, at: ${at} }), 1`);
    const answer = deed.ask(script, number, prepared);
    const which = await Promise.race([background.stopped.then(() => 'stopped' as const), answer.then(() => 'answered' as const)]);
    await background.end();
    const said = await answer;
    const told = said.ok ? 'kept' : said.problem.code;
    return { said: which === 'answered' ? `${told} before` : told, kept: said.ok };
  }
}
