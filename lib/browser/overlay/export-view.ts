import { message, type Message } from '../../text/message';
import type { Say } from '../../text/say';
import type { PageSettings } from '../message-types';
import { fetchPart } from './parts';
import type { View } from './view-page';

/**
 * Writes what is in view to a CSV file and says how that went.
 * @param readingId the whole reading that the list in view belongs to
 */
export async function exportView(view: View, readingId: string | undefined, say: Say, settings: PageSettings): Promise<Message> {
  const { reading, head, byCode } = view;
  if (reading.kind !== 'figures' && reading.kind !== 'list') return message('overlay.nothingToExport');
  const [exporter] = await Promise.all([fetchPart('exporter'), fetchPart('explainer')]);
  if (exporter === undefined) return message('error.noAnswer');
  if (reading.kind === 'figures') return exporter.exportFigures(reading.figures, head, settings);
  const findings = [...byCode.values()].flat();
  return exporter.exportList({ rows: reading.rows, findings, say, settings, ...(head && { head }), whole: readingId });
}
