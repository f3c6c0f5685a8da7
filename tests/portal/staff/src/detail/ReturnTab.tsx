import { dateSecond } from '../common/format.ts';
import type { DossierItem } from '../common/types.ts';

export function ReturnTab({ dossier }: { dossier: DossierItem | undefined }) {
  if (!dossier?.returned) return null;
  return (
    <div>
      <div>Người nhận kết quả: {dossier.submitter ?? dossier.owner.name}</div>
      <div>Ngày trả: {dateSecond(dossier.returned)}</div>
    </div>
  );
}
