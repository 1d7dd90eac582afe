import type { Paper } from '@/lib/newsroom';

export function PreviewNote({ siteEnv }: { siteEnv: Paper['siteEnv'] }) {
  return (
    <section
      aria-label="Preview"
      className="bg-ink px-5 py-1.75 text-center font-sans text-label text-paper print:hidden"
    >
      <p>
        {siteEnv === 'preview' ? 'Preview' : 'Development'} edition: drafts and scheduled stories
        are shown. Not published.
      </p>
    </section>
  );
}
