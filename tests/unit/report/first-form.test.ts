import { expect, it } from 'vitest';
import { ii06a } from '../../../lib/report/forms/ii-06a';
import { firstFormFor } from '../../../lib/report/known-forms';

const own = (id: string, levels: (typeof ii06a)['levels']) => ({ ...ii06a, id, levels });
const forms = [own('tinh', ['province']), own('xa', ['commune']), own('chung', ['province', 'commune'])];

it.each([
  ['commune', 'xa'],
  ['department', 'tinh'],
  ['province', 'tinh'],
  [undefined, 'tinh'],
] as const)('a unit of level %s begins with the form %s', (level, id) => expect(firstFormFor(level, forms)?.id).toBe(id));

it('a level without a form of its own begins with the first', () => {
  expect(firstFormFor('commune', [forms[0]!])?.id).toBe('tinh');
  expect(firstFormFor('commune', [])).toBeUndefined();
});
