import type { Root } from '../table/root';
import { plainLabel } from '../text/normalise';
import { readActiveTab, TAB } from './active-tab';
import { findOutsideRows } from '../table/outline';

/** What the labelled controls of a page hold: `Từ ngày` → `15/03/2023`. Empty controls and unchecked boxes are left out. */
export type ControlState = Readonly<Record<string, string>>;

const CONTROL = 'input, select, textarea, [role="combobox"]:not(input)';
const SKIPPED_TYPES = new Set(['hidden', 'password', 'submit', 'button', 'image', 'reset', 'file']);
/** Filters of the search form, not rows of a table, not pagers, not dialogs over the page, not our own parts. */
const OUTSIDE = 'tbody, [role="dialog"], [class*="pagination"], [data-soat-mot-cua]';

/** Reads the visible labelled controls outside tables and dialogs. Two controls with one label are numbered: `Đến ngày (2)`. */
export function readControls(root: Root): ControlState {
  const state: Record<string, string> = {};
  for (const control of findOutsideRows(root, CONTROL)) {
    if (control.closest(OUTSIDE) !== null && !isInLayoutTable(control)) continue;
    if (typeof control.checkVisibility === 'function' && !control.checkVisibility() && control.closest('[class*="select"]') === null)
      continue;
    const value = controlValue(control);
    if (value === undefined || value === '') continue;
    const label = labelOf(control);
    if (label === undefined) continue;
    let name = label;
    for (let n = 2; state[name] !== undefined && state[name] !== value; n++) name = `${label} (${n})`;
    state[name] = value;
  }
  const tab = readActiveTab(root);
  if (tab !== undefined) state[TAB] ??= tab.name;
  return state;
}

/** Old systems lay their search forms out as tables: such a cell holds a control and hardly anything else. */
function isInLayoutTable(control: Element): boolean {
  if (control.closest('[role="dialog"], [class*="pagination"], [data-soat-mot-cua]') !== null) return false;
  const table = control.closest('table');
  return (
    table !== null &&
    table.querySelectorAll('input, select').length < 40 &&
    (table.closest('form') !== null || table.querySelector('form') !== null)
  );
}

function controlValue(control: Element): string | undefined {
  const tag = control.tagName;
  if (tag === 'SELECT') return (control as HTMLSelectElement).selectedOptions[0]?.text.trim();
  if (tag === 'TEXTAREA') return (control as HTMLTextAreaElement).value.trim();
  const picked = control.closest('[class*="select"]')?.querySelector('[class*="selection-item"]');
  if (picked) return picked.textContent?.trim();
  if (tag !== 'INPUT') return control.textContent?.trim();
  const input = control as HTMLInputElement;
  const type = input.type.toLowerCase();
  if (SKIPPED_TYPES.has(type)) return undefined;
  if (type === 'checkbox' || type === 'radio') return input.checked ? (ownText(input) ?? 'có') : undefined;
  return input.value.trim();
}

/** The text beside a tick box or radio button. */
function ownText(input: Element): string | undefined {
  const text = input.closest('label')?.textContent?.trim() ?? input.nextSibling?.textContent?.trim();
  return text === undefined || text === '' || text.length > 60 ? undefined : text;
}

function labelOf(control: Element): string | undefined {
  const type = (control as HTMLInputElement).type;
  if (type === 'checkbox' || type === 'radio') return tidy(groupLabel(control) ?? control.getAttribute('name') ?? undefined);
  const labels = (control as HTMLInputElement).labels;
  const byFor = labels && labels.length > 0 ? labels[0]!.textContent : undefined;
  const byAria = control.getAttribute('aria-label') ?? textOfIds(control, control.getAttribute('aria-labelledby'));
  return tidy(byFor ?? byAria ?? nearbyLabel(control) ?? control.getAttribute('placeholder') ?? control.getAttribute('title') ?? undefined);
}

/** What a group of radio buttons or tick boxes is about: its legend, its label, or the label of its place in the form. */
function groupLabel(control: Element): string | undefined {
  const group = control.closest('fieldset, [role="radiogroup"], [role="group"], [class*="radio-group"], [class*="checkbox-group"]');
  if (group === null) return undefined;
  const legend =
    group.querySelector(':scope > legend')?.textContent ??
    group.getAttribute('aria-label') ??
    textOfIds(control, group.getAttribute('aria-labelledby'));
  return legend ?? (group.tagName === 'FIELDSET' ? undefined : nearbyLabel(group));
}

function textOfIds(control: Element, ids: string | null): string | undefined {
  if (ids === null) return undefined;
  return ids
    .split(/\s+/)
    .map((id) => control.ownerDocument.getElementById(id)?.textContent ?? '')
    .join(' ');
}

/** A label element in the same form item, or the text of the cell before, as layout tables have it. */
function nearbyLabel(control: Element): string | undefined {
  for (let at: Element | null = control, depth = 0; at !== null && depth < 6; at = at.parentElement, depth++) {
    if (at.tagName === 'TD' || at.tagName === 'TH') return at.previousElementSibling?.textContent ?? undefined;
    // A label around a tick box names that box alone.
    const label =
      at === control
        ? undefined
        : [...at.querySelectorAll(':scope > label, :scope > * > label')].find((found) => found.querySelector('input') === null);
    if (label !== undefined) return label.textContent ?? undefined;
    const before = at.previousElementSibling;
    if (
      before !== null &&
      before.querySelector('input, select, textarea, table') === null &&
      (before.textContent?.trim().length ?? 0) > 1 &&
      (before.textContent?.length ?? 0) < 60
    )
      return before.textContent ?? undefined;
  }
  return undefined;
}

function tidy(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const label = plainLabel(text).replace(/\s*\*$/, '');
  return label === '' || label.length > 60 ? undefined : label;
}
