import { launch } from './launch.mjs';

await launch(new URL('./commands/bench.ts', import.meta.url));
