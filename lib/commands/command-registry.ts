import { changeLanguage } from './change-language';
import { changeTheme } from './change-theme';
import { checkSelection } from './check-selection';
import type { Command } from './command';
import { exportPage } from './export-page';
import { exportSettings } from './export-settings';
import { fillForm } from './fill-form';
import { openSettings } from './open-settings';
import { openWorkspace } from './open-workspace';
import { openWorkspaceTab } from './open-workspace-tab';
import { readWholeList } from './read-whole-list';
import { showDossiers } from './show-dossiers';
import { showExport } from './show-export';
import { showFigures } from './show-figures';
import { showForms } from './show-forms';
import { showText } from './show-text';
import { showToday } from './show-today';
import { teachTable } from './teach-table';
import { undoSetting } from './undo-setting';

/** Every command, in the order in which they are offered. */
export const commands = [
  openWorkspace,
  readWholeList,
  exportPage,
  fillForm,
  teachTable,
  checkSelection,
  showToday,
  showDossiers,
  showFigures,
  showForms,
  showText,
  showExport,
  openWorkspaceTab,
  openSettings,
  changeTheme,
  changeLanguage,
  exportSettings,
  undoSetting,
] as const satisfies readonly Command[];

export type CommandId = (typeof commands)[number]['id'];

export type PageCommandId = Extract<(typeof commands)[number], { place: 'page' } & ({ keys: string } | { mayHaveKeys: true })>['id'];

export function commandById(id: string): Command | undefined {
  return commands.find((command) => command.id === id);
}
