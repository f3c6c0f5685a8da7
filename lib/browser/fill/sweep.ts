import { understandTable } from '../../table/understand-table';
import type { Words } from '../../vocabulary/dialect';
import { parentOf, queryAcross } from './composed';
import { openedCell, readEntryGrid, type FoundForm } from './entry-grid';
import { nextTask, shortWhile } from './fire';
import { isDisplayed, viewOfGrid, type GridKind, type Scrollers, type Spot, type View } from './grid-view';
import { isNear, Patchwork, type Taker } from './patchwork';
import type { Target } from './target';

/** More looks than this are no form that anybody fills. */
const MAX_LOOKS = 80;
const SLACK = 4;
/** What stays in view from one look to the next. */
const OVERLAP = 120;
const DRAWN_MS = 40;
const LOOKS = 16;
/** A grid that leaves room at its end is waited for so long. */
const FEW_LOOKS = 6;

/**
 * A grid that draws only the rows and columns in view, read from end to end by scrolling it and put back where it stood. Cells are
 * brought into view again when they are written. Grids that lie open as a whole come back as they are.
 */
export async function sweepForm(form: FoundForm, kind: GridKind, words?: Words): Promise<FoundForm> {
  const scrollers = scrollersOfMost(queryAcross(kind.place, kind.cells));
  const hidden = [...form.targets.values()].every(({ element }) => !isDisplayed(element));
  if (!scrollers.sideways && !scrollers.down && !hidden) return form;
  return (await new Sweeper(form, kind, scrollers, words).sweep()) ?? form;
}

/** Parts that stay in view may hold copies of all cells, of which most are out of sight: what scrolls most of the others counts. */
function scrollersOfMost(cells: readonly Element[]): Scrollers {
  const all = cells.filter(isDisplayed).map(scrollersOf);
  return { sideways: most(all.map(({ sideways }) => sideways)), down: most(all.map(({ down }) => down)) };
}

