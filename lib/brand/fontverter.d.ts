declare module 'fontverter' {
  /** @throws for what is no font */
  export function convert(font: Buffer, format: 'sfnt' | 'woff2'): Promise<Buffer>;
}
