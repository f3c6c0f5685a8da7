const OURS = 'data-soat-mot-cua';

/** Parts of a page in which data stands, whatever they are made of. */
const DATA =
  'table, ul, ol, dl, [role="grid"], [role="treegrid"], [role="table"], [role="list"], [role="dialog"], [class*="pagina"], [class*="grid"], [class*="Grid"], [class*="table"], [class*="Table"], [class*="list"], [class*="List"], [class*="row"], [class*="card"]';
/** Nodes with fewer elements inside are icons, counters and clocks. */
const MANY = 4;

/**
 * Whether a change may concern what is read: changes inside our own parts never do; changes in or around anything that looks like
 * data, and parts of some size that come or go, do. A ticking clock does not.
 */
export function concernsData(record: MutationRecord): boolean {
  const target = record.target.nodeType === 1 ? (record.target as Element) : record.target.parentElement;
  if (target === null) return record.target.nodeType !== 3;
  if (target.closest(`[${OURS}]`) !== null) return false;
  for (let at: Element | null = target; at !== null;) {
    if (at.closest(DATA) !== null) return !onlyOurs(record);
    const root = at.getRootNode();
    at = 'host' in root ? (root as ShadowRoot).host : null;
  }
  for (const nodes of [record.addedNodes, record.removedNodes]) {
    for (const node of nodes) {
      if (node.nodeType !== 1 || (node as Element).hasAttribute(OURS)) continue;
      const element = node as Element;
      if (/^(?:TABLE|TBODY|TR|IFRAME|FRAME)$/.test(element.tagName) || element.localName.includes('-')) return true;
      if (element.getElementsByTagName('*').length >= MANY) return true;
    }
  }
  return false;
}

/** Our style comes and goes at the end of a root. */
function onlyOurs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  const nodes = [...addedNodes, ...removedNodes];
  return type === 'childList' && nodes.length > 0 && nodes.every((node) => node.nodeType === 1 && (node as Element).hasAttribute(OURS));
}
