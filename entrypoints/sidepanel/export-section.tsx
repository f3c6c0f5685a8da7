import { useCallback } from 'react';
import { browser } from 'wxt/browser';
import { momentText, periodText } from '../../lib/calendar/say-moment';
import { useWords } from '../../components/common/words';
import { ExportView, type ExportKind } from '../../components/export/export-view';
import { applyWaivers } from '../../lib/check/waive';
import { downloadText } from '../../lib/browser/download';
import { dossierCsv } from '../../lib/export/dossier-csv';
import { figuresCsv } from '../../lib/export/figures-csv';
import { fileName } from '../../lib/export/file-name';
import { findingsCsv } from '../../lib/export/findings-csv';
import { latestFigures } from '../../lib/store/captures';
import { allDossiers } from '../../lib/store/dossiers';
import type { FigureRecord } from '../../lib/store/schema';
import { storageFacts } from '../../lib/store/storage-facts';
import { allWaivers } from '../../lib/store/waivers';
import { Answer } from './answer';
import { betweenFindings } from './between-findings';
import { eraseEverything } from './erase-everything';
import { figureFindings } from './figure-findings';
import { officeFacts, recordFindings } from './record-findings';
import { storedRows } from './stored-rows';
import { useStored } from './use-stored';
import type { SectionProps } from './workspace';

export function ExportSection({ store, settings, now }: SectionProps) {
  const { say } = useWords();
  const { rulesOff, unit } = settings;
  const { separator } = settings.csv;

  const query = useCallback(async () => {
    const [facts, figures, size] = await Promise.all([storageFacts(store), latestFigures(store), usedBytes()]);
    return { facts, figures, size };
  }, [store]);
  const stored = useStored(query);

  async function findings() {
    const [dossiers, figures, waivers, between] = await Promise.all([
      allDossiers(store),
      latestFigures(store),
      allWaivers(store),
      betweenFindings(store, settings),
    ]);
    const ofFigures = figures.flatMap((capture) => figureFindings(capture, rulesOff));
    const found = [...ofFigures, ...between, ...recordFindings(dossiers, await officeFacts(), settings, now)];
    return { dossiers, found: applyWaivers(found, waivers) };
  }

  async function make(kind: ExportKind, table: string): Promise<{ name: string; text: string }> {
    const about = { day: now, extension: 'csv', ...(unit !== undefined && { unit }) };
    if (kind === 'figures') {
      const capture = (await latestFigures(store)).find(({ id }) => id === table);
      if (capture === undefined) return { name: '', text: '' };
      const ofTable = { ...about, ...(capture.unit !== undefined && { unit: capture.unit }), about: capture.screen };
      return { name: fileName({ kind: 'so-lieu', ...ofTable }), text: figuresCsv(capture.table, { separator }) };
    }
    const { dossiers, found } = await findings();
    if (kind === 'findings') return { name: fileName({ kind: 'canh-bao', ...about }), text: findingsCsv(found, { separator, say }) };
    const rows = storedRows(dossiers, (channel) => say(`common.channel.${channel}`));
    return { name: fileName({ kind: 'ho-so', ...about }), text: dossierCsv(rows, found, { separator, say }) };
  }

  async function save(kind: ExportKind, table: string): Promise<string> {
    const { name, text } = await make(kind, table);
    if (name !== '') downloadText(name, text);
    return name;
  }

  return (
    <Answer of={stored}>
      {({ facts, figures, size }) => (
        <ExportView
          counts={{ dossiers: facts.dossiers, figures: figures.length }}
          tables={figures.map((capture) => ({ id: capture.id, label: nameOf(capture) }))}
          storage={{
            dossiers: facts.dossiers,
            lists: facts.listCaptures,
            figures: facts.captures,
            others: facts.readings + facts.procedureFields + facts.fills + facts.waivers + facts.rollup,
            frozen: facts.frozen,
            ...(facts.oldest !== undefined && { oldest: facts.oldest }),
            ...(size !== undefined && { bytes: size }),
            retentionDays: settings.retentionDays,
            personal: settings.keepPersonal.map((field) => say(`common.field.${field}`)),
          }}
          onExport={save}
          onErase={() => eraseEverything(store)}
          onOpenSettings={() => void browser.runtime.openOptionsPage()}
        />
      )}
    </Answer>
  );
}

function nameOf({ screen, unit, period, lastSeen }: FigureRecord): string {
  return [screen, unit, period === undefined ? momentText(lastSeen) : periodText(period)].filter((part) => part !== undefined).join(', ');
}

/** As the browser estimates it, for the whole extension. */
async function usedBytes(): Promise<number | undefined> {
  return (await navigator.storage.estimate()).usage;
}
