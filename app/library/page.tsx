import { LibraryPage } from '@/components/library/library-page';

export default function Library() {
  return <LibraryPage />;
}
