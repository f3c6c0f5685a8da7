import { areLabels, thirdChildren } from '../header-strip';
import { joinStrips } from '../join-strips';
import { rowsOfColumns } from '../loose-cells';
import type { Shape } from '../shape';

/** Columns side by side, each a container of its label and its cells. */
export const columnLists: Shape = {
  id: 'column-lists',
  find: (root) => thirdChildren(root).filter((container) => areColumns(container)),
  read(container, limit) {
    const [head, ...body] = rowsOfColumns([...container.children]) ?? [];
    return head && joinStrips({ heads: [[head]], body, foot: [] }, limit);
  },
};

function areColumns(container: Element): boolean {
  const { children } = container;
  const length = children[0]!.childElementCount;
  if (length < 2 || children[1]!.childElementCount !== length || children[2]!.childElementCount !== length) return false;
  const labels = [...children].map((column) => column.firstElementChild);
  return labels.every((label) => label !== null && (label.textContent ?? '').length < 80) && areLabels(labels as Element[]);
}
