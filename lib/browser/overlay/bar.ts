import type { Finding } from '../../check/finding';
import type { Say } from '../../text/say';
import type { GuestBar } from '../guest';
import { themeOfPage } from '../theme-of-page';
import { element } from './element';
import { barStyle } from './bar-style';
import { createDock } from './dock';
import type { PageSummary } from './page-findings';

/** What the bar offers at the moment; absent actions have no button. */
export interface BarState {
  summary?: PageSummary | undefined;
  figures?: boolean;
  /** One dossier: what is said of it may take more room. */
  one?: boolean;
  status: string;
  /** The page is at work: what was said of it before may not hold any more. */
  waiting?: boolean;
  canReadAll?: boolean;
  canExport?: boolean;
  canFill?: boolean;
  /** A table stands there that is not understood. */
  canTeach?: boolean;
  elsewhere?: number;
  /** Nothing may be done in the page. */
  lookOnly?: boolean;
  /** Warnings are switched off, for this page or for the whole portal. */
  quiet?: 'page' | 'portal' | undefined;
  progress?: { done: number; total?: number } | undefined;
  findings: readonly Finding[];
}

export interface BarActions {
  readAll(): void;
  stop(): void;
  exportCsv(): void;
  fill(): void;
  teach(): void;
  openWorkspace(): void;
  /** Switches warnings off or on again. */
  quiet(to: 'page' | 'portal' | undefined): void;
  showAll(): void;
}

export interface Bar extends GuestBar {
  update(state: BarState): void;
  /** The page under the bar is another one: finds a free edge, before anything is said. */
  findPlace(): void;
  /** Our layer over the page, for popovers. */
  readonly layer: ShadowRoot;
  readonly host: HTMLElement;
  remove(): void;
}

