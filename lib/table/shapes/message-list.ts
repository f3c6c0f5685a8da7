import { readEpoch, readMoment } from '../../text/read-date';
import { fold } from '../../text/normalise';
import type { LabelHit } from '../label-hits';
import { leafParts, type LeafPart } from '../leaf-parts';
import { mayHoldDossiers } from '../may-hold-dossiers';
import type { TableReading } from '../read-html-table';
import { recordBlocks } from '../record-blocks';
import { recordGrid, type RecordCell, type RecordRow } from '../record-grid';
import { bodyOf } from '../root';
import type { Shape } from '../shape';

/** Where such lists have the time of each record: what all of them have. */
const TIMES = '[data-time], [data-timestamp], time, .date, .time, .datetime, .created, .ngay';

/**
 * Lists without header and labels, as web mail has them (iNet iOneGate: `div.messageListItem[data-id]` with a flag whose title is
 * the state, `span.date`, `span.sender`, `span.subject`). What the parts are nobody can tell by looking: they are offered under
 * their signatures, for the official or a portal profile to name.
 */
export const messageList: Shape = {
  id: 'message-list',
  find(root) {
    const body = bodyOf(root);
    // Beside a long table nobody draws such a list, and looking for one costs more than reading the table's header.
    if (body === null || body.querySelector('tr:nth-child(120)') !== null || body.querySelector(TIMES) === null) return [];
    if (body.querySelector('[data-time]') === null && !mayHoldDossiers(body)) return [];
    return recordBlocks(timesIn(body)).map(({ container }) => container);
  },
  read(element, limit) {
    const blocks = recordBlocks(timesIn(element)).find(({ container }) => container === element)?.blocks;
    return blocks && gridOf(element, blocks.slice(0, limit));
  },
};

function timesIn(root: Element | ShadowRoot): LabelHit[] {
  return [...root.querySelectorAll(TIMES)]
    .filter((element) => element.closest('td, th, label, nav, button') === null)
    .map((element) => ({ label: `${element.localName} ${element.classList[0] ?? ''}`, field: 'received', element }));
}

/** Words in class names of which two kinds, besides a time, show that a list is about somebody's matter. */
const WHO = /sender|from|author|applicant|owner|name|nguoi|user|citizen|cong-?dan/;
const WHAT = /subject|title|content|procedure|summary|thu-?tuc|noi-?dung|trich-?yeu/;
const STATE = /flag|status|state|label|badge|tag|trang-?thai|icon/;

function gridOf(around: Element, blocks: readonly Element[]): TableReading | undefined {
  const records = blocks.map((element) => ({ element, parts: leafParts(element) }));
  const shifting = shiftingParts(records.map(({ parts }) => parts));
  const names = new Map<string, Element>();
  for (const { parts } of records) {
    for (const { signature, element } of parts)
      if (!shifting.has(baseOf(signature)) && !names.has(signature)) names.set(signature, element);
  }
  const signatures = [...names.keys()];
  const kinds = [WHO, WHAT, STATE].filter((words) => signatures.some((signature) => words.test(fold(signature).replaceAll(' ', '-'))));
  const dated = records.filter(({ parts }) => parts.some(({ text }) => readMoment(text).kind === 'moment')).length;
  if (signatures.length < 3 || kinds.length < 2 || dated * 2 < records.length) return undefined;
  const rows = records.map(({ element, parts }): RecordRow => {
    const cells = new Map<number, RecordCell>();
    for (const part of parts) {
      const col = signatures.indexOf(part.signature);
      if (col >= 0) cells.set(col, cellOf(part));
    }
    return { element, cells };
  });
  const columns = [...names].map(([label, element]) => ({ label, element }));
  const reading = recordGrid(around, columns, rows, false);
  return { ...reading, grid: { ...reading.grid, parts: signatures } };
}

function cellOf({ text, element, icon, cut }: LeafPart): RecordCell {
  // "5 phút trước" beside the exact time.
  const exact = readMoment(text).kind === 'moment' ? undefined : readEpoch(element.getAttribute('data-time') ?? '');
  const content = icon ? { text: '', title: text } : { text: exact === undefined ? text : exact.replace('T', ' '), ...(cut && { cut }) };
  return { content, element };
}

function baseOf(signature: string): string {
  return signature.replace(/\[\d+\]$/, '');
}

/** Parts alike that not every record has as often: where one is missing, the others would move into its place. */
function shiftingParts(records: readonly (readonly LeafPart[])[]): Set<string> {
  const counts = records.map((parts) => {
    const count = new Map<string, number>();
    for (const { signature } of parts) count.set(baseOf(signature), (count.get(baseOf(signature)) ?? 0) + 1);
    return count;
  });
  const twice = new Set(counts.flatMap((count) => [...count].filter(([, times]) => times > 1).map(([base]) => base)));
  return new Set([...twice].filter((base) => new Set(counts.map((count) => count.get(base) ?? 0)).size > 1));
}
