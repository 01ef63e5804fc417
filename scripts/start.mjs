import { launch } from './launch.mjs';

await launch(new URL('./commands/start.ts', import.meta.url));
