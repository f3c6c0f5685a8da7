import { Component } from '@angular/core';
import { MatTableModule } from '@angular/material/table';
import type { Report, ReportRow } from '../common/types.ts';

const figureColumns: readonly (readonly [string, string, (row: ReportRow) => number])[] = [
  ['total', 'TỔNG HS', ({ received }) => received.total],
  ['online', 'NỘP TRỰC TUYẾN', ({ received }) => received.online],
  ['direct', 'NỘP TRỰC TIẾP', ({ received }) => received.directOrPostal],
  ['done', 'Hoàn thành', ({ resolved }) => resolved.total],
  ['open', 'Đang xử lý', ({ pending }) => pending.total],
  ['carried', 'Tồn kỳ trước', ({ received }) => received.carriedOver],
];

/** One line of headers over a real table; the sums stand in its foot. */
export class GeneralTable {
  rows: readonly ReportRow[] = [];
  total: ReportRow | undefined;
  readonly figureColumns = figureColumns;
  readonly columns = ['number', 'label', ...figureColumns.map(([key]) => key)];

  set report(report: Report | undefined) {
    this.rows = report?.groups.flatMap(({ rows }) => rows) ?? [];
    this.total = report?.total;
  }
}

Component({
  selector: 'app-general-table',
  imports: [MatTableModule],
  inputs: ['report'],
  template: `
    <table mat-table [dataSource]="rows" class="figures">
      <ng-container matColumnDef="number">
        <th mat-header-cell *matHeaderCellDef>STT</th><td mat-cell *matCellDef="let row; let at = index">{{ at + 1 }}</td><td mat-footer-cell *matFooterCellDef></td>
      </ng-container>
      <ng-container matColumnDef="label">
        <th mat-header-cell *matHeaderCellDef>Địa phương</th><td mat-cell *matCellDef="let row">{{ row.label }}</td><td mat-footer-cell *matFooterCellDef>Tổng cộng</td>
      </ng-container>
      @for (column of figureColumns; track column[0]) {
        <ng-container [matColumnDef]="column[0]">
          <th mat-header-cell *matHeaderCellDef class="figure">{{ column[1] }}</th>
          <td mat-cell *matCellDef="let row" class="figure">{{ column[2](row) }}</td>
          <td mat-footer-cell *matFooterCellDef class="figure">{{ total ? column[2](total) : '' }}</td>
        </ng-container>
      }
      <tr mat-header-row *matHeaderRowDef="columns"></tr>
      <tr mat-row *matRowDef="let row; columns: columns"></tr>
      <tr mat-footer-row *matFooterRowDef="columns"></tr>
      <tr class="no-data" *matNoDataRow><td [attr.colspan]="columns.length">Không có dữ liệu</td></tr>
    </table>`,
})(GeneralTable);
