import '../../fixed-seed';
import { describe, expect, test } from 'vitest';
import { checkRecords } from '../../../lib/check/check-records';
import type { SeenDossier } from '../../../lib/check/rule';
import { deadlineStatus } from '../../../lib/dossier/overdue';
import { addDays } from '../../../lib/text/moment';
import { addWorkingDays } from '../../../lib/calendar/working-days';
import { dossierLives, lifeKinds, looks, type LifeKind } from './dossier-lives';

const SEED = Number(process.env['SEED'] ?? 20_230_615);
const COUNT = Math.max(1000, Number(process.env['RUNS'] ?? 0));
const options = (now: string) => ({ now, dueSoonHours: 24 });

/** What time alone brings about: no contradiction. */
const OF_TIME = new Set(['qua-han', 'den-han-hom-nay', 'sap-den-han', 'con-hai-ngay-lam-viec', 'ho-so-treo', 'khong-chuyen-buoc']);

describe.each(looks)('a thousand dossiers in which nothing is wrong, seen at %s', (now) => {
  test('no alarm but that of time, and overdue are those whose clock runs past their date', () => {
    const lives = dossierLives(SEED, COUNT, now);
    const findings = checkRecords(
      lives.map(({ dossier }) => dossier),
      options(now),
    );
    const alarms = findings
      .filter(({ rule }) => !OF_TIME.has(rule))
      .map(({ rule, code, what }) => `${rule} ${code} ${JSON.stringify(what.values)}`);
    expect(alarms).toEqual([]);
    const overdue = findings.filter(({ rule }) => rule === 'qua-han').map(({ code }) => code);
    const true_ = lives.filter(({ dossier }) => deadlineStatus(dossier, now, options(now)) === 'overdue');
    expect(overdue.toSorted()).toEqual(true_.map(({ dossier }) => dossier.code).toSorted());
    expect(new Set(true_.map(({ kind }) => kind))).toEqual(new Set<LifeKind>(['overdue']));
  });
});

type Plant = (dossier: SeenDossier, now: string) => Partial<SeenDossier>;

