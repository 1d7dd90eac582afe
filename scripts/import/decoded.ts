/** @returns an address or a name as people read it: `łódź` of `%c5%82%c3%b3d%c5%ba`; as it is where it is badly encoded */
export function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
