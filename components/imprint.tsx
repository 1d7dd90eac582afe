import type { PublisherFields } from '@/lib/schema/publisher';

/** Who publishes the paper, where they are and how to reach them; nothing of a paper that does not say. */
export function Imprint({ publisher }: { publisher: PublisherFields }) {
  const { legalName, address, email, telephone, profiles } = publisher;
  const town = [address?.postalCode, address?.locality].filter(Boolean).join(' ');
  const lines = [legalName, address?.street, town, address?.region].filter(Boolean);
  if (lines.length === 0 && !email && !telephone && profiles.length === 0) return null;
  return (
    <address className="mt-3.5 flex flex-wrap gap-x-3.5 not-italic">
      {lines.length > 0 && <span>{lines.join(', ')}</span>}{' '}
      {email && (
        <a href={`mailto:${email}`} className="hover:underline">
          {email}
        </a>
      )}{' '}
      {telephone && (
        <a href={`tel:${telephone.replace(/[^+\d]/g, '')}`} className="hover:underline">
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
