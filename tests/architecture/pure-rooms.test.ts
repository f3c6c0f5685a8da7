import { describe, expect, it } from 'vitest';
import { isNode, placeOf, productFiles, treeOf, visit, type SourceFile } from './source/files';
import { globalReferences, propertyNames } from './source/references';
import { browserRooms, roomOf } from './source/rooms';

const pureFiles = productFiles.filter((file) => file.path.startsWith('lib/') && !browserRooms.includes(roomOf(file.path)));

const browserGlobals = new Set(
  `window document self globalThis chrome browser navigator location history screen
  localStorage sessionStorage indexedDB caches cookieStore
  fetch XMLHttpRequest WebSocket EventSource
  performance requestAnimationFrame requestIdleCallback setTimeout setInterval queueMicrotask
  getComputedStyle matchMedia alert confirm prompt open
  DOMParser XMLSerializer MutationObserver IntersectionObserver ResizeObserver NodeFilter
  Event CustomEvent InputEvent KeyboardEvent MouseEvent ClipboardEvent DataTransfer
  Node Element Document Text Range Image FileReader`.split(/\s+/),
);

// `instanceof HTMLTableElement` fails for elements of another frame, besides needing a browser.
const elementClass = /^(?:HTML|SVG)\w*Element$/;

function browserGlobalsOf(file: SourceFile): string[] {
  return globalReferences(file)
    .filter(({ name }) => browserGlobals.has(name) || elementClass.test(name))
    .map(({ name, node }) => `${placeOf(file, node)} ${name}`);
}

function clocksOf(file: SourceFile): string[] {
  const found: string[] = [];
  visit(treeOf(file), (node, parent) => {
    if (node.type !== 'Identifier' || node['name'] !== 'Date' || !parent) return;
    const bare = parent.type === 'NewExpression' && Array.isArray(parent['arguments']) && parent['arguments'].length === 0;
    const called = parent.type === 'CallExpression' && parent['callee'] === node;
    const property = isNode(parent['property']) ? parent['property']['name'] : undefined;
    if (bare || called || property === 'now') found.push(placeOf(file, node));
  });
  for (const { name, node } of globalReferences(file)) if (name === 'Temporal') found.push(placeOf(file, node));
  for (const { name, node } of propertyNames(file)) if (name === 'random') found.push(`${placeOf(file, node)} chance`);
  return found;
}

describe('the rooms of lib but browser and store', () => {
  it('touch no browser global', () => {
    expect(pureFiles.flatMap(browserGlobalsOf)).toEqual([]);
  });

  it('have no clock and no chance: the time is passed in', () => {
    expect(pureFiles.flatMap(clocksOf)).toEqual([]);
  });

  it('these tests see what they look for', () => {
    const poisoned: SourceFile = {
      path: 'lib/poisoned.ts',
      text: `const a = window.x; export function f(document: Document, e: Element) {
        return [document.title, e instanceof HTMLInputElement, new Date(), Date.now(), new Date(0), { location: 1 }.location,
        chrome.runtime, Math.random(), (a as Node)]; }`,
    };
    expect(browserGlobalsOf(poisoned).map((line) => line.split(' ')[1])).toEqual(['window', 'HTMLInputElement', 'chrome']);
    expect(clocksOf(poisoned)).toHaveLength(3);
  });
});
