import type { Command } from './command';

/** Goes to the dossiers. */
export const showDossiers = { id: 'show-dossiers', place: 'workspace' } as const satisfies Command;
