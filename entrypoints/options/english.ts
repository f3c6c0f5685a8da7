import common from '../../lib/text/messages/en/common.json';
import error from '../../lib/text/messages/en/error.json';
import options from '../../lib/text/messages/en/options.json';
import rule from '../../lib/text/messages/en/rule.json';
import type { Catalogue } from '../../lib/text/say';

/** Loaded only where English was chosen in settings. */
export const english: readonly Catalogue[] = [common, error, options, rule];
