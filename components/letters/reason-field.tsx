import { Choice, Labelled } from '../common/labelled';
import { useSay } from '../common/words';

interface ReasonFieldProps {
  /** Texts of the form to begin with. */
  reasons: readonly string[];
  reason: string;
  onReason(reason: string): void;
}

/** The reason is the official's: nothing is chosen before, and what is chosen can be changed. */
export function ReasonField({ reasons, reason, onReason }: ReasonFieldProps) {
  const say = useSay();
  return (
    <>
      {reasons.length > 0 && (
        <Choice
          label={say('letters.reasons')}
          value={reasons.includes(reason) ? reason : ''}
          options={[{ value: '', label: say('letters.reasonOwn') }, ...reasons.map((text) => ({ value: text, label: text }))]}
          onChange={onReason}
        />
      )}
      <Labelled label={say('letters.reason')}>
        <textarea className="input" maxLength={1000} value={reason} onChange={({ target }) => onReason(target.value)} />
      </Labelled>
    </>
  );
}
