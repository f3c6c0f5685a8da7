import { createContext, useContext } from 'react';
import { useSay } from '../../components/common/words';
import type { ShownList } from '../../components/today/today-dossiers';

/** Begins letters for some dossiers, by their keys, over whatever section is open. */
export const BeginLetters = createContext<(keys: readonly string[]) => void>(() => {});

export function LettersButton({ keys, label }: { keys: readonly string[]; label?: string }) {
  const say = useSay();
  const begin = useContext(BeginLetters);
  return (
    <button type="button" className="button" disabled={keys.length === 0} onClick={() => begin(keys)}>
      {label ?? say('workspace.letters')}
    </button>
  );
}

/** For the list of the day as it is shown; what is not overdue is told apart where the letters are written. */
export function LettersOfList({ list }: { list: ShownList }) {
  return <LettersButton keys={list.entries.map(({ dossier }) => dossier.key)} />;
}
