import type { Command } from './command';

/** Takes the last change of settings back. */
export const undoSetting = { id: 'undo-setting', place: 'settings' } as const satisfies Command;
