import { fold } from '../../text/normalise';
import { parentOf, queryAcross } from './composed';

const FINDS = /^(?:tim|tra cuu|loc|xem|thong ke|search|filter)(?=$|\s)/;
const KEEPS = /^(?:luu|ghi|gui|nop|cap nhat|trinh|chot|hoan thanh|save|submit|send)(?=$|\s)/;
/** Words of headings over boxes to search by. */
const CRITERIA = /\b(?:tim kiem|tra cuu|bo loc|dieu kien loc|tieu chi)\b/;
const BUTTONS = 'button, input[type="submit"], input[type="button"], [role="button"]';
const MAX_CLIMB = 14;

/** What was found out about parts of the page in one look at it. */
export type SearchParts = Map<Element, boolean | undefined>;

/** A box to search by: the buttons nearest to it find and do not keep, or the heading of its part says so. */
export function isSearchBox(box: Element, known: SearchParts): boolean {
  let at = parentOf(box);
  for (let level = 0; at !== null && level < MAX_CLIMB; at = parentOf(at), level++) {
    if (!known.has(at)) known.set(at, searches(at));
    const verdict = known.get(at);
    if (verdict !== undefined) return verdict;
  }
  return false;
}

/** Undefined: nothing in this part tells. */
function searches(part: Element): boolean | undefined {
  if (part.getAttribute('role') === 'search') return true;
  const heading = [...part.children].find((child) => child.matches('legend, h1, h2, h3, h4, h5, h6, [role="heading"]'));
  if (heading && CRITERIA.test(fold(heading.textContent ?? ''))) return true;
  const words = queryAcross(part, BUTTONS).map((button) => fold((button as HTMLInputElement).value || button.textContent || ''));
  const keeps = words.some((text) => KEEPS.test(text));
  return keeps || words.some((text) => FINDS.test(text)) ? !keeps : undefined;
}
