/** A tab of a slow phone, prerendered pages included: each page in it is slowed and watched. */
import type { Cdp } from './cdp-pipe.ts';
import { phone } from './settings.ts';

export type PhoneTab = {
  /** The page that is shown first. */
  session: string;
  /** Every page of the tab, those not yet shown and those already left too. */
  sessions: () => string[];
  /** Rejects where the page is gone or says nothing. */
  evaluate: <T>(session: string, expression: string) => Promise<T>;
  close: () => Promise<void>;
};

/** @param watcher script that runs at the start of each page, whatever its policy says of scripts */
export async function openPhoneTab(cdp: Cdp, watcher: string): Promise<PhoneTab> {
  const sessions: string[] = [];
  const context = await cdp.send('Target.createBrowserContext');
  const tab = await cdp.send('Target.createTarget', {
    url: 'about:blank',
    browserContextId: context.browserContextId,
    forTab: true,
  });
  const attached = await cdp.send('Target.attachToTarget', {
    targetId: tab.targetId,
    flatten: true,
  });

  const first = new Promise<string>((done, fail) => {
    cdp.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
      const { type, browserContextId } = targetInfo as { type: string; browserContextId: string };
      if (type !== 'page' || browserContextId !== context.browserContextId) return;
      const session = sessionId as string;
      sessions.push(session);
      dress(cdp, session, watcher).then(() => {
        done(session);
      }, fail);
    });
  });
  // The pages of a tab are told of only by its own session, and wait until they are dressed.
  await cdp.send(
    'Target.setAutoAttach',
    { autoAttach: true, waitForDebuggerOnStart: true, flatten: true },
    attached.sessionId as string,
  );
  return {
    session: await first,
    sessions: () => sessions,
    evaluate: async <T>(session: string, expression: string) => {
      const asked = cdp.send('Runtime.evaluate', { expression, returnByValue: true }, session);
      const { result } = await Promise.race([asked, noAnswer()]);
      return (result as { value?: unknown }).value as T;
    },
    close: async () => {
      await cdp.send('Target.disposeBrowserContext', {
        browserContextId: context.browserContextId,
      });
    },
  };
}

/** A page that is left, and frozen for the way back, says nothing any more. */
function noAnswer(): Promise<never> {
  return new Promise((_, fail) => {
    setTimeout(() => {
      fail(new Error('The page does not answer.'));
    }, 1_000).unref();
  });
}

async function dress(cdp: Cdp, session: string, watcher: string): Promise<void> {
  const { width, height, dpr, cpuSlowdown } = phone;
  const metrics = { width, height, deviceScaleFactor: dpr, mobile: true };
  const wishes: [string, object][] = [
    ['Page.enable', {}],
    ['Emulation.setDeviceMetricsOverride', metrics],
    ['Emulation.setCPUThrottlingRate', { rate: cpuSlowdown }],
    ['Page.addScriptToEvaluateOnNewDocument', { source: watcher }],
    ['Runtime.runIfWaitingForDebugger', {}],
  ];
  await Promise.all(wishes.map(([method, params]) => cdp.send(method, params, session)));
}
