import fc from 'fast-check';
import { beforeEach, describe, expect, it, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { formHandlers } from '../../../entrypoints/background/form-handlers';
import { readLog } from '../../../lib/browser/log';
import type { FormsSet } from '../../../lib/browser/message-types';
import { td06a } from '../../../lib/report/conventions/td-06a';
import { forms as builtIn } from '../../../lib/report/form-registry';
import { ii06a } from '../../../lib/report/forms/ii-06a';
import { knownForms } from '../../../lib/report/known-forms';
import { fileOfForm, NO_OFFICE_FORMS, withForm, type OfficeForms } from '../../../lib/report/office-forms';
import { systemOfPortal } from '../../../lib/report/system-of-portal';

const sender = {} as never;
const own = { ...ii06a, id: 'bieu-tinh', number: 'Biểu 01/TH', validFrom: '2026-08-01' };
const office: OfficeForms = {
  version: 1,
  forms: [own],
  conventions: [{ ...td06a, id: 'cach-tinh' }],
  periodRule: 'calendar',
  periods: [{ title: 'Năm 2023 theo huyện', from: '2022-12-12', to: '2023-12-12' }],
  systems: [{ portal: 'https://motcua.example.vn', system: 'province' }],
};
const read = async (): Promise<FormsSet> => {
  const answer = await formHandlers['forms.read']({}, sender);
  if (!answer.ok) throw new Error('not read');
  return answer.value;
};
const take = (value: unknown) => formHandlers['forms.import']({ text: JSON.stringify(value) }, sender);

beforeEach(() => fakeBrowser.reset());

describe('forms of an office', () => {
  it('are none at first, and what was saved afterwards', async () => {
    expect(await read()).toEqual({ own: NO_OFFICE_FORMS, shipped: [], unreadable: false });
    expect(await formHandlers['forms.save']({ forms: office }, sender)).toMatchObject({ ok: true, value: { own: office } });
    expect((await read()).own).toEqual(office);
  });
  it('a file of one form goes round the world and changes nothing the second time', async () => {
    expect(await take(fileOfForm(own))).toEqual({ ok: true, value: { added: 1, replaced: 0, same: 0 } });
    expect(await take(fileOfForm(own))).toEqual({ ok: true, value: { added: 0, replaced: 0, same: 1 } });
    expect(await take(fileOfForm({ ...own, title: 'Khác' }))).toEqual({ ok: true, value: { added: 0, replaced: 1, same: 0 } });
    expect((await read()).own.forms.map(({ title }) => title)).toEqual(['Khác']);
  });
  test.each([
    ['a key that nobody knows', { ...office, script: 'x' }],
    ['a key that nobody knows in a form', { ...office, forms: [{ ...own, onload: 'x' }] }],
    ['an indicator that nobody knows', { ...office, forms: [{ ...own, columns: [{ number: 3, indicator: 'x', path: ['a'] }] }] }],
    ['a sum over a column that is not there', { ...office, forms: [{ ...own, equations: [{ total: 3, parts: [99] }] }] }],
    ['a rate over a column that is not there', { ...office, forms: [{ ...own, ratios: [{ column: 3, part: 4, whole: 99 }] }] }],
    ['numbers for other columns', { ...office, forms: [{ ...own, otherNumbers: [[1, 2]] }] }],
    ['an end before its beginning', { ...office, forms: [{ ...own, validTo: '2026-07-31' }] }],
    ['a form twice', { ...office, forms: [own, own] }],
    ['a convention that leaves a state open', { ...office, conventions: [{ ...td06a, states: { paused: 'open' } }] }],
    ['a period that ends before it begins', { ...office, periods: [{ title: 'x', from: '2026-02-01', to: '2026-01-01' }] }],
    ['no portal', { ...office, systems: [{ portal: 'javascript:x', system: 'province' }] }],
    ['another version', { ...office, version: 2 }],
  ])('a file with %s is refused whole, and nothing changes', async (_, value) => {
    await take(fileOfForm(own));
    expect(await take(value)).toMatchObject({ ok: false, problem: { code: expect.stringMatching(/^office-/) as string } });
    expect((await read()).own.forms).toEqual([own]);
  });
  it('what is not to be read is neither used nor written over', async () => {
    await fakeBrowser.storage.local.set({ forms: { version: 7, forms: 'x' } });
    expect(await read()).toEqual({ own: NO_OFFICE_FORMS, shipped: [], unreadable: true });
    expect(await take(fileOfForm(own))).toMatchObject({ ok: false, problem: { code: 'office-unreadable' } });
    expect(await fakeBrowser.storage.local.get('forms')).toEqual({ forms: { version: 7, forms: 'x' } });
  });
  it('come from a policy too; one that cannot be read is left out and noted', async () => {
    await fakeBrowser.storage.managed.set({ forms: [JSON.stringify(fileOfForm(own)), '{"version":1}'] });
    expect((await read()).shipped).toEqual([fileOfForm(own)]);
    expect(await readLog()).toMatchObject([{ event: 'policy-forms-not-readable', detail: '1' }]);
  });
  it('any edit of a file is taken as data or refused, and never thrown at', async () => {
    const text = JSON.stringify(office);
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.string({ minLength: 0, maxLength: 3 }), async (at, put) => {
        fakeBrowser.reset();
        const answer = await formHandlers['forms.import']({ text: text.slice(0, at) + put + text.slice(at + 1) }, sender);
        expect((await read()).unreadable).toBe(false);
        if (!answer.ok) expect((await read()).own).toEqual(NO_OFFICE_FORMS);
      }),
      { numRuns: 60 },
    );
  });
});

describe('forms that are known', () => {
  test("an office's own version stands where the one that comes along stood", () => {
    const mine = { ...ii06a, title: 'Bản của tỉnh' };
    const known = knownForms(withForm(NO_OFFICE_FORMS, mine), [fileOfForm({ ...ii06a, title: 'Bản của bộ' }), fileOfForm(own)]);
    expect(known.forms[0]?.title).toBe('Bản của tỉnh');
    expect(known.forms).toHaveLength(builtIn.length + 1);
    expect(known.builtIn.has('ii-06a')).toBe(false);
    expect(known.builtIn.has('ii-05a')).toBe(true);
  });
  test.each([
    ['https://motcua.mst.gov.vn', 'ministry'],
    ['https://motcua-tthc.moit.gov.vn', 'ministry'],
    ['https://motcua.thanhhoa.gov.vn', 'province'],
    ['https://dichvucong.haiphong.gov.vn:8443', 'province'],
    ['https://dichvucong.gov.vn', undefined],
    ['https://thanhhoa.gov.vn.example.com', undefined],
    ['tep://ho-so', undefined],
  ])('%s is of %s', (portal, system) => expect(systemOfPortal(portal, [])).toBe(system));
  test('what the office says of a portal comes first', () => {
    expect(systemOfPortal('https://motcua.mst.gov.vn', [{ portal: 'https://motcua.mst.gov.vn', system: 'province' }])).toBe('province');
  });
});
