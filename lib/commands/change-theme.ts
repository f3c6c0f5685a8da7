import type { Command } from './command';

/** Light, dark, as the system has it: one after the other. */
export const changeTheme = { id: 'change-theme', place: 'anywhere' } as const satisfies Command;
