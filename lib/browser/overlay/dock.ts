import type { Say } from '../../text/say';
import { onceLaidOut } from './once-laid-out';
import { covered, type Box } from './covered';
import { element } from './element';

const PLACES = ['bottom left', 'bottom middle', 'bottom right', 'top middle', 'top right', 'top left'] as const;

/** Room that the bar may come to need, px. */
const LONG_LINE = 1000;

/** A hand nearer than this to the bar is about to use it, px. */
const REACH = 120;

export interface Dock {
  folded(): boolean;
  buttons(changed: () => void): Node[];
  unfoldButton(changed: () => void): Node;
  /**
   * Moves at once to an edge where the bar covers nothing that is clicked, unless the official has placed it. For a page that was
   * just opened; later only scrolling and resizing move the bar, never what it says.
   */
  look(): void;
  stop(): void;
}

/** Keeps the bar at a free edge of the window. The official's own choice of place wins until the page is left. */
export function createDock(document: Document, region: HTMLElement, say: Say): Dock {
  const window = document.defaultView!;
  const stopping = new AbortController();
  let place = 0;
  let chosen = false;
  let folded = false;
  let waiting: number | undefined;
  let hand: { x: number; y: number } | undefined;
  const show = (): void => {
    region.className = `dock ${PLACES[place]}`;
  };
  const look = (): void => {
    // It does not run away from a hand that reaches for it: a press would land on what lies under it.
    if (chosen || handIsNear(region.getBoundingClientRect())) return;
    const { width, height } = region.getBoundingClientRect();
    if (width === 0) return;
    // The line grows and shrinks with what it says; its place is chosen for a long one.
    const wide = Math.max(width, Math.min(LONG_LINE, window.innerWidth - 16));
    const counts = covered(
      document,
      PLACES.map((_, tried) => placeBox(window, tried, wide, height)),
    );
    if (counts[place] === 0) return;
    // No edge may be free: the one that covers least has to do.
    place = counts.indexOf(Math.min(...counts));
    show();
  };
  const handIsNear = (box: DOMRect): boolean =>
    region.matches(':hover, :focus-within') ||
    (hand !== undefined &&
      hand.x > box.left - REACH &&
      hand.x < box.right + REACH &&
      hand.y > box.top - REACH &&
      hand.y < box.bottom + REACH);
  const settle = (): void => {
    // Once the page stands still: looking from above costs a thousand rows dearly.
    window.clearTimeout(waiting);
    waiting = window.setTimeout(() => onceLaidOut(region, look), 250);
  };
  const follow = (event: MouseEvent): void => {
    hand = { x: event.clientX, y: event.clientY };
  };
  window.addEventListener('mousemove', follow, { passive: true, capture: true, signal: stopping.signal });
  window.addEventListener('scroll', settle, { passive: true, capture: true, signal: stopping.signal });
  window.addEventListener('resize', settle, { passive: true, signal: stopping.signal });
  const fold = (value: boolean, changed: () => void): void => {
    folded = value;
    changed();
  };
  return {
    folded: () => folded,
    look,
    buttons: (changed) => [
      element(
        document,
        'button',
        {
          type: 'button',
          'data-key': 'move',
          title: say('overlay.move'),
          'aria-label': say('overlay.move'),
          onclick: () => {
            chosen = true;
            place = (place + 1) % PLACES.length;
            show();
          },
        },
        '⇄',
      ),
      element(
        document,
        'button',
        {
          type: 'button',
          'data-key': 'fold',
          title: say('overlay.fold'),
          'aria-label': say('overlay.fold'),
          onclick: () => fold(true, changed),
        },
        '–',
      ),
    ],
    unfoldButton: (changed) =>
      element(
        document,
        'button',
        { type: 'button', 'data-key': 'fold', class: 'sum', onclick: () => fold(false, changed) },
        say('overlay.unfold'),
      ),
    stop() {
      stopping.abort();
      window.clearTimeout(waiting);
    },
  };
}

function placeBox(window: Window, place: number, width: number, height: number): Box {
  const [edge, side] = PLACES[place]!.split(' ');
  const left = side === 'left' ? 8 : side === 'right' ? window.innerWidth - width - 8 : (window.innerWidth - width) / 2;
  const top = edge === 'top' ? 0 : window.innerHeight - height;
  return { left, top, right: left + width, bottom: top + height };
}