const faults: readonly (readonly [name: string, kind: LifeKind, rule: string, plant: Plant])[] = [
  ['received after the end', 'resolved', 'thu-tu-ngay', ({ completed }) => ({ received: addDays(completed!, 1) })],
  ['returned before the result', 'returned', 'thu-tu-ngay', ({ completed }) => ({ returned: addDays(completed!, -1) })],
  ['received in the future', 'processing', 'thu-tu-ngay', (_, now) => ({ received: addDays(now, 2) })],
  ['ended in the future', 'resolved', 'thu-tu-ngay', (_, now) => ({ completed: addDays(now, 2) })],
  ['due before the reception', 'processing', 'thu-tu-ngay', ({ received }) => ({ due: addDays(received!, -1) })],
  ['submitted after the reception', 'processing', 'thu-tu-ngay', ({ received }) => ({ submitted: addDays(received!, 1) })],
  ['step due before the reception', 'processing', 'thu-tu-ngay', ({ received }) => ({ stepDue: addDays(received!, -1) })],
  ['no reception', 'processing', 'thieu-ngay-tiep-nhan', () => ({ received: undefined as never })],
  ['no end', 'resolved', 'thieu-ngay-ket-thuc', () => ({ completed: undefined as never })],
  ['no due date', 'processing', 'thieu-han-tra', () => ({ due: undefined as never })],
  ['code of another day', 'processing', 'ma-ho-so-ngay-tiep-nhan', ({ received }) => ({ code: codeOf(addWorkingDays(received!, -5)!) })],
  ['handed over, not clicked', 'processing', 'da-tra-thuc-te', (_, now) => ({ returned: addDays(now, -1) })],
  ['ended before it was received', 'submitted', 'trang-thai-va-ngay', (_, now) => ({ completed: addDays(now, 0) })],
  ['ended while waiting', 'paused', 'trang-thai-va-ngay', (_, now) => ({ completed: addDays(now, -1) })],
  ['result while in work', 'processing', 'trang-thai-va-ngay', (_, now) => ({ completed: addDays(now, -1) })],
  ['nobody clicks', 'received', 'khong-chuyen-buoc', ({ received }) => ({ received: addWorkingDays(received!, -5)! })],
  ['nobody takes it in', 'submitted', 'khong-chuyen-buoc', ({ submitted }) => ({ submitted: addWorkingDays(submitted!, -5)! })],
  ['hangs', 'overdue', 'ho-so-treo', ({ received }) => ({ received: addDays(received!, -400), due: addDays(received!, -380) })],
  ['second supplement', 'supplemented', 'bo-sung-lan-hai', ({ handling }) => ({ handling: { ...handling, supplements: 2 } })],
  ['no letter', 'overdue', 'thieu-phieu-xin-loi', ({ handling }) => ({ handling: { ...handling, apology: false } })],
  ['letter too late', 'overdue', 'xin-loi-muon', ({ handling, due }) => ({ handling: { ...handling, apologised: addDays(due!, 1) } })],
  ['second new date', 'overdue', 'hen-lai-lan-hai', ({ handling }) => ({ handling: { ...handling, reschedules: 2 } })],
  ['finished, not paid', 'returned', 'chua-thanh-toan', ({ handling }) => ({ handling: { ...handling, paid: false } })],
  ['not digitised', 'returned', 'thieu-so-hoa-thanh-phan', ({ handling }) => ({ handling: { ...handling, digitised: false } })],
  ['no electronic result', 'returned', 'thieu-ket-qua-dien-tu', ({ handling }) => ({ handling: { ...handling, electronicResult: false } })],
  [
    'information sent in',
    'processing',
    'cung-cap-thong-tin-truc-tuyen',
    () => ({ channel: 'online', handling: { informationOnly: true } }),
  ],
  ['due date a day off', 'processing', 'han-tra-khac-tinh-lai', ({ due }) => ({ due: addWorkingDays(due!, 3)! })],
  ['due date early', 'processing', 'han-tra-khac-tinh-lai', ({ due }) => ({ due: addWorkingDays(due!, -3)! })],
];

function codeOf(day: string): string {
  return `H56.12-${day.slice(2, 10).replaceAll('-', '')}-7777`;
}

describe.each(faults)('%s (%s)', (_name, kind, rule, plant) => {
  test.each(looks)('is found at %s', (now) => {
    const lives = dossierLives(SEED, 90, now);
    // One of each kind beside it.
    const others = lives.slice(0, lifeKinds.length).map(({ dossier }) => dossier);
    const missed: string[] = [];
    for (const { dossier } of lives.filter((life) => life.kind === kind)) {
      const faulty: SeenDossier = { ...dossier, ...plant(dossier, now) };
      for (const key of Object.keys(faulty) as (keyof SeenDossier)[]) if (faulty[key] === undefined) delete faulty[key];
      const found = checkRecords([...others.filter((other) => other !== dossier), faulty], options(now));
      if (!found.some((finding) => finding.rule === rule && finding.code === faulty.code)) missed.push(JSON.stringify(faulty));
    }
    expect(missed).toEqual([]);
  });
});

test('one matter on paper and online', () => {
  const now = looks[0];
  const dossiers = dossierLives(SEED, 300, now).map(({ dossier }) => dossier);
  for (const one of dossiers.filter(({ channel, state }) => channel === 'direct' && state === 'processing')) {
    const twin: SeenDossier = { ...one, channel: 'online', code: one.code.replace(/\d{4}$/, '8888') };
    const found = checkRecords([...dossiers, twin], options(now)).filter(({ rule }) => rule === 'trung-ho-so');
    expect(found.map(({ code }) => code)).toEqual([twin.code]);
  }
});
