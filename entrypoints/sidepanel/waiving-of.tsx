import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { UndoNotice } from '../../components/common/undo-notice';
import { WaivingProvider, type Waiving } from '../../components/common/waiving';
import { useSay } from '../../components/common/words';
import { send } from '../../lib/browser/send';
import { portalOf, printOf } from '../../lib/check/waive';
import { allWaivers } from '../../lib/store/waivers';
import type { Store } from '../../lib/store/schema';
import { useStored } from './use-stored';

interface WaivingOfProps {
  store: Store;
  /** The office lets nothing be set aside. */
  forbidden: boolean;
  children: ReactNode;
}

/** Findings set aside, as the store has them, for everything inside; the background writes. The last one can be taken back at once. */
export function WaivingOf({ store, forbidden, children }: WaivingOfProps) {
  const say = useSay();
  const [last, setLast] = useState<string>();
  const query = useCallback(() => allWaivers(store), [store]);
  const stored = useStored(query);
  const waivers = stored.state === 'here' ? stored.value : undefined;
  const waiving = useMemo<Waiving>(
    () => ({
      waivers: waivers ?? [],
      forbidden,
      setAside: async (finding, reason) => {
        const { rule, code } = finding;
        const portal = portalOf(finding);
        const about = { ...(portal !== undefined && { portal }), ...(code !== undefined && { code }) };
        const print = printOf(finding);
        const answer = await send('waiver.set', { print, rule, reason, about });
        if (answer.ok) setLast(print);
        return answer.ok ? undefined : answer.problem.say;
      },
      takeBack: async (print) => {
        const answer = await send('waiver.undo', { print });
        return answer.ok ? undefined : answer.problem.say;
      },
    }),
    [waivers, forbidden],
  );
  // Taken back, here or in its list: there is nothing left to undo.
  const standing = last !== undefined && waiving.waivers.some(({ print }) => print === last);
  return (
    <WaivingProvider waiving={waiving}>
      {children}
      {standing && <UndoNotice text={say('waiver.done')} onUndo={() => void waiving.takeBack(last)} onClose={() => setLast(undefined)} />}
    </WaivingProvider>
  );
}
