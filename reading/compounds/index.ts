export { partsOf, partsOfForm, splitCompound } from './parts.ts';
