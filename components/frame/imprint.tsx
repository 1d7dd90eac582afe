import type { Site } from '@/lib/archive/newsroom';
import { postalLine } from '@/lib/language/postal-address';

/** Who publishes the paper, where they are and how to reach them; nothing of a paper that does not say. */
export function Imprint({ site }: { site: Site }) {
  const { legalName, address, email, telephone, profiles } = site.publisher;
  const lines = [legalName, address && postalLine(address, site)].filter(Boolean);
  if (lines.length === 0 && !email && !telephone && profiles.length === 0) return null;
  return (
    <address className="mt-3.5 flex flex-wrap gap-x-3.5 not-italic">
      {lines.length > 0 && <span lang={site.names}>{lines.join(site.words.story.between)}</span>}{' '}
      {email && (
        <a href={`mailto:${email}`} className="hover:underline">
          {email}
        </a>
      )}{' '}
      {telephone && (
        // A number that a right-to-left page would turn round.
        <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`} dir="ltr" className="hover:underline">
          {telephone}
        </a>
      )}{' '}
      {profiles.map((profile) => (
        <a key={profile} href={profile} rel="me" className="hover:underline">
          {new URL(profile).hostname.replace(/^www\./, '')}
        </a>
      ))}
    </address>
  );
}
