import '@angular/compiler';
import '../../../../node_modules/@angular/material/prebuilt-themes/azure-blue.css';
import { Component } from '@angular/core';
import { MatCheckboxModule } from '@angular/material/checkbox';
import { MatPaginatorModule } from '@angular/material/paginator';
import { MatSortModule } from '@angular/material/sort';
import { MatTableModule } from '@angular/material/table';
import { bootstrapApplication } from '@angular/platform-browser';
import { contentsB } from '../../contents/B';
import { el } from '../../chrome';
import { openList } from '../../page';

const { mount, columns, rows, shown } = openList(contentsB['angular-material']);
mount.append(el('div', { id: 'angular' }));

/** Written without decorators, which the bundler would not compile. */
class ListPage {
  readonly columns = columns.filter(({ key }) => key !== 'action');
  readonly keys = ['select', ...columns.map(({ key }) => key)];
  readonly rows = rows.slice(0, shown);
  readonly total = rows.length;
  readonly pageSize = shown;
}

const template = `
  <mat-table [dataSource]="rows" matSort>
    <ng-container matColumnDef="select" sticky>
      <mat-header-cell *matHeaderCellDef><mat-checkbox /></mat-header-cell>
      <mat-cell *matCellDef="let row"><mat-checkbox /></mat-cell>
    </ng-container>
    @for (column of columns; track column.key) {
      <ng-container [matColumnDef]="column.key">
        <mat-header-cell *matHeaderCellDef mat-sort-header>{{ column.header }}</mat-header-cell>
        <mat-cell *matCellDef="let row">{{ row[column.key] }}</mat-cell>
      </ng-container>
    }
    <ng-container matColumnDef="action" stickyEnd>
      <mat-header-cell *matHeaderCellDef>Thao tác</mat-header-cell>
      <mat-cell *matCellDef="let row"><button type="button">Xem</button></mat-cell>
    </ng-container>
    <mat-header-row *matHeaderRowDef="keys; sticky: true"></mat-header-row>
    <mat-row *matRowDef="let row; columns: keys"></mat-row>
  </mat-table>
  <mat-paginator [length]="total" [pageSize]="pageSize" [pageSizeOptions]="[10, 20, 50]" showFirstLastButtons />
`;

const App = Component({ selector: '#angular', template, imports: [MatTableModule, MatSortModule, MatCheckboxModule, MatPaginatorModule] })(
  ListPage,
) as typeof ListPage;

await bootstrapApplication(App);
