import type { MetadataRoute } from 'next';
import { english } from '@/components/language/english/messages';

export default function manifest(): MetadataRoute.Manifest {
  return {
    name: 'Vis-à-vis',
    short_name: 'Vis-à-vis',
    description: english.tagline,
    start_url: '/',
    display: 'standalone',
    background_color: '#fbfaf6',
    theme_color: '#fbfaf6',
    icons: [{ src: '/icon.svg', type: 'image/svg+xml', sizes: 'any' }],
  };
}
