import { ReaderPage } from '@/components/page/reader-page';
import { engineFolder } from '@/lib/mt/engines/engine-folder';

export default function Home() {
  return (
    <>
      <script type="module" async src={`${engineFolder}start.js`} />
      <ReaderPage />
    </>
  );
}
