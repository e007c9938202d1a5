import type { FlowId } from '../../domain/ids.ts';
import type { LinkContent } from './link.ts';

/** A link's content of which only some parts are said; nothing is said of the others. */
export function linkContent(flow: FlowId, said: Partial<LinkContent> = {}): LinkContent {
  return {
    flow,
    began: null,
    name: '',
    profile: {},
    proofMode: false,
    answers: new Map(),
    shown: new Set(),
    notes: new Map(),
    ...said,
  };
}
