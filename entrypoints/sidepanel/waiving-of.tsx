import { useCallback, useMemo, type ReactNode } from 'react';
import { WaivingProvider, type Waiving } from '../../components/common/waiving';
import { send } from '../../lib/browser/send';
import { portalOf, printOf } from '../../lib/check/waive';
import { allWaivers } from '../../lib/store/waivers';
import type { Store } from '../../lib/store/schema';
import { useStored } from './use-stored';

/** Findings set aside, as the store has them, for everything inside; the background writes. */
export function WaivingOf({ store, children }: { store: Store; children: ReactNode }) {
  const query = useCallback(() => allWaivers(store), [store]);
  const stored = useStored(query);
  const waivers = stored.state === 'here' ? stored.value : undefined;
  const waiving = useMemo<Waiving>(
    () => ({
      waivers: waivers ?? [],
      setAside: async (finding, reason) => {
        const { rule, code } = finding;
        const portal = portalOf(finding);
        const about = { ...(portal !== undefined && { portal }), ...(code !== undefined && { code }) };
        const answer = await send('waiver.set', { print: printOf(finding), rule, reason, about });
        return answer.ok ? undefined : answer.problem.say;
      },
      takeBack: async (print) => {
        const answer = await send('waiver.undo', { print });
        return answer.ok ? undefined : answer.problem.say;
      },
    }),
    [waivers],
  );
  return <WaivingProvider waiving={waiving}>{children}</WaivingProvider>;
}
