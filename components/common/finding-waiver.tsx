import { useId, useState } from 'react';
import { dayText } from '../../lib/calendar/say-moment';
import type { Finding } from '../../lib/check/finding';
import { REASON_LENGTH } from '../../lib/check/waive';
import type { Message } from '../../lib/text/message';
import { ConfirmDialog } from './confirm-dialog';
import { useWaiving } from './waiving';
import { useSay } from './words';

/** The end of a finding: set it aside with a reason, or see why it was and hear it again. */
export function FindingWaiver({ finding }: { finding: Finding }) {
  const say = useSay();
  const waiving = useWaiving();
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<Message>();
  const { waiver } = finding;
  if (waiver !== undefined) {
    return (
      <div className="row spread waived">
        <p>{say('waiver.given', { day: dayText(waiver.at), reason: waiver.reason })}</p>
        {waiving !== undefined && (
          <button type="button" className="link small" onClick={() => void waiving.takeBack(waiver.print).then(setProblem)}>
            {say('waiver.undo')}
          </button>
        )}
      </div>
    );
  }
  if (waiving === undefined || waiving.forbidden === true) return null;
  return (
    <div className="row" style={{ justifyContent: 'flex-end' }}>
      {problem !== undefined && <p role="alert">{say(problem)}</p>}
      <button type="button" className="link small" onClick={() => setAsking(true)}>
        {say('waiver.ask')}
      </button>
      {asking && (
        <WaiverDialog
          finding={finding}
          onCancel={() => setAsking(false)}
          onGive={(reason) => {
            setAsking(false);
            void waiving.setAside(finding, reason).then(setProblem);
          }}
        />
      )}
    </div>
  );
}

interface WaiverDialogProps {
  finding: Finding;
  onGive(reason: string): void;
  onCancel(): void;
}

function WaiverDialog({ finding, onGive, onCancel }: WaiverDialogProps) {
  const say = useSay();
  const [reason, setReason] = useState('');
  const [field, hint] = [useId(), useId()];
  const given = reason.trim();
  return (
    <ConfirmDialog
      title={say('waiver.title')}
      confirm={say('waiver.confirm')}
      ready={given.length >= REASON_LENGTH}
      onConfirm={() => onGive(given)}
      onCancel={onCancel}
    >
      <p>{say(finding.what)}</p>
      <div className="stack tight">
        <label htmlFor={field}>{say('waiver.reason')}</label>
        <textarea
          id={field}
          className="input"
          style={{ height: 'auto' }}
          rows={3}
          maxLength={500}
          value={reason}
          aria-describedby={hint}
          onChange={(event) => setReason(event.target.value)}
        />
        <p id={hint} className="small quiet">
          {say('waiver.hint', { n: REASON_LENGTH })}
        </p>
      </div>
    </ConfirmDialog>
  );
}
