import type { Command } from './command';

/** Exports the list or table that is in front. */
export const exportPage = { id: 'export-page', place: 'page', keys: 'Alt+Shift+X' } as const satisfies Command;
