import type { Command } from './command';

/** Begins to teach the table that is in front. */
export const teachTable = { id: 'teach-table', place: 'page', mayHaveKeys: true } as const satisfies Command;
