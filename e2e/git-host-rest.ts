/** The part of the stand-in's API that is no GraphQL: https://docs.github.com/en/rest */
import type { Held } from './graphql.ts';
import type { GitRepository } from './git-repository.ts';

export const repository = { address: 'https://github.com/owner/paper', branch: 'main' };

export type PullRequest = {
  number: number;
  title: string;
  branch: string;
  isDraft: boolean;
  state: 'OPEN' | 'CLOSED' | 'MERGED';
  labels: string[];
};

export type Answered = { status: number; json?: unknown; body?: Buffer };
type Filed = { title: string; head: string; draft: boolean };

export function answerRest(
  git: GitRepository,
  pullRequests: PullRequest[],
  asked: string,
  body: Held,
): Answered {
  const ok = (json: unknown, status = 200) => ({ status, json });
  const asks = (pattern: RegExp) => pattern.exec(asked)?.slice(1).map(decodeURIComponent);
  const numbered = (number = '') => pullRequests.find((one) => one.number === Number(number))!;
  let found: string[] | undefined;

  if (asked === 'GET /user') return ok({ id: 7, login: 'editor', name: 'An Editor', email: '' });
  if (asks(/^GET \/repos\/owner\/paper\/collaborators\/editor$/)) return { status: 204 };
  if ((found = asks(/^GET .*\/git\/trees\/(\w+)\?recursive=1$/))) {
    return ok({ tree: git.tree(found[0]!) });
  }
  if ((found = asks(/^GET .*\/git\/blobs\/(\w+)$/))) {
    return { status: 200, body: git.blob(found[0]!)! };
  }
  if (asks(/^POST \/repos\/owner\/paper\/pulls$/)) {
    const { title, head: branch, draft: isDraft } = body as Filed;
    const number = pullRequests.length + 1;
    pullRequests.push({ number, title, branch, isDraft, state: 'OPEN', labels: [] });
    const url = `${repository.address}/pull/${number}`;
    const date = git.date(git.head(branch)!);
    const times = { created_at: date, updated_at: date };
    const head = { sha: git.head(branch) };
    return ok({ number, node_id: `PR_${number}`, title, html_url: url, head, ...times }, 201);
  }
  if ((found = asks(/^POST .*\/issues\/(\d+)\/labels$/))) {
    numbered(found[0]).labels.push(...(body.labels as string[]));
    return ok([]);
  }
  if ((found = asks(/^(GET|PATCH) .*\/issues\/(\d+)$/))) {
    const one = numbered(found[1]);
    if (found[0] === 'PATCH') one.labels = body.labels as string[];
    return ok({ labels: one.labels.map((name) => ({ name })) });
  }
  if ((found = asks(/^(PATCH|DELETE) .*\/git\/refs\/heads\/(.+)$/))) {
    if (found[0] === 'DELETE') git.removeBranch(found[1]!);
    else git.setHead(found[1]!, body.sha as string);
    return { status: found[0] === 'DELETE' ? 204 : 200, json: {} };
  }
  return { status: 404, json: { message: `Not Found: ${asked}` } };
}
