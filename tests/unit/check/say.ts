import { createSay } from '../../../lib/text/say';
import report from '../../../lib/text/messages/vi/report.json';
import rule from '../../../lib/text/messages/vi/rule.json';
import textFormRules from '../../../lib/text/messages/vi/text-form-rules.json';
import textRules from '../../../lib/text/messages/vi/text-rules.json';

export const say = createSay({ ...rule, ...report, ...textRules, ...textFormRules });
