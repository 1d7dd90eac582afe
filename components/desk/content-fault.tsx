/** While one writes: what is wrong with the content, above the page as it last was. */
export function ContentFault({ fault }: { fault: string }) {
  return (
    <section role="alert" className="border-b-4 border-accent p-3.5 font-sans text-small">
      <h2 className="font-semibold">The content has a fault; below is the last page without it.</h2>
      <pre className="mt-1.75 whitespace-pre-wrap">{fault}</pre>
    </section>
  );
}
