import { DeskList, deskMetadata } from './desk-list';

// Only a preview has a desk, and in `next dev` its findings change while one writes.
export const dynamic = 'force-dynamic';
export const metadata = deskMetadata;

export default function Page() {
  return <DeskList />;
}
