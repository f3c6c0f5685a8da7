import { areLabels, holdsLabels, thirdChildren } from '../header-strip';
import { joinStrips } from '../join-strips';
import { rowsOfColumns } from '../loose-cells';
import type { Shape } from '../shape';
import { says } from '../strip';

/** Columns side by side, each a container of its label and its cells. */
export const columnLists: Shape = {
  id: 'column-lists',
  byWords: true,
  find: (root) => thirdChildren(root).filter((container) => areColumns(container)),
  read(container, limit) {
    const [head, ...body] = rowsOfColumns([...container.children]) ?? [];
    // Signs and handles below a label are parts of the label.
    return head && body.some(says) ? joinStrips({ heads: [[head]], body, foot: [] }, limit) : undefined;
  },
};

function areColumns(container: Element): boolean {
  const { children } = container;
  const length = children[0]!.childElementCount;
  // A label over one cell alone is a label beside its value: one record, not a row of several.
  if (length < 3 || children[1]!.childElementCount !== length || children[2]!.childElementCount !== length) return false;
  const labels = Array.from(children, (column) => column.firstElementChild);
  return holdsLabels(labels.slice(0, 4)) && labels.every((label) => label !== null) && areLabels(labels);
}
