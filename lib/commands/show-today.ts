import type { Command } from './command';

/** Goes to the day's work. */
export const showToday = { id: 'show-today', place: 'workspace' } as const satisfies Command;
