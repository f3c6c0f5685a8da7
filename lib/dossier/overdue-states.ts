import type { StateId } from '../vocabulary/state';

/**
 * What the citizen's deadline does in each state. `runs`: the office owes an answer; `stopped`: the citizen, the treasury or a
 * suspension holds it; `notStarted`: not yet received; `ended`: answered, refused, withdrawn, or waiting to be collected.
 * The portals' own overdue pages ask for "Được tiếp nhận" and "Đang xử lý" only; Nghị định 61/2018/NĐ-CP, Điều 19 k4 starts the
 * term anew once a supplement is complete, so a supplemented dossier runs again.
 */
export type Clock = 'runs' | 'stopped' | 'notStarted' | 'ended';

export const clockOf: Readonly<Record<StateId, Clock>> = {
  draft: 'notStarted',
  submitted: 'notStarted',
  received: 'runs',
  refused: 'ended',
  processing: 'runs',
  waitingSupplement: 'stopped',
  supplemented: 'runs',
  waitingPayment: 'stopped',
  paused: 'stopped',
  interlinked: 'runs',
  resolved: 'ended',
  returnedToCitizen: 'ended',
  withdrawn: 'ended',
  error: 'runs',
};
