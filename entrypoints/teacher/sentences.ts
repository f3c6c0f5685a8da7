import { sayIn, type Language } from '../../lib/browser/i18n';
import teachEn from '../../lib/text/messages/en/teach.json';
import teachVi from '../../lib/text/messages/vi/teach.json';
import type { Say } from '../../lib/text/say';

export function sayForTeacher(language: Language): Say {
  return sayIn(language, { vi: teachVi, en: teachEn });
}