function most(elements: readonly (Element | undefined)[]): Element | undefined {
  const counts = new Map<Element | undefined, number>();
  for (const element of elements) counts.set(element, (counts.get(element) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

/** What scrolls the cells: boxes around them, not the page itself. */
function scrollersOf(cell: Element): Scrollers {
  const found: Scrollers = { sideways: undefined, down: undefined };
  const view = cell.ownerDocument.defaultView;
  const { body, documentElement } = cell.ownerDocument;
  for (let at = parentOf(cell); at !== null && at !== body && at !== documentElement; at = parentOf(at)) {
    const style = view?.getComputedStyle(at);
    if (at.clientWidth > 0 && at.scrollWidth > at.clientWidth + SLACK && style?.overflowX !== 'visible') found.sideways ??= at;
    if (at.clientHeight > 0 && at.scrollHeight > at.clientHeight + SLACK && style?.overflowY !== 'visible') found.down ??= at;
  }
  return found;
}

function originOf({ sideways, down }: Scrollers): { left: number; top: number } {
  return { left: sideways?.scrollLeft ?? 0, top: down?.scrollTop ?? 0 };
}

class Sweeper {
  readonly #form: FoundForm;
  readonly #kind: GridKind;
  readonly #words: Words | undefined;
  readonly #scrollers: Scrollers;
  #view: View = { heads: [], cells: [] };
  /** Seen to draw nothing up to its end however long it was waited for. */
  #leavesRoom = false;

  readonly #origin: { left: number; top: number };

  /** @param origin where the official had left the grid */
  constructor(form: FoundForm, kind: GridKind, scrollers: Scrollers, words: Words | undefined, origin = originOf(scrollers)) {
    this.#words = words;
    this.#origin = origin;
    this.#form = form;
    this.#kind = kind;
    this.#scrollers = scrollers;
  }

  async sweep(): Promise<FoundForm | undefined> {
    const { sideways, down } = this.#scrollers;
    const work = new Patchwork();
    let looks = 0;
    for (const top of stops(down?.scrollHeight, down?.clientHeight))
      for (const left of stops(sideways?.scrollWidth, sideways?.clientWidth)) {
        if (++looks > MAX_LOOKS) break;
        await this.#scrollTo(left, top);
        work.add(this.#view, takerOf);
      }
    await this.#scrollTo(this.#origin.left, this.#origin.top);
    const { reading, patches } = work.whole();
    const meaning = understandTable(reading.grid, undefined, this.#words);
    if (meaning.kind !== 'figures') return undefined;
    // Grids give one element to several cells: what takes a figure must be told apart.
    const takers = patches.map(({ taker }) => taker && { target: { ...taker.target }, state: taker.state });
    const { place } = this.#form;
    const whole = readEntryGrid({ element: place, reading, meaning, opens: true, takers }, new Map());
    if (!whole) return undefined;
    const spots = new Map(takers.flatMap((taker, nth) => (taker ? [[taker.target, patches[nth]!] as const] : [])));
    return {
      ...whole,
      bring: async (key, fresh) => {
        const target = whole.targets.get(key);
        const at = target && spots.get(target);
        return at && this.#bring(at.column, at.row, fresh === true);
      },
      sweep: async () =>
        place.isConnected ? new Sweeper(this.#form, this.#kind, this.#scrollers, this.#words, this.#origin).sweep() : undefined,
    };
  }

  async #bring(column: Spot, row: Spot, fresh: boolean): Promise<Target | undefined> {
    const { sideways, down } = this.#scrollers;
    const left = column.fixed || !sideways ? sideways?.scrollLeft : intoView(column.at, sideways.scrollLeft, sideways.clientWidth);
    const top = row.fixed || !down ? down?.scrollTop : intoView(row.at, down.scrollTop, down.clientHeight);
    const stays = left === sideways?.scrollLeft && top === down?.scrollTop;
    const here = stays && !fresh ? this.#cellAt(column, row) : undefined;
    if (here) return here;
    await this.#scrollTo(left ?? 0, top ?? 0);
    return this.#cellAt(column, row);
  }

  #cellAt(column: Spot, row: Spot): Target | undefined {
    this.#view = viewOfGrid(this.#kind, this.#scrollers);
    const found = this.#view.cells.filter(({ across, down }) => isNear(across, column) && isNear(down, row));
    // A cell that is being typed into holds a box for the time.
    return found.length === 1 ? { kind: 'opened', element: found[0]!.element as HTMLElement } : undefined;
  }

  /** Cells are drawn up to the right end of what is in view. */
  #isFilled(): boolean {
    const { sideways } = this.#scrollers;
    if (!sideways) return true;
    const end = Math.min(sideways.scrollLeft + sideways.clientWidth, sideways.scrollWidth);
    const reaches = (cells: View['cells']): boolean =>
      cells.some(({ across, width }) => !across.fixed && across.at + width >= end - 2 * SLACK);
    return reaches(this.#view.cells) && reaches(this.#view.heads);
  }

  /** Scrolls and waits until the grid has drawn what is in view: two looks that show the same cells. */
  async #scrollTo(left: number, top: number): Promise<void> {
    const { sideways, down } = this.#scrollers;
    const moved = (sideways && Math.abs(sideways.scrollLeft - left) > 1) || (down && Math.abs(down.scrollTop - top) > 1);
    if (sideways) sideways.scrollLeft = left;
    if (down) down.scrollTop = top;
    await (moved ? shortWhile(DRAWN_MS) : nextTask());
    let last: string | undefined;
    for (let look = 0; look < LOOKS; look++) {
      if (look > 0) await shortWhile(DRAWN_MS);
      this.#view = viewOfGrid(this.#kind, this.#scrollers);
      const now = [...this.#view.heads, ...this.#view.cells].map(({ across, down: row }) => `${across.at} ${row.at}`).join();
      const filled = this.#leavesRoom || this.#isFilled();
      if ((!moved || now === last) && (filled || look >= FEW_LOOKS)) {
        this.#leavesRoom ||= !filled;
        return;
      }
      last = now;
    }
  }
}

/** Room that is kept before a cell when it is brought into view, and the most that is asked for the cell. */
const AROUND = 200;
const CELL = 220;

function intoView(at: number, from: number, size: number): number {
  const room = Math.min(CELL, size / 2);
  const before = Math.min(AROUND, size / 4);
  return at >= from + before - 1 && at + room <= from + size ? from : Math.max(0, Math.round(at - before));
}

function stops(whole: number | undefined, seen: number | undefined): number[] {
  if (whole === undefined || seen === undefined) return [0];
  const step = Math.max(40, seen - Math.min(OVERLAP, seen / 2));
  const found = new Set([0]);
  for (let at = step; at < whole - seen + step && found.size < MAX_LOOKS; at += step) found.add(Math.min(at, whole - seen));
  return [...found];
}

function takerOf(cell: Element): Taker | undefined {
  return openedCell(cell, new Map());
}
