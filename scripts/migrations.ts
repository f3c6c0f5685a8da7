import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { repoRoot } from './build';
import { launchBrowser } from './launch';
import { closes } from './migrations/closes';
import { storeOfBuild, type StoreOfBuild } from './migrations/store-of-build';

/**
 * `npm run migrations`: the real code of the build at the close of each issue and today's take turns over one database in a real
 * browser. The old build writes, today's opens it and adds to it, the old one opens that (a version that was taken back) and adds
 * in turn, today's opens it again. No row may be missing or changed at any step. `-- keep` writes what the old builds left as
 * fixtures for the tests.
 */
const keep = process.argv.includes('keep');
/** Any address of our own: databases belong to one. */
const PAGE = 'http://localhost/';

type Rows = Record<string, string[]>;

const sum = (rows: Rows): number => Object.values(rows).reduce((total, { length }) => total + length, 0);
/** Rows of the first that the second does not hold word for word. */
const lost = (before: Rows, after: Rows): number =>
  Object.entries(before).reduce((total, [table, rows]) => total + rows.filter((row) => !(after[table] ?? []).includes(row)).length, 0);

const { context, close } = await launchBrowser();
let failed = false;
try {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.route(PAGE, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(PAGE);
  const ask = <T>(build: string, what: 'write' | 'read', name: string, codes: readonly string[] = []): Promise<T> =>
    page.evaluate(
      async ([of, question, database, list]) => {
        const store = (window as unknown as Record<string, StoreOfBuild>)[of];
        return (question === 'write' ? await store?.write(database, list) : await store?.read(database)) as T;
      },
      [build, what, name, codes] as const,
    );
  const steps = (build: string): Promise<number> =>
    page.evaluate((of) => (window as unknown as Record<string, StoreOfBuild>)[of]!.steps, build);
  await page.evaluate(await storeOfBuild(undefined, 'today').then(global));
  const lines: string[][] = [
    ['issue', 'build  ', 'steps ', 'rows', 'lost on opening', 'rows after rollback', 'lost by rollback', 'rows again', 'lost again'],
  ];
  for (const { issue, commit } of closes) {
    const build = `issue${issue}`;
    await page.evaluate(global(await storeOfBuild(commit, build)));
    await ask(build, 'write', build, ['A', 'B']);
    const left = await ask<Rows>(build, 'read', build);
    if (keep) {
      const rows = Object.fromEntries(
        Object.entries(left).map(([table, texts]) => [table, texts.map((text) => JSON.parse(text) as unknown)]),
      );
      const file = join(repoRoot, `tests/fixtures/store/closes/issue-${issue}.json`);
      await writeFile(file, `${JSON.stringify({ steps: await steps(build), rows }, null, 1)}\n`);
    }
    const opened = await ask<Rows>('today', 'read', build);
    await ask('today', 'write', build, ['C', 'D']);
    const newer = await ask<Rows>('today', 'read', build);
    await ask(build, 'write', build, ['E', 'F']);
    const back = await ask<Rows>(build, 'read', build);
    const again = await ask<Rows>('today', 'read', build);
    const known = Object.fromEntries(Object.entries(newer).filter(([table]) => table in left));
    const losses = [lost(left, opened), lost(known, back), lost(newer, again)];
    failed ||= losses.some((count) => count > 0) || sum(left) === 0 || sum(back) <= sum(known) || sum(again) < sum(newer);
    const counts = [sum(left), losses[0], sum(back), losses[1], sum(again), losses[2]];
    lines.push([String(issue), commit, `${await steps(build)} → ${await steps('today')}`, ...counts.map(String)]);
  }
  for (const line of lines) console.log(line.map((cell, at) => cell.padEnd((lines[0]?.[at]?.length ?? 0) + 2)).join(''));
} finally {
  await close();
}
console.log(failed ? 'A row was lost.' : 'No row was lost.');
process.exitCode = failed ? 1 : 0;

/** The bundle declares a variable; evaluated, it would be gone with the call. */
function global(script: string): string {
  return `${script.replace(/^(?:"use strict";)?\s*var (\w+)\s*=/, 'window.$1 =')}; undefined`;
}
