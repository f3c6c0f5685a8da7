import { stateIds, type StateId } from '../../lib/vocabulary/state';
import { Choice, Labelled } from '../common/labelled';
import { useSay } from '../common/words';

/** An empty text means: all. */
export interface DossierFilter {
  text: string;
  state: StateId | 'left' | '';
  portal: string;
  unit: string;
}

export const noFilter: DossierFilter = { text: '', state: '', portal: '', unit: '' };

interface DossierFiltersProps {
  filter: DossierFilter;
  portals: readonly string[];
  units: readonly string[];
  onChange(filter: DossierFilter): void;
}

/** A portal by its host: the scheme says nothing to an official. */
export function hostOf(portal: string): string {
  return portal.replace(/^(?:https?|tep):\/\//, '');
}

export function DossierFilters({ filter, portals, units, onChange }: DossierFiltersProps) {
  const say = useSay();
  const all = { value: '', label: say('common.all') };
  return (
    <search className="fields">
      <Labelled label={say('workspace.dossiers.search')} wide>
        <input
          className="input"
          type="search"
          value={filter.text}
          placeholder={say('workspace.dossiers.searchHint')}
          onChange={(event) => onChange({ ...filter, text: event.target.value })}
        />
      </Labelled>
      <Choice
        label={say('common.field.state')}
        value={filter.state}
        options={[
          { value: '' as const, label: all.label },
          ...stateIds.map((value) => ({ value, label: say(`common.state.${value}`) })),
          { value: 'left' as const, label: say('common.leftList') },
        ]}
        onChange={(state) => onChange({ ...filter, state })}
      />
      {portals.length > 1 && (
        <Choice
          label={say('workspace.portal')}
          value={filter.portal}
          options={[all, ...portals.map((value) => ({ value, label: hostOf(value) }))]}
          onChange={(portal) => onChange({ ...filter, portal })}
        />
      )}
      {units.length > 1 && (
        <Choice
          label={say('common.field.unit')}
          value={filter.unit}
          options={[all, ...units.map((value) => ({ value, label: value }))]}
          onChange={(unit) => onChange({ ...filter, unit })}
        />
      )}
    </search>
  );
}
