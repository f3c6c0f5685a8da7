import type { ReactElement } from 'react';
import { groupLeftOut } from '../../lib/fill/group-left-out';
import type { LeftOut } from '../../lib/fill/plan';
import type { Say } from '../../lib/text/say';

/** Longer lists are for the form itself, not for a dialog. */
const MOST = 40;

/** What is not filled, by reason, with the figure to type by hand where there is one. */
export function LeftOutList({ say, leftOut }: { say: Say; leftOut: readonly LeftOut[] }): ReactElement | null {
  if (leftOut.length === 0) return null;
  return (
    <details className="left">
      <summary>{say('fill.leftOut', { count: leftOut.length })}</summary>
      <dl>
        {groupLeftOut(leftOut).map((group) => (
          <div key={JSON.stringify(group.why)}>
            <dt>{say('fill.leftGroup', { why: group.why, count: group.items.length })}</dt>
            <dd>
              {group.items
                .slice(0, MOST)
                .map((item) => (item.value === undefined ? item.name : say('fill.wouldBe', { name: item.name, value: item.value })))
                .join('; ')}
              {group.items.length > MOST ? ` ${say('fill.andMore', { count: group.items.length - MOST })}` : ''}
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
