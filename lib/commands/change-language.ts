import type { Command } from './command';

/** Vietnamese or English, the other one. */
export const changeLanguage = { id: 'change-language', place: 'anywhere' } as const satisfies Command;
