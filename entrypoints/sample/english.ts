import common from '../../lib/text/messages/en/common.json';
import error from '../../lib/text/messages/en/error.json';
import sample from '../../lib/text/messages/en/sample.json';
import type { Catalogue } from '../../lib/text/say';

/** Loaded only where English was chosen in settings. */
export const english: readonly Catalogue[] = [common, error, sample];