/** The one bar of the page, in an open shadow root at the end of the document element. Plain DOM: nothing heavy for a line. */
export function createBar(document: Document, say: Say, actions: BarActions, theme: string): Bar {
  const host = element(document, 'soat-mot-cua' as 'div', {
    'data-soat-mot-cua': 'thanh',
    'data-theme': theme === 'system' ? themeOfPage(document) : theme,
  });
  const layer = host.attachShadow({ mode: 'open' });
  const style = element(document, 'style', {}, barStyle);
  const region = element(document, 'div', { role: 'region', 'aria-label': say('overlay.name'), class: 'dock bottom left' });
  const notes = element(document, 'div');
  const line = element(document, 'div', { class: 'bar' });
  const status = element(document, 'span', { role: 'status', class: 'said' });
  region.append(notes, line);
  layer.append(style, region);
  document.documentElement.append(host);
  const dock = createDock(document, region, say);
  let state: BarState = { status: '', findings: [] };
  let undo: { label: string; run: () => void } | undefined;
  let foreign: { text: string; done: number; total: number; stop: () => void } | undefined;

  const button = (label: string, run: () => void, attributes: Record<string, string | boolean> = {}): HTMLButtonElement =>
    element(document, 'button', { type: 'button', ...attributes, onclick: run }, label);

  const render = (): void => {
    const focused = (layer.activeElement as HTMLElement | null)?.dataset['key'];
    line.replaceChildren(...parts());
    line.className = state.one ? 'bar one' : 'bar';
    if (focused !== undefined) line.querySelector<HTMLElement>(`[data-key="${focused}"]`)?.focus();
  };
  const parts = (): Node[] => {
    if (dock.folded()) return [dock.unfoldButton(render)];
    const made: Node[] = [element(document, 'span', { class: 'name', 'aria-hidden': 'true' }, say('overlay.name'))];
    if (state.summary && !state.waiting) made.push(summaryButton(state.summary));
    else if (!state.waiting && (state.figures || state.one) && state.findings.length > 0)
      made.push(
        button(say('overlay.summary.findings', { n: state.findings.length }), actions.showAll, { class: 'sum', 'data-key': 'sum' }),
      );
    const work =
      foreign ?? (state.progress && { text: '', done: state.progress.done, total: state.progress.total ?? 0, stop: actions.stop });
    if (work) made.push(progress(work));
    made.push(status);
    if (state.lookOnly) made.push(element(document, 'span', { class: 'said' }, say('overlay.lookOnly')));
    if (state.canReadAll && !work)
      made.push(
        button(say('overlay.readAll'), actions.readAll, { class: 'line', 'data-key': 'all', ...(state.waiting && { disabled: true }) }),
      );
    if (state.canFill) made.push(button(say('overlay.fill'), actions.fill, { class: 'main', 'data-key': 'fill' }));
    if (state.canTeach) made.push(button(say('overlay.teach'), actions.teach, { class: 'main', 'data-key': 'teach' }));
    if (undo) made.push(button(undo.label, undo.run, { class: 'line', 'data-key': 'undo' }));
    if (state.canExport)
      made.push(
        button(say('overlay.export'), actions.exportCsv, {
          class: 'line',
          'data-key': 'csv',
          ...((work || state.waiting) && { disabled: true }),
        }),
      );
    if (state.elsewhere) made.push(element(document, 'span', { class: 'said' }, say('overlay.elsewhere', { n: state.elsewhere })));
    if (state.quiet) made.push(button(say('overlay.quiet.off'), () => actions.quiet(undefined), { class: 'line', 'data-key': 'quiet' }));
    if (state.quiet === 'page')
      made.push(button(say('overlay.quiet.portal'), () => actions.quiet('portal'), { class: 'line', 'data-key': 'never' }));
    made.push(button(say('overlay.workspace'), actions.openWorkspace, { class: 'line', 'data-key': 'work' }));
    const label = say('overlay.quiet.page');
    if (!state.quiet && state.findings.length > 0)
      made.push(button('⊘', () => actions.quiet('page'), { title: label, 'aria-label': label, 'data-key': 'quiet' }));
    made.push(...dock.buttons(render));
    return made;
  };
  const summaryButton = (sum: NonNullable<BarState['summary']>): Node => {
    const words: Node[] = [
      element(document, 'b', {}, say(sum.petitions ? 'overlay.summary.rows.petitions' : 'overlay.summary.rows', { n: sum.rows })),
    ];
    const add = (count: number, id: string, kind: string): void => {
      if (count > 0) words.push(document.createTextNode(' · '), element(document, 'span', { class: kind }, say(id, { n: count })));
    };
    add(sum.unclear, 'overlay.summary.unclear', 'canh');
    add(sum.overdue, sum.petitions ? 'overlay.summary.overdue.petitions' : 'overlay.summary.overdue', 'chan');
    add(sum.today, 'overlay.summary.today', 'canh');
    add(sum.soon, 'overlay.summary.soon', 'luu');
    add(sum.stuck, 'overlay.summary.stuck', 'canh');
    add(sum.block + sum.warn, 'overlay.summary.faults', 'chan');
    add(sum.note, 'overlay.summary.notes', 'luu');
    return element(
      document,
      'button',
      { type: 'button', class: 'sum', 'data-key': 'sum', 'aria-haspopup': 'dialog', onclick: actions.showAll },
      ...words,
    );
  };
  const progress = (work: { text: string; done: number; total: number; stop: () => void }): Node => {
    const share = work.total > 0 ? Math.min(100, Math.round((100 * work.done) / work.total)) : 0;
    const track = element(document, 'div', {
      class: 'track',
      role: 'progressbar',
      'aria-label': say('overlay.progress'),
      'aria-valuenow': String(work.done),
      'aria-valuemin': '0',
      ...(work.total > 0 && { 'aria-valuemax': String(work.total) }),
    });
    const fill = element(document, 'div', { class: 'fill' });
    fill.style.width = `${share}%`;
    track.append(fill);
    const count =
      work.total > 0
        ? say('overlay.progress.of', { done: work.done, total: work.total })
        : say('overlay.progress.done', { done: work.done });
    return element(
      document,
      'div',
      { class: 'work' },
      track,
      element(document, 'span', {}, work.text || count),
      button(say('overlay.stop'), work.stop, { class: 'line', 'data-key': 'stop' }),
    );
  };
  const note = (text: string): void => {
    const box = element(document, 'div', { class: 'note', role: 'alert' }, element(document, 'span', {}, text));
    box.append(button(say('overlay.close'), () => box.remove(), { 'aria-label': say('overlay.close') }));
    notes.replaceChildren(box);
  };
  render();
  return {
    host,
    layer,
    update(next) {
      state = next;
      const said = next.waiting ? say('overlay.waiting') : next.status;
      if (status.textContent !== said) status.textContent = said;
      render();
    },
    status(text) {
      notes.replaceChildren();
      status.textContent = text;
    },
    alert: note,
    findPlace: () => dock.look(),
    offerUndo(label, run) {
      undo = {
        label,
        run: () => {
          undo = undefined;
          render();
          run();
        },
      };
      render();
    },
    progress(next) {
      foreign = next;
      render();
    },
    remove() {
      dock.stop();
      host.remove();
    },
  };
}
