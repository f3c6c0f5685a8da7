import type { Command } from './command';

/** Opens the workspace as a tab of its own. */
export const openWorkspaceTab = { id: 'open-workspace-tab', place: 'anywhere' } as const satisfies Command;
