import { spawnSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** `e2e` and `firefox-e2e` are the production builds with the loopback hosts granted by the manifest. */
export type BuildTarget = 'chrome' | 'firefox' | 'e2e' | 'firefox-e2e';

export const repoRoot = fileURLToPath(new URL('..', import.meta.url));

const wxtArguments: Record<BuildTarget, readonly string[]> = {
  chrome: ['build'],
  firefox: ['build', '-b', 'firefox', '--mv3'],
  e2e: ['build'],
  'firefox-e2e': ['build', '-b', 'firefox', '--mv3'],
};

const outputNames: Record<BuildTarget, string> = {
  chrome: 'chrome-mv3',
  firefox: 'firefox-mv3',
  e2e: 'chrome-mv3-e2e',
  'firefox-e2e': 'firefox-mv3-e2e',
};

export const buildTargets = Object.keys(outputNames) as BuildTarget[];

/** Folder of the unpacked extension. */
export function outputOf(target: BuildTarget): string {
  return fileURLToPath(new URL(`../.output/${outputNames[target]}`, import.meta.url));
}

export interface BuildResult {
  ok: boolean;
  output: string;
}

/**
 * Builds as a process of its own: the builder keeps its state in module variables and reads the environment.
 * @param hosts patterns that the manifest grants, for forced installs
 */
export function buildExtension(target: BuildTarget, hosts: readonly string[] = []): BuildResult {
  const run = spawnSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', ...wxtArguments[target]], {
    cwd: repoRoot,
    encoding: 'utf8',
    env: {
      ...process.env,
      E2E: target.endsWith('e2e') ? '1' : '',
      HOSTS: hosts.join(','),
      NODE_ENV: 'production',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
    },
  });
  return { ok: run.status === 0, output: `${run.stdout}${run.stderr}` };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const target = buildTargets.find((name) => name === process.argv[2]) ?? 'chrome';
  const result = buildExtension(target);
  console.log(result.output);
  process.exit(result.ok ? 0 : 1);
}
