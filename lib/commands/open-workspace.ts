import type { Command } from './command';

/** Opens the workspace beside the page, or as a tab. */
export const openWorkspace = { id: 'open-workspace', place: 'anywhere', keys: 'Alt+Shift+S', menu: 'button' } as const satisfies Command;
