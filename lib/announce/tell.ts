/** Who is told, and how. Each function answers with one line for each request that was refused. */

export const indexNowEndpoint = 'https://api.indexnow.org/indexnow';

/** At the root, so that the key speaks for every address. */
export const indexNowKeyPath = '/indexnow.txt';

const mostUrls = 10_000;

/** https://www.indexnow.org/documentation: new, changed and deleted addresses alike. */
export async function tellIndexNow(
  urls: string[],
  { endpoint, key, origin }: { endpoint: string; key: string; origin: string },
): Promise<string[]> {
  const refused: string[] = [];
  for (let from = 0; from < urls.length; from += mostUrls) {
    const body = {
      host: new URL(origin).host,
      key,
      keyLocation: origin + indexNowKeyPath,
      urlList: urls.slice(from, from + mostUrls),
    };
    refused.push(
      ...(await post(endpoint, 'application/json; charset=utf-8', JSON.stringify(body))),
    );
  }
  return refused;
}

/** https://www.w3.org/TR/websub/#publishing leaves the form to the hub; this is the one that all know. */
export async function tellHub(topics: string[], hub: string): Promise<string[]> {
  const refused: string[] = [];
  for (const topic of topics) {
    const form = new URLSearchParams({ 'hub.mode': 'publish', 'hub.url': topic });
    refused.push(...(await post(hub, 'application/x-www-form-urlencoded', form.toString())));
  }
  return refused;
}

async function post(url: string, type: string, body: string): Promise<string[]> {
  try {
    const response = await fetch(url, { method: 'POST', headers: { 'Content-Type': type }, body });
    return response.ok
      ? []
      : [`${url} answers ${response.status}: ${await response.text()}`.trim()];
  } catch (error) {
    return [`${url} cannot be reached: ${String(error)}`];
  }
}
