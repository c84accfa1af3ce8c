export { collections } from './load/collections.ts';
