/** Whom a finished page may load in frames: those that its own frames lead to on a click, and no other. */
export function frameOrigins(html: string): string[] {
  const addresses = [...html.matchAll(/<iframe\b[^>]*\ssrcdoc=(?:"([^"]*)"|'([^']*)')/gi)].flatMap(
    ([, double, single]) =>
      [
        ...(double ?? single ?? '').matchAll(/href=(?:&quot;|")(https:\/\/[^"\s]+?)(?:&quot;|")/g),
      ].map(([, address = '']) => address.replaceAll(/&amp;amp;|&amp;/g, '&')),
  );
  return [
    ...new Set(addresses.filter((one) => URL.canParse(one)).map((one) => new URL(one).origin)),
  ];
}

/** Whether a finished page plays sound that lies elsewhere. */
export function playsFromElsewhere(html: string): boolean {
  return /<audio\b[^>]*\ssrc=["']?https:/i.test(html);
}
