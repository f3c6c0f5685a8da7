import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import { postJson } from '../common/api.ts';

interface LoginState {
  message?: string;
  from?: string;
}

interface Credentials {
  user: string;
  password: string;
}

export function LoginPage() {
  const navigate = useNavigate();
  const state = useLocation().state as LoginState | null;
  const [failed, setFailed] = useState(false);
  const [busy, setBusy] = useState(false);

  const login = async (credentials: Credentials): Promise<void> => {
    setBusy(true);
    setFailed(false);
    try {
      await postJson('/api/login', credentials);
      navigate(state?.from ?? '/', { replace: true });
    } catch {
      setFailed(true);
      setBusy(false);
    }
  };

  return (
    <main className="login-box">
      <h1>Đăng nhập hệ thống</h1>
      {state?.message ? <Alert type="warning" showIcon message={state.message} /> : null}
      {failed ? <Alert type="error" showIcon message="Tài khoản hoặc mật khẩu không đúng." /> : null}
      <Form<Credentials> name="DangNhap" layout="vertical" onFinish={login} autoComplete="off">
        <Form.Item label="Tài khoản" name="user" rules={[{ required: true, message: 'Nhập tài khoản' }]}>
          <Input />
        </Form.Item>
        <Form.Item label="Mật khẩu" name="password" rules={[{ required: true, message: 'Nhập mật khẩu' }]}>
          <Input.Password />
        </Form.Item>
        <Button type="primary" htmlType="submit" block loading={busy}>
          Đăng nhập
        </Button>
      </Form>
    </main>
  );
}
