import { useCallback, useState } from 'react';
import type { Told } from '../../components/settings/calendar-files';
import { useSay } from '../../components/common/words';
import { checkAreas } from '../../lib/browser/area-checking';
import { now } from '../../lib/browser/clock';
import { downloadText } from '../../lib/browser/download';
import { putStored, readStored, wholeOf } from '../../lib/browser/stored-settings';
import { changesBetween, isSameSetting, type SettingsChange } from '../../lib/settings/compare-settings';
import { resetOf, type SectionId, type StoredSettings } from '../../lib/settings/sections';
import { readSettingsFile, withLockedKept, writeSettingsFile } from '../../lib/settings/settings-file';
import type { Settings } from '../../lib/settings/settings';
import type { Result } from '../../lib/text/result';
import { decodeText } from '../../lib/text/decode-text';

/** What is about to be done to the settings, to be looked at before it is. */
export interface PlannedSettings {
  kind: 'import' | 'reset';
  section?: SectionId;
  before: StoredSettings;
  after: StoredSettings;
  changes: readonly SettingsChange[];
}

export interface SettingsFiles {
  told: Told | undefined;
  planned: PlannedSettings | undefined;
  onExport(): void;
  onImport(file: File): void;
  onReset(section: SectionId | 'all'): void;
  onConfirm(): void;
  onCancel(): void;
}

/** All settings out of a file and into one, and back to the first day. `locked` settings stay as they are stored. */
export function useSettingsFile(locked: readonly (keyof Settings)[]): SettingsFiles {
  const say = useSay();
  const [told, setTold] = useState<Told>();
  const [planned, setPlanned] = useState<PlannedSettings>();

  async function give() {
    const name = `cai-dat-soat-mot-cua-${now().slice(0, 10)}.json`;
    downloadText(name, writeSettingsFile(await readStored(), now()), 'application/json;charset=utf-8');
    setTold({ text: say('setting.exported', { name }), refused: false });
  }

  async function take(file: File) {
    setTold(undefined);
    const read = await readWhole(file);
    if (!read.ok) return setTold({ text: say(read.problem.say), refused: true });
    const before = await readStored();
    const after = withLockedKept({ ...before, ...read.value }, before, locked);
    setPlanned({ kind: 'import', before, after, changes: changesBetween(before, after) });
  }

  async function reset(section: SectionId | 'all') {
    setTold(undefined);
    const before = await readStored();
    const after = withLockedKept(resetOf(before, section), before, locked);
    setPlanned({ kind: 'reset', ...(section !== 'all' && { section }), before, after, changes: changesBetween(before, after) });
  }

  const confirm = useCallback(async () => {
    if (planned === undefined) return;
    // What was confirmed is what is done: with other settings in between it is another change.
    const before = await readStored();
    if (!isSameSetting(before, planned.before)) {
      setPlanned(undefined);
      return setTold({ text: say('setting.changedMeanwhile'), refused: true });
    }
    await putStored(wholeOf(planned.after));
    setPlanned(undefined);
    const text = planned.kind === 'import' ? say('setting.taken', { n: planned.changes.length }) : say('setting.wasReset');
    setTold({ text, refused: false });
  }, [planned, say]);

  return {
    told,
    planned,
    onExport: () => void give(),
    onImport: (file) => void take(file),
    onReset: (section) => void reset(section),
    onConfirm: () => void confirm(),
    onCancel: () => setPlanned(undefined),
  };
}

/** Understood whole, or refused with the first place that is not. */
async function readWhole(file: File): Promise<Result<StoredSettings>> {
  const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
  const read = readSettingsFile(decoded.ok ? decoded.text : '');
  return read.ok ? checkAreas(read.value) : read;
}
