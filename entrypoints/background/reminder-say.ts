import en from '../../lib/text/messages/en/reminder.json';
import vi from '../../lib/text/messages/vi/reminder.json';
import { createSay, type Say } from '../../lib/text/say';

/** The few sentences that the background itself says. */
export function backgroundSay(language: 'vi' | 'en'): Say {
  return createSay(language === 'en' ? en : vi, language);
}
