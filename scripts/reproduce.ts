import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { repoRoot } from './build';

/**
 * `npm run reproduce`: the packages are built twice from what is committed, each time in a fresh folder under another name, and must be
 * the same to the byte. Packages (node_modules) are taken from here. Exits 0 only if they are.
 */
function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, TZ: zones.shift() ?? 'UTC' },
  });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')}\n${stdout}${stderr}`);
}

/** The second build stands at another place and in another zone. */
const zones = ['UTC', 'UTC', 'UTC', 'UTC', 'Asia/Ho_Chi_Minh', 'Asia/Ho_Chi_Minh', 'Asia/Ho_Chi_Minh', 'Asia/Ho_Chi_Minh'];

/** What is committed now, whatever is committed meanwhile. */
const commit = spawnSync('git', ['rev-parse', 'HEAD'], { cwd: repoRoot, encoding: 'utf8' }).stdout.trim();

function build(name: string): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), name));
  run('git', ['clone', '--quiet', repoRoot, folder], tmpdir());
  run('git', ['checkout', '--quiet', '--detach', commit], folder);
  symlinkSync(join(repoRoot, 'node_modules'), join(folder, 'node_modules'));
  run(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'prepare'], folder);
  run(process.execPath, ['--import', 'tsx', 'scripts/zip.ts'], folder);
  const output = join(folder, '.output');
  const zips = readdirSync(output).filter((file) => file.endsWith('.zip'));
  const sums = new Map(
    zips.map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(output, file)))
        .digest('hex'),
    ]),
  );
  rmSync(folder, { recursive: true, force: true });
  return sums;
}

const [first, second] = [build('mot-'), build('lan-thu-hai-')];
let differing = 0;
for (const [file, sum] of first) {
  const same = second.get(file) === sum;
  if (!same) differing++;
  console.log(`${same ? '✔' : '✘'} ${file}  ${sum}${same ? '' : `  ${second.get(file)}`}`);
}
console.log(differing === 0 && first.size === 3 ? 'same bytes' : `${differing} differ`);
process.exit(differing === 0 && first.size === 3 ? 0 : 1);
