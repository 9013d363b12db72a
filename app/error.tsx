'use client';

import { useEffect } from 'react';
import { useMessages } from '@/components/language/language-provider';
import { Button } from '@/components/ui/button';
import { NoticePage } from '@/components/ui/notice-page';

export default function PageError({ error }: { readonly error: Error }) {
  const { page } = useMessages();
  useEffect(() => {
    console.error(error);
  }, [error]);
  return (
    <NoticePage title={page.broken} next={page.brokenNext}>
      <Button look="strong" onClick={() => window.location.reload()}>
        {page.reload}
      </Button>
    </NoticePage>
  );
}
