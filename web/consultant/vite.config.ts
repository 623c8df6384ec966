// Builds the consultant's page into dist/web/consultant, beside the compiled server that serves it (bot/consultantPages.ts).
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const FLUENT = /node_modules\/(@fluentui|@griffel|@floating-ui|tabster|keyborg)\//;

export default defineConfig({
  root: here('.'),
  base: '/consultant/',
  plugins: [react()],
  cacheDir: here('../../.cache/vite-consultant'),
  // The server replaces this word by a new nonce at each request.
  html: { cspNonce: '__NONCE__' },
  build: {
    outDir: here('../../dist/web/consultant'),
    emptyOutDir: true,
    target: 'es2022',
    // Inlined files would be data: addresses, which the Content-Security-Policy refuses.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
    rollupOptions: {
      output: {
        manualChunks: (id) => {
          if (FLUENT.test(id)) return 'fluent';
          return id.includes('node_modules') ? 'vendor' : null;
        },
      },
    },
  },
});
