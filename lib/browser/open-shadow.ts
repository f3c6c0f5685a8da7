import type { OpenShadow } from '../table/root';

interface ShadowOpeners {
  chrome?: { dom?: { openOrClosedShadowRoot?: (host: Element) => ShadowRoot | null } };
}

/** Shadow trees of the page, closed ones too: both browsers open them for the scripts of extensions. */
export const openShadow: OpenShadow = (host) => {
  // Our own bar: its tree is no part of the page.
  if (host.hasAttribute('data-soat-mot-cua')) return null;
  const { chrome } = globalThis as ShadowOpeners;
  const firefox = (host as Element & { openOrClosedShadowRoot?: ShadowRoot | null }).openOrClosedShadowRoot;
  if (firefox !== undefined) return firefox;
  try {
    return chrome?.dom?.openOrClosedShadowRoot?.(host) ?? host.shadowRoot;
  } catch {
    // Elements of other kinds than HTML are refused.
    return host.shadowRoot;
  }
};
