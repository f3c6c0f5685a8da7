import { FilePicker, firstOf } from '../common/file-picker';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';

/** What came of the last import or change. */
export interface Told {
  text: string;
  refused: boolean;
}

interface CalendarFilesProps {
  /** Says which files are taken. */
  help: string;
  told: Told | undefined;
  onImport(file: File): void;
  onExport(as: 'json' | 'csv'): void;
}

/** Data of the office in and out as files, and what came of it. */
export function CalendarFiles({ help, told, onImport, onExport }: CalendarFilesProps) {
  const say = useSay();
  return (
    <div className="stack near">
      <div className="row">
        <FilePicker label={say('calendar.import')} accept=".json,.csv,.txt,application/json,text/csv" onFiles={firstOf(onImport)} />
        <button type="button" className="button" onClick={() => onExport('json')}>
          {say('calendar.exportJson')}
        </button>
        <button type="button" className="button" onClick={() => onExport('csv')}>
          {say('calendar.exportCsv')}
        </button>
      </div>
      <p className="small quiet">{help}</p>
      <div role={told?.refused === true ? 'alert' : 'status'}>
        {told !== undefined && (
          <Notice tone={told.refused ? 'warn' : 'good'}>
            <p>{told.text}</p>
          </Notice>
        )}
      </div>
    </div>
  );
}
