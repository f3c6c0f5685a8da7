import { createContext, useContext, type ReactNode } from 'react';
import type { Say } from '../../lib/text/say';

/** How this page speaks: sentences by id, in the language of the settings. */
export interface Words {
  say: Say;
  language: 'vi' | 'en';
}

const WordsContext = createContext<Words>({ say: (input) => (typeof input === 'string' ? input : input.id), language: 'vi' });

export function WordsProvider({ words, children }: { words: Words; children: ReactNode }) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useWords(): Words {
  return useContext(WordsContext);
}

export function useSay(): Say {
  return useContext(WordsContext).say;
}
