'use client';

import { useMessages } from '@/components/language/language-provider';
import { buttonClass } from '@/components/ui/button';
import { NoticePage } from '@/components/ui/notice-page';

export default function NotFound() {
  const { page } = useMessages();
  return (
    <NoticePage title={page.notFound} next={page.notFoundNext}>
      {/* This loads a new page, because each page has a security policy of its own. */}
      <a href="/" className={buttonClass('strong')}>
        {page.home}
      </a>
    </NoticePage>
  );
}
