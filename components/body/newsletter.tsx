import type { Shown } from '@/lib/body/components/components';
import type { Locale } from '@/lib/language/locale';
import { say } from '@/lib/language/say';

/** A form that the reader's own browser sends to the service; where the paper does not let it, a link. */
type NewsletterProps = Shown<'Newsletter'> & { locale: Locale };

export function Newsletter({ locale, ...shown }: NewsletterProps) {
  const { title, note, host, isForm } = shown;
  const words = locale.words.newsletter;
  return (
    <section aria-label={title} className="my-7 border-y border-ink py-5 font-sans print:hidden">
      <p className="font-semibold">{isForm ? title : <a href={shown.action}>{title}</a>}</p>
      {note && <p className="mt-1.75 text-small text-soft">{note}</p>}
      {isForm && <SignUp {...shown} locale={locale} />}
      <p className="mt-1.75 text-label text-soft">{say(words.by, { host })}</p>
    </section>
  );
}

function SignUp({ action, field, button, title, locale }: NewsletterProps) {
  const words = locale.words.newsletter;
  return (
    <form
      action={action}
      method="post"
      aria-label={title}
      className="mt-3.5 flex flex-wrap gap-2.5"
    >
      <label className="grow text-label text-soft">
        {words.email}
        <input
          type="email"
          name={field}
          autoComplete="email"
          required
          dir="ltr"
          className="mt-1 block w-full border border-soft bg-paper px-2.5 py-1.75 text-body text-ink"
        />
      </label>
      <button
        type="submit"
        className="cursor-pointer self-end bg-ink px-5 py-2.5 text-small font-semibold text-paper"
      >
        {button ?? words.button}
      </button>
    </form>
  );
}
