import { message } from '../../../text/message';
import type { AmountId } from '../amounts';
import type { Computation } from '../outcome';

/** Full marks where there is nothing to be counted; else the index needs what no table of the portal prints. */
export function whenNone(amount: AmountId, max: number, needs: string): Computation {
  return (find) => {
    const found = find(amount);
    if (!found.ok) return { used: [], missing: [found.missing], notes: [] };
    if (found.used.value === 0) return { used: [found.used], missing: [], points: { low: max, high: max }, notes: [] };
    return { used: [found.used], missing: [message(needs)], notes: [] };
  };
}
