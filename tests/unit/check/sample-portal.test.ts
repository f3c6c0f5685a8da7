import { describe, expect, test } from 'vitest';
import { createWorld } from '../../portal/data/create-world.ts';
import { faultsOf, trapsOf, type FaultKind } from '../../portal/data/faults.ts';
import type { PortalDossier, StatusCode, WorldKey } from '../../portal/data/world.ts';
import { statusText } from '../../portal/data/world.ts';
import { once } from './once';
import { checkRecords } from '../../../lib/check/check-records';
import type { Dossier } from '../../../lib/dossier/dossier';
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

function dossierOf({ code, status, submitted, received, due, completed, returned }: PortalDossier): Dossier {
  return {
    portal: 'http://localhost',
    code,
    state: states[status],
    stateText: statusText[status],
    ...(submitted && { submitted }),
    ...(received && { received }),
    ...(due && { due }),
    ...(completed && { completed }),
    ...(returned && { returned }),
  };
}

/** Which rule must find which planted fault. */
const expected: Partial<Record<FaultKind, string>> = {
  'completed-before-received': 'thu-tu-ngay',
  'received-after-now': 'thu-tu-ngay',
  'completed-after-now': 'thu-tu-ngay',
  'received-missing': 'thieu-ngay-tiep-nhan',
  'completed-missing': 'thieu-ngay-ket-thuc',
  'code-after-reception': 'ma-ho-so-ngay-tiep-nhan',
  'code-long-before-reception': 'ma-ho-so-ngay-tiep-nhan',
  'due-missing': 'thieu-han-tra',
  stuck: 'ho-so-treo',
};
const faultRules = new Set(Object.values(expected));

describe.each([
  ['nhu-thanh', '2023-06-15'],
  ['an-lao', '2023-06-15'],
  ['trung-tam-2026', '2026-11-20'],
] as [WorldKey, string][])('%s', (key, today) => {
  const made = once(() => {
    const world = createWorld(key, { today });
    return { world, findings: checkRecords(world.dossiers.map(dossierOf), { now: world.now, dueSoonHours: 24 }) };
  });
  const found = (rule: string) =>
    new Set(
      made()
        .findings.filter((finding) => finding.rule === rule)
        .map(({ code }) => code),
    );
  const faults = once(() => faultsOf(key, today));

  test('every planted fault is found', () => {
    const missed = faults().flatMap(({ kind, dossiers }) => {
      const rule = expected[kind];
      return rule === undefined ? [] : dossiers.filter(({ code }) => !found(rule).has(code)).map(({ code }) => `${rule} ${code}`);
    });
    expect(missed).toEqual([]);
  });

  test('nothing else is called faulty', () => {
    const planted = new Set(faults().flatMap(({ dossiers }) => dossiers.map(({ code }) => code)));
    // Overdue through the whole of the period before: hanging by anybody's word, though not planted.
    const old = new Set(
      made()
        .world.dossiers.filter(({ status, due }) => (status === 2 || status === 4) && due !== undefined && due < '2023-03-15')
        .map(({ code }) => code),
    );
    const alarms = made()
      .findings.filter(
        ({ rule, code }) => faultRules.has(rule) && !planted.has(code ?? '') && !(rule === 'ho-so-treo' && old.has(code ?? '')),
      )
      .map(({ rule, code }) => `${rule} ${code}`);
    expect(alarms).toEqual([]);
  });

  test('traps: waiting or done dossiers past their date are not overdue', () => {
    const trapped = trapsOf(key, today)
      .filter(({ kind }) => kind === 'supplement-past-due' || kind === 'done-not-returned-past-due')
      .flatMap(({ dossiers }) => dossiers.map(({ code }) => code));
    expect(trapped.length).toBeGreaterThan(0);
    expect(trapped.filter((code) => found('qua-han').has(code))).toEqual([]);
  });

  test('overdue, due today and due soon by the hour', () => {
    const { world } = made();
    const running = world.dossiers.filter(({ status, completed }) => (status === 2 || status === 4) && completed === undefined);
    expect(found('qua-han').size).toBe(running.filter(({ due }) => due !== undefined && due < world.now).length);
    expect(found('den-han-hom-nay').size).toBe(
      running.filter(({ due }) => due !== undefined && due >= world.now && due.slice(0, 10) === world.now.slice(0, 10)).length,
    );
  });
});
