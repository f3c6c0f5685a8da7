import { readFileSync } from 'node:fs';
import { CheckStatus } from '@stryker-mutator/api/check';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';

/** Lets through only the mutants that were drawn; the others are not run and not counted. */
class PickedChecker {
  #picked = new Set(JSON.parse(readFileSync(process.env.MUTANTS, 'utf8')));
  async init() {}
  async check(mutants) {
    return Object.fromEntries(
      mutants.map((mutant) => [
        mutant.id,
        this.#picked.has(keyOf(mutant)) ? { status: CheckStatus.Passed } : { status: CheckStatus.CompileError, reason: 'not drawn' },
      ]),
    );
  }
  /** All at once: to refuse one costs nothing. */
  group(mutants) {
    return [mutants.map(({ id }) => id)];
  }
}

/** What tells one mutant from all others of the same code. Lines and columns count from 0. */
export function keyOf({ fileName, mutatorName, location: { start, end }, replacement }) {
  const file = fileName.replaceAll('\\', '/').replace(/^.*\/(?=lib\/)/, '');
  return [file, mutatorName, start.line, start.column, end.line, end.column, replacement].join('|');
}

export const strykerPlugins = [declareClassPlugin(PluginKind.Checker, 'picked', PickedChecker)];
