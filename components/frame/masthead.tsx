import type { Paper, Section } from '@/lib/archive/newsroom';
import { formatDay, toZonedIso } from '@/lib/language/dates';
import { listPath } from '@/lib/addresses/urls';
import { SectionNav } from './section-nav';

type MastheadProps = {
  paper: Paper;
  section: string | undefined;
  front: { newest: string | undefined } | undefined;
};

export function Masthead({ paper, section, front }: MastheadProps) {
  const { site, sections } = paper;
  return (
    <header>
      {front ? (
        <div className="border-b border-ink pt-5 pb-3.5 text-center">
          <h1 className="text-nameplate tracking-tight">
            <Nameplate paper={paper} className="mx-auto max-h-[1.25em]" />
          </h1>
          <p className="mt-2.5 flex flex-wrap justify-center gap-x-7 text-small text-soft">
            {front.newest && (
              <time dateTime={toZonedIso(front.newest, site).slice(0, 10)}>
                {formatDay(front.newest, site)}
              </time>
            )}{' '}
            <span>{site.tagline}</span>
          </p>
        </div>
      ) : (
        <p className="border-b border-ink pt-3.5 pb-2.5 text-[2rem] leading-9 font-semibold tracking-tight">
          <a href="/" lang={site.names} className="hover:text-accent">
            <Nameplate paper={paper} className="max-h-9" />
          </a>
        </p>
      )}
      <SectionNav
        links={site.navigation ?? sections.map(toLink)}
        current={section && listPath('sections', section)}
        locale={site}
      />
    </header>
  );
}

/** The name as it is drawn, where the paper has a logo. */
function Nameplate({ paper: { site, looks }, className }: { paper: Paper; className: string }) {
  if (!looks.logo) return site.name;
  const { light, dark } = looks.logo;
  const { path, width, height } = light;
  const size = `w-auto max-w-full ${className}`;
  return (
    <picture>
      {dark && <source srcSet={dark.path} media="(prefers-color-scheme: dark)" />}
      <img src={path} width={width} height={height} alt={site.name} className={size} />
    </picture>
  );
}

function toLink({ id, name }: Section) {
  return { label: name, link: listPath('sections', id) };
}
