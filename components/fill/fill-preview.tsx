import { useEffect, useMemo, useRef, useState, type ReactElement, type SyntheticEvent } from 'react';
import { arrangePreview } from '../../lib/fill/arrange-preview';
import type { SourceChoice } from '../../lib/fill/choose-source';
import { periodText } from '../../lib/calendar/say-moment';
import type { EntryForm, PlannedCell } from '../../lib/fill/plan';
import type { Say } from '../../lib/text/say';
import { LeftOutList } from './left-out-list';
import { PreviewMatrix } from './preview-matrix';
import { SourceChooser } from './source-chooser';
import { TickBox } from './tick-box';
import { useTicks } from './use-ticks';

/** A reason shorter than this explains nothing. */
const LEAST_REASON = 10;

export interface FillPreviewProps {
  say: Say;
  form: EntryForm;
  /** At least one. */
  choices: readonly SourceChoice[];
  differing: number;
  /** A page may click by script what lies in its window: only a person's click writes. */
  byHand: (event: Event) => boolean;
  onWrite: (choice: SourceChoice, cells: readonly PlannedCell[], reason: string | undefined) => void;
  onClose: () => void;
}

/** What is about to be written, to be ticked and agreed to. Nothing is written before. */
export function FillPreview({ say, form, choices, differing, byHand, onWrite, onClose }: FillPreviewProps): ReactElement {
  const dialog = useRef<HTMLDialogElement>(null);
  const [chosen, setChosen] = useState(choices[0]!.id);
  const [withSame, setWithSame] = useState(false);
  const [reason, setReason] = useState('');
  const choice = choices.find((other) => other.id === chosen) ?? choices[0]!;
  const { plan } = choice;
  const ticks = useTicks(plan);
  const preview = useMemo(() => arrangePreview(form, plan.cells, withSame), [form, plan, withSame]);
  const offered = plan.cells.filter((cell) => !cell.same);
  const over = offered.filter((cell) => cell.old.trim() !== '').length;
  const blocked = plan.source.blocked.length;
  const reasonMissing = blocked > 0 && reason.trim().length < LEAST_REASON;

  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
    // Closing gives the focus back to where it was.
    return () => element?.close();
  }, []);

  const cancel = (event: SyntheticEvent): void => {
    event.preventDefault();
    onClose();
  };

  return (
    <dialog ref={dialog} aria-label={say('fill.title')} onCancel={cancel}>
      <header>
        <h2>{say('fill.title')}</h2>
        <p className="about">
          {form.unit ? say('fill.unit', { unit: form.unit }) : null}
          {form.period ? ` · ${say('fill.period', { period: periodText(form.period) })}` : null}
        </p>
      </header>
      <SourceChooser say={say} choices={choices} chosen={choice.id} differing={differing} onChoose={setChosen} />
      <div className="tools">
        <label className="tick">
          <TickBox
            name={say('fill.selectAll')}
            state={ticks.of(offered)}
            disabled={offered.length === 0}
            onChange={(on) => ticks.set(offered, on)}
          />
          {say('fill.selectAll')}
        </label>
        <label className="tick">
          <input type="checkbox" role="switch" checked={withSame} onChange={(event) => setWithSame(event.target.checked)} />
          {say('fill.showSame')}
        </label>
        <span className="counts">
          {say('fill.counts', {
            ticked: ticks.ticked.length,
            total: offered.length,
            same: plan.cells.length - offered.length,
          })}
        </span>
      </div>
      {over > 0 ? <p className="note">{say('fill.holdsOther', { count: over })}</p> : null}
      {preview.rows.length > 0 ? (
        <div className="matrix" tabIndex={0} role="group" aria-label={say('fill.matrix')}>
          <PreviewMatrix say={say} preview={preview} ticks={ticks} />
        </div>
      ) : (
        <p className="empty">{say('fill.nothingDiffers')}</p>
      )}
      <LeftOutList say={say} leftOut={plan.leftOut} />
      {blocked > 0 ? (
        <label className="reason">
          <span className="warning">{say('fill.blocked', { count: blocked })}</span>
          <textarea
            aria-label={say('fill.reason')}
            rows={2}
            maxLength={500}
            value={reason}
            onChange={(event) => setReason(event.target.value)}
          />
          {reasonMissing ? <span className="quiet">{say('fill.reasonShort')}</span> : null}
        </label>
      ) : null}
      <footer>
        <span className="quiet">{say('fill.noSaving')}</span>
        <button type="button" className="button" onClick={onClose}>
          {say('fill.cancel')}
        </button>
        <button
          type="button"
          className="button primary"
          disabled={ticks.ticked.length === 0 || reasonMissing}
          onClick={(event) => {
            if (byHand(event.nativeEvent)) onWrite(choice, ticks.ticked, blocked > 0 ? reason.trim() : undefined);
          }}
        >
          {say('fill.write')}
        </button>
      </footer>
    </dialog>
  );
}
