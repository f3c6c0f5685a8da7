import index from '../../lib/text/messages/en/index.json';
import common from '../../lib/text/messages/en/common.json';
import error from '../../lib/text/messages/en/error.json';
import workspace from '../../lib/text/messages/en/workspace.json';
import report from '../../lib/text/messages/en/report.json';
import rule from '../../lib/text/messages/en/rule.json';
import today from '../../lib/text/messages/en/today.json';
import waiver from '../../lib/text/messages/en/waiver.json';
import type { Catalogue } from '../../lib/text/say';

/** Loaded only where English was chosen in settings. */
export const english: readonly Catalogue[] = [common, error, workspace, report, rule, index, today, waiver];
