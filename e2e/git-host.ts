/**
 * A stand-in of GitHub's API over a repository of git, as far as the editor in the browser asks it. It refuses
 * as GitHub does: a wrong token, a branch that is there already, a commit on top of another than the last.
 * https://docs.github.com/en/rest, https://docs.github.com/en/graphql
 */
import { answer, type Held } from './graphql.ts';
import { answerRest, repository, type Answered, type PullRequest } from './git-host-rest.ts';
import { gitRepository, type GitRepository } from './git-repository.ts';

const secret = 'github_pat_of_a_test';
type Asked = { method: string; path: string; headers: Record<string, string>; body: Held };
type Input = Record<string, never> & { input: Held };

export type GitHost = {
  git: GitRepository;
  pullRequests: PullRequest[];
  /** As `site.yaml` names it. */
  repository: { address: string; branch: string };
  token: string;
  /** The addresses that it answers at. */
  api: string;
  answer: (asked: Asked) => Answered;
  close: () => void;
};

export function gitHost(content: string): GitHost {
  const git = gitRepository(content);
  const pullRequests: PullRequest[] = [];
  return {
    ...{ git, pullRequests, repository, token: secret, api: 'https://api.github.com/**' },
    close: git.remove,
    answer: ({ method, path, headers, body }: Asked): Answered => {
      if (headers.authorization !== `token ${secret}`) {
        return { status: 401, json: { message: 'Bad credentials' } };
      }
      if (path !== '/graphql') return answerRest(git, pullRequests, `${method} ${path}`, body);
      try {
        const holds = {
          query: queryOf(git, pullRequests),
          mutation: mutationOf(git, pullRequests),
        };
        const { query, variables } = body as { query: string; variables: Record<string, unknown> };
        return { status: 200, json: { data: answer(query, variables, holds) } };
      } catch (error) {
        return { status: 200, json: { errors: [{ message: (error as Error).message }] } };
      }
    },
  };
}

function queryOf(git: GitRepository, pullRequests: PullRequest[]): Held {
  const repository = {
    id: 'R_paper',
    ref: ({ qualifiedName }: { qualifiedName: string }) => {
      const oid = git.head(qualifiedName);
      return oid && { name: qualifiedName, target: commitOf(git, oid) };
    },
    object: ({ oid, expression }: { oid?: string; expression?: string }) => {
      const found = oid ?? git.oidOf(expression ?? '');
      if (!found) return null;
      const bytes = git.blob(found);
      return bytes ? blobOf(found, bytes) : commitOf(git, found);
    },
    pullRequests: ({ labels, headRefName }: { labels?: string[]; headRefName?: string }) => {
      const nodes = pullRequests
        .filter(({ state }) => state === 'OPEN')
        .filter((one) => !headRefName || one.branch === headRefName)
        .filter((one) => !labels || one.labels.some((label) => labels.includes(label)));
      return { totalCount: nodes.length, nodes: nodes.map((one) => pullRequestOf(git, one)) };
    },
  };
  return { repository: () => repository };
}

function commitOf(git: GitRepository, oid: string): Held {
  return {
    __typename: 'Commit',
    oid,
    message: () => git.message(oid),
    committedDate: () => git.date(oid),
    author: { name: 'An Editor', email: 'editor@example.org', avatarUrl: null, user: null },
    history: ({ path, first }: { path?: string; first: number }) => ({
      nodes: git
        .log(oid, path)
        .slice(0, first)
        .map((one) => commitOf(git, one)),
    }),
    file: ({ path }: { path: string }) => ({ oid: git.oidOf(`${oid}:${path}`) }),
    status: null,
    deployments: () => ({ nodes: [] }),
    checkSuites: () => ({ nodes: [] }),
  };
}

function blobOf(oid: string, bytes: Buffer): Held {
  const isBinary = bytes.includes(0);
  return {
    __typename: 'Blob',
    oid,
    byteSize: bytes.length,
    isBinary,
    isTruncated: false,
    text: isBinary ? null : bytes.toString(),
  };
}

function pullRequestOf(
  git: GitRepository,
  { number, title, branch, isDraft, labels }: PullRequest,
) {
  return {
    ...{ id: `PR_${number}`, number, title, isDraft, url: `${repository.address}/pull/${number}` },
    isCrossRepository: false,
    createdAt: git.date(git.head(branch)!),
    updatedAt: git.date(git.head(branch)!),
    headRefName: branch,
    headRefOid: git.head(branch),
    author: {
      __typename: 'User',
      login: 'editor',
      avatarUrl: null,
      name: 'An Editor',
      email: '',
      databaseId: 7,
    },
    labels: () => ({ nodes: labels.map((name) => ({ name })) }),
    files: () => ({
      nodes: git.changed(branch).map((line) => ({
        path: line.slice(2),
        changeType: { A: 'ADDED', M: 'MODIFIED', D: 'DELETED' }[line[0]!],
      })),
    }),
  };
}

function mutationOf(git: GitRepository, pullRequests: PullRequest[]): Held {
  const setDraft =
    (isDraft: boolean) =>
    ({ input }: Input) => {
      const found = pullRequests.find(({ number }) => `PR_${number}` === input.pullRequestId)!;
      found.isDraft = isDraft;
      return { pullRequest: { isDraft } };
    };
  return {
    createRef: ({ input }: Input) => {
      const { name, oid } = input as { name: string; oid: string };
      const branch = name.replace('refs/heads/', '');
      if (git.head(branch)) {
        throw new Error(`A ref named "${name}" already exists in the repository.`);
      }
      git.setHead(branch, oid);
      return { ref: { name: branch } };
    },
    createCommitOnBranch: ({ input }: Input) => {
      const { branch, expectedHeadOid, fileChanges, message } = input as {
        branch: { branchName: string };
        expectedHeadOid: string;
        fileChanges: Record<'additions', { path: string; contents: string }[]> &
          Record<'deletions', { path: string }[]>;
        message: { headline: string };
      };
      const { additions, deletions } = fileChanges;
      if (git.head(branch.branchName) !== expectedHeadOid) {
        throw new Error(
          `Expected branch to point to "${git.head(branch.branchName)}" but it did not. Pull and try again.`,
        );
      }
      const oid = git.commit(branch.branchName, additions, deletions, message.headline);
      return { commit: commitOf(git, oid) };
    },
    convertPullRequestToDraft: setDraft(true),
    markPullRequestReadyForReview: setDraft(false),
  };
}
