import { LibraryAndReader } from '@/components/page/library-and-reader';

export default function Library() {
  return <LibraryAndReader />;
}
