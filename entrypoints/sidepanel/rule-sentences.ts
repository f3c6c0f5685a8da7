import index from '../../lib/text/messages/vi/index.json';
import rule from '../../lib/text/messages/vi/rule.json';
import type { Catalogue } from '../../lib/text/say';

/** What the rules say: as long as all else together, and not needed to open the page. */
export const ruleSentences: readonly Catalogue[] = [rule, index];
