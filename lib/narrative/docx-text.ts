import { childrenOf } from '../table/xlsx-parts';

/** A piece of text of a DOCX file with the element it stands in: a comment finds its place by it. */
export interface DocxPiece {
  text: string;
  /** `w:t`, or what stands for one letter (`w:tab`, `w:noBreakHyphen`); in its run. */
  node: Element;
}

/** The text of a paragraph as Word shows it: what was deleted, hidden or is code of a field is not there; a line break is `\n`. */
export function piecesOf(paragraph: Element): DocxPiece[] {
  const pieces: DocxPiece[] = [];
  collect(paragraph, pieces);
  return pieces;
}

/** Groups whose content stands in the line as if they were not there. */
const GROUPS = new Set(['hyperlink', 'smartTag', 'ins', 'moveTo', 'fldSimple', 'sdt', 'sdtContent', 'customXml', 'dir', 'bdo']);

function collect(within: Element, pieces: DocxPiece[]): void {
  for (let child = within.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (child.localName === 'r') collectRun(child, pieces);
    else if (GROUPS.has(child.localName)) collect(child, pieces);
    else if (child.localName === 'AlternateContent') collect(chosen(child), pieces);
  }
}

function collectRun(run: Element, pieces: DocxPiece[]): void {
  const [properties] = childrenOf(run, 'rPr');
  if (isOn(childrenOf(properties, 'vanish')[0])) return;
  const raised = attributeOf(childrenOf(properties, 'vertAlign')[0], 'val') === 'superscript';
  for (let node = run.firstElementChild; node !== null; node = node.nextElementSibling) {
    const text = textOf(node);
    if (text !== undefined && text !== '') pieces.push({ text: raised ? raisedDigits(text) : text, node });
  }
}

function textOf(node: Element): string | undefined {
  switch (node.localName) {
    case 't':
      // Line ends in the file itself are only how it was written down.
      return (node.textContent ?? '').replace(/[\n\r\t]/g, ' ');
    case 'tab':
    case 'ptab':
      return ' ';
    case 'br':
    case 'cr':
      return '\n';
    case 'noBreakHyphen':
      return '-';
    default:
      return undefined;
  }
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The mark of a note behind a figure is no digit of it: 4.953¹, not 4.9531. As many letters as before. */
export function raisedDigits(text: string): string {
  return text.replace(/\d/g, (digit) => RAISED[Number(digit)] ?? digit);
}

/** The same thing is often written twice, for newer programs and for older ones. */
export function chosen(alternatives: Element): Element {
  return childrenOf(alternatives, 'Choice')[0] ?? childrenOf(alternatives, 'Fallback')[0] ?? alternatives;
}

/** An attribute of WordprocessingML whatever prefix the writer uses. */
export function attributeOf(element: Element | undefined, name: string): string | undefined {
  return (
    element?.getAttribute(`w:${name}`) ??
    element?.getAttribute(name) ??
    [...(element?.attributes ?? [])].find((of) => of.localName === name)?.value
  );
}

/** A switch such as `<w:vanish/>`: on by its presence, unless it says otherwise. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(attributeOf(element, 'val') ?? '');
}

/** Text boxes that are anchored in a paragraph: their paragraphs are read after it. */
export function boxesOf(paragraph: Element): Element[] {
  const found: Element[] = [];
  const look = (within: Element): void => {
    for (let child = within.firstElementChild; child !== null; child = child.nextElementSibling) {
      if (child.localName === 'txbxContent') found.push(child);
      else if (child.localName === 'AlternateContent') look(chosen(child));
      else look(child);
    }
  };
  for (const run of paragraph.children) if (run.localName !== 'pPr') look(run);
  return found;
}
