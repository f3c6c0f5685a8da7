import { Component, EventEmitter } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { MatSelectModule } from '@angular/material/select';
import { statusText } from '../../../data/world.ts';
import { dateOnly, readDay } from '../common/format.ts';
import type { ListQuery } from './list-query.ts';

export class SearchForm {
  readonly asked = new EventEmitter<Partial<ListQuery>>();
  readonly statuses = Object.entries(statusText);
  values = { code: '', owner: '', from: '', to: '', status: '' };

  set query({ code, ownerFullname, acceptFrom, acceptTo, status }: ListQuery) {
    const day = (text: string): string => (text === '' ? '' : dateOnly(text));
    this.values = { code, owner: ownerFullname, from: day(acceptFrom), to: day(acceptTo), status };
  }

  ask(): void {
    const { code, owner, from, to, status } = this.values;
    this.asked.emit({ code, ownerFullname: owner, acceptFrom: readDay(from) ?? '', acceptTo: readDay(to) ?? '', status });
  }
}

Component({
  selector: 'app-search-form',
  imports: [FormsModule, MatButtonModule, MatFormFieldModule, MatInputModule, MatSelectModule],
  inputs: ['query'],
  outputs: ['asked'],
  template: `
    <form class="search" (ngSubmit)="ask()">
      <mat-form-field appearance="outline"><mat-label>Mã hồ sơ</mat-label><input matInput name="code" [(ngModel)]="values.code" /></mat-form-field>
      <mat-form-field appearance="outline"><mat-label>Chủ hồ sơ</mat-label><input matInput name="ownerFullname" [(ngModel)]="values.owner" /></mat-form-field>
      <mat-form-field appearance="outline"><mat-label>Tiếp nhận từ ngày</mat-label><input matInput name="acceptFrom" [(ngModel)]="values.from" /></mat-form-field>
      <mat-form-field appearance="outline"><mat-label>Tiếp nhận đến ngày</mat-label><input matInput name="acceptTo" [(ngModel)]="values.to" /></mat-form-field>
      <mat-form-field appearance="outline"><mat-label>Trạng thái</mat-label>
        <mat-select name="status" [(ngModel)]="values.status"><mat-option value="">Tất cả</mat-option>
          @for (one of statuses; track one[0]) { <mat-option [value]="one[0]">{{ one[1] }}</mat-option> }
        </mat-select></mat-form-field>
      <button mat-flat-button type="submit">Tìm kiếm</button>
    </form>`,
})(SearchForm);
