export { type Copied, CopyIndex, type CopyInput, type CopyMatch } from './copy-index.ts';
export { findCopies } from './find-copies.ts';
