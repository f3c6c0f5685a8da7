import { describe, expect, it } from 'vitest';
import { filesUnder, isNode, placeOf, productFiles, treeOf, visit, type SourceFile } from './source/files';
import { importsOf } from './source/imports';
import { globalReferences, propertyNames } from './source/references';

const senders = new Set([
  'fetch',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'WebTransport',
  'EventSource',
  'RTCPeerConnection',
  'sendBeacon',
  'importScripts',
  'Image',
  'fetchLater',
]);

const REMOTE = /^(?:https?:|wss?:)?\/\//;

function sendersOf(file: SourceFile): string[] {
  const globals = globalReferences(file).filter(({ name }) => senders.has(name));
  // Also reached by name, as in `window['fetch']`.
  const properties = propertyNames(file).filter(({ name }) => senders.has(name));
  return [...globals, ...properties].map(({ name, node }) => `${placeOf(file, node)} ${name}`);
}

/** Imports from elsewhere, `src` and `href` set to an address from elsewhere. */
function remoteLoadsOf(file: SourceFile): string[] {
  const found = importsOf(file)
    .filter(({ specifier }) => REMOTE.test(specifier))
    .map(({ node }) => placeOf(file, node));
  visit(treeOf(file), (node) => {
    if (node.type === 'ImportExpression' && isNode(node['source']) && node['source'].type !== 'Literal') {
      found.push(placeOf(file, node));
    }
    const [target, value] = node.type === 'JSXAttribute' ? [node['name'], node['value']] : [node['left'], node['right']];
    if (!isNode(target) || !isNode(value) || typeof value['value'] !== 'string') return;
    const property = isNode(target['property']) ? target['property']['name'] : target['name'];
    if (['src', 'srcset', 'action', 'poster'].includes(String(property)) && REMOTE.test(value['value'])) found.push(placeOf(file, node));
  });
  return found;
}

describe('nothing is sent anywhere', () => {
  it('no product file names a way to send', () => {
    expect(productFiles.flatMap(sendersOf)).toEqual([]);
  });

  it('no product file loads anything from elsewhere', () => {
    expect(productFiles.flatMap(remoteLoadsOf)).toEqual([]);
  });

  it('no page and no style names an address to load', () => {
    const pages = filesUnder(['entrypoints', 'components', 'lib', 'public'], ['.html', '.css', '.svg']);
    const loads =
      /(?:(?:src|srcset|action)\s*=\s*["']?|<link[^>]+href\s*=\s*["']?|url\(\s*["']?|@import\s+(?:url\()?["']?)(?:https?:)?\/\//i;
    expect(pages.filter((file) => loads.test(file.text)).map((file) => file.path)).toEqual([]);
  });

  it('these tests see what they look for', () => {
    const text = `import x from 'https://x.vn/a.js'; fetch('/a'); navigator.sendBeacon('/b'); window['XMLHttpRequest'];
      img.src = '//x.vn/a.png'; new Image(); const y = import(name); const own = { fetch: 1 }; function f(WebSocket) { WebSocket; }`;
    const poisoned: SourceFile = { path: 'lib/poisoned.ts', text };
    expect(sendersOf(poisoned)).toHaveLength(4);
    expect(remoteLoadsOf(poisoned)).toHaveLength(3);
  });
});
