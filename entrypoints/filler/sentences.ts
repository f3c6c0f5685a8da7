import { sayIn, type Language } from '../../lib/browser/i18n';
import fillEn from '../../lib/text/messages/en/fill.json';
import sourceEn from '../../lib/text/messages/en/source.json';
import fillVi from '../../lib/text/messages/vi/fill.json';
import sourceVi from '../../lib/text/messages/vi/source.json';
import type { Say } from '../../lib/text/say';

export function sayForFiller(language: Language): Say {
  return sayIn(language, { vi: fillVi, en: fillEn }, { vi: sourceVi, en: sourceEn });
}
