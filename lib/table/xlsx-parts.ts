import { formatOf, type CellFormat } from './cell-format';

export type Styles = readonly { format: CellFormat; bold: boolean }[];

/** Elements below by their name without prefix: writers differ in the prefixes they use. */
export function elementsOf(within: Document | Element, name: string): Element[] {
  const found: Element[] = [];
  for (let child = within.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (child.localName === name) found.push(child);
    else found.push(...elementsOf(child, name));
  }
  return found;
}

/** Children by name. Sheets have too many elements to look through all of them. */
export function childrenOf(parent: Element | undefined, name: string): Element[] {
  const found: Element[] = [];
  for (let child = parent?.firstElementChild ?? null; child !== null; child = child.nextElementSibling)
    if (child.localName === name) found.push(child);
  return found;
}

export function isYes(value: string | null): boolean {
  return value === '1' || value === 'true';
}

/** Id of a relation → path of the part in the package. */
export function readRelations(relations: Document | undefined): Map<string, string> {
  if (relations === undefined) return new Map();
  return new Map(
    elementsOf(relations, 'Relationship').map((relation) => {
      const target = relation.getAttribute('Target') ?? '';
      return [relation.getAttribute('Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`];
    }),
  );
}

/** Texts that the cells name by number; formatted runs are one text, readings for other scripts are none. */
export function readSharedTexts(strings: Document | undefined): string[] {
  if (strings === undefined) return [];
  return elementsOf(strings, 'si').map((item) =>
    elementsOf(item, 't')
      .filter((text) => text.parentElement?.localName !== 'rPh')
      .map((text) => text.textContent ?? '')
      .join(''),
  );
}

/** By the style number of a cell. */
export function readStyles(styles: Document | undefined): Styles {
  if (styles === undefined) return [];
  const codes = new Map(elementsOf(styles, 'numFmt').map((format) => [format.getAttribute('numFmtId'), format.getAttribute('formatCode')]));
  const [fontList] = elementsOf(styles, 'fonts');
  const fonts =
    fontList === undefined
      ? []
      : [...fontList.children].map((font) => elementsOf(font, 'b').some((bold) => bold.getAttribute('val') !== '0'));
  const [list] = elementsOf(styles, 'cellXfs');
  if (list === undefined) return [];
  return [...list.children].map((style) => {
    const id = style.getAttribute('numFmtId') ?? '0';
    return { format: formatOf(Number(id), codes.get(id) ?? undefined), bold: fonts[Number(style.getAttribute('fontId') ?? 0)] === true };
  });
}
