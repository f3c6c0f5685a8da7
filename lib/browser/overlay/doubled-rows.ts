import type { Finding } from '../../check/finding';
import type { SeenDossier } from '../../check/rule';
import { trungHoSo } from '../../check/rules/trung-ho-so';
import { applyWaivers } from '../../check/waive';
import type { DossierRow } from '../../dossier/dossier';
import { toDossier } from '../../dossier/to-dossier';
import { fields } from '../../vocabulary/field';
import { resolveChannel, resolveState } from '../../vocabulary/resolve-label';
import type { PageSettings } from '../message-types';
import type { ShownRow } from '../session-rows';

/**
 * One matter on paper and online within one list. It takes the owner, who is never stored: so it is found where the rows are
 * shown and written down, and nowhere else.
 */
export function doubledOf(rows: readonly DossierRow[], portal: string, settings: PageSettings): readonly Finding[] {
  const owners = new Map<string, string>();
  const dossiers = rows.flatMap((row): SeenDossier[] => {
    const dossier = toDossier(row, portal);
    if (dossier === undefined || row.values.owner === undefined) return [];
    owners.set(dossier.code, row.values.owner.text);
    return [dossier];
  });
  return find(dossiers, owners, settings);
}

const { code, procedure, received, submitted, channel, state } = fields;
const ISO_DAY = /^\d{4}-\d\d-\d\d/;
/** Header of the owner, else the submitter. */
const PERSON = 'Người nộp';

/** The same for rows of a whole reading, of which only the texts are left. Only where the list shows owners, not submitters alone. */
export function doubledOfShown(rows: readonly ShownRow[], portal: string, settings: PageSettings): readonly Finding[] {
  const owners = new Map<string, string>();
  const dossiers = rows.flatMap((row): SeenDossier[] => {
    const [own, owner] = [row[code.csv], row[PERSON]];
    if (own === undefined || own === '' || owner === undefined) return [];
    owners.set(own, owner);
    const [came, sent] = [row[received.csv], row[submitted.csv]].map((text) => ISO_DAY.exec(text ?? '')?.[0]);
    const [how, stands] = [resolveChannel(row[channel.csv] ?? ''), resolveState(row[state.csv] ?? '')];
    const what = row[procedure.csv];
    return [
      {
        portal,
        code: own,
        ...(what !== undefined && what !== '' && { procedure: what }),
        ...(came !== undefined && { received: came }),
        ...(sent !== undefined && { submitted: sent }),
        ...(how !== undefined && { channel: how }),
        ...(stands !== undefined && { state: stands }),
      },
    ];
  });
  return find(dossiers, owners, settings);
}

function find(dossiers: readonly SeenDossier[], owners: ReadonlyMap<string, string>, settings: PageSettings): readonly Finding[] {
  if (settings.rulesOff.includes(trungHoSo.id)) return [];
  return applyWaivers(trungHoSo.check(dossiers, { ownerOf: ({ code: of }) => owners.get(of) }), settings.waived);
}
