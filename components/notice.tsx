/** A page that has only to say why there is no other. */
export function Notice({ title, text }: { title: string; text: string }) {
  return (
    <>
      <h1 className="text-title">{title}</h1>
      <p className="mt-3.5 max-w-[40rem] text-standfirst text-soft">{text}</p>
      <p className="mt-7">
        <a href="/" className="text-accent underline">
          Go to the front page
        </a>
      </p>
    </>
  );
}
