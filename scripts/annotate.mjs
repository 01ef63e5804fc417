import { launch } from './launch.mjs';

await launch(new URL('./commands/annotate.ts', import.meta.url));
