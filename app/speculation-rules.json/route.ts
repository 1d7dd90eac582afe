import { speculationRules } from '@/lib/http/speculation-rules';

export const dynamic = 'force-static';

/** Named by the `Speculation-Rules` header of every page. */
export function GET() {
  return new Response(JSON.stringify(speculationRules), {
    headers: { 'Content-Type': 'application/speculationrules+json' },
  });
}
