import { defineConfig } from 'astro/config';
import { readout } from './src/integration.ts';

export default defineConfig({
  // Without a host of its own until one is named: `READOUT_URL=https://name.example/paper/ npm run build`.
  site: 'https://readout.example',
  integrations: [
    readout({
      title: 'Readout',
      description:
        'News in which every quotation knows who said it, and every paragraph has a link that lasts.',
      locale: 'en-GB',
      icon: './public/favicon.svg',
      guide: true,
      reportTo: 'corrections@readout.example',
    }),
  ],
});
