import type { Command } from './command';

/** Goes to the check of report texts. */
export const showText = { id: 'show-text', place: 'workspace' } as const satisfies Command;
