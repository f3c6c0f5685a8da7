import { useCallback, useMemo, useState } from 'react';
import { EmptyState } from '../../components/common/empty-state';
import { Choice } from '../../components/common/labelled';
import { Notice } from '../../components/common/notice';
import { useSay } from '../../components/common/words';
import { WideDrawer } from '../../components/frozen/wide-drawer';
import { periodLabel } from '../../components/scores/scope-picker';
import { rollupGround, type RollupGround } from './rollup-data';
import { RolledUp } from './rollup-rolled';
import { Answer } from './answer';
import { useStored } from './use-stored';
import type { SectionProps } from './workspace';

/** Reports of the units below, added up. */
export function RollupDrawer({ onClose, ...props }: SectionProps & { onClose(): void }) {
  const say = useSay();
  const { store } = props;
  const stored = useStored(useCallback(() => rollupGround(store), [store]));
  return (
    <WideDrawer title={say('rollup.title')} onClose={onClose}>
      <Answer of={stored}>
        {(ground) =>
          ground.groups.length === 0 ? (
            <EmptyState title={say('rollup.emptyTitle')}>
              <p>{say('rollup.emptyHint')}</p>
            </EmptyState>
          ) : (
            <Grouped {...props} ground={ground} />
          )
        }
      </Answer>
    </WideDrawer>
  );
}

function Grouped({ ground, ...props }: SectionProps & { ground: RollupGround }) {
  const say = useSay();
  const { groups } = ground;
  const [key, setKey] = useState(groups[0]?.key ?? '');
  const group = useMemo(() => groups.find((one) => one.key === key) ?? groups[0], [groups, key]);
  if (group === undefined) return null;
  const apart = groups.filter((one) => one !== group && one.period.to === group.period.to && one.period.from === group.period.from);
  return (
    <>
      <Choice
        label={say('rollup.group')}
        value={group.key}
        options={groups.map((one) => ({
          value: one.key,
          label: say('rollup.groupIs', { period: periodLabel(one.period, say), number: one.form.number, n: one.reports.length }),
        }))}
        onChange={setKey}
      />
      {apart.length > 0 && (
        <Notice tone="note">{say('rollup.apart', { n: apart.reduce((n, { reports }) => n + reports.length, 0) })}</Notice>
      )}
      <RolledUp key={group.key} {...props} ground={ground} group={group} />
    </>
  );
}
