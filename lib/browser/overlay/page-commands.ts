import type { PageCommandId } from '../../commands/command-registry';
import type { Message } from '../../text/message';
import { onPageCommand } from '../page-command';
import type { BarActions, BarState } from './bar';

/** What each command presses, and when it can be. */
const buttons = {
  'read-whole-list': ['canReadAll', 'readAll'],
  'export-page': ['canExport', 'exportCsv'],
  'fill-form': ['canFill', 'fill'],
  'teach-table': ['canTeach', 'teach'],
} as const satisfies Readonly<Record<PageCommandId, readonly [keyof BarState, keyof BarActions]>>;

/**
 * Keys and palette press the buttons of the bar, and only those that could be pressed: what cannot be done is said with its
 * reason. Returns what ends the listening.
 */
export function obeyCommands(state: () => BarState, actions: BarActions, refuse: (why: Message) => void): () => void {
  const obey = (id: PageCommandId) => () => {
    const { lookOnly, waiting, progress, ...now } = state();
    const [can, action] = buttons[id];
    if (lookOnly === true && id !== 'export-page') refuse({ id: 'error.forbidden' });
    else if (waiting === true || progress !== undefined) refuse({ id: 'overlay.waiting' });
    else if (now[can] !== true) refuse({ id: `overlay.cannot.${id}` });
    else actions[action]();
  };
  return onPageCommand({
    'read-whole-list': obey('read-whole-list'),
    'export-page': obey('export-page'),
    'fill-form': obey('fill-form'),
    'teach-table': obey('teach-table'),
  });
}
