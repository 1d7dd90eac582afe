/** Has a request answered by another server of this machine, whose answer comes back as it is. */
import { request, type Agent, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';
import { keepHeader } from './keep-header.ts';

/** Of one line between two parties, which is ended there: https://www.rfc-editor.org/rfc/rfc9110#section-7.6.1 */
export const ofTheLine = new RegExp(
  `^(${keepHeader}|connection|expect|keep-alive|proxy-connection|te|trailer|transfer-encoding|upgrade)$`,
);

/** `agent`: false where the line should not stay. `watch` may read along. */
type Target = {
  port: number;
  agent: Agent | false;
  watch?: (request: IncomingMessage, answer: IncomingMessage) => void;
};

/** @param otherwise answers where that one cannot be reached */
export function passOn(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  { port, agent, watch }: Target,
  otherwise: () => void,
): void {
  const { url, method } = incoming;
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).filter(([name]) => !ofTheLine.test(name)),
  );
  const target = { host: '127.0.0.1', port, path: url, method, headers, agent };
  const asked = request(target, (answer) => {
    const { statusCode = 500, rawHeaders } = answer;
    for (let i = 0; i < rawHeaders.length; i += 2) {
      const [name = '', value = ''] = rawHeaders.slice(i, i + 2);
      if (!ofTheLine.test(name.toLowerCase())) outgoing.appendHeader(name, value);
    }
    outgoing.writeHead(statusCode);
    watch?.(incoming, answer);
    pipeline(answer, outgoing, () => answer.destroy());
  });
  asked.on('error', () => {
    if (outgoing.headersSent) outgoing.destroy();
    // A reader who left needs no other answer.
    else if (!outgoing.destroyed) otherwise();
  });
  outgoing.on('close', () => asked.destroy());
  // One that waits behind another on its line is not told when that breaks; its request is.
  incoming.on('close', () => asked.destroy());
  asked.end();
}
