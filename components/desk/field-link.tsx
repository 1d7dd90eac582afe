import { fieldOnForm, writeEntryPath } from '@/lib/write/write-paths';

/** A field by its name, which leads to it in the editor where its file has a form. */
export function FieldLink({ field, file }: { field: string; file: string }) {
  const path = writeEntryPath(file, fieldOnForm(field));
  if (!path) return field;
  return (
    <a href={path} className="underline">
      {field}
    </a>
  );
}
