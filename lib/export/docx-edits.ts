import { runsAt, type OpenLine, type WordXml } from './docx-runs';
import type { Reviewer } from './docx-comments';

/** Changes are marked as Word marks them: whoever opens the file accepts or rejects each. */
export class TrackedChanges {
  private id: number;
  private readonly who: Readonly<Record<string, string>>;

  /** @param from the first number that no change of the file has */
  constructor(
    private readonly xml: WordXml,
    { author, at }: Reviewer,
    from: number,
  ) {
    this.id = from;
    this.who = { author, date: at };
  }

  private attributes(): Readonly<Record<string, string>> {
    return { id: String(this.id++), ...this.who };
  }

  /** Another text for a stretch of a line; the looks are those of the letters that stood there. */
  replace(line: OpenLine, { start, end }: { start: number; end: number }, text: string): void {
    const atEnd = (line.pieces.at(-1)?.start ?? 0) + (line.pieces.at(-1)?.text.length ?? 0) <= start;
    const neighbours = runsAt(this.xml, line, atEnd ? start - 1 : start, Math.max(end, start + 1));
    const removed = end > start ? neighbours : [];
    const [first] = neighbours;
    if (text !== '') {
      const inserted = this.xml.element('ins', this.attributes(), [this.xml.run([this.xml.text(text)], first)]);
      if (first === undefined) line.paragraph.append(inserted);
      else if (removed.length > 0 || atEnd) neighbours.at(-1)!.after(inserted);
      else first.before(inserted);
    }
    for (const run of removed) this.remove(run, line);
  }

  private remove(run: Element, line: OpenLine): void {
    for (const node of [...run.children].filter(({ localName }) => localName === 't')) {
      const gone = this.xml.text(node.textContent ?? '', 'delText');
      node.replaceWith(gone);
      for (const piece of line.pieces) if (piece.node === node) piece.node = gone;
    }
    const removed = this.xml.element('del', this.attributes());
    run.before(removed);
    removed.append(run);
  }

  /** The end of a paragraph all of whose text has gone. */
  removeEnd(paragraph: Element): void {
    const properties = this.markOf(paragraph);
    properties.append(this.xml.element('del', this.attributes()));
  }

  /** A new paragraph of the same looks, without the number that a list gives. */
  newParagraph(like: Element | undefined, text: string): Element {
    const paragraph = this.xml.element('p');
    const properties = like && [...like.children].find(({ localName }) => localName === 'pPr');
    if (properties !== undefined) {
      const copy = properties.cloneNode(true) as Element;
      const own = [...copy.children].filter(({ localName }) => ['numPr', 'sectPr', 'rPr', 'pPrChange'].includes(localName));
      for (const part of own) part.remove();
      paragraph.append(copy);
    }
    this.markOf(paragraph).append(this.xml.element('ins', this.attributes()));
    const run = like && [...like.children].find(({ localName }) => localName === 'r');
    paragraph.append(this.xml.element('ins', this.attributes(), [this.xml.run([this.xml.text(text)], run)]));
    return paragraph;
  }

  /** What a paragraph says of its own end. Order is fixed: the last but section and change. */
  private markOf(paragraph: Element): Element {
    let properties = [...paragraph.children].find(({ localName }) => localName === 'pPr');
    if (properties === undefined) {
      properties = this.xml.element('pPr');
      paragraph.prepend(properties);
    }
    const known = [...properties.children].find(({ localName }) => localName === 'rPr');
    if (known !== undefined) return known;
    const mark = this.xml.element('rPr');
    const after = [...properties.children].find(({ localName }) => localName === 'sectPr' || localName === 'pPrChange');
    if (after === undefined) properties.append(mark);
    else after.before(mark);
    return mark;
  }
}
