import { useEffect, useRef, useState } from 'react';
import { useSay } from '../../components/common/words';
import type { Told } from '../../components/settings/calendar-files';
import type { UnitSettingsProps } from '../../components/settings/unit-settings';
import { downloadText } from '../../lib/browser/download';
import { onOfficeChanged } from '../../lib/browser/office-changed';
import { keepUnits, storedUnits, type StoredUnits } from '../../lib/browser/units-access';
import { writeCsv } from '../../lib/export/write-csv';
import { NO_OFFICE_UNITS, withUnits, wrongOfUnits, type OfficeUnit, type OfficeUnits } from '../../lib/report/units/office-units';
import { readUnitsCsv, unitLines } from '../../lib/report/units/office-units-csv';
import { readOfficeUnits } from '../../lib/report/units/read-office-units';
import { ok, type Result } from '../../lib/text/result';
import { decodeOfficeFile } from './office-files';

/** The units of the office, and what can be done with them. Changes are made one after the other, each upon what the last one left. */
export function useUnits(separator: ',' | ';'): UnitSettingsProps {
  const say = useSay();
  const [stored, setStored] = useState<StoredUnits>({ units: NO_OFFICE_UNITS, unreadable: false });
  const [told, setTold] = useState<Told>();
  const turn = useRef<Promise<unknown>>(Promise.resolve());

  useEffect(() => {
    const look = () => void storedUnits().then(setStored);
    look();
    return onOfficeChanged(look);
  }, []);

  function inTurn(act: (before: OfficeUnits) => Promise<Told | undefined>) {
    const next = async (): Promise<void> => {
      const before = await storedUnits();
      // What a newer version has written is not overwritten.
      setTold(before.unreadable ? { text: say('calendar.unreadable'), refused: true } : await act(before.units));
    };
    turn.current = turn.current.then(next, next);
  }

  return {
    ...stored,
    told,
    onChange: (change) =>
      inTurn(async (before) => {
        await keepUnits(change(before));
        return undefined;
      }),
    onImport: (file) =>
      inTurn(async (before) => {
        const read = await unitsOf(file);
        if (!read.ok) return { text: say(read.problem.say), refused: true };
        const { units, changes } = withUnits(before, read.value);
        const wrong = wrongOfUnits(units.units);
        if (wrong !== undefined) return { text: say(`unit.refused.${wrong.wrong}`, { name: wrong.name }), refused: true };
        await keepUnits(units);
        return { text: say('calendar.taken', { ...changes }), refused: false };
      }),
    onExport: (as) => {
      const { header, rows } = unitLines(stored.units.units);
      if (as === 'csv') downloadText('don-vi.csv', writeCsv(header, rows, { separator }), 'text/csv;charset=utf-8');
      else downloadText('don-vi.json', `${JSON.stringify(stored.units, null, 2)}\n`, 'application/json;charset=utf-8');
    },
  };
}

async function unitsOf(file: File): Promise<Result<readonly OfficeUnit[]>> {
  const text = await decodeOfficeFile(file);
  if (!text.ok) return text;
  if (!/^\s*[{[]/.test(text.value)) return readUnitsCsv(text.value);
  const read = readOfficeUnits(valueOf(text.value));
  return read.ok ? ok(read.value.units) : read;
}

function valueOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
