import '@polymer/iron-list/iron-list.js';
import '@polymer/polymer/lib/elements/dom-bind.js';
import { el } from '../../chrome';
import { contentsF } from '../../contents/F';
import { openList } from '../../page';

const { mount, columns, rows } = openList(contentsF['iron-list']);
document.head.append(
  el(
    'style',
    {},
    '.dong{display:flex;border-bottom:1px solid #ddd} .dong span{padding:8px;box-sizing:border-box;font-size:14px;flex:none} .dau{font-weight:600;background:#f5f5f5}',
  ),
);

const cellsOf = (textOf: (key: string, header: string) => string): HTMLElement[] =>
  columns.map(({ key, header, width }) => el('span', { style: `width:${width}px` }, textOf(key, header)));

const item = el('template');
item.content.append(el('div', { class: 'dong' }, ...cellsOf((key) => `[[item.${key}]]`)));
const list = document.createElement('iron-list');
list.setAttribute('items', '[[rows]]');
list.setAttribute('style', 'height:400px;width:1330px');
list.append(item);
const outer = el('template');
outer.content.append(el('div', { class: 'dong dau' }, ...cellsOf((_, header) => header)), list);
const bound = document.createElement('dom-bind');
bound.append(outer);
mount.append(bound);
Object.assign(bound, { rows });
