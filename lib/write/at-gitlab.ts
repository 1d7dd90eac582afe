/** Nothing is written over at GitLab either: it names each file's last commit, and takes that name back with a change. */
import { assertAsOpened, type FileChange } from './as-opened.ts';

/** Sveltia's own way to the API, which gives the status of what it is refused. */
type Ask = (path: string) => Promise<GitLabFile>;
/** https://docs.gitlab.com/api/repository_files/ */
type GitLabFile = { blob_id: string; last_commit_id: string };
/** https://docs.gitlab.com/api/commits/#create-a-commit-with-multiple-files-and-actions */
type GitLabAction = {
  file_path: string;
  previous_path?: string | undefined;
  last_commit_id?: string | undefined;
};

/**
 * @param repository where the API has it: `/projects/owner%2Fpaper/repository`
 * @param branch that the next commit will stand on
 * @param actions of that commit. GitLab refuses one whose file has a later commit by then.
 * @throws {Error} as a sentence for the editor, before anything is written
 */
export async function assertAsOpenedAtGitLab(
  ask: Ask,
  repository: string,
  branch: string,
  changes: FileChange[],
  actions: GitLabAction[],
): Promise<void> {
  const lastCommits = new Map<string, string>();
  await assertAsOpened(changes, async (paths) => {
    const names = new Map<string, string>();
    for (const path of paths) {
      const place = `${repository}/files/${encodeURIComponent(path)}`;
      const file = await ask(`${place}?ref=${encodeURIComponent(branch)}`).catch(unlessMissing);
      if (!file) continue;
      names.set(path, file.blob_id);
      lastCommits.set(path, file.last_commit_id);
    }
    return names;
  });
  for (const action of actions) {
    action.last_commit_id = lastCommits.get(action.previous_path ?? action.file_path);
  }
}

function unlessMissing(error: Error): undefined {
  if ((error.cause as { status?: number } | undefined)?.status !== 404) throw error;
}
