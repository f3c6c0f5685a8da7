import type { PortalDossier, World } from './world.ts';

export interface HistoryStep {
  at: string;
  due?: string;
  from: string;
  to: string;
  unit: string;
  action: string;
}

/** The steps a dossier went through, told from its dates. */
export function historyOf(world: World, dossier: PortalDossier): HistoryStep[] {
  const unit = world.units.find(({ id }) => id === dossier.unitId)?.name ?? '';
  const clerk = dossier.handler ?? 'Cán bộ một cửa';
  const due = dossier.due;
  const step = (at: string, from: string, to: string, action: string): HistoryStep => ({
    at,
    ...(due !== undefined && { due }),
    from,
    to,
    unit,
    action,
  });
  const steps: HistoryStep[] = [];
  if (dossier.submitted !== undefined && dossier.channel === 2)
    steps.push(step(dossier.submitted, dossier.submitter ?? dossier.owner.name, 'Bộ phận Một cửa', 'Nộp hồ sơ'));
  if (dossier.received !== undefined) {
    steps.push(step(dossier.received, 'Bộ phận Một cửa', clerk, 'Tiếp nhận hồ sơ'));
    steps.push(step(dossier.received, clerk, clerk, 'Chuyển xử lý'));
  }
  if (dossier.status === 5) steps.push(step(dossier.received ?? world.now, clerk, dossier.owner.name, 'Yêu cầu bổ sung giấy tờ'));
  if (dossier.status === 6)
    steps.push(step(dossier.received ?? world.now, clerk, dossier.owner.name, 'Yêu cầu thực hiện nghĩa vụ tài chính'));
  if (dossier.status === 8) steps.push(step(dossier.received ?? world.now, clerk, clerk, 'Dừng xử lý'));
  if (dossier.completed !== undefined)
    steps.push(step(dossier.completed, clerk, 'Bộ phận Một cửa', dossier.status === 7 ? 'Trả lại, công dân xin rút' : 'Kết thúc xử lý'));
  if (dossier.returned !== undefined) steps.push(step(dossier.returned, 'Bộ phận Một cửa', dossier.owner.name, 'Trả kết quả'));
  return steps;
}
