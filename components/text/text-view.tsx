import { useState, type ClipboardEvent, type DragEvent, type ReactNode, type Ref } from 'react';
import type { LaidReport } from '../../lib/narrative/laid-report';
import { FilePicker } from '../common/file-picker';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';
import type { MarksOfText } from './marks-of-text';
import { ReportBox, type ReportBoxHandle } from './report-box';

interface TextViewProps {
  box: Ref<ReportBoxHandle>;
  text: string;
  laid: LaidReport;
  marks: MarksOfText;
  chosen: string | undefined;
  /** Name of the file the text was opened from. */
  file: string | undefined;
  busy: 'reading' | 'checking' | undefined;
  problem: string | undefined;
  /** What the text may be held against. */
  more: ReactNode;
  /** What was found; absent until the text was checked. */
  result: ReactNode;
  onText(text: string): void;
  mayInsert(text: string): boolean;
  onPaste(event: ClipboardEvent<HTMLTextAreaElement>): void;
  onCursor(at: number): void;
  onFile(file: File): void;
  onCheck(): void;
  onClear(): void;
  /** Takes back the text that another one has taken the place of. */
  onBack: (() => void) | undefined;
  onDraft(): void;
}

/** The text on one side, what was found on the other; on a narrow screen one below the other. A file may be dropped anywhere. */
export function TextView(props: TextViewProps) {
  const { box, text, laid, marks, chosen, file, busy, problem, more, result } = props;
  const say = useSay();
  const [over, setOver] = useState(false);

  function take([first]: Iterable<File>) {
    if (first !== undefined && busy === undefined) props.onFile(first);
  }
  function drag(event: DragEvent, on: boolean) {
    if (!event.dataTransfer.types.includes('Files')) return;
    event.preventDefault();
    setOver(on);
  }

  return (
    <div
      className={over ? 'textcheck over' : 'textcheck'}
      onDragOver={(event) => drag(event, true)}
      onDragLeave={(event) => drag(event, false)}
      onDrop={(event) => {
        if (event.dataTransfer.files.length === 0) return;
        drag(event, false);
        take([...event.dataTransfer.files]);
      }}
    >
      <div className="report stack near">
        <div className="row">
          <FilePicker label={say('prose.open')} accept=".docx,.txt,.htm,.html" disabled={busy !== undefined} onFiles={take} />
          <button type="button" className="button" disabled={busy !== undefined} onClick={props.onDraft}>
            {say('prose.draft.title')}
          </button>
          {text !== '' && (
            <button type="button" className="button bare" disabled={busy !== undefined} onClick={props.onClear}>
              {say('prose.clear')}
            </button>
          )}
          {props.onBack !== undefined && (
            <button type="button" className="button bare" disabled={busy !== undefined} onClick={props.onBack}>
              {say('prose.back')}
            </button>
          )}
          <span className="small quiet grow">{file !== undefined && say('prose.file', { name: file })}</span>
          <button type="button" className="button primary" disabled={busy !== undefined} onClick={props.onCheck}>
            {say('prose.check')}
          </button>
        </div>
        {more}
        {problem !== undefined && (
          <div role="alert">
            <Notice tone="warn">
              <p>{problem}</p>
            </Notice>
          </div>
        )}
        <ReportBox
          ref={box}
          text={text}
          laid={laid}
          marks={marks}
          chosen={chosen}
          onText={props.onText}
          mayInsert={props.mayInsert}
          onPaste={props.onPaste}
          onCursor={props.onCursor}
        />
      </div>
      <div className="found">
        <p className="small quiet" role="status">
          {busy === 'reading' && say('prose.reading')}
          {busy === 'checking' && say('prose.checking')}
        </p>
        {result ?? (busy === undefined && <Guide />)}
      </div>
    </div>
  );
}

/** What can be done here, until something was. */
function Guide() {
  const say = useSay();
  return (
    <div className="empty">
      <p className="strong">{say('prose.guide.title')}</p>
      <ul className="points small">
        {(['paste', 'open', 'select', 'draft', 'local'] as const).map((way) => (
          <li key={way}>{say(`prose.guide.${way}`)}</li>
        ))}
      </ul>
    </div>
  );
}
