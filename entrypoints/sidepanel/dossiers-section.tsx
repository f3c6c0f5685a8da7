import { useCallback, useDeferredValue, useState } from 'react';
import { EmptyState } from '../../components/common/empty-state';
import { PAGE_SIZE, Pager } from '../../components/common/paging';
import { useSay } from '../../components/common/words';
import { DossierFilters, noFilter, type DossierFilter } from '../../components/dossiers/dossier-filters';
import { DossierLine } from '../../components/dossiers/dossier-line';
import type { Pressure } from '../../components/dossiers/due-text';
import { deadlineStatus } from '../../lib/dossier/overdue';
import { dossiersPage } from '../../lib/store/dossiers';
import { dossierChoices } from '../../lib/store/dossier-choices';
import type { DossierRecord } from '../../lib/store/schema';
import { Answer } from './answer';
import { FirstSteps } from './first-steps';
import { LettersButton } from './letters-button';
import { useStored } from './use-stored';
import type { SectionProps } from './workspace';

export function DossiersSection(props: SectionProps) {
  const say = useSay();
  const { store } = props;
  const [filter, setFilter] = useState<DossierFilter>(noFilter);
  const [page, setPage] = useState(0);
  const asked = useDeferredValue(filter);
  const choices = useStored(useCallback(() => dossierChoices(store), [store]));
  const query = useCallback(
    () => dossiersPage(store, { ...queryOf(asked), offset: page * PAGE_SIZE, limit: PAGE_SIZE }),
    [store, asked, page],
  );
  const stored = useStored(query);

  function change(next: DossierFilter) {
    setFilter(next);
    setPage(0);
  }

  return (
    <Answer of={choices}>
      {({ portals, units, total }) =>
        total === 0 ? (
          <FirstSteps />
        ) : (
          <div className="stack">
            <DossierFilters filter={filter} portals={portals} units={units} onChange={change} />
            <Answer of={stored}>
              {(found) =>
                found.total === 0 ? (
                  <EmptyState title={say('workspace.dossiers.none')}>
                    <p>{say('workspace.dossiers.noneHint')}</p>
                    <button type="button" className="button" onClick={() => change(noFilter)}>
                      {say('workspace.dossiers.clear')}
                    </button>
                  </EmptyState>
                ) : (
                  <Found {...props} rows={found.rows} total={found.total} page={page} onGo={setPage} />
                )
              }
            </Answer>
          </div>
        )
      }
    </Answer>
  );
}

interface FoundProps extends SectionProps {
  rows: readonly DossierRecord[];
  total: number;
  page: number;
  onGo(page: number): void;
}

function Found({ rows, total, page, onGo, now, settings, onOpen }: FoundProps) {
  const say = useSay();
  const late = rows.filter((dossier) => deadlineStatus(dossier, now, { dueSoonHours: settings.dueSoonHours }) === 'overdue');
  return (
    <div className="stack near">
      <div className="row spread">
        <p className="small quiet" role="status">
          {say('workspace.dossiers.count', { n: total })}
        </p>
        {late.length > 0 && <LettersButton keys={late.map(({ key }) => key)} label={say('workspace.lettersOfPage', { n: late.length })} />}
      </div>
      <ul className="plain dossiers" aria-label={say('workspace.dossiers.list')}>
        {rows.map((dossier) => {
          const pressure = pressures[deadlineStatus(dossier, now, { dueSoonHours: settings.dueSoonHours })];
          return (
            <li key={dossier.key}>
              <DossierLine entry={{ dossier, ...(pressure && { pressure }) }} now={now} current={false} onOpen={onOpen} />
            </li>
          );
        })}
      </ul>
      <Pager page={page} pages={Math.ceil(total / PAGE_SIZE)} from={page * PAGE_SIZE} shown={rows.length} total={total} onGo={onGo} />
    </div>
  );
}

const pressures: Readonly<Record<string, Pressure | undefined>> = { overdue: 'late', dueToday: 'today', dueSoon: 'soon' };

function queryOf({ text, state, portal, unit }: DossierFilter) {
  return {
    ...(text.trim() !== '' && { text }),
    ...(portal !== '' && { portal }),
    ...(unit !== '' && { unit }),
    ...(state === 'left' ? { left: true as const } : state !== '' && { state }),
  };
}
