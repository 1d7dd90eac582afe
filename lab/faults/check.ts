/** What a fault run found, a line at a time. */
export type Check = (sentence: string, holds: boolean, found: string) => void;

export type Counted = { check: Check; passed: number; failed: string[] };

export function countChecks(): Counted {
  const counted: Counted = {
    passed: 0,
    failed: [],
    check: (sentence, holds, found) => {
      console.log(`${holds ? 'ok   ' : 'FAULT'} ${sentence} (${found})`);
      if (holds) counted.passed += 1;
      else counted.failed.push(`${sentence} (${found})`);
    },
  };
  return counted;
}
