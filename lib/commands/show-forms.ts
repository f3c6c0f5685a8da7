import type { Command } from './command';

/** Goes to the report forms. */
export const showForms = { id: 'show-forms', place: 'workspace' } as const satisfies Command;
