export { partsOf } from './parts.ts';
export { type CompoundSplit, splitCompound } from './split.ts';
