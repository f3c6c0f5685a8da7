import { activeIn } from './composed';
import { showsFigure } from './figure-text';
import { blurFrom, fireInput, fireKey, digitKey, DELETE, focusOn, nextTask, shortWhile, viewOf } from './fire';

/** What stood in a place before it was first written, node by node. */
const before = new WeakMap<Element, readonly Node[]>();

/** Parts of a page that are edited in place: typing as the browser does it, since editors with a model listen to that. */
export async function writeEditable(host: HTMLElement, value: number): Promise<boolean> {
  if (!before.has(host)) before.set(host, [...host.cloneNode(true).childNodes]);
  const holds = (): boolean => showsFigure(textOf(host), value);
  for (const way of [typeInto, replaceText]) {
    await visit(host, () => way(host, String(value)));
    if (!holds()) await shortWhile(40);
    if (holds()) return true;
  }
  await restoreEditable(host, '');
  return false;
}

/** Puts back what stood there: typed first, so that a model hears of it, then to the last node. */
export async function restoreEditable(host: HTMLElement, text: string): Promise<boolean> {
  const nodes = before.get(host) ?? [host.ownerDocument.createTextNode(text)];
  const wanted = nodes.map((node) => node.textContent ?? '').join('');
  const isBack = (): boolean =>
    host.childNodes.length === nodes.length && nodes.every((node, at) => node.isEqualNode(host.childNodes[at] ?? null));
  if (isBack()) return true;
  await visit(host, () => typeInto(host, wanted));
  if (!isBack())
    await visit(host, () => {
      host.replaceChildren(...nodes.map((node) => node.cloneNode(true)));
      fireInput(host, wanted);
    });
  return isBack() || textOf(host).trim() === wanted.trim();
}

function textOf(host: HTMLElement): string {
  return (host.textContent ?? '').replace(/\u200b|\ufeff/g, '');
}

function typeInto(host: HTMLElement, text: string): void {
  const page = host.ownerDocument;
  if (typeof page.execCommand !== 'function' || activeIn(page) !== host) return;
  // Selects within the place that is edited, in whatever tree it stands.
  page.execCommand('selectAll');
  page.execCommand(text === '' ? 'delete' : 'insertText', false, text);
  fireKey(host, 'keyup', text === '' ? DELETE : digitKey(text.at(-1) ?? '0'));
}

function replaceText(host: HTMLElement, text: string): void {
  const { InputEvent } = viewOf(host);
  const how = { bubbles: true, composed: true, cancelable: true, inputType: 'insertText', data: text };
  if (!host.dispatchEvent(new InputEvent('beforeinput', how))) return;
  host.textContent = text;
  fireInput(host, text);
  fireKey(host, 'keyup', digitKey(text.at(-1) ?? '0'));
}

async function visit(host: HTMLElement, act: () => void): Promise<void> {
  focusOn(host);
  await nextTask();
  act();
  await nextTask();
  blurFrom(host);
  await nextTask();
}
