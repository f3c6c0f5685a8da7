import { isHiddenByMark } from '../table/cell-elements';
import { readCell, tidy } from '../table/read-cell';

/** One thing that a block says: a piece of text, or the title of an icon. */
export interface Part {
  /** Its label where it has one (`Ngày nhận`), else its place in the block (`div.info span.date`). Same name, same meaning. */
  name: string;
  text: string;
  lines?: readonly string[];
  /** The text is the title of an icon. */
  icon?: true;
  element: Element;
}

/** Classes that say how a thing is at the moment, and those that a tool has numbered. */
const PASSING =
  /\d|^(?:active|selected|hover|focus|odd|even|first|last|unread|read|new|open|show|hide|hidden|disabled|current|checked|visited|ng-\w[\w-]*|v-\w[\w-]*)$/i;
const PLAIN = /^[\w-]+$/;
const MOST_CLASSES = 4;
/** "Ngày nhận: 05/04/2023". A time has its colon between digits. */
const LABELLED = /^(\p{L}[^:：\d]{1,48})[:：]\s*(\S.*)$/su;
const LABEL_ALONE = /^(\p{L}[^:：]{1,60})[:：]$/u;
/** Elements whose inside is one piece of text. */
const PIECES = new Set(['td', 'th', 'dt', 'dd', 'button', 'select', 'time', 'a']);

/** Tag and lasting classes: `div.messageListItem`. */
export function signatureOf(element: Element): string {
  const classes = [...element.classList].filter((name) => PLAIN.test(name) && !PASSING.test(name)).slice(0, MOST_CLASSES);
  return [element.localName.replace(/[^\w-]/g, ''), ...classes].join('.');
}

interface Piece {
  path: string;
  text: string;
  lines?: readonly string[];
  icon?: true;
  element: Element;
}

/**
 * What one block says, part by part. A part without a label is known by where it stands; of several alike ones the place says
 * which of how many (`span.text[2/3]`), so that a block which lacks one is not read by counting.
 */
export function partsOf(block: Element): Part[] {
  const pieces: Piece[] = [];
  collect(block, '', pieces);
  const parts: Part[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const { path, ...piece } = pieces[i]!;
    const alone = LABEL_ALONE.exec(piece.text);
    const inline = piece.icon ? null : LABELLED.exec(piece.text);
    const next = pieces[i + 1];
    if (alone !== null) {
      // A label whose value is not there names nothing.
      if (next === undefined || LABEL_ALONE.test(next.text) || LABELLED.test(next.text)) continue;
      const { path: _path, ...value } = next;
      parts.push({ ...value, name: tidy(alone[1]!) });
      i++;
    } else if (inline !== null) parts.push({ name: tidy(inline[1]!), text: tidy(inline[2]!), element: piece.element });
    else parts.push({ ...piece, name: path });
  }
  // Two values under one label: which of them is meant cannot be told.
  const names = parts.map(({ name }) => name);
  return parts.filter(({ name }) => names.indexOf(name) === names.lastIndexOf(name));
}

function collect(element: Element, path: string, pieces: Piece[]): void {
  const children = [...element.children];
  const ownText = [...element.childNodes].some((node) => node.nodeType === 3 && tidy((node as Text).data) !== '');
  if (children.length === 0 || ownText || (PIECES.has(element.localName) && path !== '')) {
    takePiece(element, path, pieces);
    return;
  }
  const steps = stepsTo(children);
  for (const [i, child] of children.entries()) {
    if (!(child.hasAttributes() && isHiddenByMark(child))) collect(child, path === '' ? steps[i]! : `${path} ${steps[i]}`, pieces);
  }
}

/** What leads to each child: its signature, and among alike ones its place, cells over several columns counted as several. */
function stepsTo(children: readonly Element[]): string[] {
  const signatures = children.map(signatureOf);
  const wide = children.map((child) => Math.max(1, Number(child.getAttribute('colspan') ?? 1) || 1));
  const totals = new Map<string, number>();
  const places = signatures.map((signature, i) => {
    const before = totals.get(signature) ?? 0;
    totals.set(signature, before + wide[i]!);
    return before + 1;
  });
  return signatures.map((signature, i) => {
    const total = totals.get(signature)!;
    return total === 1 ? signature : `${signature}[${places[i]}/${total}]`;
  });
}

function takePiece(element: Element, path: string, pieces: Piece[]): void {
  const content = readCell(element);
  const own = tidy(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? '');
  const icon = content.text === '';
  const text = icon ? (content.title ?? own) : content.text;
  if (text === '') return;
  pieces.push({ path: path || 'text', text, element, ...(content.lines && { lines: content.lines }), ...(icon && { icon }) });
}
