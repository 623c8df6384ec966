// A test in which something complains to the console fails, unless it says that it expects that (vi.spyOn on the method).
import { format } from 'node:util';
import { afterEach } from 'vitest';

const said: string[] = [];

for (const method of ['error', 'warn'] as const) {
  globalThis.console[method] = (...values: unknown[]) => {
    said.push(`console.${method}: ${format(...values)}`);
  };
}

afterEach(() => {
  const unexpected = said.splice(0);
  if (unexpected.length > 0) throw new Error(unexpected.join('\n'));
});
