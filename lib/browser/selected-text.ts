import { browser } from 'wxt/browser';

interface SelectionInjection {
  target: { tabId: number; frameIds: number[] };
  func: () => string;
}

/** What is selected in a frame of the tab, line by line; undefined where the page may not be read. */
export async function selectedText(tabId: number, frameId: number): Promise<string | undefined> {
  const scripting = browser.scripting as unknown as {
    executeScript: (injection: SelectionInjection) => Promise<readonly { result?: unknown }[]>;
  };
  try {
    const [read] = await scripting.executeScript({ target: { tabId, frameIds: [frameId] }, func: readSelection });
    return typeof read?.result === 'string' && read.result.trim() !== '' ? read.result : undefined;
  } catch {
    return undefined;
  }
}

/** Runs in the page by itself: nothing outside of it may be named here. */
function readSelection(): string {
  let field: Element | null | undefined = document.activeElement;
  while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
  if (field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === 'text')) {
    const { value, selectionStart, selectionEnd } = field;
    if (selectionStart !== null && selectionEnd !== null && selectionEnd > selectionStart) return value.slice(selectionStart, selectionEnd);
  }
  // As the page shows it: a line for each line, tabs between the cells of a row.
  return String(document.getSelection() ?? '');
}
