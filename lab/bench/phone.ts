import type { Browser, CDPSession, Page } from '@playwright/test';
import { phone } from './settings.ts';

export type Phone = { page: Page; session: CDPSession; close: () => Promise<void> };

/** A phone screen with nothing in its cache. */
export async function openPhone(browser: Browser): Promise<Phone> {
  const { width, height, dpr } = phone;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: dpr,
    isMobile: true,
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  return { page, session, close: () => context.close() };
}

export async function slowDown(session: CDPSession): Promise<void> {
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.latencyMs,
    downloadThroughput: phone.bytesPerSecond,
    uploadThroughput: phone.bytesPerSecond,
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: phone.cpuSlowdown });
}
