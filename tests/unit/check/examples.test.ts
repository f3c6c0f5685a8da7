import { describe, expect, test } from 'vitest';
import { readdirSync } from 'node:fs';
import { dossierRules } from '../../../lib/check/dossier-rules';
import { figureRules } from '../../../lib/check/figure-rules';
import { ruleById, rules } from '../../../lib/check/rule-registry';
import { recordContext } from '../../../lib/check/check-records';
import type { Finding } from '../../../lib/check/finding';
import { listRules } from '../../../lib/check/list-rules';
import { recordRules } from '../../../lib/check/record-rules';
import type { DossierExample, FigureExample, ListExample, RecordExample } from '../../../lib/check/rule.examples';
import { termConventions } from '../../../lib/calendar/term-convention';
import { workingDaysBetween } from '../../../lib/calendar/working-days';
import type { DossierContext, ListRule, RecordRule, SeenDossier } from '../../../lib/check/rule';
import { soDemVoiBang } from '../../../lib/check/rules/so-dem-voi-bang';
import { counted } from '../../../lib/check/rules/so-dem-voi-bang.examples';
import { ii06a } from '../../../lib/report/forms/ii-06a';
import { say } from './say';

const directory = new URL('../../../lib/check/rules/', import.meta.url);
const load = async <T>(id: string) =>
  (await import(`../../../lib/check/rules/${id}.examples.ts`)) as { holds: readonly T[]; breaks: readonly T[] };
const dossierExamples = await Promise.all(dossierRules.map(async (rule) => ({ rule, ...(await load<DossierExample>(rule.id)) })));
const figureExamples = await Promise.all(figureRules.map(async (rule) => ({ rule, ...(await load<FigureExample>(rule.id)) })));
const countExamples = await load<FigureExample>('so-dem-voi-bang');

function contextOf(example: DossierExample): DossierContext {
  return {
    now: example.now ?? '2023-06-14T10:00:00',
    dueSoonHours: 24,
    listIsOpen: example.listIsOpen ?? false,
    previousQuarter: '2022-12-15',
    quarterBeforeThat: '2022-09-15',
    shown: new Set(example.shown ?? ['submitted', 'received', 'due', 'stepDue', 'completed', 'returned']),
    workingDays: workingDaysBetween,
  };
}

describe.each(dossierExamples)('$rule.id', ({ rule, holds, breaks }) => {
  const check = (example: DossierExample) =>
    rule.check({ portal: 'https://a.gov.vn', code: 'H56.12-230601-0001', ...example.dossier }, contextOf(example));
  test('has five examples of each', () => expect(Math.min(holds.length, breaks.length)).toBeGreaterThanOrEqual(5));
  test.each(holds)('holds: $name', (example) => expect(check(example)).toEqual([]));
  test.each(breaks)('breaks: $name', (example) => {
    const found = check(example);
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding.rule).toBe(rule.id);
      for (const sentence of [finding.what, finding.why, finding.next]) expect(say(sentence)).not.toMatch(/[{}[\]]|undefined/);
    }
  });
});

const recordExamples = await Promise.all(recordRules.map(async (rule) => ({ rule, ...(await load<RecordExample>(rule.id)) })));
const listExamples = await Promise.all(listRules.map(async (rule) => ({ rule, ...(await load<ListExample>(rule.id)) })));
const PORTAL = 'https://a.gov.vn';

function findingsOf(rule: RecordRule | ListRule, dossiers: readonly SeenDossier[], example: RecordExample | ListExample) {
  const { owners = {}, convention } = 'dossiers' in example ? example : {};
  const said = termConventions.find(({ id }) => id === convention);
  // Another one that is being processed: the portal knows that state.
  const other: SeenDossier = { portal: PORTAL, code: 'H56.12-230601-9999', state: 'processing' };
  const context = recordContext([...dossiers, other], {
    now: example.now ?? '2023-06-14T10:00:00',
    dueSoonHours: 24,
    ownerOf: ({ code }) => owners[code],
    ...(said && { conventionOf: () => said }),
  });
  return rule.scope === 'list' ? rule.check(dossiers, context) : dossiers.flatMap((dossier) => rule.check(dossier, context));
}

function expectWhole(found: readonly Finding[], rule: { id: string }) {
  expect(found.length).toBeGreaterThan(0);
  for (const finding of found) {
    expect(finding.rule).toBe(rule.id);
    expect(finding.figures.length).toBeGreaterThan(0);
    for (const sentence of [finding.what, finding.why, finding.next]) expect(say(sentence)).not.toMatch(/[{}[\]]|undefined|“”/);
  }
}

const seen = (dossier: Omit<SeenDossier, 'portal' | 'code'> & { code?: string }): SeenDossier => ({
  portal: PORTAL,
  code: 'H56.12-230601-0001',
  ...(dossier.state !== undefined && { stateText: dossier.state }),
  ...dossier,
});

describe.each(recordExamples)('$rule.id', ({ rule, holds, breaks }) => {
  test('has four examples of each', () => expect(Math.min(holds.length, breaks.length)).toBeGreaterThanOrEqual(4));
  test.each(holds)('holds: $name', (example) => expect(findingsOf(rule, [seen(example.dossier)], example)).toEqual([]));
  test.each(breaks)('breaks: $name', (example) => expectWhole(findingsOf(rule, [seen(example.dossier)], example), rule));
});

describe.each(listExamples)('$rule.id', ({ rule, holds, breaks }) => {
  test('has four examples of each', () => expect(Math.min(holds.length, breaks.length)).toBeGreaterThanOrEqual(4));
  test.each(holds)('holds: $name', (example) => expect(findingsOf(rule, example.dossiers.map(seen), example)).toEqual([]));
  test.each(breaks)('breaks: $name', (example) => expectWhole(findingsOf(rule, example.dossiers.map(seen), example), rule));
});

const source = { portal: 'https://a.gov.vn', screen: 'Báo cáo 06a' };

describe.each(figureExamples)('$rule.id', ({ rule, holds, breaks }) => {
  test('has five examples of each', () => expect(Math.min(holds.length, breaks.length)).toBeGreaterThanOrEqual(5));
  test.each(holds)('holds: $name', ({ table }) => expect(rule.check(table, { source })).toEqual([]));
  test.each(breaks)('breaks: $name', ({ table }) => {
    const found = rule.check(table, { source });
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) {
      expect(finding.figures.length).toBeGreaterThan(0);
      for (const sentence of [finding.what, finding.why, finding.next]) expect(say(sentence)).not.toMatch(/[{}[\]]|undefined/);
    }
  });
});

describe('so-dem-voi-bang', () => {
  const context = { source, form: ii06a };
  test('has five examples of each', () =>
    expect(Math.min(countExamples.holds.length, countExamples.breaks.length)).toBeGreaterThanOrEqual(5));
  test.each(countExamples.holds)('holds: $name', ({ table }) => expect(soDemVoiBang.check(counted, table, context)).toEqual([]));
  test.each(countExamples.breaks)('breaks: $name', ({ table }) =>
    expect(soDemVoiBang.check(counted, table, context).length).toBeGreaterThan(0),
  );
});

test('every rule stands in a file of its name, with examples, a title and a source', () => {
  const files = readdirSync(directory);
  expect(rules.map(({ id }) => `${id}.ts`).sort()).toEqual(files.filter((file) => !file.endsWith('.examples.ts')).sort());
  for (const { id, source: from } of rules) {
    expect(files).toContain(`${id}.examples.ts`);
    expect(say(`rule.${id}.title`)).not.toContain('[');
    expect(from).not.toBe('');
    expect(ruleById(id)?.id).toBe(id);
  }
});
