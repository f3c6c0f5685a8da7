import { defineComponent, ref } from 'vue';
import { postJson } from '../common/api.ts';

export const LoginPage = defineComponent({
  emits: ['entered'],
  setup(_props, { emit }) {
    const user = ref('');
    const password = ref('');
    const failed = ref(false);
    const logIn = async (): Promise<void> => {
      failed.value = !(await postJson('/api/login', { user: user.value, password: password.value }));
      if (!failed.value) emit('entered');
    };
    return { user, password, failed, logIn };
  },
  template: `
    <v-main>
      <v-card class="login-box" title="Đăng nhập hệ thống một cửa điện tử">
        <form @submit.prevent="logIn">
          <p v-if="failed" class="login-failed">Tên đăng nhập hoặc mật khẩu không đúng.</p>
          <v-text-field v-model="user" label="Tên đăng nhập" variant="underlined" autocomplete="off" />
          <v-text-field v-model="password" label="Mật khẩu" type="password" variant="underlined" />
          <v-btn type="submit" color="primary" block>Đăng nhập</v-btn>
        </form>
      </v-card>
    </v-main>`,
});
