import type { Command } from './command';

/** Checks the text that is selected on a page. */
export const checkSelection = { id: 'check-selection', place: 'page', menu: 'selection' } as const satisfies Command;
