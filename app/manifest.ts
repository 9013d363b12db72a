import type { MetadataRoute } from 'next';
import { english } from '@/components/language/english/messages';
import { sharePath } from '@/lib/requests/shared-text';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Vis-à-vis',
    short_name: 'Vis-à-vis',
    description: english.tagline,
    start_url: '/',
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    // The service worker answers it; nothing of what is shared goes to the server.
    share_target: {
      action: sharePath,
      method: 'POST',
      enctype: 'multipart/form-data',
      params: { title: 'title', text: 'text', url: 'url' },
    },
    icons: [{ src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' }],
  };
}
