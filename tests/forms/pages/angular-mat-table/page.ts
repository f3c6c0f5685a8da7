// The compiler has to be there before any component is declared, those of the libraries included.
import '@angular/compiler';
import '../../../../node_modules/@angular/material/prebuilt-themes/azure-blue.css';
import { Component } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatInputModule } from '@angular/material/input';
import { MatTableModule } from '@angular/material/table';
import { bootstrapApplication } from '@angular/platform-browser';
import { openForm } from '../../page/open-form';
import { spec } from './spec';

const form = openForm(spec);
form.mount.append(document.createElement('nhap-bieu'));
const cells: Record<string, Record<string, string>> = Object.fromEntries(
  form.rows.map(({ key }) => [key, Object.fromEntries(form.leaves.map((leaf) => [leaf.key, String(form.cells[key]![leaf.key] ?? '')]))]),
);

/** Written without decorators, which the bundler would not compile. */
class EntryPage {
  readonly sheet = form.sheet;
  readonly rows = [...form.rows];
  readonly leaves = form.leaves;
  readonly cells = cells;
  readonly keys = ['stt', 'ten', ...form.leaves.map(({ key }) => key)];
}

/** A table without any table element. */
const template = `
  <mat-table [dataSource]="rows">
    <ng-container matColumnDef="stt">
      <mat-header-cell *matHeaderCellDef>{{ sheet.countHeader }}</mat-header-cell>
      <mat-cell *matCellDef="let row; let at = index">{{ at + 1 }}</mat-cell>
    </ng-container>
    <ng-container matColumnDef="ten">
      <mat-header-cell *matHeaderCellDef>{{ sheet.labelHeader }}</mat-header-cell>
      <mat-cell *matCellDef="let row">{{ row.label }}</mat-cell>
    </ng-container>
    @for (leaf of leaves; track leaf.key) {
      <ng-container [matColumnDef]="leaf.key">
        <mat-header-cell *matHeaderCellDef>{{ leaf.header }}</mat-header-cell>
        <mat-cell *matCellDef="let row">
          <input matInput [name]="row.key + leaf.key" [(ngModel)]="cells[row.key][leaf.key]" style="width: 80px" />
        </mat-cell>
      </ng-container>
    }
    <mat-header-row *matHeaderRowDef="keys"></mat-header-row>
    <mat-row *matRowDef="let row; columns: keys"></mat-row>
  </mat-table>
`;

const App = Component({ selector: 'nhap-bieu', template, imports: [FormsModule, MatTableModule, MatInputModule] })(
  EntryPage,
) as typeof EntryPage;

await bootstrapApplication(App);
form.publish(() => structuredClone(cells));
