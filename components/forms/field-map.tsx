import { useState } from 'react';
import { Pager, usePaging } from '../common/paging';
import { useSay } from '../common/words';

/** A procedure of stored dossiers and the lĩnh vực it belongs to, if that is known. */
export interface ProcedureEntry {
  /** Key of the map, as the store keeps it. */
  key: string;
  procedure: string;
  dossiers: number;
  fieldName?: string;
}

interface FieldMapProps {
  procedures: readonly ProcedureEntry[];
  fieldNames: readonly string[];
  onSet(procedure: string, fieldName: string): void;
}

/** Lists rarely print the lĩnh vực: the official tells it once per procedure, and every later count knows it. */
export function FieldMap({ procedures, fieldNames, onSet }: FieldMapProps) {
  const say = useSay();
  const missing = procedures.filter((one) => one.fieldName === undefined).length;
  const page = usePaging(procedures, 20);
  return (
    <details className="card" open={missing > 0 ? true : undefined}>
      <summary>{missing > 0 ? say('workspace.fieldMap.missing', { n: missing }) : say('workspace.fieldMap.title')}</summary>
      <div className="stack near">
        <p className="small quiet">{say('workspace.fieldMap.means')}</p>
        <datalist id="field-names">
          {fieldNames.map((name) => (
            <option key={name} value={name} />
          ))}
        </datalist>
        <ul className="plain lines">
          {page.items.map((one) => (
            <MapRow key={one.key} entry={one} onSet={onSet} />
          ))}
        </ul>
        <Pager page={page.page} pages={page.pages} from={page.from} shown={page.items.length} total={page.total} onGo={page.go} />
      </div>
    </details>
  );
}

function MapRow({ entry, onSet }: { entry: ProcedureEntry; onSet: FieldMapProps['onSet'] }) {
  const say = useSay();
  const [text, setText] = useState(entry.fieldName ?? '');
  const keep = () => {
    const name = text.trim().normalize('NFC');
    if (name !== '' && name !== (entry.fieldName ?? '')) onSet(entry.procedure, name);
  };
  return (
    <li>
      <span>
        {entry.procedure} <span className="quiet small">{say('workspace.fieldMap.dossiers', { n: entry.dossiers })}</span>
      </span>
      <input
        className="input"
        list="field-names"
        aria-label={say('workspace.fieldMap.fieldOf', { procedure: entry.procedure })}
        value={text}
        placeholder={say('workspace.fieldMap.unknown')}
        onChange={(event) => setText(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => event.key === 'Enter' && keep()}
      />
    </li>
  );
}
