import { vitePlugin as remix } from '@remix-run/dev'
import { defineConfig } from 'vite'
import remixConfig from './remix.config.js'

declare module '@remix-run/server-runtime' {
  interface Future {
    v3_singleFetch: true
  }
}

/** Known and harmless: notes of libraries to another bundler, and routes that hold nothing for the browser. */
const harmless = ['INVALID_ANNOTATION', 'EMPTY_BUNDLE']

export default defineConfig({
  plugins: [remix(remixConfig)],
  build: {
    target: 'es2019',
    assetsInlineLimit: 0,
    sourcemap: false,
    rollupOptions: {
      onwarn(warning, handle) {
        if (!harmless.includes(warning.code ?? '')) handle(warning)
      },
    },
  },
  server: { host: '127.0.0.1' },
})
