import type { Channel, StatusCode } from './world.ts';

/** A dossier written by hand because of what it is meant to show. */
export interface Plant {
  code: string;
  procedureCode: string;
  status: StatusCode;
  channel: Channel;
  submitted?: string;
  received?: string;
  /** Absent: counted from the procedure's term; null: the portal has none. */
  due?: string | null;
  completed?: string;
  returned?: string;
}

type Moments = Partial<Pick<Plant, 'submitted' | 'received' | 'due' | 'completed' | 'returned'>>;

/** `at('2023-05-10 09:05')`: seconds are added from the minute so that they are not all zero. */
function at(moment: string): string {
  const second = (Number(moment.slice(-2)) * 7) % 60;
  return `${moment.replace(' ', 'T')}:${String(second).padStart(2, '0')}`;
}

export function plant(code: string, procedureCode: string, status: StatusCode, channel: Channel, moments: Moments): Plant {
  const { submitted, received, due, completed, returned } = moments;
  return {
    code,
    procedureCode,
    status,
    channel,
    ...(submitted !== undefined && { submitted: at(submitted) }),
    ...(received !== undefined && { received: at(received) }),
    ...(due !== undefined && { due: due === null ? null : at(due) }),
    ...(completed !== undefined && { completed: at(completed) }),
    ...(returned !== undefined && { returned: at(returned) }),
  };
}

/** A dossier typed in at a software training and never taken out of the system again. */
export function stuck(code: string, procedureCode: string, received: string): Plant {
  return plant(code, procedureCode, 4, 1, { received });
}
