import { createHash } from 'node:crypto';
import { placeOf } from '../../../portal/data/classify.ts';
import { createWorld } from '../../../portal/data/create-world.ts';
import type { StatusCode, WorldKey } from '../../../portal/data/world.ts';
import type { Period } from '../../../../lib/calendar/period';
import type { Convention } from '../../../../lib/dossier/convention';
import type { Dossier } from '../../../../lib/dossier/dossier';
import { countForm } from '../../../../lib/report/count-form';
import { hienTrang06a } from '../../../../lib/report/conventions/hien-trang-06a';
import { ii06a } from '../../../../lib/report/forms/ii-06a';
import type { Digest } from '../../../../lib/report/frozen-hash';
import type { FrozenContent } from '../../../../lib/report/frozen-package';
import { freezeReport, type FreezeOrder, type FrozenCount } from '../../../../lib/report/frozen-report';
import type { CountedForm } from '../../../../lib/report/counted-form';
import report from '../../../../lib/text/messages/vi/report.json';
import { createSay } from '../../../../lib/text/say';
import type { StateId } from '../../../../lib/vocabulary/state';

export const say = createSay(report, 'vi');
export const digest: Digest = async (text) => createHash('sha256').update(text, 'utf8').digest('hex');
export const SALT = '0123456789abcdef';

const states: Record<StatusCode, StateId> = {
  1: 'submitted',
  2: 'received',
  3: 'refused',
  4: 'processing',
  5: 'waitingSupplement',
  6: 'waitingPayment',
  7: 'withdrawn',
  8: 'paused',
  9: 'resolved',
  10: 'returnedToCitizen',
};
const channels = { 1: 'direct', 2: 'online', 3: 'postal' } as const;

/** The dossiers of the sample portal's list of the quarter, whose figures are those of the published report. */
export function sampleDossiers(key: WorldKey): { dossiers: Dossier[]; period: Period } {
  const world = createWorld(key, { today: '2023-06-15' });
  const fields = new Map(world.procedures.map(({ code, field }) => [code, field]));
  const units = new Map(world.units.map(({ id, name }) => [id, name]));
  const listed = world.dossiers.filter((dossier) => placeOf(dossier, { ...world.period, until: world.period.to }) !== undefined);
  const dossiers = listed.map(({ code, status, channel, unitId, procedureCode, submitted, received, due, completed, returned }) => ({
    portal: 'https://motcua.example.gov.vn',
    code,
    state: states[status],
    channel: channels[channel],
    unit: units.get(unitId) ?? '',
    fieldName: fields.get(procedureCode) ?? '',
    ...(submitted && { submitted }),
    ...(received && { received }),
    ...(due && { due }),
    ...(completed && { completed }),
    ...(returned && { returned }),
  }));
  return { dossiers, period: { from: world.period.from, to: world.period.to } };
}

export function count(dossiers: readonly Dossier[], period: Period, convention: Convention = hienTrang06a): CountedForm {
  return countForm({ form: ii06a, convention, dossiers, period, rowsAre: 'field' });
}

export function freeze(
  dossiers: readonly Dossier[],
  period: Period,
  { salt = SALT, ...more }: Partial<FreezeOrder> & Partial<Pick<FrozenCount, 'salt'>> = {},
): FrozenContent {
  const figures = count(dossiers, period);
  return freezeReport({
    at: '2023-06-15T08:00:00',
    unit: 'UBND huyện Như Thanh',
    note: '',
    form: ii06a,
    figures,
    count: {
      convention: hienTrang06a,
      dossiers,
      rowOf: ({ fieldName }) => fieldName,
      counted: figures.counted,
      unplaced: figures.unplaced,
      allUnits: true,
      salt,
    },
    captures: [],
    findings: [],
    say,
    ...more,
  });
}
