import { useRef } from 'react';
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
  const input = useRef<HTMLInputElement>(null);
  return (
    <div className="stack near">
      <div className="row">
        <button type="button" className="button" onClick={() => input.current?.click()}>
          {say('calendar.import')}
        </button>
        {/* The browser's own button speaks the language of the browser. */}
        <input
          ref={input}
          type="file"
          hidden
          accept=".json,.csv,.txt,application/json,text/csv"
          onChange={({ currentTarget }) => {
            const [file] = currentTarget.files ?? [];
            if (file) onImport(file);
            // The same file may be chosen again after it was mended.
            currentTarget.value = '';
          }}
        />
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
