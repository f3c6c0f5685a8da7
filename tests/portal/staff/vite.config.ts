import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/**
 * antd is hoisted to the root, where react 19 lives. The client of the sample portal runs on react 18
 * like the system it stands for, so every import of react is sent to the workspace's own copy.
 */
export default defineConfig({
  root: here('./'),
  base: '/',
  publicDir: false,
  define: { 'process.env.NODE_ENV': '"production"' },
  resolve: {
    dedupe: ['react', 'react-dom'],
    alias: {
      react: here('../node_modules/react'),
      'react-dom': here('../node_modules/react-dom'),
    },
  },
  build: {
    outDir: here('../dist/staff'),
    emptyOutDir: true,
    chunkSizeWarningLimit: 4000,
    reportCompressedSize: false,
    rolldownOptions: {
      /** antd marks its modules for server rendering, which nobody does here. */
      onLog(level, log, handler) {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handler(level, log);
      },
    },
  },
});
