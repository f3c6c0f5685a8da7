import { areLabels, holdsLabels, thirdChildren } from '../header-strip';
import { joinStrips } from '../join-strips';
import { rowsOfLoose } from '../loose-cells';
import type { Shape } from '../shape';
import { says } from '../strip';

/** Labels and cells side by side in one container, which its layout breaks into rows. */
export const flatCells: Shape = {
  id: 'flat-cells',
  byWords: true,
  find: (root) => thirdChildren(root).filter(holdsLoose),
  read(container, limit) {
    const rows = rowsOfLoose([...container.children], container);
    const [head, ...body] = rows ?? [];
    // A line of labels without a row is the header of what stands elsewhere.
    if (head === undefined || !body.some(says) || head.cells.length < 3 || !areLabels(head.cells.map(({ element }) => element)))
      return undefined;
    return joinStrips({ heads: [[head]], body, foot: [] }, limit);
  },
};

/** Begins with labels, and holds more than twice as many things. */
function holdsLoose({ children }: Element): boolean {
  return children.length >= 8 && holdsLabels([children[0], children[1], children[2], children[3]]);
}
