import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repoRoot } from './build';

/**
 * Puts small faults into the code of the rooms that must be right, one at a time, and counts those that the unit tests notice.
 *
 *     npm run mutate                 300 faults, drawn by a fixed seed
 *     npm run mutate -- 50 7         50 faults, seed 7
 *
 * The tool that makes the faults is installed when this is first run, beside the tests, and is no part of `npm ci`.
 */
const ROOMS = ['lib/check', 'lib/calendar', 'lib/text'];
const [count = 300, seed = 2026] = process.argv.slice(2).map(Number);
const home = join(repoRoot, 'tests/mutation');

function run(command: string, parts: readonly string[], cwd: string, env: Record<string, string> = {}): void {
  const { status } = spawnSync(command, parts, { cwd, stdio: 'inherit', env: { ...process.env, ...env } });
  if (status !== 0) throw new Error(`${command} ${parts.join(' ')}: ${status}`);
}

/** The same numbers for the same seed (mulberry32). */
function random(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

function draw(all: readonly string[]): string[] {
  const next = random(seed);
  const left = all.toSorted();
  const drawn: string[] = [];
  while (drawn.length < count && left.length > 0) drawn.push(...left.splice(Math.floor(next() * left.length), 1));
  return drawn;
}

/** `file:line:column-line:column` of a mutant's key; lines count from 1 there and from 0 in the key. */
function placeOf(key: string): string {
  const [file, , startLine, startColumn, endLine, endColumn] = key.split('|');
  return `${file}:${Number(startLine) + 1}:${startColumn}-${Number(endLine) + 1}:${endColumn}`;
}

interface Report {
  files: Record<
    string,
    { mutants: { status: string; mutatorName: string; replacement?: string; location: { start: { line: number } } }[] }
  >;
}

if (!existsSync(join(home, 'node_modules'))) run('npm', ['ci', '--no-audit', '--no-fund'], home);
const files = ROOMS.flatMap((room) =>
  readdirSync(join(repoRoot, room), { recursive: true, encoding: 'utf8' }).map((file) => `${room}/${file}`),
)
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.examples.ts'))
  .toSorted();
const listed = spawnSync(process.execPath, ['tests/mutation/list-mutants.mjs', ...files], {
  cwd: repoRoot,
  encoding: 'utf8',
  maxBuffer: 2 ** 28,
});
if (listed.status !== 0) throw new Error(listed.stderr);
const all = JSON.parse(listed.stdout) as string[];
const folder = mkdtempSync(join(tmpdir(), 'soat-mot-cua-mutants-'));
const [picked, config, report] = ['picked.json', 'stryker.json', 'report.json'].map((name) => join(folder, name)) as [
  string,
  string,
  string,
];
const drawn = draw(all);
writeFileSync(picked, JSON.stringify(drawn));
writeFileSync(
  config,
  JSON.stringify({
    testRunner: 'vitest',
    vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner', join(home, 'picked-checker.mjs')],
    checkers: ['picked'],
    // Only where one was drawn: code that carries every fault at once is many times slower.
    mutate: [...new Set(drawn.map(placeOf))],
    ignorePatterns: [
      '.output',
      '.wxt/tmp',
      'demo-output',
      'docs',
      'tests/e2e',
      'tests/portal',
      'tests/grids',
      'tests/forms',
      'public/hinh',
    ],
    // It reads these through an interface that the compiler of today does not have; vitest needs none of it.
    disableTypeChecks: false,
    tsconfigFile: 'tests/mutation/no-tsconfig.json',
    coverageAnalysis: 'perTest',
    concurrency: 2,
    // On a busy PC nothing is quick: only what goes round in circles may run out of time, which counts as noticed.
    timeoutMS: 120_000,
    dryRunTimeoutMinutes: 30,
    reporters: ['json'],
    jsonReporter: { fileName: report },
    tempDirName: join(folder, 'sandbox'),
    allowConsoleColors: false,
  }),
);
run(process.execPath, ['tests/mutation/node_modules/@stryker-mutator/core/bin/stryker.js', 'run', config], repoRoot, { MUTANTS: picked });
const { files: results } = JSON.parse(readFileSync(report, 'utf8')) as Report;
const mutants = Object.entries(results).flatMap(([file, { mutants: own }]) => own.map((mutant) => ({ file, ...mutant })));
const tried = mutants.filter(({ status }) => status !== 'CompileError' && status !== 'Ignored');
const noticed = tried.filter(({ status }) => status === 'Killed' || status === 'Timeout' || status === 'RuntimeError');
for (const { file, status, mutatorName, location, replacement } of tried)
  if (status === 'Survived' || status === 'NoCoverage')
    console.log(`${status} ${file}:${location.start.line} ${mutatorName} ${replacement ?? ''}`);
const circling = noticed.filter(({ status }) => status === 'Timeout').length;
console.log(
  `${noticed.length} of ${tried.length} faults noticed (${((100 * noticed.length) / tried.length).toFixed(1)} %), drawn from ${all.length} by seed ${seed}; ${circling} of them because the tests did not end`,
);
