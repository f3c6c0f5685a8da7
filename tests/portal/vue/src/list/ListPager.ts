import { computed, defineComponent } from 'vue';

export const ListPager = defineComponent({
  props: {
    total: { type: Number, required: true },
    page: { type: Number, required: true },
    size: { type: Number, required: true },
  },
  emits: ['turn'],
  setup(props) {
    const pages = computed(() => Math.max(1, Math.ceil(props.total / props.size)));
    const choices = computed(() => Array.from({ length: pages.value }, (_, at) => ({ title: `Trang ${at + 1}`, value: at + 1 })));
    return { pages, choices, sizes: [15, 30, 50, 100] };
  },
  template: `
    <div class="pagination-wrap">
      <span class="pagination-total">Tổng số {{ total }} hồ sơ.</span>
      <span class="pagination-size">Số hồ sơ mỗi trang:</span>
      <v-autocomplete class="select-size" :items="sizes" :model-value="size" aria-label="Số hồ sơ mỗi trang" variant="underlined"
        density="compact" hide-details @update:model-value="(next) => next && $emit('turn', 1, next)" />
      <v-autocomplete class="select-page" :items="choices" :model-value="page" aria-label="Trang" variant="underlined"
        density="compact" hide-details @update:model-value="(next) => next && $emit('turn', next, size)" />
      <v-btn icon="first_page" variant="text" size="small" :disabled="page <= 1" @click="$emit('turn', 1, size)" />
      <v-btn icon="chevron_left" variant="text" size="small" :disabled="page <= 1" @click="$emit('turn', page - 1, size)" />
      <span class="current-page">{{ page }}</span>
      <v-btn icon="chevron_right" variant="text" size="small" :disabled="page >= pages" @click="$emit('turn', page + 1, size)" />
      <v-btn icon="last_page" variant="text" size="small" :disabled="page >= pages" @click="$emit('turn', pages, size)" />
    </div>`,
});
