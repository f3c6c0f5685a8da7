import { useCallback, useMemo, useState } from 'react';
import type { FillPlan, PlannedCell } from '../../lib/fill/plan';

export interface Ticks {
  has(cell: PlannedCell): boolean;
  set(cells: readonly PlannedCell[], on: boolean): void;
  /** All, none or some of these cells. */
  of(cells: readonly PlannedCell[]): 'all' | 'none' | 'some';
  ticked: readonly PlannedCell[];
}

interface State {
  plan: FillPlan;
  keys: ReadonlySet<string>;
}

/** Which cells are to be written. Another source is another plan: its own first ticks hold again. */
export function useTicks(plan: FillPlan): Ticks {
  const [state, setState] = useState<State>(() => firstTicks(plan));
  const { keys } = useMemo(() => stateFor(plan, state), [plan, state]);
  const set = useCallback(
    (cells: readonly PlannedCell[], on: boolean): void =>
      setState((before) => {
        const next = new Set(stateFor(plan, before).keys);
        for (const cell of cells) {
          if (on && !cell.same) next.add(cell.key);
          else next.delete(cell.key);
        }
        return { plan, keys: next };
      }),
    [plan],
  );
  return useMemo(
    () => ({
      set,
      has: (cell) => keys.has(cell.key),
      of(cells) {
        const offered = cells.filter((cell) => !cell.same);
        const on = offered.filter((cell) => keys.has(cell.key)).length;
        if (on === 0) return 'none';
        return on === offered.length ? 'all' : 'some';
      },
      ticked: plan.cells.filter((cell) => keys.has(cell.key)),
    }),
    [plan, keys, set],
  );
}

function stateFor(plan: FillPlan, state: State): State {
  return state.plan === plan ? state : firstTicks(plan);
}

function firstTicks(plan: FillPlan): State {
  return { plan, keys: new Set(plan.cells.filter((cell) => cell.ticked).map((cell) => cell.key)) };
}
