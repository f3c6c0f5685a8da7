import type { Finding } from '../../check/finding';
import { saySuspects } from '../../check/say-suspects';
import { formatNumber, type Say } from '../../text/say';
import { boxInTop } from './box-in-top';
import { element } from './element';
import { severityIcon } from './severity-icon';

export interface Explainer {
  /** One finding: what, which figures, which rule, what to do next. */
  show(finding: Finding, near: Element | undefined): void;
  /** All findings of the page; Enter on one goes to its row. */
  list(findings: readonly Finding[], go: (finding: Finding) => void): void;
  /** A small offer beside a marked row under the pointer. */
  offer(row: Element, findings: readonly Finding[]): void;
  close(): void;
  stop(): void;
}

/** Popovers over the page, in our own layer; Esc closes, focus goes back to where it was. */
export function createExplainer(document: Document, layer: ShadowRoot, say: Say): Explainer {
  const window = document.defaultView!;
  const stopping = new AbortController();
  let pop: HTMLElement | undefined;
  let chip: HTMLElement | undefined;
  let frame: HTMLElement | undefined;
  let framed: Element | undefined;
  let back: HTMLElement | null = null;

  const close = (): void => {
    pop?.remove();
    chip?.remove();
    frame?.remove();
    pop = chip = frame = undefined;
    // The bar draws its buttons anew when the page changes: the one that was left is then known by its key.
    const key = back?.isConnected ? undefined : back?.dataset['key'];
    (key === undefined ? back : layer.querySelector<HTMLElement>(`[data-key="${key}"]`))?.focus();
    back = null;
  };
  window.addEventListener('keydown', (event) => event.key === 'Escape' && pop && close(), { capture: true, signal: stopping.signal });
  window.addEventListener(
    'scroll',
    () => {
      chip?.remove();
      if (frame && framed) frameAround(frame, framed);
    },
    { passive: true, capture: true, signal: stopping.signal },
  );

  const open = (title: string, about: string | undefined, near: Element | undefined, ...children: Node[]): void => {
    const focus = layer.activeElement as HTMLElement | null;
    // One popover leads to the next; focus goes back to where the first was opened from.
    const from = pop?.contains(focus) ? back : focus;
    close();
    back = from;
    const closeButton = element(document, 'button', { type: 'button', 'aria-label': say('overlay.close'), onclick: close }, '✕');
    pop = element(
      document,
      'div',
      { class: 'pop', role: 'dialog', 'aria-label': about === undefined ? title : `${title}: ${about}`, tabindex: '-1' },
      element(document, 'div', { class: 'head' }, element(document, 'h2', {}, title), closeButton),
      ...children,
    );
    layer.append(pop);
    place(window, pop, near);
    closeButton.focus();
  };
  const severity = (finding: Finding): Node =>
    element(
      document,
      'span',
      { class: `sev ${finding.severity === 'note' ? 'note-sev' : finding.severity}` },
      severityIcon(document, finding.severity),
      say(`overlay.severity.${finding.severity}`),
    );
  const line = (finding: Finding): Node[] => [severity(finding), document.createTextNode(' '), document.createTextNode(say(finding.what))];

  const next = (finding: Finding): string => say('overlay.nextStep', { next: finding.next });
  const advice = (finding: Finding, all: readonly Finding[]): Node[] =>
    all.length > FEW ? [] : [element(document, 'span', { class: 'mo', style: 'display: block' }, next(finding))];

  return {
    close,
    stop() {
      stopping.abort();
      close();
    },
    show(finding, near) {
      const suspects = saySuspects(finding);
      const figures = finding.figures
        .map((figure) => [
          element(document, 'dt', {}, figure.label),
          element(
            document,
            'dd',
            {},
            figure.value !== undefined && /^-?[\d.,]+$/.test(figure.raw) ? formatNumber(figure.value) : figure.raw,
          ),
        ])
        .flat();
      open(
        say(`rule.${finding.rule}.title`),
        finding.code,
        near,
        element(document, 'p', {}, severity(finding), ' ', say(finding.what)),
        ...(figures.length > 0 ? [element(document, 'dl', {}, ...figures)] : []),
        ...(suspects === undefined ? [] : [element(document, 'p', {}, element(document, 'strong', {}, say(suspects)))]),
        element(document, 'h3', {}, say('overlay.why')),
        element(document, 'p', {}, say(finding.why)),
        element(document, 'p', { class: 'mo' }, finding.source),
        element(document, 'h3', {}, say('overlay.next')),
        element(document, 'p', {}, say(finding.next)),
      );
      if (near === undefined) return;
      framed = near;
      frame = element(document, 'div', { class: 'frame', 'aria-hidden': 'true' });
      layer.append(frame);
      frameAround(frame, near);
    },
    list(findings, go) {
      const items = gravestFirst(findings)
        .slice(0, 200)
        .map((finding) =>
          element(
            document,
            'li',
            {},
            element(document, 'button', { type: 'button', onclick: () => go(finding) }, ...line(finding), ...advice(finding, findings)),
          ),
        );
      const rest =
        findings.length > 200 ? [element(document, 'p', { class: 'mo' }, say('overlay.more', { n: findings.length - 200 }))] : [];
      open(
        findings.length > 0 ? say('overlay.findings', { n: findings.length }) : say('overlay.noFindings'),
        undefined,
        undefined,
        element(document, 'ul', {}, ...items),
        ...rest,
      );
    },
    offer(row, findings) {
      chip?.remove();
      const [first] = findings;
      if (pop || first === undefined) return;
      const label = findings.length > 1 ? say('overlay.chip.many', { what: first.what, n: findings.length - 1 }) : say(first.what);
      chip = element(
        document,
        'div',
        { class: 'chip' },
        element(
          document,
          'button',
          { type: 'button', onclick: () => this.show(first, row) },
          element(
            document,
            'span',
            { class: `sev ${first.severity === 'note' ? 'note-sev' : first.severity}` },
            severityIcon(document, first.severity),
          ),
          ` ${short(label)}`,
          element(document, 'span', { class: 'mo' }, ` ${short(next(first))}`),
        ),
      );
      layer.append(chip);
      const box = boxInTop(row);
      const left = Math.max(4, box.left + 8);
      // One line on the border of two rows: what is pressed in them stays free.
      Object.assign(chip.style, { left: `${left}px`, maxWidth: `${window.innerWidth - left - 8}px`, overflow: 'hidden' });
      chip.style.top = `${Math.max(4, box.top - 14)}px`;
    },
  };
}

