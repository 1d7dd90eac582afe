/**
 * What was made of an object is kept as long as that is: of a file that did not change, a process that goes
 * on need not find out the same twice.
 */
export function onceFor<K extends object, T>(make: (of: K) => T): (of: K) => T {
  const made = new WeakMap<K, { value: T }>();
  return (of) => {
    const known = made.get(of) ?? { value: make(of) };
    made.set(of, known);
    return known.value;
  };
}
