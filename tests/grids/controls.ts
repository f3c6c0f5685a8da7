import { el } from './chrome';

/** Buttons that open and forward a dossier. */
export function actionButtons(): HTMLElement {
  return el(
    'span',
    {},
    el('button', { type: 'button', title: 'Xem chi tiết' }, 'Xem'),
    ' ',
    el('button', { type: 'button', title: 'Chuyển bước tiếp theo' }, 'Xử lý'),
  );
}

/** A dossier's code as the link that opens it. */
export function codeLink(code: string): HTMLElement {
  return el('a', { href: `#/ho-so/${code}` }, code);
}

/** A state in a coloured tag. */
export function stateTag(state: string): HTMLElement {
  return el('span', { style: 'padding:1px 8px;border-radius:9px;background:#e7f1ff;color:#084298;white-space:nowrap' }, state);
}
