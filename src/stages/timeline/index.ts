/** Timeline: what a text tells of, put on the calendar by syntax and in order. */
export { type AnchorBasis, type Anchored, anchorInTime, type Happening, type TimelineInput } from './anchor-in-time.ts';
export { type Dated, type Order, orderAnchored, orderOf } from './order-anchored.ts';
export { type DocumentTimelineInput, timelineOf } from './timeline-of.ts';
