/**
 * A server that another has taken over from still has its readers' connections. What comes on one of them is for
 * the edition of now: it goes to the server that took over, and its answer comes back.
 */
import { request, type IncomingMessage, type ServerResponse } from 'node:http';
import { pipeline } from 'node:stream';

/** Of the line between the two servers, or said anew for the reader's: that one closes. */
const ofTheLine = /^(connection|keep-alive|transfer-encoding)$/i;

/**
 * @param port of the server that took over, on this machine
 * @param otherwise answers where that one cannot be reached
 */
export function passOn(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  port: number,
  otherwise: () => void,
): void {
  const { url, method } = incoming;
  const headers = { ...incoming.headers, connection: 'close' };
  const target = { host: '127.0.0.1', port, path: url, method, headers, agent: false };
  const asked = request(target, (answer) => {
    const { statusCode = 500, rawHeaders } = answer;
    for (let i = 0; i < rawHeaders.length; i += 2) {
      const [name = '', value = ''] = rawHeaders.slice(i, i + 2);
      if (!ofTheLine.test(name)) outgoing.appendHeader(name, value);
    }
    outgoing.writeHead(statusCode);
    pipeline(answer, outgoing, () => answer.destroy());
  });
  asked.on('error', () => {
    if (outgoing.headersSent) outgoing.destroy();
    else otherwise();
  });
  outgoing.on('close', () => asked.destroy());
  asked.end();
}
