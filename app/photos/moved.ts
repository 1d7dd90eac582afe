/** @param to the address of a picture, which was asked for by that of an older system */
export function moved(to: string): Response {
  return new Response(`This is now at ${to}\n`, {
    status: 308,
    headers: {
      Location: to,
      'Content-Type': 'text/plain; charset=utf-8',
      'Cache-Control': 'no-cache',
    },
  });
}
