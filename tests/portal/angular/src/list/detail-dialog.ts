import { Component, inject, signal } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogModule } from '@angular/material/dialog';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { getJson } from '../common/api.ts';
import { dateSecond } from '../common/format.ts';
import type { DossierItem } from '../common/types.ts';

const channels = { 1: 'Trực tiếp', 2: 'Trực tuyến', 3: 'Bưu chính công ích' } as const;

function fieldsOf(dossier: DossierItem): [string, string][] {
  const { owner } = dossier;
  return [
    ['Mã hồ sơ', dossier.code],
    ['Tên thủ tục', dossier.procedureName],
    ['Lĩnh vực', dossier.field],
    ['Chủ hồ sơ', owner.name],
    ['Số giấy tờ', owner.idNumber ?? ''],
    ['Địa chỉ', owner.address ?? ''],
    ['Số điện thoại', owner.phone ?? ''],
    ['Người nộp', dossier.submitter ?? owner.name],
    ['Ngày nộp', dateSecond(dossier.submitted)],
    ['Ngày tiếp nhận', dateSecond(dossier.received)],
    ['Ngày hẹn trả', dateSecond(dossier.due)],
    ['Ngày kết thúc xử lý', dateSecond(dossier.completed)],
    ['Trạng thái', dossier.statusText],
    ['Hình thức nộp', channels[dossier.channel]],
    ['Đơn vị tiếp nhận', dossier.unitName],
  ];
}

/** A form that nobody may change, outside the application's own root: values stand in inputs, and only as properties. */
export class DetailDialog {
  readonly dossier = signal<DossierItem | undefined>(undefined);
  readonly fields = signal<readonly [string, string][]>([]);

  constructor() {
    const { id } = inject<{ id: string }>(MAT_DIALOG_DATA);
    void getJson<DossierItem>(`/digo/dossier/${id}`).then((answer) => {
      this.dossier.set(answer);
      this.fields.set(fieldsOf(answer));
    });
  }
}

Component({
  selector: 'app-detail-dialog',
  imports: [MatButtonModule, MatDialogModule, MatFormFieldModule, MatInputModule],
  template: `
    <h2 mat-dialog-title>Chi tiết hồ sơ {{ dossier()?.code }}</h2>
    <mat-dialog-content>
      <div class="detail-fields">
        @for (field of fields(); track field[0]) {
          <mat-form-field appearance="outline"><mat-label>{{ field[0] }}</mat-label><input matInput disabled [value]="field[1]" /></mat-form-field>
        }
      </div>
    </mat-dialog-content>
    <mat-dialog-actions align="end"><button mat-button mat-dialog-close>Đóng</button></mat-dialog-actions>`,
})(DetailDialog);
