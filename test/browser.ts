import { type Browser, chromium } from 'playwright-core';
import { findChromium } from './run/chromium.mjs';

/** A headless Chromium that calls nobody by itself. `npm test` says where it is; alone, a test looks for it. */
export function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('no Chromium found: npm test installs one, or says how');
  return chromium.launch({ executablePath, args: QUIET });
}

const QUIET = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
