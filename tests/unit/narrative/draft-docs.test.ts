import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readSlot, slotNames } from '../../../lib/narrative/draft-slots';

const guide = readFileSync(new URL('../../../docs/soan-bao-cao.md', import.meta.url), 'utf8').normalize('NFC');
const table = guide.split('\n').filter((line) => /^\| [^-n]/.test(line));
const inTable = table.flatMap((line) => [...line.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name));

it('the guide names every slot, and no other', () => {
  const { words, figures, rates } = slotNames;
  expect(inTable.toSorted()).toEqual([...words, ...figures, ...rates].map((name) => name.normalize('NFC')).toSorted());
  for (const scope of slotNames.scopes) expect(guide).toContain(`@ ${scope.normalize('NFC')}`);
});

it('every name it gives means something', () => {
  expect(inTable.filter((name) => readSlot(name) === undefined)).toEqual([]);
});
