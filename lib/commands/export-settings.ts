import type { Command } from './command';

/** Writes all settings into a file. */
export const exportSettings = { id: 'export-settings', place: 'settings' } as const satisfies Command;
