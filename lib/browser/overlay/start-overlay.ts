import type { Finding } from '../../check/finding';
import type { Dossier, DossierRow } from '../../dossier/dossier';
import { toDossier } from '../../dossier/to-dossier';
import { createQueryWatch } from '../../portal/query-watch';
import type { Message } from '../../text/message';
import type { TableReading } from '../../table/read-html-table';
import type { Result } from '../../text/result';
import type { Say } from '../../text/say';
import { guest } from '../guest';
import type { PageSettings } from '../message-types';
import { send } from '../send';
import { createBar, type Bar, type BarActions, type BarState } from './bar';
import { controlsOf } from './controls-of';
import type { Explainer } from './explain';
import { exportView } from './export-view';
import { cellOf } from './finding-place';
import { keepFigures, keepList, keepProcedures, notKept } from './keep-page';
import { codesOf, createListPages } from './list-pages';
import { createMarks, rowMarkAttribute } from './marks';
import { createPageDialect } from './page-dialect';
import { obeyCommands } from './page-commands';
import { codeOf, countSeverities } from './page-findings';
import { widenList, type ListPage, type PageReading } from './page-reading';
import { fetchPart, partHere } from './parts';
import { isSameList } from './same-list';
import { isUnfinished } from './unfinished';
import { barOf, NO_VIEW, viewPage, type View } from './view-page';
import { watchPage, type PageEvents } from './watch-page';
import { createWholeReading } from './whole-reading';

export interface Overlay {
  stop(): void;
}

/** A page that works longer than this is said to be at work. */
const WAIT_MS = 800;

