// The compiler has to be there before any component is declared, those of the libraries included.
import '@angular/compiler';
import '../../../../node_modules/@angular/material/prebuilt-themes/azure-blue.css';
import { Component } from '@angular/core';
import { FormControl, FormGroup, ReactiveFormsModule } from '@angular/forms';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { bootstrapApplication } from '@angular/platform-browser';
import type { Cells } from '../../compute';
import { headerRows } from '../../page/header-rows';
import { openForm } from '../../page/open-form';
import { spec } from './spec';

const form = openForm(spec);
form.mount.append(document.createElement('nhap-bieu'));

type Row = FormGroup<Record<string, FormControl<number | null>>>;

const rowGroup = (key: string, kind: 'data' | 'total'): Row =>
  new FormGroup(
    Object.fromEntries(
      form.leaves.map((leaf, at) => {
        const disabled = form.state({ key, label: '', kind }, leaf) !== 'open';
        const control = new FormControl<number | null>(
          { value: form.cells[key]![leaf.key] ?? null, disabled },
          { updateOn: at % 2 === 0 ? 'blur' : 'change' },
        );
        return [leaf.key, control];
      }),
    ),
  );

const group = new FormGroup<Record<string, Row>>(Object.fromEntries(form.rows.map(({ key, kind }) => [key, rowGroup(key, kind)])));
group.valueChanges.subscribe(() => group.patchValue(form.compute(group.getRawValue() as Cells), { emitEvent: false }));

/** Written without decorators, which the bundler would not compile. */
class EntryPage {
  readonly group = group;
  readonly heads = headerRows(form.tree);
  readonly sheet = form.sheet;
  readonly rows = form.rows;
  readonly leaves = form.leaves;
}

const template = `
  <table class="bieu" [formGroup]="group">
    <thead>
      @for (line of heads; track $index) {
        <tr>
          @if ($first) {
            <th [attr.rowspan]="heads.length">{{ sheet.countHeader }}</th>
            <th [attr.rowspan]="heads.length">{{ sheet.labelHeader }}</th>
          }
          @for (cell of line; track $index) {
            <th [attr.colspan]="cell.colSpan" [attr.rowspan]="cell.rowSpan">{{ cell.text }}</th>
          }
        </tr>
      }
    </thead>
    <tbody>
      @for (row of rows; track row.key) {
        <tr [formGroupName]="row.key">
          <td>{{ row.kind === 'total' ? '' : $index + 1 }}</td>
          <td>{{ row.label }}</td>
          @for (leaf of leaves; track leaf.key) {
            <td>
              <mat-form-field appearance="outline" subscriptSizing="dynamic" style="width: 104px">
                <input matInput type="number" min="0" step="1" [formControlName]="leaf.key" />
              </mat-form-field>
            </td>
          }
        </tr>
      }
    </tbody>
  </table>
`;

const App = Component({ selector: 'nhap-bieu', template, imports: [ReactiveFormsModule, MatFormFieldModule, MatInputModule] })(
  EntryPage,
) as typeof EntryPage;

await bootstrapApplication(App);
form.publish(() => group.getRawValue());
