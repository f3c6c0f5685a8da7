import { useState, type DragEvent } from 'react';
import { FilePicker } from '../common/file-picker';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';

interface FileDropProps {
  /** Being read. */
  busy: boolean;
  /** Why the last file was not read. */
  problem?: string | undefined;
  /** What was kept of the last one. */
  done?: string | undefined;
  onFile(file: File): void;
}

/** A file of a portal, dropped here or chosen. One at a time: each has its own unit and period. */
export function FileDrop({ busy, problem, done, onFile }: FileDropProps) {
  const say = useSay();
  const [over, setOver] = useState(false);

  function take([file]: Iterable<File>) {
    if (file !== undefined && !busy) onFile(file);
  }
  function drag(event: DragEvent, on: boolean) {
    event.preventDefault();
    setOver(on);
  }

  return (
    <section
      className="card stack near"
      aria-label={say('files.title')}
      style={over ? { outline: '2px dashed var(--accent)', outlineOffset: '-2px' } : undefined}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        drag(event, false);
        take([...event.dataTransfer.files]);
      }}
    >
      <div className="row spread">
        <p className="small">{say('files.drop')}</p>
        <FilePicker label={say('files.pick')} accept=".csv,.tsv,.txt,.xlsx,.xls,.htm,.html" disabled={busy} onFiles={take} />
      </div>
      {busy && (
        <p className="small quiet" role="status">
          {say('files.reading')}
        </p>
      )}
      {problem !== undefined && (
        <div role="alert">
          <Notice tone="warn">
            <p>{problem}</p>
          </Notice>
        </div>
      )}
      {done !== undefined && (
        <Notice tone="good" live>
          <p>{done}</p>
        </Notice>
      )}
    </section>
  );
}
