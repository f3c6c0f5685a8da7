import common from '../../lib/text/messages/en/common.json';
import error from '../../lib/text/messages/en/error.json';
import popup from '../../lib/text/messages/en/popup.json';
import type { Catalogue } from '../../lib/text/say';

/** Loaded only where English was chosen in settings. */
export const english: readonly Catalogue[] = [common, error, popup];
