import { useEffect, useState } from 'react';
import { getJson } from './api.ts';

/** The answer of one address, or the given value until it is there. */
export function useJson<T>(path: string, before: T): T {
  const [value, setValue] = useState<T>(before);
  useEffect(() => {
    let gone = false;
    getJson<T>(path).then(
      (answer) => {
        if (!gone) setValue(answer);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [path]);
  return value;
}
