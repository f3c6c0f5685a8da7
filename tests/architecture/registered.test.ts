import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../lib/check/rule-registry';
import { letterForms } from '../../lib/letters/form-registry';
import { computedIndices } from '../../lib/report/indices/index-registry';
import { forms } from '../../lib/report/form-registry';
import { filesUnder, isExamples } from './source/files';
import { catalogueOf } from './source/sentences';

/** Folders where one file is one thing whose id is the name of the file, and the sentences each of them owes. */
const kinds = [
  { kind: 'rule', folder: 'lib/check/rules', registered: rules, sentences: ['title', 'why'] },
  // A form brings its title and legal basis itself, in the words of the law.
  { kind: 'index', folder: 'lib/report/indices/defined', registered: computedIndices, sentences: ['title', 'formula'] },
  { kind: 'form', folder: 'lib/report/forms', registered: forms, sentences: [] },
  { kind: 'letter', folder: 'lib/letters/forms', registered: letterForms, sentences: [] },
] as const;

describe.each(kinds)('every $kind', ({ kind, folder, registered, sentences }) => {
  const all = filesUnder([folder], ['.ts']);
  const ids = all
    .filter((file) => !isExamples(file))
    .map((file) => posix.basename(file.path, '.ts'))
    .toSorted();

  it('is registered once, under the name of its file', () => {
    expect(ids.length).toBeGreaterThan(0);
    expect(registered.map(({ id }) => id).toSorted()).toEqual(ids);
  });

  it('has its examples beside it, and no examples stand alone', () => {
    const examples = all
      .filter(isExamples)
      .map((file) => posix.basename(file.path, '.examples.ts'))
      .toSorted();
    expect(examples).toEqual(ids);
  });

  it.each(['vi', 'en'] as const)('has its sentences (%s)', (language) => {
    const catalogue = catalogueOf(language);
    const owed = ids.flatMap((id) => sentences.map((sentence) => `${kind}.${id}.${sentence}`));
    expect(owed.filter((id) => catalogue[id] === undefined)).toEqual([]);
  });
});
