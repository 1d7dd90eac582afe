/** The values of a form, which Sveltia holds by their whole names: `lead.photo.alt`, `topics.0`. */
import { isGroup } from './same-fields.ts';

export type FormValues = Record<string, unknown>;

/** @returns groups and lists as a file has them */
export function nested(values: FormValues): FormValues {
  const whole = newGroup();
  for (const [key, value] of Object.entries(values)) {
    const steps = key.split('.');
    const last = steps.pop() ?? '';
    const group = steps.reduce((group, step, i) => {
      const held = group[step];
      if (isGroup(held) || Array.isArray(held)) return held as FormValues;
      const made = /^\d+$/.test(steps[i + 1] ?? last) ? ([] as unknown as FormValues) : newGroup();
      group[step] = made;
      return made;
    }, whole);
    // A group that was not opened is told empty beside what stands in it.
    group[last] ??= value;
  }
  return whole;
}

/** A field may have any name. */
const newGroup = () => Object.create(null) as FormValues;
