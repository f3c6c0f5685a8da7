import { defineComponent, onMounted, shallowRef } from 'vue';
import { getJson, sessionLost } from '../common/api.ts';
import type { Me } from '../common/types.ts';
import { LoginPage } from './LoginPage.ts';
import { StaffArea } from './StaffArea.ts';

/** Without a session the login page stands in place of whatever the address names, and the address stays. */
export const App = defineComponent({
  components: { LoginPage, StaffArea },
  setup() {
    const me = shallowRef<Me>();
    const asked = shallowRef(false);
    const load = async (): Promise<void> => {
      me.value = await getJson<Me>('/o/rest/v2/me').catch(() => undefined);
      asked.value = true;
    };
    onMounted(() => {
      sessionLost.addEventListener('lost', () => (me.value = undefined));
      void load();
    });
    return { me, asked, load };
  },
  template: `
    <v-app>
      <StaffArea v-if="me" :me="me" @left="me = undefined" />
      <LoginPage v-else-if="asked" @entered="load" />
    </v-app>`,
});
