import type { DocxSource, PlacedPiece } from '../narrative/read-docx';

/** Elements of WordprocessingML in the namespace and under the prefix that the file uses. */
export class WordXml {
  private readonly space: string | null;
  private readonly prefix: string;

  constructor(private readonly document: Document) {
    const root = document.documentElement;
    this.space = root.namespaceURI;
    this.prefix = root.tagName.includes(':') ? `${root.tagName.split(':')[0]}:` : '';
  }

  element(name: string, attributes: Readonly<Record<string, string>> = {}, children: readonly Element[] = []): Element {
    const element = this.document.createElementNS(this.space, `${this.prefix}${name}`);
    for (const [key, value] of Object.entries(attributes)) element.setAttributeNS(this.space, `w:${key}`, value);
    element.append(...children);
    return element;
  }

  /** `w:t`, or `w:delText` where the text was deleted. */
  text(text: string, name = 't'): Element {
    const element = this.element(name);
    element.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:space', 'preserve');
    element.textContent = text;
    return element;
  }

  /** A run of text that looks like another one. */
  run(children: readonly Element[], like?: Element): Element {
    const properties = like === undefined ? undefined : propertiesOf(like);
    return this.element('r', {}, [...(properties ? [properties.cloneNode(true) as Element] : []), ...children]);
  }
}

function propertiesOf(run: Element): Element | undefined {
  return [...run.children].find(({ localName }) => localName === 'rPr');
}

/** Pieces of a line that may be cut; what is cut here is cut in the file. */
export interface OpenLine {
  paragraph: Element;
  pieces: PlacedPiece[];
}

export function openLine({ paragraph, pieces }: DocxSource): OpenLine {
  return { paragraph, pieces: [...pieces] };
}

/**
 * The runs that hold exactly this stretch of a line, cut out where they hold more. A stretch without a letter is widened to the
 * nearest one; none are left where the line has no text at all.
 */
export function runsAt(xml: WordXml, line: OpenLine, start: number, end: number): Element[] {
  const last = line.pieces.at(-1);
  if (last === undefined) return [];
  const length = last.start + last.text.length;
  const to = Math.min(Math.max(end, start + 1), length);
  const from = Math.min(start, to - 1);
  cutAt(xml, line, from);
  cutAt(xml, line, to);
  const runs = line.pieces.filter((piece) => piece.start >= from && piece.start < to).flatMap(({ node }) => node.parentElement ?? []);
  return [...new Set(runs)];
}

/** Makes a run begin at this place. */
function cutAt(xml: WordXml, line: OpenLine, at: number): void {
  const index = line.pieces.findIndex((piece) => piece.start + piece.text.length > at);
  const piece = line.pieces[index];
  if (piece === undefined) return;
  let { node } = piece;
  const inside = at - piece.start;
  if (inside > 0) {
    // As the file has it: what was read may have been made plainer, letter by letter.
    const whole = node.textContent ?? '';
    const rest = xml.text(whole.slice(inside));
    const begin = xml.text(whole.slice(0, inside));
    node.replaceWith(begin, rest);
    line.pieces.splice(
      index,
      1,
      { ...piece, text: piece.text.slice(0, inside), node: begin },
      { text: piece.text.slice(inside), node: rest, start: at },
    );
    node = rest;
  }
  const run = node.parentElement;
  if (run === null) return;
  const before = [...run.children].slice(0, [...run.children].indexOf(node));
  if (before.every(({ localName }) => localName === 'rPr')) return;
  const after = [...run.children].slice(before.length);
  run.after(xml.run(after, run));
}
