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

/**
 * Elements that hold a shadow tree: those of the page's own making (nearly all that HTML does not know), and built-in ones, which
 * are empty otherwise. The most frequent names stand first: the browser asks each element for one after the other.
 */
const HOSTS =
  ':not(td,div,span,a,li,p,tr,option,button,i,b,svg,path,g,use,img,input,br,label,ul,th,tbody,thead,table,h1,h2,h3,h4,h5,h6,strong,em,small,script,style,link,meta,title,head,html,body,form,select,optgroup,textarea,section,header,footer,nav,main,article,aside,ol,dl,dt,dd,col,colgroup,caption,tfoot,hr,sup,sub,code,pre,time,figure,picture,source,noscript,template,canvas,video,fieldset,legend,font,center,u,s,abbr,defs,rect,circle,line,polygon),div:empty,span:empty,section:empty,main:empty,article:empty,p:empty,aside:empty,header:empty,footer:empty,nav:empty';
const FRAMES = 'iframe,frame';

const openByPage: OpenShadow = (host) => host.shadowRoot;

/**
 * The document, the documents of its frames of the same origin and all shadow trees, nested ones too, each after the root that
 * holds it. A frame of another origin cannot be read and is left out.
 */
export function rootsOf(root: Root, openShadow: OpenShadow = openByPage): Root[] {
  const roots: Root[] = [root];
  for (let at = 0; at < roots.length; at++) {
    for (const element of roots[at]!.querySelectorAll(HOSTS)) {
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
