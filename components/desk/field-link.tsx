import { fieldOnForm, writeStoryPath } from '@/lib/write/write-paths';

type FieldLinkProps = { field: string; story: { slug: string } | undefined };

/** A field by its name, which leads to it in the editor where a story has it. */
export function FieldLink({ field, story }: FieldLinkProps) {
  if (!story) return field;
  return (
    <a href={writeStoryPath(story.slug, fieldOnForm(field))} className="underline">
      {field}
    </a>
  );
}
