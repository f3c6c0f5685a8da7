import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import controls from '../../components/style/controls.css?inline';
import tokens from '../../components/style/tokens.css?inline';
import base from '../../components/style/base.css?inline';
import fill from '../../components/fill/fill.css?inline';
import notice from '../../components/fill/notice.css?inline';

export interface ShadowHost {
  show(node: ReactNode): void;
  /** For what is drawn beside the dialog, by the same styles. */
  readonly layer: ShadowRoot;
  /** Takes everything away; the page is as it was. */
  remove(): void;
}

/** Keys and focus that mean something in our dialog must not reach shortcuts and focus traps of the portal. */
const KEPT = [
  'keydown',
  'keyup',
  'keypress',
  'input',
  'change',
  'focusin',
  'focusout',
  'paste',
  'click',
  'pointerdown',
  'mousedown',
  'wheel',
];

/** A place of our own above the page: its styles do not reach in, ours do not reach out. */
export function openShadowHost(page: Document, theme: 'light' | 'dark', styles = ''): ShadowHost {
  const host = page.createElement('soat-mot-cua-dien');
  host.dataset['theme'] = theme;
  // What watches the page knows our own parts by this.
  host.dataset['soatMotCua'] = '';
  // Inline and important: a portal's rule for unknown elements must not move it.
  host.style.setProperty('all', 'initial', 'important');
  const shadow = host.attachShadow({ mode: 'open' });
  const style = page.createElement('style');
  style.textContent = [tokens, base, controls, fill, notice, styles]
    .join('\n')
    .replace(/:root(\[[^\]]+\])?/g, (_, part?: string) => (part ? `:host(${part})` : ':host'));
  const stage = page.createElement('div');
  shadow.append(style, stage);
  for (const type of KEPT) host.addEventListener(type, (event) => event.stopPropagation());
  page.documentElement.append(host);
  const root = createRoot(stage);
  return {
    layer: shadow,
    show: (node) => root.render(node),
    remove() {
      root.unmount();
      host.remove();
    },
  };
}
