import { launch } from './launch.mjs';

await launch(new URL('./commands/check.ts', import.meta.url));
