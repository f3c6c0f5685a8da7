import calendar from '../../lib/text/messages/en/calendar.json';
import common from '../../lib/text/messages/en/common.json';
import data from '../../lib/text/messages/en/data.json';
import editor from '../../lib/text/messages/en/editor.json';
import error from '../../lib/text/messages/en/error.json';
import files from '../../lib/text/messages/en/files.json';
import index from '../../lib/text/messages/en/index.json';
import options from '../../lib/text/messages/en/options.json';
import report from '../../lib/text/messages/en/report.json';
import rule from '../../lib/text/messages/en/rule.json';
import setting from '../../lib/text/messages/en/setting.json';
import target from '../../lib/text/messages/en/target.json';
import unit from '../../lib/text/messages/en/unit.json';
import type { Catalogue } from '../../lib/text/say';

/** Loaded only where English was chosen in settings. */
export const english: readonly Catalogue[] = [
  common,
  error,
  options,
  rule,
  calendar,
  target,
  index,
  editor,
  files,
  report,
  setting,
  unit,
  data,
];
