import { describe, expect, test } from 'vitest';
import captures from './captures.json';
import counts from './counts.json';
import dossiers from './dossiers.json';
import { toldOf } from './examples';
import figures from './figures.json';
import lists from './lists.json';
import petitions from './petitions.json';
import records from './records.json';
import texts from './texts.json';

/**
 * The files beside this one hold, example by example, all that is told of it: by the rule it was written for and by its neighbours,
 * whole, with every figure and place. All lines were read by hand on 22/11/2026; a line that changes is read again and put in by
 * hand. An example that does not stand there yet is not compared.
 */
type Lines = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
const written: Readonly<Record<keyof typeof toldOf, Lines>> = { captures, counts, dossiers, figures, lists, petitions, records, texts };

describe.each(Object.keys(written) as (keyof typeof toldOf)[])('%s', (scope) => {
  test.each(toldOf[scope])('%s: what is told of its examples', (id, told) => {
    const lines = written[scope][id] ?? {};
    const found = told.filter(({ name }) => lines[name] !== undefined).map(({ name, tell }) => [name, tell()] as const);
    expect(Object.fromEntries(found)).toEqual(lines);
  });
});
