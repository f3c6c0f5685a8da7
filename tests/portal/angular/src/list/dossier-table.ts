import { Component, EventEmitter } from '@angular/core';
import { MatButtonModule } from '@angular/material/button';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatIconModule } from '@angular/material/icon';
import { MatTableModule } from '@angular/material/table';
import { dateSecond } from '../common/format.ts';
import { termLines } from '../common/term.ts';
import type { DossierItem } from '../common/types.ts';

export type ListKind = 'search' | 'processing';

const columns: Record<ListKind, string[]> = {
  search: ['number', 'code', 'procedure', 'owner', 'received', 'due', 'term', 'status', 'actions'],
  processing: ['select', 'number', 'code', 'procedure', 'term', 'owner', 'status', 'actions'],
};

/** Rows and cells are elements of the library: there is no table, no tr and no td. On narrow screens a cell says its own header. */
export class DossierTable {
  kind: ListKind = 'search';
  dossiers: readonly DossierItem[] = [];
  offset = 0;
  now = '';
  readonly opened = new EventEmitter<DossierItem>();
  readonly dateSecond = dateSecond;

  get columns(): string[] {
    return columns[this.kind];
  }

  lines(dossier: DossierItem): string[] {
    return termLines(dossier, this.now);
  }
}

Component({
  selector: 'app-dossier-table',
  imports: [MatButtonModule, MatCheckboxModule, MatIconModule, MatTableModule],
  inputs: ['kind', 'dossiers', 'offset', 'now'],
  outputs: ['opened'],
  template: `
    <mat-table [dataSource]="dossiers" class="dossiers" [class.collapses]="kind === 'processing'">
      <ng-container matColumnDef="select">
        <mat-header-cell *matHeaderCellDef><mat-checkbox aria-label="Chọn tất cả" /></mat-header-cell>
        <mat-cell *matCellDef="let row"><mat-checkbox aria-label="Chọn" /></mat-cell>
      </ng-container>
      <ng-container matColumnDef="number">
        <mat-header-cell *matHeaderCellDef>STT</mat-header-cell>
        <mat-cell *matCellDef="let row; let at = index" data-label="STT">{{ offset + at + 1 }}</mat-cell>
      </ng-container>
      <ng-container matColumnDef="code">
        <mat-header-cell *matHeaderCellDef>Mã hồ sơ</mat-header-cell>
        <mat-cell *matCellDef="let row" data-label="Mã hồ sơ"><a class="code" (click)="opened.emit(row)">{{ row.code }}</a></mat-cell>
      </ng-container>
      <ng-container matColumnDef="procedure">
        <mat-header-cell *matHeaderCellDef>Tên thủ tục</mat-header-cell>
        <mat-cell *matCellDef="let row" data-label="Tên thủ tục"><span class="procedure" [title]="row.procedureName">{{ row.procedureName }}</span></mat-cell>
      </ng-container>
      <ng-container matColumnDef="owner">
        <mat-header-cell *matHeaderCellDef>Chủ hồ sơ</mat-header-cell>
        <mat-cell *matCellDef="let row" data-label="Chủ hồ sơ">{{ row.owner.name }}</mat-cell>
      </ng-container>
      <ng-container matColumnDef="received">
        <mat-header-cell *matHeaderCellDef>Ngày tiếp nhận</mat-header-cell>
        <mat-cell *matCellDef="let row" data-label="Ngày tiếp nhận">{{ dateSecond(row.received) }}</mat-cell>
      </ng-container>
      <ng-container matColumnDef="due">
        <mat-header-cell *matHeaderCellDef>Ngày hẹn trả</mat-header-cell>
        <mat-cell *matCellDef="let row" data-label="Ngày hẹn trả">{{ dateSecond(row.due) }}</mat-cell>
      </ng-container>
      <ng-container matColumnDef="term">
        <mat-header-cell *matHeaderCellDef>Thời hạn</mat-header-cell>
        <mat-cell *matCellDef="let row" data-label="Thời hạn"><div>
          @for (line of lines(row); track line) { <div [class.late]="line.startsWith('Đã quá hạn')">{{ line }}</div> }
        </div></mat-cell>
      </ng-container>
      <ng-container matColumnDef="status">
        <mat-header-cell *matHeaderCellDef>Trạng thái</mat-header-cell>
        <mat-cell *matCellDef="let row" data-label="Trạng thái"><span class="status">{{ row.statusText }}</span></mat-cell>
      </ng-container>
      <ng-container matColumnDef="actions">
        <mat-header-cell *matHeaderCellDef>Thao tác</mat-header-cell>
        <mat-cell *matCellDef="let row" data-label="Thao tác"><button mat-icon-button aria-label="Xem chi tiết" (click)="opened.emit(row)"><mat-icon class="i-visibility">visibility</mat-icon></button></mat-cell>
      </ng-container>
      <mat-header-row *matHeaderRowDef="columns" />
      <mat-row *matRowDef="let row; columns: columns" />
      <div class="no-data" *matNoDataRow>Không tìm thấy dữ liệu</div>
    </mat-table>`,
})(DossierTable);
