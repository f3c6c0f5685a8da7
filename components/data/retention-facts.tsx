import { dayText, momentText } from '../../lib/calendar/say-moment';
import type { Moment } from '../../lib/text/moment';
import { useSay } from '../common/words';

export interface RetentionFactsProps {
  days: number;
  /** When it is checked next; unknown until the browser has said. */
  next?: Moment;
  takes: { dossiers: number; captures: number; listCaptures: number; fills: number; waivers: number; frozen: number };
  /** First day on which something goes. */
  first?: string;
}

/** When the next automatic erasing is and what it would take. */
export function RetentionFacts({ days, next, takes, first }: RetentionFactsProps) {
  const say = useSay();
  const { dossiers, captures: figures, listCaptures: lists, fills, waivers, frozen } = takes;
  const isNothing = [dossiers, figures, lists, fills, waivers, frozen].every((count) => count === 0);
  return (
    <section className="stack near" aria-label={say('data.retention')}>
      <h3>{say('data.retention')}</h3>
      <p className="small">{say('data.retention.rule', { n: days })}</p>
      <p className="small">
        {next !== undefined && `${say('data.retention.next', { when: momentText(next) })} `}
        {isNothing ? say('data.retention.nothing') : say('data.retention.takes', { dossiers, figures, lists, fills, waivers, frozen })}
      </p>
      {isNothing && first !== undefined && <p className="small quiet">{say('data.retention.first', { day: dayText(first) })}</p>}
    </section>
  );
}
