/** Written by the content step; declared so that types hold before the first build. */
declare module '*/.editions/revision.json' {
  const revision: { builtAt: string };
  export default revision;
}
