import { person, personName } from './people.ts';
import type { ProcedureSpec } from './procedures.ts';
import type { PlannedUnit } from './quota.ts';
import type { Random } from './random.ts';
import type { Channel, PortalDossier, StatusCode } from './world.ts';

/** The moments and the state of one dossier, before anybody's name is on it. */
export interface Draft {
  unit: PlannedUnit;
  procedure: ProcedureSpec;
  status: StatusCode;
  channel: Channel;
  submitted?: string;
  received?: string;
  due?: string;
  completed?: string;
  returned?: string;
}

const staff = new Map<string, string[]>();

/** The same few clerks for one unit, whatever was made before. */
export function staffOf(unit: PlannedUnit, create: (seed: string) => Random): string[] {
  const known = staff.get(unit.id);
  if (known) return known;
  const random = create(`can-bo-${unit.id}`);
  const names = Array.from({ length: unit.level === 'huyen' ? 9 : 3 }, () => personName(random));
  staff.set(unit.id, names);
  return names;
}

export function finishDossier(draft: Draft, random: Random, handlers: readonly string[], code: string): PortalDossier {
  const place = draft.unit.name.replace(/^(UBND|Trung tâm Phục vụ hành chính công) /, '');
  const { procedure, unit, status, channel, submitted, received, due, completed, returned } = draft;
  const { organisation, ...owner } = person(random, place, procedure.field);
  const whose = organisation ? owner.name : `ông (bà) ${owner.name}`;
  const done = status === 9 || status === 10;
  return {
    id: random.hex(24),
    code,
    procedureCode: procedure.code,
    subject: subjectOf(procedure, whose, random),
    unitId: unit.id,
    owner,
    ...(random.chance(0.18) && { submitter: personName(random) }),
    status,
    channel,
    ...(submitted !== undefined && { submitted }),
    ...(received !== undefined && { received }),
    ...(due !== undefined && { due }),
    ...(completed !== undefined && { completed }),
    ...(returned !== undefined && { returned }),
    ...(!random.chance(0.03) && { handler: random.pick(handlers) }),
    fee: feeOf(procedure, done, random),
  };
}

function subjectOf(procedure: ProcedureSpec, whose: string, random: Random): string {
  const kind = random.next();
  if (procedure.field === 'Đất đai' && kind < 0.6) {
    return `${procedure.name} - thửa đất số ${random.int(3, 612)}, tờ bản đồ số ${random.int(1, 48)}, diện tích ${random.int(82, 940)},${random.int(0, 9)} m2 của ${whose}`;
  }
  if (procedure.field === 'Chứng thực' && kind < 0.3) return `Chứng thực bản sao từ bản chính (${random.int(1, 12)} bản)`;
  if (kind < 0.55) return `${procedure.name} của ${whose}`;
  return procedure.name;
}

function feeOf(procedure: ProcedureSpec, done: boolean, random: Random): PortalDossier['fee'] {
  if (procedure.field === 'Bảo trợ xã hội' || procedure.field === 'Người có công') return { text: 'Không thu phí', paid: true };
  const paid = done ? !random.chance(0.02) : random.chance(0.4);
  if (paid) return { text: random.chance(0.03) ? 'Chưa thanh toán' : 'Đã thanh toán', paid };
  return { text: random.chance(0.4) ? 'Chờ thanh toán' : 'Chưa thanh toán', paid };
}
