import type { Draft } from './create-dossier.ts';
import type { WorldPlan } from './plan.ts';
import { ministryFields } from './procedures.ts';

export type Uncoded = Draft & { received: string };

/**
 * Numbers the dossiers of one unit and one day in the order they came in:
 * `000.21.32.H56-230412-0031`, in a ministry's system `G15.147.00-261103-AA0031`.
 */
export function assignCodes(drafts: readonly Uncoded[], plan: WorldPlan, taken: Set<string>): { draft: Draft; code: string }[] {
  const inOrder = [...drafts].sort((a, b) => (a.received < b.received ? -1 : a.received > b.received ? 1 : 0));
  const last = new Map<string, number>();
  return inOrder.map((draft) => {
    const ministry = plan.sectioned && ministryFields.has(draft.procedure.field);
    const head = `${ministry ? 'G15.147.00' : draft.unit.codePrefix}-${draft.received.slice(2, 10).replaceAll('-', '')}-${ministry ? 'AA' : ''}`;
    let number = last.get(head) ?? 0;
    let code: string;
    do code = head + String(++number).padStart(4, '0');
    while (taken.has(code));
    last.set(head, number);
    taken.add(code);
    return { draft, code };
  });
}
