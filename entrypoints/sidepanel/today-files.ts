import type { ShownList } from '../../components/today/today-dossiers';
import type { Finding } from '../../lib/check/finding';
import { todayMessage } from '../../lib/dossier/today-message';
import { downloadText } from '../../lib/browser/download';
import { dossierCsv } from '../../lib/export/dossier-csv';
import { fileName, type ExportKind } from '../../lib/export/file-name';
import { findingsCsv } from '../../lib/export/findings-csv';
import type { Settings } from '../../lib/settings/settings';
import type { Moment } from '../../lib/text/moment';
import type { Say } from '../../lib/text/say';
import { storedRows } from './stored-rows';

/** What is needed to write about a list of today. */
export interface TodayPaper {
  say: Say;
  settings: Settings;
  now: Moment;
  lastRead: Moment;
}

/** Puts a message about the list on the clipboard; where the browser does not let it, the official copies the text by hand. */
export async function copyToday(list: ShownList, paper: TodayPaper): Promise<{ copied: boolean; text: string }> {
  const { say, settings, lastRead } = paper;
  const dossiers = list.entries.map(({ dossier }) => dossier);
  const text = todayMessage({ list: list.name, dossiers, group: list.group, unit: settings.unit, lastRead }, say, settings.language);
  const copied = await navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );
  return { copied, text };
}

/** Saves the list as it is shown, with what was found about each dossier. */
export function exportToday(list: ShownList, findings: readonly Finding[], paper: TodayPaper): string {
  const { say, settings } = paper;
  const rows = storedRows(
    list.entries.map(({ dossier }) => dossier),
    (channel) => say(`common.channel.${channel}`),
  );
  return save('ho-so', list.name, dossierCsv(rows, findings, { separator: settings.csv.separator, say }), paper);
}

export function exportFindings(findings: readonly Finding[], paper: TodayPaper): string {
  return save('canh-bao', '', findingsCsv(findings, { separator: paper.settings.csv.separator, say: paper.say }), paper);
}

function save(kind: ExportKind, about: string, text: string, { settings, now }: TodayPaper): string {
  const name = fileName({ kind, about, day: now, extension: 'csv', ...(settings.unit !== undefined && { unit: settings.unit }) });
  downloadText(name, text);
  return name;
}
