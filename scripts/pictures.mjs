import { launch } from './launch.mjs';

await launch(new URL('./commands/pictures.ts', import.meta.url));
