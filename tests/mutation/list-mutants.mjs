import { readFile } from 'node:fs/promises';
import { createInjector } from 'typed-inject';
import { createInstrumenter } from '@stryker-mutator/instrumenter';
import { keyOf } from './picked-checker.mjs';

/** Prints the key of every mutant of the files named, as one JSON array. */
const quiet = () => undefined;
const logger = { isDebugEnabled: () => false, debug: quiet, info: quiet, warn: quiet, error: quiet, trace: quiet, fatal: quiet };
const instrumenter = createInjector().provideValue('logger', logger).injectFunction(createInstrumenter);
const files = await Promise.all(process.argv.slice(2).map(async (name) => ({ name, content: await readFile(name, 'utf8'), mutate: true })));
const { mutants } = await instrumenter.instrument(files, { plugins: [], ignorers: [], excludedMutations: [], mutationRanges: [] });
console.log(JSON.stringify(mutants.map(keyOf)));
