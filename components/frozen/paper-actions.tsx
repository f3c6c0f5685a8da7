import { useState } from 'react';
import { Notice } from '../common/notice';
import { useSay } from '../common/words';

export type PaperWay = 'xlsx' | 'docx' | 'copy' | 'print';

/** What came of the last press. `text` is shown to be copied by hand where the browser does not let us. */
export interface PaperTold {
  said: string;
  refused?: true;
  text?: string;
}

interface PaperActionsProps {
  told: PaperTold | undefined;
  /** A side panel hands printing to a tab. */
  printsElsewhere: boolean;
  onPaper(way: PaperWay, whole: boolean): void;
}

/** Ways out for a page that cannot be filled: file, clipboard, paper. */
export function PaperActions({ told, printsElsewhere, onPaper }: PaperActionsProps) {
  const say = useSay();
  const [whole, setWhole] = useState(false);
  return (
    <div className="stack near">
      <div className="row">
        <button type="button" className="button" onClick={() => onPaper('xlsx', whole)}>
          {say('frozen.paper.xlsx')}
        </button>
        <button type="button" className="button" onClick={() => onPaper('docx', whole)}>
          {say('frozen.paper.docx')}
        </button>
        <button type="button" className="button" onClick={() => onPaper('copy', whole)}>
          {say('frozen.paper.copy')}
        </button>
        <button
          type="button"
          className="button"
          title={printsElsewhere ? say('frozen.paper.printTab') : undefined}
          onClick={() => onPaper('print', whole)}
        >
          {say('frozen.paper.print')}
        </button>
      </div>
      <label className="tick small">
        <input type="checkbox" checked={whole} onChange={(event) => setWhole(event.target.checked)} />
        <span>{say('frozen.paper.whole')}</span>
      </label>
      <div role={told?.refused === true ? 'alert' : 'status'}>
        {told !== undefined && (
          <Notice tone={told.refused === true ? 'warn' : 'good'}>
            <p>{told.said}</p>
          </Notice>
        )}
      </div>
      {told?.text !== undefined && <textarea className="input" rows={6} readOnly aria-label={say('frozen.paper.copy')} value={told.text} />}
    </div>
  );
}
