import { launch } from './launch.mjs';

await launch(new URL('./commands/test.ts', import.meta.url));
