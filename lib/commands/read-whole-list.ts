import type { Command } from './command';

/** Reads every page of the list that is in front. */
export const readWholeList = { id: 'read-whole-list', place: 'page', keys: 'Alt+Shift+D' } as const satisfies Command;