/** Of so many findings each says what to do next; of more the official opens the one meant. */
const FEW = 6;

function short(text: string): string {
  return text.length > 90 ? `${text.slice(0, 88)}…` : text;
}

const GRAVITY = { block: 0, warn: 1, note: 2 } as const;

function gravestFirst(findings: readonly Finding[]): Finding[] {
  return findings.toSorted((a, b) => GRAVITY[a.severity] - GRAVITY[b.severity]);
}

/** Room left for the bar, and a margin. */
const EDGE = 52;

/** Below or above what it explains, else beside it; never over it, even if it then has to scroll inside. */
function place(window: Window, pop: HTMLElement, near: Element | undefined): void {
  if (near === undefined) return placeAtBar(pop, window);
  const box = boxInTop(near);
  const size = pop.getBoundingClientRect();
  const [above, below] = [box.top - EDGE, window.innerHeight - box.bottom - EDGE];
  const top = (wanted: number): string => `${Math.max(8, Math.min(wanted, window.innerHeight - EDGE - size.height))}px`;
  const fits = size.height <= Math.max(above, below);
  if (!fits && box.left - size.width > 16) return at(pop, `${box.left - size.width - 12}px`, top(box.top));
  if (!fits && box.right + size.width + 16 < window.innerWidth) return at(pop, `${box.right + 12}px`, top(box.top));
  const height = Math.min(size.height, Math.max(above, below));
  pop.style.maxHeight = `${height}px`;
  const left = Math.min(Math.max(8, box.left + 24), Math.max(8, window.innerWidth - size.width - 16));
  at(pop, `${left}px`, `${below >= above || below >= size.height ? box.bottom + 8 : box.top - height - 8}px`);
}

/** A list belongs to the bar: it opens from it. */
function placeAtBar(pop: HTMLElement, window: Window): void {
  const bar = (pop.getRootNode() as ShadowRoot).querySelector('.dock')!.getBoundingClientRect();
  pop.style.left = `${Math.max(8, Math.min(bar.left, window.innerWidth - pop.getBoundingClientRect().width - 16))}px`;
  if (bar.top < window.innerHeight / 2) pop.style.top = `${bar.bottom + 6}px`;
  else pop.style.bottom = `${window.innerHeight - bar.top + 6}px`;
}

function at(pop: HTMLElement, left: string, top: string): void {
  pop.style.left = left;
  pop.style.top = top;
}

/** A frame over a row or cell, in our layer: nothing is added to the portal's table. */
function frameAround(frame: HTMLElement, row: Element): void {
  const box = boxInTop(row);
  Object.assign(frame.style, { left: `${box.left}px`, top: `${box.top}px`, width: `${box.width}px`, height: `${box.height}px` });
}
