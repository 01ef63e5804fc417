import { defineConfig } from 'wxt';

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Leeswijzer',
    description:
      'Read Dutch in the original: the words you may not know are underlined and explained where they stand.',
    permissions: ['storage', 'unlimitedStorage', 'scripting'],
    host_permissions: ['<all_urls>'],
    commands: {
      'next-word': { suggested_key: { default: 'Alt+W' }, description: 'Open the card of the next underlined word' },
      'previous-word': {
        suggested_key: { default: 'Alt+Shift+W' },
        description: 'Open the card of the previous underlined word',
      },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'leeswijzer@leeswijzer.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { minimum_chrome_version: '128' }),
  }),
});
