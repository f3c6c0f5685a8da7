/** A page of one system, as short as its signs and one table allow. People in it are invented. */
export interface ProfilePage {
  name: string;
  html: string;
  /** Fields by row: a date in its own form, a state by its id; a column that means nothing under its own header. */
  list?: readonly Readonly<Record<string, string>>[];
  /** Figures by the label of the row. */
  figures?: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export interface ProfileExamples {
  /** `host/path?query#hash`, each enough to know the system. */
  addresses: readonly string[];
  pages: readonly ProfilePage[];
}

/** Rows written as "A | B[r2] | C[c3]"; the first are drawn as `head` cells. */
export function drawn(head: readonly string[], body: readonly string[], { open = '<table>', cell = 'th' } = {}): string {
  const row = (line: string, tag: string): string =>
    `<tr>${line
      .split('|')
      .map((text) => cellOf(text.trim(), tag))
      .join('')}</tr>`;
  return `${open}<thead>${head.map((line) => row(line, cell)).join('')}</thead><tbody>${body.map((line) => row(line, 'td')).join('')}</tbody></table>`;
}

function cellOf(text: string, tag: string): string {
  const [, words = '', rows, columns] = /^(.*?)(?:\[(?:r(\d+))?(?:c(\d+))?\])?$/su.exec(text)!;
  const spans = `${rows ? ` rowspan="${rows}"` : ''}${columns ? ` colspan="${columns}"` : ''}`;
  return tag === 'strong' ? `<td${spans}><strong>${words}</strong></td>` : `<${tag}${spans}>${words}</${tag}>`;
}
