import { GlossaryPage } from '@/components/glossary-page/glossary-page';

export default function Glossary() {
  return <GlossaryPage />;
}
