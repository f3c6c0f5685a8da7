/** What tables are looked for in: a document, the document of a frame that may be read, an open shadow root. */
export type Root = Document | ShadowRoot;

/** Shadow trees that scripts of the page cannot see are opened by the browser for extensions only: the caller says how. */
export type OpenShadow = (host: Element) => ShadowRoot | null;

/** Deeper nesting than this is no page that anybody reads. */
const MAX_ROOTS = 60;

/**
 * The document, the documents of its frames of the same origin and all shadow trees, in the order of the page; a frame of
 * another origin cannot be read and is left out.
 */
export function rootsOf(document: Document, openShadow: OpenShadow = (host) => host.shadowRoot): Root[] {
  const roots: Root[] = [];
  const open = (root: Root): void => {
    if (roots.length >= MAX_ROOTS) return;
    roots.push(root);
    for (const element of root.querySelectorAll('iframe, frame, :not(:defined)')) open1(element);
    for (const element of root.querySelectorAll('*')) {
      // Only custom elements and a few others can hold a shadow tree: a dash in the name is the sign that costs least.
      if (!element.localName.includes('-') && element.localName !== 'div') continue;
      const shadow = openShadow(element);
      if (shadow !== null) open(shadow);
    }
  };
  const open1 = (frame: Element): void => {
    const inner = frameDocument(frame);
    if (inner !== null) open(inner);
  };
  open(document);
  return roots;
}

function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}
