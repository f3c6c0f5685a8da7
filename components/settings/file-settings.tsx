import { FilePicker, firstOf } from '../common/file-picker';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import type { Told } from './calendar-files';
import { SettingsCard } from './settings-card';

export interface FileSettingsProps {
  told: Told | undefined;
  onExport(): void;
  onImport(file: File): void;
  onResetAll(): void;
}

/** All that is set as one file, and the way back to the first day. */
export function FileSettings({ told, onExport, onImport, onResetAll }: FileSettingsProps) {
  const say = useSay();
  return (
    <SettingsCard id="files" title={say('setting.files')} help={say('setting.filesHelp')}>
      <div className="row">
        <button type="button" className="button" onClick={onExport}>
          {say('setting.export')}
        </button>
        <FilePicker label={say('setting.import')} accept=".json,application/json" onFiles={firstOf(onImport)} />
        <button type="button" className="button danger" onClick={onResetAll}>
          {say('setting.resetAll')}
        </button>
      </div>
      <div role={told?.refused === true ? 'alert' : 'status'}>
        {told !== undefined && <Notice tone={told.refused ? 'warn' : 'good'}>{told.text}</Notice>}
      </div>
    </SettingsCard>
  );
}
