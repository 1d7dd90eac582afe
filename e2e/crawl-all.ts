/** Everything that an edition serves and speaks of: pages, feeds, sitemaps, pictures, typefaces. */
export type Served = {
  path: string;
  status: number;
  headers: Headers;
  type: string;
  body: Buffer;
  text: string;
};

/**
 * @param seeds addresses that nothing need link to; redirects are answers of their own
 * @param wanted which of the addresses that are found are asked for
 */
export async function crawlAll(
  origin: string,
  seeds: string[],
  wanted: (path: string) => boolean = () => true,
): Promise<Served[]> {
  const known = new Set(['/', ...seeds]);
  const served: Served[] = [];
  for (let round = [...known]; round.length > 0;) {
    const answers = await requestAll(origin, round);
    served.push(...answers);
    const links = new Set(answers.flatMap((answer) => linksIn(answer, origin)));
    round = [...links].filter((link) => !known.has(link) && wanted(link));
    for (const link of round) known.add(link);
  }
  return served;
}

/** A few at a time, as readers come. */
export async function requestAll(origin: string, paths: Iterable<string>): Promise<Served[]> {
  const queue = [...paths].values();
  const served: Served[] = [];
  const work = async () => {
    for (const path of queue) served.push(await ask(origin, path));
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return served;
}

export async function ask(
  origin: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<Served> {
  const response = await fetch(origin + path, { headers, redirect: 'manual' });
  const body = Buffer.from(await response.arrayBuffer());
  const type = response.headers.get('content-type') ?? '';
  return {
    ...{ path, status: response.status, headers: response.headers, type, body },
    text: body.toString('utf8'),
  };
}

/** Also what stands in `srcset`, in JSON, in Markdown, in XML; more rather than less. */
function linksIn({ path, type, text, headers }: Served, origin: string): string[] {
  const location = headers.get('location');
  if (location) return [new URL(location, origin + path).href.replace(origin, '')];
  if (/^(image|font)/.test(type)) return [];
  const plain = text.replaceAll('&amp;', '&').replaceAll('\\/', '/');
  const absolute = plain.split(origin).slice(1);
  const relative = /html/.test(type) ? plain.split(/(?<=[\s"'(,])(?=\/[\w?])/).slice(1) : [];
  return [...absolute, ...relative]
    .map((rest) => /^\/[^\s"'<>()\\#{},]*/.exec(rest)?.[0])
    .filter((link) => link !== undefined)
    .filter((link) => !/^\/search\?/.test(link));
}
