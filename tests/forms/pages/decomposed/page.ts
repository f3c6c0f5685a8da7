import { plainForm } from '../../page/plain-form';
import { spec } from './spec';

/** Texts as some portals store them: accents apart from their letters, line breaks and hard spaces in headers, capitals. */
plainForm(spec);
const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
const all: Text[] = [];
while (texts.nextNode()) all.push(texts.currentNode as Text);
for (const text of all) {
  const inHeader = text.parentElement?.closest('thead') !== null;
  const said = inHeader ? `\n   ${text.data.toUpperCase().replace(/ (?=\S+$)/, '\u00a0')} ` : ` ${text.data}  `;
  text.data = said.normalize('NFD');
}
