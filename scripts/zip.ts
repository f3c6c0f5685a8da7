import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildExtension, repoRoot } from './build';
import { filesOf, pack, type PackedFile } from './pack';

const usage = 'npm run zip [-- --hosts motcua.example.gov.vn,https://dichvucong.example.gov.vn]';

/** `motcua.example.gov.vn` stands for its http and https pages; a scheme narrows it. */
function patternsOf(host: string): string[] {
  const match = /^(?:(https?):\/\/)?((?:\*\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)*)\/?$/i.exec(host.trim());
  if (!match) throw new Error(`"${host}" is no host name.\n${usage}`);
  const schemes = match[1] === undefined ? ['https', 'http'] : [match[1].toLowerCase()];
  return schemes.map((scheme) => `${scheme}://${match[2]?.toLowerCase()}/*`);
}

const { values } = parseArgs({ options: { hosts: { type: 'string' } } });
const hosts = (values.hosts ?? '')
  .split(',')
  .filter((host) => host.trim() !== '')
  .flatMap(patternsOf);
if (values.hosts !== undefined && hosts.length === 0) throw new Error(`--hosts names no host.\n${usage}`);

const { name, version } = JSON.parse(readFileSync(join(repoRoot, 'package.json'), 'utf8')) as { name: string; version: string };
const kind = hosts.length > 0 ? '-hosts' : '';
for (const target of ['chrome', 'firefox'] as const) {
  const { ok, output } = buildExtension(target, hosts);
  if (!ok) throw new Error(output);
  const folder = join(repoRoot, '.output', `${target}-mv3${kind}`);
  write(`${name}-${version}-${target}${kind}.zip`, filesOf(folder));
}
// What reviewers build the packages from; the steps stand in docs/phat-hanh.md.
if (hosts.length === 0) write(`${name}-${version}-sources.zip`, sources());

function write(file: string, files: readonly PackedFile[]): void {
  const path = join(repoRoot, '.output', file);
  pack(files, path);
  const sum = createHash('sha256').update(readFileSync(path)).digest('hex');
  console.log(`${file}  ${files.length} files  sha256 ${sum}`);
}

/** Everything that is kept in the repository. */
function sources(): PackedFile[] {
  const { stdout, status } = spawnSync('git', ['ls-files', '-z', '--cached'], { cwd: repoRoot, encoding: 'utf8', maxBuffer: 50_000_000 });
  if (status !== 0) throw new Error('The sources are packed from the repository, which is not here.');
  return stdout
    .split('\0')
    .filter((path) => path !== '' && existsSync(join(repoRoot, path)))
    .map((path) => ({ name: path, content: readFileSync(join(repoRoot, path)) }));
}
