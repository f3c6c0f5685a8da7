import { useEffect, useRef, useState } from 'react';
import { onStoredChanged, putStored, readStored } from '../../lib/browser/stored-settings';
import { changesBetween } from '../../lib/settings/compare-settings';
import { settingsSections, type SectionId, type StoredSettings } from '../../lib/settings/sections';
import { NO_STEPS, takeBack, withChange, type UndoSteps } from '../../lib/settings/undo-steps';

export interface SettingsUndo {
  /** Sections in which something differs from the first day. */
  set: ReadonlySet<SectionId>;
  undo: (() => void) | undefined;
}

/** Every change made while the page is open can be taken back, whichever section or page made it, the last one first. */
export function useSettingsUndo(): SettingsUndo {
  const steps = useRef<UndoSteps>(NO_STEPS);
  const [count, setCount] = useState(0);
  const [stored, setStored] = useState<StoredSettings>({});

  useEffect(() => {
    const look = () => void readStored().then(setStored);
    look();
    return onStoredChanged((before, now) => {
      steps.current = withChange(steps.current, before, now, performance.now());
      setCount(steps.current.steps.length);
      look();
    });
  }, []);

  function undo() {
    const back = takeBack(steps.current);
    if (back === undefined) return;
    steps.current = back.left;
    setCount(back.left.steps.length);
    void putStored(back.write);
  }

  const changed = new Set(changesBetween({}, stored).map(({ section }) => section));
  const set = new Set(settingsSections.filter((section) => changed.has(section.id) && !('keptByReset' in section)).map(({ id }) => id));
  return { set, undo: count === 0 ? undefined : undo };
}
