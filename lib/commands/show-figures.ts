import type { Command } from './command';

/** Goes to the statistics. */
export const showFigures = { id: 'show-figures', place: 'workspace' } as const satisfies Command;
