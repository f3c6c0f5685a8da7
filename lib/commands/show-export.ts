import type { Command } from './command';

/** Goes to exports and to what is stored. */
export const showExport = { id: 'show-export', place: 'workspace' } as const satisfies Command;
