// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { concernsData } from '../../../lib/browser/overlay/concerns-data';

interface Change {
  target: Node;
  added?: Node[];
  removed?: Node[];
  type?: MutationRecordType;
}

function record({ target, added = [], removed = [], type = 'childList' }: Change): MutationRecord {
  return { target, addedNodes: added, removedNodes: removed, type } as unknown as MutationRecord;
}

function block(html: string): Element {
  return new DOMParser().parseFromString(html, 'text/html').body.firstElementChild!;
}

describe('what may change the data', () => {
  test.each([
    ['a cell of a table', block('<table><tbody><tr><td id="t">1</td></tr></tbody></table>').querySelector('td')!],
    ['a cell of a grid of blocks', block('<div role="grid"><div><span id="t">1</span></div></div>').querySelector('span')!],
    ['a pager', block('<div class="ant-pagination"><b>2</b></div>').querySelector('b')!],
  ])('text in %s', (_, target) => {
    expect(concernsData(record({ target: target.firstChild!, type: 'characterData' }))).toBe(true);
  });
  test('parts of some size that come or go', () => {
    const part = block('<section><p>a</p><p>b</p><p>c</p><p>d</p></section>');
    expect(concernsData(record({ target: document.body, added: [part] }))).toBe(true);
    expect(concernsData(record({ target: document.body, removed: [part] }))).toBe(true);
    expect(concernsData(record({ target: document.body, added: [document.createElement('x-list')] }))).toBe(true);
    expect(concernsData(record({ target: document.body, added: [document.createElement('iframe')] }))).toBe(true);
  });
  test('within a shadow tree of a table cell', () => {
    const cell = block('<table><tbody><tr><td><div></div></td></tr></tbody></table>').querySelector('div')!;
    const inner = document.createElement('b');
    cell.attachShadow({ mode: 'open' }).append(inner);
    inner.textContent = '1';
    expect(concernsData(record({ target: inner.firstChild!, type: 'characterData' }))).toBe(true);
  });
});

describe('what does not', () => {
  test('a clock', () => {
    const clock = block('<header><span>08:00</span></header>').firstElementChild!;
    expect(concernsData(record({ target: clock.firstChild!, type: 'characterData' }))).toBe(false);
    expect(concernsData(record({ target: clock, added: [document.createTextNode('08:01')] }))).toBe(false);
  });
  test('our own parts, also in a table', () => {
    const ours = document.createElement('style');
    ours.setAttribute('data-soat-mot-cua', 'dau');
    expect(concernsData(record({ target: document.documentElement, added: [ours] }))).toBe(false);
    const table = block('<table><tbody></tbody></table>');
    expect(concernsData(record({ target: table, added: [ours] }))).toBe(false);
    const bar = block('<div data-soat-mot-cua="thanh"><table><tbody><tr><td>1</td></tr></tbody></table></div>');
    expect(concernsData(record({ target: bar.querySelector('td')!.firstChild!, type: 'characterData' }))).toBe(false);
  });
});
