export { partsOf, partsOfForm, splitCompound } from './parts.ts';
export type { CompoundSplit } from './split.ts';
