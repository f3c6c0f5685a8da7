import common from '../../lib/text/messages/en/common.json';
import error from '../../lib/text/messages/en/error.json';
import rule from '../../lib/text/messages/en/rule.json';
import selfCheck from '../../lib/text/messages/en/selfCheck.json';
import type { Catalogue } from '../../lib/text/say';

/** Loaded only where English was chosen in settings. */
export const english: readonly Catalogue[] = [common, error, rule, selfCheck];
