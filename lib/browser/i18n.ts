import errorEn from '../text/messages/en/error.json';
import errorVi from '../text/messages/vi/error.json';
import { createSay, type Catalogue, type Say } from '../text/say';

export type Language = 'vi' | 'en';

/** Sentences of one namespace in both languages, for what is injected into a page: a file of its own, which loads nothing later. */
export type Namespace = Readonly<Record<Language, Catalogue>>;

/** What the background and `send` may answer; everything injected can meet these. */
export const errorSentences: Namespace = { vi: errorVi, en: errorEn };

/** Vietnamese unless English was chosen in settings, whatever the browser speaks. */
export function sayIn(language: Language, ...namespaces: readonly Namespace[]): Say {
  return createSay(Object.assign({}, ...[errorSentences, ...namespaces].map((namespace) => namespace[language])), language);
}
