import { describe, expect, test } from 'vitest';
import { createWorld } from '../../portal/data/create-world.ts';
import { faultsOf, leavingCodes, trapsOf } from '../../portal/data/faults.ts';
import { quarterFor } from '../../portal/data/quarter.ts';
import type { PortalDossier, World, WorldKey } from '../../portal/data/world.ts';
import { addDays, dueAfter, indexOnOrAfter, indexOnOrBefore } from '../../portal/data/working-days.ts';

const keys: WorldKey[] = ['nhu-thanh', 'an-lao', 'trung-tam-2026'];
const days = ['2026-11-20', '2026-11-21', '2026-12-16', '2026-07-01', '2027-01-08'];
const cases = [...keys.map((key) => [key, '2026-11-20'] as const), ...days.slice(1).map((day) => ['trung-tam-2026', day] as const)];

const day = (moment: string | undefined): string => moment?.slice(0, 10) ?? '';
const codeDay = ({ code }: PortalDossier): string => (/-(\d\d)(\d\d)(\d\d)-/.exec(code) ?? []).slice(1, 4).join('-').replace(/^/, '20');
const done = ({ status }: PortalDossier): boolean => status === 9 || status === 10;
const open = ({ status }: PortalDossier): boolean => status === 2 || status === 4;

/** What is wrong with a dossier, by the names of the planted faults. */
const signs: Record<string, (dossier: PortalDossier, world: World) => boolean> = {
  'completed-before-received': ({ received, completed }) => received !== undefined && completed !== undefined && completed < received,
  'received-after-now': ({ received }, { now }) => received !== undefined && received > now,
  'completed-after-now': ({ completed }, { now }) => completed !== undefined && completed > now,
  'received-missing': ({ received, status }) => received === undefined && status !== 1 && status !== 5,
  'completed-missing': (dossier) => done(dossier) && dossier.completed === undefined,
  'code-after-reception': (dossier) => dossier.received !== undefined && codeDay(dossier) > day(dossier.received),
  'code-long-before-reception': (dossier) =>
    dossier.received !== undefined && indexOnOrAfter(day(dossier.received)) - indexOnOrBefore(codeDay(dossier)) > 3,
  'due-missing': ({ due, received }) => due === undefined && received !== undefined,
  stuck: (dossier, { now }) => open(dossier) && dossier.due !== undefined && day(dossier.due) < addDays(day(now), -180),
  'supplement-past-due': ({ status, due }, { now }) => status === 5 && due !== undefined && due < now,
  'done-not-returned-past-due': (dossier, { now }) => dossier.status === 9 && dossier.returned === undefined && (dossier.due ?? '9') < now,
  'code-shortly-before-reception': (dossier) => dossier.received !== undefined && codeDay(dossier) < day(dossier.received),
  'due-today': (dossier, { now }) => open(dossier) && day(dossier.due) === day(now),
  'due-soon': (dossier, { now }) => open(dossier) && day(dossier.due) > day(now) && day(dossier.due) <= addDays(day(now), 10),
};
const onlyPlanted = Object.keys(signs).slice(0, 9);

describe.each(cases)('%s on %s', (key, today) => {
  const world = createWorld(key, { today });
  const planted = [...faultsOf(key, today), ...trapsOf(key, today)];
  const byCode = new Map(world.dossiers.map((dossier) => [dossier.code, dossier]));

  test('the same again, and nobody twice', () => {
    expect(createWorld(key, { today })).toEqual(world);
    expect(byCode.size).toBe(world.dossiers.length);
    expect(new Set(world.dossiers.map(({ id }) => id)).size).toBe(world.dossiers.length);
  });
  test('every planted dossier shows what it was planted for', () => {
    for (const { kind, dossiers } of planted) {
      for (const { code } of dossiers) {
        const dossier = byCode.get(code);
        expect(dossier, code).toBeDefined();
        if (dossier && signs[kind]) expect(signs[kind](dossier, world), `${kind} ${code}`).toBe(true);
      }
    }
  });
  test('nobody else shows it', () => {
    const hand = new Set(planted.flatMap(({ dossiers }) => dossiers.map(({ code }) => code)));
    for (const kind of onlyPlanted) {
      const found = world.dossiers.filter((dossier) => signs[kind]?.(dossier, world)).map(({ code }) => code);
      expect(
        found.filter((code) => !hand.has(code)),
        kind,
      ).toEqual([]);
    }
    for (const dossier of world.dossiers) {
      if (hand.has(dossier.code)) continue;
      expect((dossier.submitted ?? '') <= (dossier.received ?? ''), `submitted ${dossier.code}`).toBe(true);
      if (dossier.returned) expect(dossier.returned >= (dossier.completed ?? ''), `returned ${dossier.code}`).toBe(true);
      const term = world.procedures.find(({ code }) => code === dossier.procedureCode)?.termDays ?? 0;
      expect(dossier.due, `due ${dossier.code}`).toBe(dueAfter(dossier.received ?? '', term));
    }
  });
  test('some lines are missing, some subjects are long, statuses are mixed', () => {
    expect(world.dossiers.filter(({ subject }) => subject.length > 160).length).toBeGreaterThan(10);
    expect(world.dossiers.filter(({ owner }) => owner.idNumber === undefined).length).toBeGreaterThan(5);
    expect(world.dossiers.filter(({ owner }) => owner.phone === undefined).length).toBeGreaterThan(20);
    const statuses = key === 'an-lao' ? [2, 4, 5, 6, 8, 9, 10] : [2, 4, 5, 6, 7, 8, 9, 10];
    expect([...new Set(world.dossiers.map(({ status }) => status))].sort((a, b) => a - b)).toEqual(statuses);
  });
  test('dossiers that will leave are open now', () => {
    const leaving = leavingCodes(key, today);
    expect(leaving.length).toBeGreaterThan(0);
    for (const code of leaving) expect(byCode.get(code)?.status).toBe(4);
  });
});

test('the planted kinds', () => {
  expect(new Set(faultsOf('trung-tam-2026', '2026-11-20').map(({ kind }) => kind)).size).toBe(10);
  expect(new Set(faultsOf('nhu-thanh', '').map(({ kind }) => kind)).size).toBe(10);
});

test('the quarter that holds the day, in its first three weeks the one before', () => {
  expect(quarterFor('2026-11-20')).toEqual({ label: 'Quý IV năm 2026', from: '2026-09-15', to: '2026-12-14' });
  expect(quarterFor('2026-12-20').label).toBe('Quý IV năm 2026');
  expect(quarterFor('2027-01-05')).toEqual({ label: 'Quý I năm 2027', from: '2026-12-15', to: '2027-03-14' });
});

test('working days', () => {
  expect(dueAfter('2023-04-28T09:00:00', 1)).toBe('2023-05-04T09:00:00');
  expect(dueAfter('2026-08-26T09:00:00', 5)).toBe('2026-09-07T09:00:00');
  expect(dueAfter('2026-02-12T09:00:00', 3)).toBe('2026-02-24T09:00:00');
});
