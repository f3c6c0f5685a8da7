import { rootsOf, type Root } from '../../table/root';
import { openShadow } from '../open-shadow';

/** What happens in a page, wherever in it. */
export interface RootEvents {
  changed(records: readonly MutationRecord[]): void;
  /** A click, input or key by hand or by script; `target` is the innermost element, in whatever tree. */
  happened(event: Event, target: Element): void;
}

export interface RootWatch {
  /** All that is watched, the document first. */
  roots(): readonly Root[];
  /** Looks for frames and shadow trees that came or went; says whether there are new ones. */
  look(): boolean;
  stop(): void;
}

const EVENTS = ['click', 'submit', 'input', 'change', 'mouseover', 'focusin'] as const;

/**
 * Watches a document, its frames of the same origin and its shadow trees. A tree that is attached, and a frame that loads, change
 * nothing in the tree around them: whoever uses this looks again from time to time.
 */
export function watchRoots(document: Document, events: RootEvents): RootWatch {
  const window = document.defaultView!;
  const observer = new window.MutationObserver((records) => events.changed(records));
  const watched = new Map<Root, AbortController>();
  let roots: readonly Root[] = [];
  const hand = (event: Event): void => {
    const [target] = event.composedPath();
    if (target !== undefined && (target as Node).nodeType === 1) events.happened(event, target as Element);
  };
  const watch = (root: Root): void => {
    const stopping = new AbortController();
    watched.set(root, stopping);
    observer.observe(root, { subtree: true, childList: true, characterData: true });
    // Events of open shadow trees come through to the document with their whole path.
    if ('host' in root && root.mode === 'open') return;
    const heard = 'host' in root ? root : (root.defaultView ?? root);
    for (const name of EVENTS) heard.addEventListener(name, hand, { capture: true, passive: true, signal: stopping.signal });
    const loaded = ({ target }: Event): void => {
      if (/^I?FRAME$/.test((target as Partial<Element>).tagName ?? '') && look()) events.changed([]);
    };
    root.addEventListener('load', loaded, { capture: true, passive: true, signal: stopping.signal });
  };
  const look = (): boolean => {
    roots = rootsOf(document, openShadow);
    const fresh = roots.filter((root) => !watched.has(root));
    const gone = [...watched.keys()].filter((root) => !roots.includes(root));
    if (gone.length > 0) {
      // An observer lets go of all it watches or of nothing.
      observer.disconnect();
      for (const root of gone) {
        watched.get(root)?.abort();
        watched.delete(root);
      }
      for (const root of watched.keys()) observer.observe(root, { subtree: true, childList: true, characterData: true });
    }
    for (const root of fresh) watch(root);
    return fresh.length > 0;
  };
  look();
  return {
    roots: () => roots,
    look,
    stop() {
      observer.disconnect();
      for (const stopping of watched.values()) stopping.abort();
      watched.clear();
    },
  };
}
