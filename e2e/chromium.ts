/** The browser to test and draw with: Playwright's own, or the system's where that is not installed. */
import { existsSync } from 'node:fs';
import { chromium, type Browser, type LaunchOptions } from '@playwright/test';

const system = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

export function findChromium(): string | undefined {
  return [chromium.executablePath(), ...system].find((path) => existsSync(path));
}

/** @throws {Error} with one sentence where there is no browser */
export function chromiumOptions(): LaunchOptions {
  const executablePath = findChromium();
  if (!executablePath) {
    throw new Error('There is no Chromium here; install one with: npx playwright install chromium');
  }
  const args = ['--disable-background-networking', '--disable-quic'];
  // Chromium refuses to run sandboxed as root, which is what a CI container is.
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return { executablePath, args };
}

export function launchChromium(): Promise<Browser> {
  return chromium.launch(chromiumOptions());
}
