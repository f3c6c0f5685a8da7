import type { Command } from './command';

/** Opens the settings. */
export const openSettings = { id: 'open-settings', place: 'anywhere' } as const satisfies Command;
