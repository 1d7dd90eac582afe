/** A picture as it stays: the first who asks for one gets a quick form of it, which nobody keeps. */

/** @throws {Error} where it is not made within `seconds` */
export async function finishedPicture(url: string, seconds = 60): Promise<Response> {
  const deadline = Date.now() + seconds * 1000;
  for (;;) {
    const answer = await fetch(url, { redirect: 'manual' });
    const final = answer.headers.get('cache-control') !== 'no-store';
    if (answer.status !== 503 && (final || answer.status !== 200)) return answer;
    if (Date.now() > deadline) throw new Error(`${url} was not made within ${seconds} s`);
    await answer.arrayBuffer();
    await new Promise((done) => setTimeout(done, 200));
  }
}
