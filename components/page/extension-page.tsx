import { useEffect, useMemo, useState, type ReactNode } from 'react';
import { onSettingsChanged, readSettings, type CurrentSettings } from '../../lib/browser/settings-access';
import { followTheme } from '../../lib/browser/theme';
import { createSay, type Catalogue } from '../../lib/text/say';
import { WordsProvider } from '../common/words';

/** Vietnamese comes with the page, `later` while its settings are read; English is loaded where it was chosen. */
export interface PageSentences {
  vi: readonly Catalogue[];
  later?: () => Promise<readonly Catalogue[]>;
  en: () => Promise<readonly Catalogue[]>;
}

interface ExtensionPageProps {
  /** Id of the sentence that names the page in its tab. */
  title: string;
  sentences: PageSentences;
  children(current: CurrentSettings): ReactNode;
}

/**
 * What every page of the extension begins with: settings with policy, and from them language, title and theme. The one
 * component that reaches for the browser itself; it follows a change made in any other page.
 */
export function ExtensionPage({ title, sentences, children }: ExtensionPageProps) {
  const [current, setCurrent] = useState<CurrentSettings>();

  useEffect(() => {
    const read = () => void readSettings().then(setCurrent);
    read();
    return onSettingsChanged(read);
  }, []);

  const theme = current?.settings.theme;
  useEffect(() => (theme === undefined ? undefined : followTheme(theme)), [theme]);

  const language = current?.settings.language ?? 'vi';
  const [english, setEnglish] = useState<readonly Catalogue[]>();
  const [vietnamese, setVietnamese] = useState(sentences.later === undefined ? sentences.vi : undefined);
  useEffect(() => void sentences.later?.().then((more) => setVietnamese([...sentences.vi, ...more])), [sentences]);
  useEffect(() => {
    if (language === 'en') void sentences.en().then(setEnglish);
  }, [language, sentences]);
  const catalogues = language === 'en' ? english : vietnamese;
  const words = useMemo(() => ({ say: createSay(Object.assign({}, ...(catalogues ?? [])), language), language }), [language, catalogues]);
  const ready = current !== undefined && catalogues !== undefined;
  useEffect(() => {
    if (!ready) return;
    document.documentElement.lang = words.language;
    document.title = words.say(title);
  }, [ready, words, title]);

  if (!ready) return null;
  return <WordsProvider words={words}>{children(current)}</WordsProvider>;
}
