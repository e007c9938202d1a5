import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    environment: 'node',
    include: ['tests/unit/**/*.test.ts', 'tests/rules/**/*.test.ts'],
    globals: false,
    allowOnly: false,
    // No test replaces a module or leaves a global changed, so files may share what they import.
    isolate: false,
  },
});
