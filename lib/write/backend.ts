/** Where the editor in the browser saves: https://sveltiacms.app/en/docs/backends */
import type { RepositoryFields } from '../schema/paper.ts';
import type { WriteSettings } from './cms-config.ts';

const github = 'https://github.com';

/** Without a repository only the folder on this machine is offered, and that to localhost alone. */
export function backendOf({ repository }: Pick<WriteSettings, 'repository'>) {
  if (!repository) return { name: 'github', repo: 'this/paper', auth_methods: ['token'] };
  const { origin, pathname } = new URL(repository.address);
  const isGitHub = origin === github;
  return {
    name: isGitHub ? 'github' : 'gitlab',
    repo: pathname.slice(1).replace(/\/$|\.git$/, ''),
    branch: repository.branch,
    auth_methods: repository.signIn ? ['oauth', 'token'] : ['token'],
    ...(repository.signIn && { base_url: repository.signIn }),
    ...(!isGitHub && { api_root: `${origin}/api/v4` }),
    ...(!isGitHub && !repository.signIn && { base_url: origin }),
  };
}

/** The hosts that the editor asks: the git host, and no other. */
export function gitOrigins(repository: RepositoryFields | undefined): string[] {
  if (!repository) return [];
  const { origin } = new URL(repository.address);
  const asked = origin === github ? ['https://api.github.com'] : [origin];
  return repository.signIn ? [...asked, new URL(repository.signIn).origin] : asked;
}
