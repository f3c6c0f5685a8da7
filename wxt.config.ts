import { defineConfig, type ContentScriptEntrypoint } from 'wxt';
import { manifestCommands } from './lib/commands/manifest-commands';

/** Loopback pages only: the build that end-to-end tests, demo and bench load. */
const LOOPBACK = ['http://localhost/*', 'http://127.0.0.1/*'];

const endToEnd = process.env['E2E'] === '1';

/** Origins named by `npm run zip -- --hosts a,b`, for forced installs that ask for nothing. */
const packagedHosts = (process.env['HOSTS'] ?? '').split(',').filter((host) => host !== '');

/** Hosts granted by the manifest itself. The shipped build has none: each portal is asked for when it is switched on. */
const fixedHosts = endToEnd ? LOOPBACK : packagedHosts;

/** Extension pages may load their own files and nothing else: no request leaves them, whatever their code tries. */
const pagePolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Decided once: a permission that is added later and warns would switch the extension off in every office. */
const permissions = ['storage', 'unlimitedStorage', 'scripting', 'activeTab', 'sidePanel', 'alarms', 'contextMenus'];

/** Firefox opens the workspace as a tab or in its own sidebar, which needs no permission. */
const firefoxPermissions = permissions.filter((permission) => permission !== 'sidePanel');

let detector: ContentScriptEntrypoint | undefined;

export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  // A browser is opened by the demo and by tests, never by a build.
  webExt: { disabled: true },
  ...(endToEnd && { outDirTemplate: '{{browser}}-mv{{manifestVersion}}-e2e' }),
  ...(packagedHosts.length > 0 && {
    outDirTemplate: '{{browser}}-mv{{manifestVersion}}-hosts',
    zip: { artifactTemplate: '{{name}}-{{version}}-{{browser}}-hosts.zip' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'vi',
    permissions: browser === 'firefox' ? firefoxPermissions : permissions,
    optional_permissions: ['notifications'],
    optional_host_permissions: ['http://*/*', 'https://*/*'],
    content_security_policy: { extension_pages: pagePolicy },
    commands: manifestCommands(),
    storage: { managed_schema: 'policy-schema.json' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'soat-mot-cua@example.vn',
              // First version that knows data_collection_permissions.
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '116' }),
  }),
  vite: () => ({
    // Dexie for browsers of 2021 and later: its main file carries ES5 stand-ins (2 kB gzipped in background and workspace).
    resolve: { alias: [{ find: /^dexie$/, replacement: 'dexie/dist/modern/dexie.mjs' }] },
    build: {
      sourcemap: false,
      // The polyfill would bring a `fetch` into every page.
      modulePreload: false,
    },
  }),
  hooks: {
    'entrypoints:resolved': (_wxt, entrypoints) => {
      detector = entrypoints.find(
        (entrypoint): entrypoint is ContentScriptEntrypoint => entrypoint.type === 'content-script' && entrypoint.name === 'detector',
      );
    },
    'build:manifestGenerated': (_wxt, manifest) => {
      // A content script registered at run time must grant nothing and stand nowhere.
      delete manifest.host_permissions;
      delete manifest.content_scripts;
      if (fixedHosts.length === 0) return;
      manifest.host_permissions = fixedHosts;
      if (detector === undefined) return;
      const { runAt, allFrames, matchAboutBlank, matchOriginAsFallback } = detector.options;
      manifest.content_scripts = [
        {
          matches: fixedHosts,
          js: ['content-scripts/detector.js'],
          ...(runAt !== undefined && { run_at: runAt }),
          ...(allFrames !== undefined && { all_frames: allFrames }),
          ...(matchAboutBlank !== undefined && { match_about_blank: matchAboutBlank }),
          ...(matchOriginAsFallback !== undefined && { match_origin_as_fallback: matchOriginAsFallback }),
        },
      ];
    },
  },
});
