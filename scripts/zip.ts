import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { repoRoot } from './build';

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

for (const target of [[], ['-b', 'firefox', '--mv3']]) {
  const run = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'zip', ...target], {
    cwd: repoRoot,
    stdio: 'inherit',
    env: { ...process.env, E2E: '', HOSTS: hosts.join(',') },
  });
  if (run.status !== 0) process.exit(run.status ?? 1);
}
