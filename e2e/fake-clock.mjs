// Preloaded into a server (`node --import`): its clock begins at FAKE_CLOCK and goes on from there.
const Real = Date;
const offset = Real.parse(process.env.FAKE_CLOCK) - Real.now();
const now = () => Real.now() + offset;

globalThis.Date = new Proxy(Real, {
  construct: (_, values) => (values.length > 0 ? new Real(...values) : new Real(now())),
  apply: () => new Real(now()).toString(),
  get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
});