/** Lies over one page: reads it when it has settled, keeps it, marks it, and offers what can be done. */
export function startOverlay(document: Document, settings: PageSettings, say: Say): Overlay {
  const window = document.defaultView!;
  const marks = createMarks();
  const queries = createQueryWatch();
  let view: View = NO_VIEW;
  /** What bar and marks speak of: the page, or one dossier that is open over it. */
  let shown: View = NO_VIEW;
  let quiet: BarState['quiet'] = settings.quiet ? 'portal' : undefined;
  let placed = '';
  let taught = settings.taught ?? [];
  let known = settings;
  let state: BarState = { status: '', findings: [] };
  const actions: BarActions = {
    readAll: () => void whole.start(),
    stop: () => whole.stop(),
    exportCsv: () => void exportView(view, whole.readingIdFor(view.head), sayAll, settings).then(tell),
    fill: () => void ask('fill.open'),
    teach: () => void ask('teach.open'),
    openWorkspace: () => void ask('workspace.open'),
    quiet: hush,
    showAll: () => void explain().then((made) => made?.list(shown.findings, goTo)),
  };
  const bar: Bar = createBar(document, say, actions, settings.theme);
  const disobey = obeyCommands(
    () => state,
    actions,
    (why) => bar.alert(say(why)),
  );
  let explainer: Explainer | undefined;
  async function explain(): Promise<Explainer | undefined> {
    const part = await fetchPart('explainer');
    return (explainer ??= part?.createExplainer(document, bar.layer, part.sayIn(settings.language)));
  }
  /** With the sentences of the rules, where they are here. */
  const sayAll: Say = (...said) => (partHere('explainer')?.sayIn(settings.language) ?? say)(...said);
  const update = (change: Partial<BarState>): void => {
    state = { ...state, ...change };
    bar.update(state);
  };
  const tell = (status: Message | undefined): void => update({ status: status === undefined ? '' : say(status) });
  const pages = createListPages(document, { again: () => watch.again(), roots: () => watch.roots() });
  const whole = createWholeReading({ pages, update, tell, toRow, relist, context: listInView, ready: () => fetchPart('explainer') });

  function listInView() {
    return view.reading.kind === 'list' && view.head ? { head: view.head, reading: view.reading } : undefined;
  }
  function toRow(row: DossierRow): { dossier?: Dossier; shown: Record<string, string> } {
    const dossier = toDossier(row, window.location.origin, settings.keepPersonal);
    // Found with the whole page in view: what no row of a list shows is missing in none of them.
    const shown = partHere('reader')?.shownCells(row, view.byCode.get(codeOf(row)) ?? [], sayAll);
    return { ...(dossier && { dossier }), shown: shown ?? {} };
  }
  /** Rows of a grid whose other columns were drawn meanwhile: read and checked with all of them. */
  function relist(page: ListPage, reading: TableReading): ListPage | undefined {
    const whole = widenList(page, reading);
    if (whole !== undefined) view = viewPage(document, whole, view.belong, known);
    return whole;
  }
  function goTo(finding: Finding): void {
    const row = [...shown.byRow].find(([, findings]) => findings.includes(finding))?.[0] ?? cellOf(finding, view.reading);
    row?.scrollIntoView({ block: 'center' });
    void explain().then((made) => made?.show(finding, row));
  }
  async function ask(name: 'fill.open' | 'teach.open' | 'workspace.open'): Promise<void> {
    const answer = await send(name, {});
    if (!answer.ok) bar.alert(say(answer.problem.say));
  }
  function settled(reading: PageReading): void {
    // A newer version of the extension has put its own bar in our place: bar, marks and page are its own now.
    if (!bar.host.isConnected) return retire();
    explainer?.close();
    atRest();
    // A dossier opened over its list: the list behind it stands as it stood.
    if (reading.kind === 'detail' && view.reading.kind === 'list' && view.reading.table.element.isConnected) {
      if (whole.running()) return;
      placed = '';
      bar.findPlace();
      return present(viewPage(document, reading, view.belong, known, view));
    }
    const same = whole.running() || isSameList(view.reading, reading);
    const belong = queries.settled(reading.content, controlsOf(watch.roots()), rowsKey(reading), same, isUnfinished(reading));
    pages.settled(reading);
    const place = window.location.pathname + reading.kind;
    if (place !== placed) bar.findPlace();
    placed = place;
    view = viewPage(document, reading, belong, known);
    present(view);
    if (!whole.running() && reading.kind !== 'detail') void keep(view);
    whole.noticed(reading);
    void send('badge.set', countSeverities(quiet ? [] : view.findings)).then((answer) => {
      if (!answer.ok && answer.problem.code === 'extension-gone') gone();
    });
  }
  /** Says and marks what was found, where the official wants to hear of it. */
  function present(next: View): void {
    const over = (shown = next) !== view;
    if (settings.marks) marks.set(quiet ? NO_VIEW.marks : over ? new Map([...view.marks, ...next.marks]) : next.marks);
    update({ ...barOf(quiet ? { ...next, findings: [] } : next, settings), quiet });
    if (next.advice) void advise(next, next.advice);
  }
  async function advise({ findings }: View, said: Message): Promise<void> {
    update({ status: '' });
    if (findings.length > 0) await fetchPart('explainer');
    if (findings === shown.findings && !quiet) update({ status: sayAll(said) });
  }
  function hush(to: BarState['quiet']): void {
    if (to === 'portal' || quiet === 'portal') void send('portal.quiet', { on: to === 'portal' });
    quiet = to;
    explainer?.close();
    present(shown);
    void send('badge.set', countSeverities(quiet ? [] : view.findings));
  }
  async function keep(kept: View): Promise<void> {
    const [{ reading, head }, why] = [kept, notKept(kept)];
    if (!whole.said() || why !== undefined) tell(settings.lookOnly && reading.kind === 'entry' ? undefined : why);
    if (why !== undefined) return;
    if (reading.kind === 'procedures') return told(await keepProcedures(reading));
    if (head === undefined) return;
    if (reading.kind === 'figures') return told(await keepFigures(reading, head), head.portal);
    // A reading over page loads keeps its pages itself.
    if (reading.kind !== 'list' || reading.rows.length === 0 || (await whole.goOn())) return;
    const answer = await keepList(kept, reading, head);
    // Back on a list read in full before this page load, nothing has been said yet.
    if (answer.ok && (whole.running() || (whole.said() && state.status !== ''))) return;
    told(answer, head.portal);
  }
  function told(answer: Result<Message>, portal?: string): void {
    if (!answer.ok) return bar.alert(say(answer.problem.say));
    tell(answer.value);
    if (portal !== undefined) void lookElsewhere(portal);
  }
  async function lookElsewhere(portal: string): Promise<void> {
    const answer = await send('findings.elsewhere', { portal });
    if (!answer.ok) return;
    const { count, waived } = answer.value;
    update({ elsewhere: count });
    // Set aside, or taken back, in the workspace since.
    const news = JSON.stringify(waived) !== JSON.stringify(known.waived ?? []);
    known = { ...known, waived };
    if (news) watch.again();
  }

  let restless: number | undefined;
  function atWork(): void {
    if (!whole.running()) restless ??= window.setTimeout(() => update({ waiting: true }), WAIT_MS);
  }
  function atRest(): void {
    window.clearTimeout(restless);
    restless = undefined;
    if (state.waiting) update({ waiting: false });
  }
  const events: PageEvents = {
    settled,
    stirred() {
      queries.stirred();
      pages.stirred();
      atWork();
    },
    unchanged() {
      pages.unchanged();
      atRest();
    },
    addressChanged() {
      queries.opened('address');
      atWork();
    },
    touched: () => queries.touched(),
    queryPressed: () => queries.pressed(controlsOf(watch.roots())),
    hovered(target) {
      const row = target.closest(`[${rowMarkAttribute}]`);
      const findings = row && !quiet && shown.byRow.get(row);
      if (row && findings) void explain().then((made) => row.matches(':hover, :focus-within') && made?.offer(row, findings));
    },
  };
  const watch = watchPage(
    document,
    events,
    (tables) => {
      guest().tables = tables;
      return guest().layTaught?.(document, tables, taught) ?? { tables: [...tables], changed: [] };
    },
    createPageDialect(document, settings.profiles ?? { own: [], known: [] }),
  );
  guest().bar = bar;
  guest().learn = (all) => {
    taught = all;
    watch.again();
  };
  void whole.lookBack();

  function retire(): void {
    disobey();
    watch.stop();
    atRest();
    explainer?.stop();
  }
  function stop(): void {
    retire();
    marks.clear();
  }
  function gone(): void {
    stop();
    update({ canReadAll: false, canFill: false, canTeach: false });
    bar.alert(say('overlay.gone'));
  }
  return { stop };
}

/** The rows of a list by their codes, in order: the same rows under the columns of another screen are still the same rows. */
function rowsKey(reading: PageReading): string {
  return reading.kind === 'list' && reading.rows.length > 0 ? codesOf(reading) : reading.content;
}
