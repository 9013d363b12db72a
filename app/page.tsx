import { ReaderPage } from '@/components/reader/reader-page';

export default function Home() {
  return <ReaderPage />;
}
