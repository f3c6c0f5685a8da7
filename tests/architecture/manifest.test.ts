import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildTargets, outputOf, type BuildTarget } from '../../scripts/build';
import { manifestCommands } from '../../lib/commands/manifest-commands';
import { buildIfStale } from '../../scripts/build-if-stale';

interface Manifest {
  permissions?: string[];
  optional_permissions?: string[];
  host_permissions?: string[];
  optional_host_permissions?: string[];
  content_scripts?: { matches: string[]; js: string[] }[];
  web_accessible_resources?: unknown[];
  externally_connectable?: unknown;
  content_security_policy?: { extension_pages?: string };
  default_locale?: string;
  side_panel?: { default_path?: string };
  [key: string]: unknown;
}

function manifestOf(target: BuildTarget): Manifest {
  return JSON.parse(readFileSync(join(outputOf(target), 'manifest.json'), 'utf8')) as Manifest;
}

const permissions = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'sidePanel', 'alarms', 'contextMenus'];
const firefoxPermissions = permissions.filter((name) => name !== 'sidePanel');
const loopback = ['http://localhost/*', 'http://127.0.0.1/*'];

/** Asked for and granted, per build. A change here is a change of what every office was promised. */
const promised: Record<BuildTarget, { permissions: string[]; hosts: string[] | undefined }> = {
  chrome: { permissions, hosts: undefined },
  firefox: { permissions: firefoxPermissions, hosts: undefined },
  e2e: { permissions, hosts: loopback },
  'firefox-e2e': { permissions: firefoxPermissions, hosts: loopback },
};

beforeAll(() => buildTargets.forEach(buildIfStale));

describe.each(buildTargets)('the manifest of the %s build', (target) => {
  it('asks for these permissions and no others', () => {
    const manifest = manifestOf(target);
    expect(manifest.permissions).toEqual(promised[target].permissions);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*']);
    expect(manifest.host_permissions).toEqual(promised[target].hosts);
  });

  it('runs the detector where hosts are fixed, and nothing anywhere else', () => {
    const scripts = manifestOf(target).content_scripts ?? [];
    const detector = { matches: loopback, js: ['content-scripts/detector.js'] };
    expect(scripts.map(({ matches, js }) => ({ matches, js }))).toEqual(promised[target].hosts ? [detector] : []);
  });

  it('lets extension pages load their own files only', () => {
    const policy = manifestOf(target).content_security_policy?.extension_pages?.split('; ').toSorted();
    expect(policy).toEqual([
      "base-uri 'none'",
      "connect-src 'none'",
      "default-src 'none'",
      "form-action 'none'",
      "img-src 'self' data: blob:",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
    ]);
  });

  it('shows nothing of itself to pages and takes no messages from them', () => {
    const manifest = manifestOf(target);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it('offers the commands of the registry, four of them with keys', () => {
    const offered = manifestOf(target)['commands'] as Record<string, { suggested_key?: unknown }>;
    expect(offered).toEqual(manifestCommands());
    expect(Object.values(offered).filter((command) => command.suggested_key !== undefined)).toHaveLength(4);
  });

  it('speaks Vietnamese first and is set by policy', () => {
    const manifest = manifestOf(target);
    expect(manifest.default_locale).toBe('vi');
    expect(manifest['storage']).toEqual({ managed_schema: 'policy-schema.json' });
  });
});

it.each([
  ['e2e', 'chrome'],
  ['firefox-e2e', 'firefox'],
] as const)('the %s build is the shipped one but for its hosts', (ofTests, ofUsers) => {
  const { host_permissions: _hosts, content_scripts: _scripts, ...rest } = manifestOf(ofTests);
  expect(rest).toEqual(manifestOf(ofUsers));
  for (const file of [
    'background.js',
    'content-scripts/detector.js',
    'overlay.js',
    'filler.js',
    'teacher.js',
    'taught.js',
    'english.js',
    'exporter.js',
    'reader.js',
    'petitions.js',
  ]) {
    const [tested, shipped] = [outputOf(ofTests), outputOf(ofUsers)].map((folder) => readFileSync(join(folder, file), 'utf8'));
    expect(tested === shipped, file).toBe(true);
  }
});
