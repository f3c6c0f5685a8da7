import { isVisible } from './find-tables';
import { findOutsideRows } from './outline';
import { readCell } from './read-cell';

const DIALOGS =
  '[role="dialog"], dialog[open], .modal.in, .modal.show, .ui-dialog, .ant-modal, .mat-dialog-container, .mat-mdc-dialog-container, .v-dialog--active';
const TITLES =
  '[class*="modal-title"], [class*="dialog-title"], [class*="dialog__title"], [mat-dialog-title], [role="heading"], h1, h2, h3, h4, h5, legend, .v-card__title';

/** The dialog that lies over the page, the last one if there are several. */
export function dialogOver(document: Document): Element | undefined {
  const dialogs = findOutsideRows(document, DIALOGS).filter(
    (dialog) => dialog.closest('[data-soat-mot-cua]') === null && isVisible(dialog),
  );
  return dialogs.at(-1);
}

/** What a dialog or a page calls itself. */
export function titleOf(place: Element): string | undefined {
  const named = place.getAttribute('aria-labelledby');
  const by = named === null ? null : place.ownerDocument.getElementById(named);
  for (const element of by === null ? place.querySelectorAll(TITLES) : [by]) {
    const { text } = readCell(element);
    if (text !== '' && text.length < 200) return text;
  }
  return undefined;
}
