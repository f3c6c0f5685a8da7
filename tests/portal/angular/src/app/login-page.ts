import { Component, EventEmitter, signal } from '@angular/core';
import { FormsModule } from '@angular/forms';
import { MatButtonModule } from '@angular/material/button';
import { MatFormFieldModule } from '@angular/material/form-field';
import { MatInputModule } from '@angular/material/input';
import { postJson } from '../common/api.ts';

export class LoginPage {
  readonly entered = new EventEmitter<void>();
  readonly failed = signal(false);
  user = '';
  password = '';

  async logIn(): Promise<void> {
    const entered = await postJson('/api/login', { user: this.user, password: this.password });
    this.failed.set(!entered);
    if (entered) this.entered.emit();
  }
}

Component({
  selector: 'app-login',
  imports: [FormsModule, MatButtonModule, MatFormFieldModule, MatInputModule],
  outputs: ['entered'],
  template: `
    <form class="login-box" (ngSubmit)="logIn()">
      <h1>Đăng nhập</h1>
      <p>Hệ thống thông tin giải quyết thủ tục hành chính</p>
      @if (failed()) { <p class="login-failed">Tên đăng nhập hoặc mật khẩu không đúng.</p> }
      <mat-form-field appearance="outline"><mat-label>Tên đăng nhập</mat-label><input matInput name="user" autocomplete="off" [(ngModel)]="user" /></mat-form-field>
      <mat-form-field appearance="outline"><mat-label>Mật khẩu</mat-label><input matInput type="password" name="password" [(ngModel)]="password" /></mat-form-field>
      <button mat-flat-button type="submit">Đăng nhập</button>
    </form>`,
})(LoginPage);
