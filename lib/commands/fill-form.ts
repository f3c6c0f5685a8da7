import type { Command } from './command';

/** Opens the preview for the entry form that is in front. */
export const fillForm = { id: 'fill-form', place: 'page', keys: 'Alt+Shift+B' } as const satisfies Command;
