import type { Completeness } from '../../lib/dossier/capture';
import { message, type Message } from '../../lib/text/message';
import type { Moment } from '../../lib/text/moment';
import { Notice, type Tone } from '../common/notice';
import { momentText } from '../../lib/calendar/say-moment';
import { ageOf, minutesBetween } from '../common/time-span';
import { useSay } from '../common/words';

/** What the counts stem from: the newest reading, and whether the lists behind them were read to the end. */
export interface ReadingFacts {
  lastRead: Moment;
  /** Lists whose latest reading did not reach the end. */
  incomplete: readonly { screen: string; completeness: Completeness }[];
}

/** After a working day the counts no longer say how things stand. */
const OLD_MINUTES = 24 * 60;

export function isOld(facts: ReadingFacts, now: Moment): boolean {
  return minutesBetween(facts.lastRead, now) > OLD_MINUTES;
}

export function DataAge({ facts, now }: { facts: ReadingFacts; now: Moment }) {
  const say = useSay();
  const old = isOld(facts, now);
  const tone: Tone = old || facts.incomplete.length > 0 ? 'warn' : 'good';
  return (
    <Notice tone={tone}>
      <p>{say('workspace.today.age', { at: momentText(facts.lastRead), age: ageOf(facts.lastRead, now) })}</p>
      {old && <p className="small">{say('workspace.today.old')}</p>}
      {facts.incomplete.slice(0, 3).map(({ screen, completeness }) => (
        <p key={screen} className="small">
          {say('workspace.today.incomplete', { screen, why: whyIncomplete(completeness) })}
        </p>
      ))}
    </Notice>
  );
}

export function whyIncomplete(completeness: Completeness): Message {
  return completeness.complete ? message('common.complete') : message(`common.incomplete.${completeness.why}`);
}
