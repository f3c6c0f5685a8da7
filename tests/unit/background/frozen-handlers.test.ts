import 'fake-indexeddb/auto';
import { beforeEach, expect, it } from 'vitest';
import { frozenHandlers } from '../../../entrypoints/background/frozen-handlers';
import { digest, salt } from '../../../lib/browser/digest';
import { packageText, sealed } from '../../../lib/report/frozen-hash';
import { frozenPackage, frozenReports } from '../../../lib/store/frozen';
import type { Store } from '../../../lib/store/schema';
import { freshStore, frozenSample } from '../store/sample';

let store: Store;
beforeEach(() => {
  store = freshStore();
});

const { hash: _hash, ...content } = frozenSample;
const frozen = await sealed(content, digest);

async function open(text: string): Promise<string> {
  const answer = await frozenHandlers(store)['frozen.open']({ text }, { origin: 'x', extension: true });
  return answer.ok ? answer.value.outcome : answer.problem.code;
}

it('a package from a file is kept as it was sealed elsewhere', async () => {
  expect(await open(packageText(frozen))).toBe('new');
  expect(await frozenPackage(store, frozen.hash)).toEqual(frozen);
  expect(await open(packageText(frozen))).toBe('same');
  expect(await frozenReports(store)).toMatchObject([{ from: 'file', unit: 'Xã Xuân Du' }]);
});

it.each([
  ['damaged', packageText(frozen).slice(0, 500), 'frozen-damaged'],
  ['edited by hand', packageText(frozen).replace('Nộp lần 1', 'Nộp lần 2'), 'frozen-changed'],
  ['of another version', packageText(frozen).replace('"version": 1', '"version": 9'), 'frozen-newer'],
])('%s: refused, and nothing stored changes', async (_name, text, code) => {
  expect(await open(packageText(frozen))).toBe('new');
  const before = JSON.stringify(await Promise.all(store.tables.map((table) => table.toArray())));
  expect(await open(text)).toBe(code);
  expect(JSON.stringify(await Promise.all(store.tables.map((table) => table.toArray())))).toBe(before);
});

it('the hash is SHA-256, and each salt is another one', async () => {
  expect(await digest('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(salt()).toMatch(/^[0-9a-z]{16}$/);
  expect(salt()).not.toBe(salt());
});
