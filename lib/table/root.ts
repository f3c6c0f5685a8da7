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

/** Built-in elements that may hold a shadow tree besides elements of the page's own making. */
const HOSTS = 'article,aside,blockquote,body,div,footer,h1,h2,h3,h4,h5,h6,header,main,nav,p,section,span';
const FRAMES = 'iframe,frame';
/** Elements that can hold none, so that the browser itself passes over them: nearly all others are of the page's own making. */
const NO_HOSTS =
  'a,abbr,b,base,br,button,canvas,caption,code,col,colgroup,dd,defs,dl,dt,em,fieldset,figure,font,form,g,head,hr,html,i,img,input,label,legend,li,line,link,meta,noscript,ol,optgroup,option,path,picture,rect,circle,polygon,script,select,small,source,strong,style,sub,sup,svg,table,tbody,td,template,textarea,tfoot,th,thead,time,title,tr,u,ul,use,video';
/** Hosts show their shadow tree in place of what they hold: built-in ones with elements of their own are left to scripts that name slots. */
const CANDIDATES = `:not(${NO_HOSTS},${HOSTS}),:is(${HOSTS}):not(:has(>*))`;

const openByPage: OpenShadow = (host) => host.shadowRoot;

/**
 * The document, the documents of its frames of the same origin and all shadow trees, nested ones too, each after the root that
 * holds it. A frame of another origin cannot be read and is left out.
 */
export function rootsOf(root: Root, openShadow: OpenShadow = openByPage): Root[] {
  const roots: Root[] = [root];
  for (let at = 0; at < roots.length; at++) {
    for (const element of roots[at]!.querySelectorAll(CANDIDATES)) {
      if (roots.length >= MAX_ROOTS) return roots;
      const inner = element.matches(FRAMES) ? frameDocument(element) : openShadow(element);
      if (inner !== null) roots.push(inner);
    }
  }
  return roots;
}

function frameDocument(frame: Element): Document | null {
  try {
    return (frame as HTMLIFrameElement).contentDocument ?? null;
  } catch {
    return null;
  }
}
