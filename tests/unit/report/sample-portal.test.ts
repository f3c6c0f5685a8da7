import { describe, expect, test } from 'vitest';
import { placeOf } from '../../portal/data/classify.ts';
import { createWorld } from '../../portal/data/create-world.ts';
import { nhuThanhFigures } from '../../portal/data/figures.ts';
import { countRow } from '../../portal/data/statistics.ts';
import type { PortalDossier, StatusCode, World, WorldKey } from '../../portal/data/world.ts';
import type { Dossier } from '../../../lib/dossier/dossier';
import { countForm } from '../../../lib/report/count-form';
import type { CountedForm, CountedRow } from '../../../lib/report/counted-form';
import { hienTrang06a } from '../../../lib/report/conventions/hien-trang-06a';
import { conventions } from '../../../lib/report/convention-registry';
import { findConvention } from '../../../lib/report/find-convention';
import type { FormFigures } from '../../../lib/report/counted-form';
import { td06a } from '../../../lib/report/conventions/td-06a';
import { ii06a } from '../../../lib/report/forms/ii-06a';
import type { StateId } from '../../../lib/vocabulary/state';

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

function dossierOf(world: World, dossier: PortalDossier): Dossier {
  const procedure = world.procedures.find(({ code }) => code === dossier.procedureCode);
  const { submitted, received, due, completed, returned } = dossier;
  return {
    portal: 'http://localhost',
    code: dossier.code,
    state: states[dossier.status],
    channel: ({ 1: 'direct', 2: 'online', 3: 'postal' } as const)[dossier.channel],
    unit: world.units.find(({ id }) => id === dossier.unitId)?.name ?? '',
    fieldName: procedure?.field ?? '',
    ...(submitted && { submitted }),
    ...(received && { received }),
    ...(due && { due }),
    ...(completed && { completed }),
    ...(returned && { returned }),
  };
}

/** Dossiers of the portal's own list for the period; it leaves out those without a date of reception. */
function listOf(world: World): Dossier[] {
  const period = { ...world.period, until: world.period.to };
  return world.dossiers.filter((dossier) => placeOf(dossier, period) !== undefined).map((dossier) => dossierOf(world, dossier));
}

function values(row: CountedRow): Record<number, number | string> {
  return Object.fromEntries(Object.entries(row.cells).map(([number, cell]) => [number, 'value' in cell ? cell.value : cell.refused.id]));
}

function portalValues(world: World, label: string, unitId?: string): Record<number, number> {
  const dossiers = world.dossiers.filter((dossier) => unitId === undefined || dossier.unitId === unitId);
  const row = countRow(label, dossiers, { from: world.period.from, to: world.period.to, until: world.period.to }, 'folded');
  return {
    3: row.received.total,
    4: row.received.online,
    5: row.received.directOrPostal,
    6: row.received.carriedOver,
    7: row.resolved.total,
    8: row.resolved.early,
    9: row.resolved.onTime,
    10: row.resolved.late,
    11: row.pending.total,
    12: row.pending.inTime,
    13: row.pending.overdue,
  };
}

function count(world: World, convention = hienTrang06a): CountedForm {
  return countForm({ form: ii06a, convention, dossiers: listOf(world), period: world.period, rowsAre: 'unit', now: world.now });
}

describe.each(['nhu-thanh', 'an-lao'] as WorldKey[])('%s', (key) => {
  const world = createWorld(key, { today: '2023-06-15' });
  const form = count(world);
  test('every unit counts as its portal does, or refuses by name', () => {
    expect(form.rows.length).toBe(world.units.length);
    let refused = 0;
    for (const row of form.rows) {
      const unit = world.units.find(({ name }) => name === row.label);
      const theirs = portalValues(world, row.label, unit?.id);
      for (const [number, cell] of Object.entries(row.cells)) {
        if ('value' in cell) expect([row.label, number, cell.value]).toEqual([row.label, number, theirs[Number(number)]]);
        else {
          refused++;
          expect(cell.codes.length).toBeGreaterThan(0);
        }
      }
    }
    // Closed without an end date: three columns of their rows, and nothing else.
    const undated = new Set(form.unplaced.map(({ code }) => world.dossiers.find((dossier) => dossier.code === code)?.unitId));
    expect(refused).toBe(undated.size * 3);
  });
});

test('Như Thanh equals the report of quý II/2023', () => {
  const form = count(createWorld('nhu-thanh', { today: '2023-06-15' }));
  const { received, resolved, pending } = nhuThanhFigures;
  expect(values(form.total)).toEqual({
    3: received.total,
    4: received.online,
    5: received.directOrPostal,
    6: received.carriedOver,
    7: resolved.total,
    8: resolved.early,
    9: resolved.onTime,
    10: resolved.late,
    11: pending.total,
    12: pending.inTime,
    13: pending.overdue,
  });
  expect(form.unplaced).toEqual([]);
});

test('by the end dates, those in the future are refused by name', () => {
  const form = count(createWorld('nhu-thanh', { today: '2023-06-15' }), td06a);
  expect(form.total.cells[7]).toMatchObject({ refused: { id: 'report.refused.endInFuture' } });
  expect(form.total.cells[7]?.codes).toEqual(expect.arrayContaining(['000.00.32.H56-230612-0058', '000.34.32.H56-230530-0045']));
  expect(form.total.cells[7]?.codes).toHaveLength(2);
  expect(form.total.cells[13]).toMatchObject({ value: 25 });
});

test('An Lão: the way its portal counts is found among all that are known', () => {
  const world = createWorld('an-lao', { today: '2023-06-15' });
  const ways = conventions.map((convention) => count(world, convention));
  const rows = world.units.map(({ name, id }) => ({
    label: name,
    cells: Object.fromEntries(Object.entries(portalValues(world, name, id)).map(([number, value]) => [number, { value, codes: [] }])),
  }));
  const table: FormFigures = { formId: ii06a.id, period: world.period, rowsAre: 'unit', rows, total: { label: '', cells: {} } };
  const found = findConvention(ii06a, table, ways);
  expect(found).toMatchObject({ kind: expect.stringMatching(/alone|several/) as string, fit: { conventionId: hienTrang06a.id } });
});
