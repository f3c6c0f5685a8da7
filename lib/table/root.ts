import { outlineOf } from './outline';

/** What tables are looked for in: a document, the document of a frame that may be read, a shadow tree. */
export type Root = Document | ShadowRoot;

/** Where the content of a root lies. */
export function bodyOf(root: Root): Element | ShadowRoot | null {
  return root.nodeType === 9 ? (root as Document).body : (root as ShadowRoot);
}

/** Shadow trees that scripts of the page cannot see are opened by the browser for extensions only: the caller says how. */
export type OpenShadow = (host: Element) => ShadowRoot | null;

/** More roots than this are no page that anybody reads. */
const MAX_ROOTS = 60;

/** Built-in elements that may hold a shadow tree; they are empty otherwise. */
const BUILT_IN = new Set(['div', 'span', 'section', 'main', 'article', 'p', 'aside', 'header', 'footer', 'nav']);
const FRAMES = new Set(['iframe', 'frame']);

const openByPage: OpenShadow = (host) => host.shadowRoot;

/**
 * The document, the documents of its frames of the same origin and all shadow trees, nested ones too, each after the root that
 * holds it. A frame of another origin cannot be read and is left out.
 */
export function rootsOf(root: Root, openShadow: OpenShadow = openByPage): Root[] {
  const roots: Root[] = [root];
  for (let at = 0; at < roots.length; at++) {
    for (const element of hostsIn(roots[at]!)) {
      if (roots.length >= MAX_ROOTS) return roots;
      const inner = FRAMES.has(element.localName) ? frameDocument(element) : openShadow(element);
      if (inner !== null) roots.push(inner);
    }
  }
  return roots;
}

/** Frames, elements of the page's own making and empty built-in ones; of rows that are alike those of the first. */
function hostsIn(root: Root): Element[] {
  return outlineOf(root).elements.filter((element) => {
    const { localName } = element;
    // Most elements of a page are built-in ones: one question tells them.
    return BUILT_IN.has(localName) ? element.firstChild === null : FRAMES.has(localName) || localName.includes('-');
  });
}

function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}
