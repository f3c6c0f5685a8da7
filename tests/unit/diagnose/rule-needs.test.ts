import { describe, expect, it } from 'vitest';
import { dateFields } from '../../../lib/check/check-dossiers';
import { dossierRules } from '../../../lib/check/dossier-rules';
import { listRules } from '../../../lib/check/list-rules';
import { petitionRules } from '../../../lib/check/petition-rules';
import { recordRules } from '../../../lib/check/record-rules';
import type { DossierExample, ListExample, PetitionExample, RecordExample } from '../../../lib/check/rule.examples';
import { petitionRuleNeeds, ruleNeeds, workspaceRuleNeeds } from '../../../lib/diagnose/rule-needs';
import { traceListRules } from '../../../lib/diagnose/trace-rules';
import type { DossierRow } from '../../../lib/dossier/dossier';
import { fields } from '../../../lib/vocabulary/field';

async function breaksOf<Example>(id: string): Promise<readonly Example[]> {
  const { breaks } = (await import(`../../../lib/check/rules/${id}.examples.ts`)) as { breaks: readonly Example[] };
  expect(breaks.length).toBeGreaterThan(0);
  return breaks;
}

/** Columns of a list from which a stored dossier knows this. */
const columnOf: Readonly<Record<string, string>> = {
  paid: 'payment',
  apologised: 'apology',
  informationOnly: 'serviceLevel',
  history: 'state',
  stateSince: 'state',
};

function columnsOf(dossier: RecordExample['dossier']): Set<string> {
  return new Set([...Object.keys(dossier), ...Object.keys(dossier.handling ?? {})].map((key) => columnOf[key] ?? key));
}

function expectNeeds(needs: readonly (readonly string[])[], has: ReadonlySet<string>, name: string): void {
  for (const oneOf of needs)
    expect(
      oneOf.some((field) => has.has(field)),
      `${name}: ${oneOf.join('/')}`,
    ).toBe(true);
}

describe('what a rule needs', () => {
  it('is known of every rule of lists and of no other', () => {
    const sorted = (rules: readonly { id: string }[]) => rules.map(({ id }) => id).toSorted();
    expect(Object.keys(ruleNeeds).toSorted()).toEqual(sorted(dossierRules));
    expect(Object.keys(workspaceRuleNeeds).toSorted()).toEqual(sorted([...recordRules, ...listRules]));
    expect(Object.keys(petitionRuleNeeds).toSorted()).toEqual(sorted(petitionRules));
  });

  it.each(dossierRules.map(({ id }) => id))('%s speaks in none of its examples without it', async (id) => {
    // A date that others have may be missing: unless an example says otherwise its list shows them all.
    const usual = id.startsWith('thieu-') ? dateFields : [];
    for (const { name, dossier, shown = usual, listIsOpen } of await breaksOf<DossierExample>(id))
      expectNeeds(ruleNeeds[id]!, new Set([...Object.keys(dossier), ...shown, 'code', ...(listIsOpen ? ['state'] : [])]), name);
  });

  it.each(recordRules.map(({ id }) => id))('%s, of the workspace, neither', async (id) => {
    for (const { name, dossier } of await breaksOf<RecordExample>(id)) expectNeeds(workspaceRuleNeeds[id]!, columnsOf(dossier), name);
  });

  it.each(listRules.map(({ id }) => id))('%s, of dossiers side by side, neither', async (id) => {
    for (const { name, dossiers, owners } of await breaksOf<ListExample>(id)) {
      const all = dossiers.flatMap((dossier) => [...columnsOf(dossier)]);
      const owner = owners !== undefined || dossiers.some(({ extra }) => extra?.[fields.owner.csv] !== undefined);
      expectNeeds(workspaceRuleNeeds[id]!, new Set([...all, ...(owner ? ['owner'] : [])]), name);
    }
  });

  it.each(petitionRules.map(({ id }) => id))('%s, of petitions, neither', async (id) => {
    for (const { name, petition, others = [] } of await breaksOf<PetitionExample>(id))
      expectNeeds(petitionRuleNeeds[id]!, new Set([petition, ...others].flatMap((one) => Object.keys(one))), name);
  });
});

describe('why a rule of a list was skipped', () => {
  const row: DossierRow = { row: 1, values: { code: { text: 'H56-1' }, due: { text: '14/06/2023', moment: '2023-06-14' } }, others: [] };

  it('is told by the columns that people know, of the page and of the workspace', () => {
    const traces = traceListRules({ rows: [row], listIsOpen: true }, [], ['chua-thanh-toan']);
    const traceOf = (id: string) => traces.find((trace) => trace.id === id);
    expect(traceOf('qua-han')).toEqual({ id: 'qua-han', state: 'silent' });
    expect(traceOf('ma-ho-so-ngay-tiep-nhan')).toMatchObject({ state: 'skipped', missing: [['Ngày tiếp nhận']] });
    expect(traceOf('con-hai-ngay-lam-viec')).toEqual({ id: 'con-hai-ngay-lam-viec', state: 'later', inWorkspace: true });
    expect(traceOf('trang-thai-va-ngay')).toMatchObject({ state: 'skipped', missing: [['Ngày có kết quả', 'Ngày trả']] });
    expect(traceOf('chua-thanh-toan')).toMatchObject({ state: 'off', inWorkspace: true });
  });

  it('is told of petitions by their own columns', () => {
    const traces = traceListRules({ rows: [row], listIsOpen: false, petitions: new Set(['received', 'state']) }, [], []);
    expect(traces.map(({ id }) => id).toSorted()).toEqual(petitionRules.map(({ id }) => id).toSorted());
    expect(traces.find(({ id }) => id === 'kien-nghi-qua-han')?.state).toBe('silent');
    expect(traces.find(({ id }) => id === 'kien-nghi-chua-ket-thuc')?.missing).toEqual([['Ngày trả lời']]);
  });
});
