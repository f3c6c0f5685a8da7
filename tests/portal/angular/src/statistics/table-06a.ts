import { Component } from '@angular/core';
import { MatTableModule } from '@angular/material/table';
import type { Report, ReportRow } from '../common/types.ts';

/** A header cell of the upper two lines: key, label, columns, lines. */
type HeadCell = readonly [string, string, number, number];

const upper: readonly HeadCell[] = [
  ['head-number', 'STT', 1, 3],
  ['head-label', 'Đơn vị', 1, 3],
  ['head-received', 'Số hồ sơ nhận giải quyết', 4, 1],
  ['head-resolved', 'Số lượng hồ sơ đã giải quyết', 4, 1],
  ['head-pending', 'Số lượng hồ sơ đang giải quyết', 3, 1],
];
const middle: readonly HeadCell[] = [
  ['head-received-total', 'Tổng số', 1, 2],
  ['head-received-period', 'Trong kỳ', 2, 1],
  ['head-carried', 'Từ kỳ trước', 1, 2],
  ['head-resolved-total', 'Tổng số', 1, 2],
  ['head-early', 'Trước hạn', 1, 2],
  ['head-on-time', 'Đúng hạn', 1, 2],
  ['head-late', 'Quá hạn', 1, 2],
  ['head-pending-total', 'Tổng số', 1, 2],
  ['head-in-time', 'Trong hạn', 1, 2],
  ['head-overdue', 'Quá hạn', 1, 2],
];
const lower: readonly HeadCell[] = [
  ['head-online', 'Trực tuyến', 1, 1],
  ['head-direct', 'Trực tiếp, dịch vụ bưu chính', 1, 1],
];

const figureColumns: readonly (readonly [string, (row: ReportRow) => number])[] = [
  ['received', ({ received }) => received.total],
  ['online', ({ received }) => received.online],
  ['direct', ({ received }) => received.directOrPostal],
  ['carried', ({ received }) => received.carriedOver],
  ['resolved', ({ resolved }) => resolved.total],
  ['early', ({ resolved }) => resolved.early],
  ['onTime', ({ resolved }) => resolved.onTime],
  ['late', ({ resolved }) => resolved.late],
  ['pending', ({ pending }) => pending.total],
  ['inTime', ({ pending }) => pending.inTime],
  ['overdue', ({ pending }) => pending.overdue],
];

/** A line that names a level of units, or the line of a unit with its number within the level. */
type Line = { title: string } | { number: number; row: ReportRow };

/** Three lines of headers, and a line of one cell before the units of each level. */
export class Table06a {
  lines: readonly Line[] = [];
  total: ReportRow | undefined;
  readonly heads = [...upper, ...middle, ...lower];
  readonly upper = upper.map(([key]) => key);
  readonly middle = middle.map(([key]) => key);
  readonly lower = lower.map(([key]) => key);
  readonly figureColumns = figureColumns;
  readonly columns = ['number', 'label', ...figureColumns.map(([key]) => key)];

  set report(report: Report | undefined) {
    const groups = report?.groups.filter(({ rows }) => rows.length > 0) ?? [];
    this.lines = groups.flatMap(({ title, rows }): Line[] => [{ title }, ...rows.map((row, at) => ({ number: at + 1, row }))]);
    this.total = report?.total;
  }

  readonly isTitle = (_index: number, line: Line): boolean => 'title' in line;
}

Component({
  selector: 'app-table-06a',
  imports: [MatTableModule],
  inputs: ['report'],
  template: `
    <table mat-table [dataSource]="lines" class="figures">
      @for (head of heads; track head[0]) {
        <ng-container [matColumnDef]="head[0]"><th mat-header-cell *matHeaderCellDef [attr.colspan]="head[2]" [attr.rowspan]="head[3]">{{ head[1] }}</th></ng-container>
      }
      <ng-container matColumnDef="title"><td mat-cell *matCellDef="let line" class="level" [attr.colspan]="columns.length">{{ line.title }}</td></ng-container>
      <ng-container matColumnDef="number"><td mat-cell *matCellDef="let line">{{ line.number }}</td><td mat-footer-cell *matFooterCellDef></td></ng-container>
      <ng-container matColumnDef="label"><td mat-cell *matCellDef="let line">{{ line.row.label }}</td><td mat-footer-cell *matFooterCellDef>Tổng số</td></ng-container>
      @for (column of figureColumns; track column[0]) {
        <ng-container [matColumnDef]="column[0]">
          <td mat-cell *matCellDef="let line" class="figure">{{ column[1](line.row) }}</td>
          <td mat-footer-cell *matFooterCellDef class="figure">{{ total ? column[1](total) : '' }}</td>
        </ng-container>
      }
      <tr mat-header-row *matHeaderRowDef="upper"></tr>
      <tr mat-header-row *matHeaderRowDef="middle"></tr>
      <tr mat-header-row *matHeaderRowDef="lower"></tr>
      <tr mat-row *matRowDef="let line; columns: ['title']; when: isTitle"></tr>
      <tr mat-row *matRowDef="let line; columns: columns"></tr>
      <tr mat-footer-row *matFooterRowDef="columns"></tr>
    </table>`,
})(Table06a);
