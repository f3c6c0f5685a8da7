import type { StoredDossier } from '../../lib/dossier/dossier';
import type { Moment } from '../../lib/text/moment';
import { momentText } from '../../lib/calendar/say-moment';
import { useSay } from '../common/words';
import { dueText, type Pressure } from './due-text';
import { StateMark } from './state-mark';

export interface DossierEntry {
  dossier: StoredDossier;
  pressure?: Pressure;
  /** Hangs, besides what the list says that it stands in. */
  stuck?: true;
}

interface DossierLineProps {
  entry: DossierEntry;
  now: Moment;
  current: boolean;
  /** Where the list is one tab stop: whether Tab reaches this line. */
  line?: { tabIndex: number; onFocus(): void };
  onOpen(key: string): void;
}

/** One dossier in two lines: code and due date, procedure and state. The whole line is the button. */
export function DossierLine({ entry, now, current, line, onOpen }: DossierLineProps) {
  const say = useSay();
  const { dossier, pressure, stuck } = entry;
  const { due } = dossier;
  const standing = due === undefined ? undefined : dueText(due, now, pressure);
  const tone = pressure === 'late' ? 'late' : 'soon';
  return (
    <button type="button" className="dossier" data-key={dossier.key} aria-current={current} {...line} onClick={() => onOpen(dossier.key)}>
      <span className="name code">{dossier.code}</span>
      <span className="when">{due === undefined ? say('common.due.none') : say('common.due.at', { at: momentText(due) })}</span>
      <span className="what">{dossier.procedure ?? say('common.procedureUnknown')}</span>
      <span className="state">
        {stuck && <span className="badge plainmark tone-note">{say('workspace.today.stuck')}</span>}
        {standing === undefined ? <StateMark dossier={dossier} /> : <span className={tone}>{say(standing)}</span>}
      </span>
    </button>
  );
}
