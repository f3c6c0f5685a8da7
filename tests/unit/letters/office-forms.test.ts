import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { importLetterForm, ownLetterForms, removeLetterForm } from '../../../lib/browser/letters-access';
import { formsOffered, formToBeginWith, letterForms } from '../../../lib/letters/form-registry';
import { mau02tt012018 } from '../../../lib/letters/forms/mau-02-tt01-2018';
import { mau04tt012018 } from '../../../lib/letters/forms/mau-04-tt01-2018';
import type { LetterForm } from '../../../lib/letters/letter-form';
import { letterFormIds } from '../../../lib/letters/letter-form-ids';
import { readLetterForm } from '../../../lib/letters/read-letter-form';
import { writeLetterForm } from '../../../lib/letters/write-letter-form';

const own: LetterForm = { ...mau04tt012018, id: 'mau-04-xuan-du', validFrom: '2026-01-01', evidence: 'confirmed' };
delete (own as { validTo?: string }).validTo;

/** The form as text, with some of it changed on the way. */
function changed(change: (form: Record<string, unknown>) => void, form: LetterForm = own): string {
  const copy = structuredClone(form) as unknown as Record<string, unknown>;
  change(copy);
  return JSON.stringify(copy);
}

beforeEach(() => fakeBrowser.reset());

describe('a form from outside', () => {
  it('ours are known by their ids', () => {
    expect(letterFormIds).toEqual(letterForms.map(({ id }) => id));
  });

  it.each(letterForms)('$id goes out under a name of its own and comes in again', (form) => {
    const read = readLetterForm(`\uFEFF${writeLetterForm(form)}`);
    expect(read).toEqual({ ok: true, value: { ...form, id: `${form.id}-don-vi` } });
  });

  it.each<[string, string, string]>([
    ['no JSON', 'Mẫu số 04', 'letter-form-not-json'],
    ['too large', ' '.repeat(70_000), 'letter-form-too-large'],
    ['the name of one of ours', JSON.stringify(mau04tt012018), 'letter-form-name-taken'],
    ['a key nobody knows', changed((form) => (form['script'] = 'x')), 'letter-form-not-understood'],
    [
      'a hole nobody knows',
      changed((form) => (form['blocks'] = [{ kind: 'paragraph', text: 'Kính gửi {idNumber}' }])),
      'letter-form-not-understood',
    ],
    [
      'a bracket that opens nothing',
      changed((form) => (form['blocks'] = [{ kind: 'paragraph', text: 'Kính gửi {owner' }])),
      'letter-form-not-understood',
    ],
    [
      'a name of every object',
      changed((form) => (form['blocks'] = [{ kind: 'paragraph', text: '{constructor}' }])),
      'letter-form-not-understood',
    ],
    ['signs that no paper shows', changed((form) => (form['title'] = 'PHIẾU\u0007')), 'letter-form-not-understood'],
    ['a text to be supplied that is there', changed((form) => (form['evidence'] = 'to-supply')), 'letter-form-not-understood'],
    ['no text', changed((form) => (form['blocks'] = [])), 'letter-form-not-understood'],
    ['a day that is none', changed((form) => (form['validFrom'] = '2026-02-30')), 'letter-form-not-understood'],
    ['an end before the beginning', changed((form) => (form['validTo'] = '2025-01-01')), 'letter-form-not-understood'],
    [
      'columns wider than the paper',
      changed((form) => (form['blocks'] = [{ kind: 'table', columns: [{ name: 'TT', share: 90 }], rows: 1 }])),
      'letter-form-not-understood',
    ],
    ['another version', changed((form) => (form['version'] = 2)), 'letter-form-not-understood'],
  ])('%s: refused whole', (_name, text, code) => {
    const read = readLetterForm(text);
    expect(read.ok).toBe(false);
    expect(!read.ok && read.problem.code).toBe(code);
  });
});

describe('forms of the office', () => {
  it('are kept, replaced by one of the same name, and removed', async () => {
    expect((await importLetterForm(JSON.stringify(own))).ok).toBe(true);
    expect((await importLetterForm(JSON.stringify({ ...own, title: 'PHIẾU XIN LỖI' }))).ok).toBe(true);
    expect((await ownLetterForms()).map(({ title }) => title)).toEqual(['PHIẾU XIN LỖI']);
    await removeLetterForm(own.id);
    expect(await ownLetterForms()).toEqual([]);
  });

  it('one too many is refused, and none of the others gives way', async () => {
    const twenty = Array.from({ length: 20 }, (_, index) => ({ ...own, id: `mau-${index}` }));
    await fakeBrowser.storage.local.set({ letterForms: twenty });
    const taken = await importLetterForm(JSON.stringify(own));
    expect(!taken.ok && taken.problem.code).toBe('letter-form-too-many');
    expect(await ownLetterForms()).toEqual(twenty);
    expect((await importLetterForm(JSON.stringify({ ...own, id: 'mau-3' }))).ok).toBe(true);
    expect(await ownLetterForms()).toHaveLength(20);
  });

  it('what cannot be read is left where it is and not used', async () => {
    await fakeBrowser.storage.local.set({ letterForms: [{ id: 'newer', version: 2 }, own] });
    expect((await ownLetterForms()).map(({ id }) => id)).toEqual([own.id]);
    await importLetterForm(JSON.stringify({ ...own, id: 'another' }));
    expect(JSON.stringify(await fakeBrowser.storage.local.get('letterForms'))).toContain('newer');
  });
});

describe('the form to begin with', () => {
  it('in its time, the form of its time', () => {
    const begun = formToBeginWith(formsOffered([], '2023-06-15T08:00:00'))!;
    expect([begun.form.id, begun.inForce]).toEqual(['mau-04-tt01-2018', true]);
  });

  it('after that the old one, and it is said to have ended: the new one has no text and is not offered for use', () => {
    const forms = formsOffered([], '2026-11-02');
    const begun = formToBeginWith(forms)!;
    expect([begun.form.id, begun.inForce]).toEqual(['mau-04-tt01-2018', false]);
    expect(forms.filter(({ usable }) => !usable).map(({ form }) => form.id)).toEqual(['mau-04-tt03-2025']);
  });

  it('one of the office goes before ours once it is in force', () => {
    expect(formToBeginWith(formsOffered([own], '2025-12-31'))?.form.id).toBe('mau-04-xuan-du');
    expect(formToBeginWith(formsOffered([own], '2023-06-15'))?.form.id).toBe('mau-04-tt01-2018');
    expect(formToBeginWith(formsOffered([own], '2026-01-01'))?.form.id).toBe('mau-04-xuan-du');
    expect(formToBeginWith(formsOffered([{ ...mau02tt012018, id: 'x' }], '2026-01-01'))?.form.id).toBe('mau-04-tt01-2018');
  });
});
