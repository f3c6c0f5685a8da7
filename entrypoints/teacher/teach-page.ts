import { createElement } from 'react';
import { flushSync } from 'react-dom';
import { TeachDialog, type Teachable } from '../../components/teach/teach-dialog';
import teachStyle from '../../components/teach/teach.css?inline';
import { now } from '../../lib/browser/clock';
import { guest } from '../../lib/browser/guest';
import { send } from '../../lib/browser/send';
import { themeOfPage } from '../../lib/browser/theme-of-page';
import { applyTaught } from '../../lib/portal/teach-apply';
import { asBlocks, describeBlocks, readBlocks } from '../../lib/portal/teach-blocks';
import { lessonFrom, type Draft } from '../../lib/portal/teach';
import { placeOf, type TaughtBlocks, type TaughtTable } from '../../lib/portal/taught-table';
import { openShadowHost, type ShadowHost } from '../filler/shadow-host';
import { pickBlock } from './pick-block';
import { sayForTeacher } from './sentences';

/** Opens the dialog over the page, and keeps what the official has said. Reads the page and changes nothing in it. */
export async function teachPage(page: Document): Promise<void> {
  guest().teaching = { focus: () => undefined };
  const settings = await send('settings.get', {});
  const { language, theme } = settings.ok ? settings.value : { language: 'vi' as const, theme: 'system' as const };
  const say = sayForTeacher(language);
  const host: ShadowHost = openShadowHost(page, theme === 'system' ? themeOfPage(page) : theme, teachStyle);
  let taught: readonly TaughtTable[] = (settings.ok && settings.value.taught) || [];
  let tables = teachable();
  let problem: string | undefined;
  const where = page.defaultView!.location;

  const close = (): void => {
    host.remove();
    delete guest().teaching;
  };
  const learnt = (all: readonly TaughtTable[], what: string): void => {
    taught = all;
    guest().layTaught = applyTaught;
    guest().bar?.status(say(what));
    guest().learn?.(all);
  };
  const read = (blocks: TaughtBlocks): void => {
    const found = readBlocks(page, blocks);
    if (found !== undefined) tables = [{ table: found.table, blocks }, ...tables.filter((other) => other.blocks === undefined)];
  };

  async function pick(): Promise<void> {
    // The page is inert behind a modal dialog: it goes at once, and with it the focus that it gives back.
    flushSync(() => host.show(null));
    const block = await pickBlock(page, host.layer, say('teach.picking'));
    const blocks = block && describeBlocks(block);
    if (blocks !== undefined) read(blocks);
    show();
  }
  async function save(draft: Draft): Promise<void> {
    const place = { id: crypto.randomUUID(), portal: where.origin, place: placeOf(where), at: now() };
    const answer = await send('teach.save', { table: lessonFrom(draft, place) });
    if (!answer.ok) {
      problem = say('teach.failed', { why: answer.problem.say });
      return show();
    }
    close();
    learnt(answer.value.taught, 'teach.saved');
  }
  async function forget(ids: readonly string[]): Promise<void> {
    for (const id of ids) {
      const answer = await send('teach.forget', { id });
      if (answer.ok) taught = answer.value.taught;
    }
    learnt(taught, 'teach.forgotten');
    show();
  }
  function show(): void {
    host.show(
      createElement(TeachDialog, {
        say,
        tables,
        taught,
        problem,
        byHand: (event) => event.isTrusted,
        onPick: () => void pick(),
        onHeaded(at, headed) {
          const { blocks } = tables[at]!;
          if (blocks === undefined) return;
          const { headed: _headed, ...rest } = blocks;
          read({ ...rest, ...(headed && { headed }) });
          show();
        },
        onSave: (draft) => void save(draft),
        onForget: (ids) => void forget(ids),
        onClose: close,
      }),
    );
  }
  show();
}

/** Tables that stand on the page and are not understood, largest first; where all are, all of them. */
function teachable(): Teachable[] {
  const visible = (guest().tables ?? []).filter((table) => table.visible && table.rows > 0);
  const unknown = visible.filter(({ meaning }) => meaning.kind === 'unknown');
  return (unknown.length > 0 ? unknown : visible).sort((a, b) => b.rows - a.rows).map((table) => asBlocks(table) ?? { table });
}
