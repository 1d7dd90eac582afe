/**
 * A stand-in of GitLab's API over a repository of git, as far as the editor in the browser asks it. It refuses
 * as GitLab does: a start of a branch that is there already, a new file where one is, a change of a file that
 * has a later commit. https://docs.gitlab.com/api/rest/, https://docs.gitlab.com/api/graphql/
 */
import { answer, type Held } from './graphql.ts';
import type { Answered, PullRequest } from './git-host-rest.ts';
import { gitRepository, type GitRepository } from './git-repository.ts';
import type { GitHost } from './git-host.ts';

type Asked = Parameters<GitHost['answer']>[0];
type Action = Record<'action' | 'content' | 'encoding' | 'file_path', string> &
  Partial<Record<'previous_path' | 'last_commit_id', string>>;

const repository = { address: 'https://gitlab.com/owner/paper', branch: 'main' };
const secret = 'glpat-of-a-test';

export function gitlabHost(content: string): GitHost {
  const git = gitRepository(content);
  const pullRequests: PullRequest[] = [];
  return {
    ...{ git, pullRequests, repository, token: secret, api: 'https://gitlab.com/api/**' },
    close: git.remove,
    answer: ({ method, path, headers, body }: Asked): Answered => {
      if (headers.authorization !== `Bearer ${secret}`) {
        return { status: 401, json: { message: '401 Unauthorized' } };
      }
      if (path === '/api/graphql') {
        const { query, variables } = body as { query: string; variables: Record<string, unknown> };
        return { status: 200, json: { data: answer(query, variables, { query: queryOf(git) }) } };
      }
      const [at = '', search = ''] = path.replace('/api/v4', '').split('?');
      const asked = `${method} ${at.replace('/projects/owner%2Fpaper', '')}`;
      return answerRest(git, pullRequests, asked, new URLSearchParams(search), body);
    },
  };
}

function queryOf(git: GitRepository): Held {
  const repository = {
    tree: ({ ref }: { ref: string }) => {
      const sha = git.head(ref);
      if (!sha) return null;
      const nodes = git.tree(sha).map(({ sha, path }) => ({ type: 'blob', path, sha }));
      return {
        lastCommit: { sha, message: () => git.message(sha) },
        blobs: () => ({ nodes, pageInfo: { endCursor: '', hasNextPage: false } }),
      };
    },
    blobs: ({ ref, paths }: { ref: string; paths: string[] }) => ({
      nodes: paths.flatMap((path) => {
        const oid = git.oidOf(`${ref}:${path}`);
        if (!oid) return [];
        const bytes = git.blob(oid)!;
        const rawTextBlob = bytes.includes(0) ? null : bytes.toString();
        return [{ path, oid, size: String(bytes.length), rawTextBlob }];
      }),
    }),
  };
  return { project: () => ({ repository }) };
}

function answerRest(
  git: GitRepository,
  pullRequests: PullRequest[],
  asked: string,
  search: URLSearchParams,
  body: Held,
): Answered {
  const ok = (json: unknown, status = 200) => ({ status, json });
  const asks = (pattern: RegExp) => pattern.exec(asked)?.slice(1).map(decodeURIComponent);
  const open = () => pullRequests.filter(({ state }) => state === 'OPEN');
  let found: string[] | undefined;

  if (asked === 'GET /user') return ok({ id: 7, username: 'editor', name: 'An Editor', email: '' });
  if (asked === 'GET /users') return ok([{ id: 7 }]);
  if (asked === 'GET /merge_requests') {
    const [label, branch] = [search.get('labels'), search.get('source_branch')];
    const asWanted = open()
      .filter((one) => !label || one.labels.includes(label))
      .filter((one) => !branch || one.branch === branch);
    return ok(asWanted.map((one) => mergeRequestOf(git, one)));
  }
  if ((found = asks(/^GET \/merge_requests\/(\d+)\/diffs$/))) {
    const { branch } = pullRequests[Number(found[0]) - 1]!;
    const paths = git.changed(branch).map((line) => line.slice(2));
    return ok(paths.map((path) => ({ old_path: path, new_path: path })));
  }
  if (asked === 'POST /merge_requests') {
    const { title, source_branch: branch, labels } = body as Record<string, string>;
    const number = pullRequests.length + 1;
    const made = { number, title: title!, branch: branch!, labels: [labels!] };
    pullRequests.push({ ...made, isDraft: title!.startsWith('Draft: '), state: 'OPEN' });
    return ok(mergeRequestOf(git, pullRequests.at(-1)!), 201);
  }
  if ((found = asks(/^GET \/repository\/files\/(.+)$/))) {
    const path = found[0]!;
    const ref = search.get('ref') ?? '';
    const blob_id = git.oidOf(`${ref}:${path}`);
    if (!blob_id) return { status: 404, json: { message: '404 File Not Found' } };
    return ok({ blob_id, last_commit_id: git.log(ref, path)[0] });
  }
  if (asked === 'POST /repository/commits') return commit(git, body);
  if ((found = asks(/^DELETE \/repository\/branches\/(.+)$/))) {
    if (git.head(found[0]!)) git.removeBranch(found[0]!);
    return { status: 204 };
  }
  return { status: 404, json: { message: `404 Not Found: ${asked}` } };
}

function commit(git: GitRepository, body: Held): Answered {
  const refused = (message: string) => ({ status: 400, json: { message } });
  const { branch, start_branch: start, commit_message: message } = body as Record<string, string>;
  const actions = body.actions as Action[];
  const head = git.head(branch!);
  if (start && head) return refused(`A branch called '${branch}' already exists.`);
  if (!start && !head) {
    return refused('You can only create or edit files when you are on a branch');
  }
  const base = head ?? git.head(start!)!;
  for (const { action, file_path, previous_path, last_commit_id } of actions) {
    const isThere = git.oidOf(`${base}:${file_path}`);
    if (action === 'create' && isThere) return refused('A file with this name already exists');
    const last = git.log(base, previous_path ?? file_path)[0];
    if (action !== 'create' && last_commit_id && last !== last_commit_id) {
      return refused(`The file has changed since you started editing it: ${file_path}`);
    }
  }
  git.setHead(branch!, base);
  const written = actions.filter(({ action }) => action !== 'delete');
  const gone = actions.flatMap(({ action, file_path, previous_path }) =>
    action === 'delete' ? [file_path] : (previous_path ?? []),
  );
  const additions = written.map(({ file_path: path, content, encoding }) => ({
    path,
    contents: encoding === 'base64' ? content : Buffer.from(content).toString('base64'),
  }));
  const id = git.commit(
    branch!,
    additions,
    gone.map((path) => ({ path })),
    message!,
  );
  return { status: 201, json: { id, committed_date: git.date(id) } };
}

function mergeRequestOf(git: GitRepository, { number, title, branch, labels }: PullRequest) {
  const date = git.date(git.head(branch)!);
  return {
    ...{ iid: number, id: number, title, labels, source_branch: branch, sha: git.head(branch) },
    ...{ web_url: `${repository.address}/-/merge_requests/${number}` },
    ...{ created_at: date, updated_at: date },
    author: { id: 7, name: 'An Editor', username: 'editor' },
  };
}
