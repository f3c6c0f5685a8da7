import { momentText } from '../../lib/calendar/say-moment';
import type { DossierRow, FieldValue, StoredDossier } from '../../lib/dossier/dossier';
import { fields, type FieldId } from '../../lib/vocabulary/field';

const texts = ['code', 'procedure', 'procedureCode', 'fieldName', 'unit'] as const;
const dates = ['submitted', 'received', 'due', 'stepDue', 'completed', 'returned'] as const;

/** Stored dossiers as rows of a list, so that both are exported by the same columns. */
export function storedRows(dossiers: readonly StoredDossier[], channelText: (channel: string) => string): DossierRow[] {
  return dossiers.map((dossier, row) => {
    const values: Partial<Record<FieldId, FieldValue>> = {};
    for (const field of texts) if (dossier[field] !== undefined) values[field] = { text: dossier[field] };
    for (const field of dates)
      if (dossier[field] !== undefined) values[field] = { text: momentText(dossier[field]), moment: dossier[field] };
    const { state, stateText, channel } = dossier;
    if (stateText !== undefined) values.state = { text: stateText, ...(state !== undefined && { state }) };
    if (channel !== undefined) values.channel = { text: channelText(channel), channel };
    const others: { header: string; text: string }[] = [];
    for (const [name, text] of Object.entries(dossier.extra ?? {})) {
      if (name in fields) values[name as FieldId] = { text };
      else others.push({ header: name, text });
    }
    return { row, values, others };
  });
}
