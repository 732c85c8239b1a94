import {
  type CallHierarchyIncomingCall,
  CallHierarchyIncomingCallsRequest,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  CallHierarchyOutgoingCallsRequest,
  CallHierarchyPrepareRequest,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { type Call, callable, incoming, outgoing } from '../../features/calls.ts';
import type { QaDocument } from '../../model/document.ts';
import { nameOf, printed, sectionAt } from '../../model/sections.ts';
import { titleOf } from '../../model/titles.ts';
import { opening } from '../../reading/opening.ts';
import { oneLine } from '../../text/oneLine.ts';
import { member } from '../member.ts';
import { symbolKinds } from './documentSymbols.ts';
import { type Asked, about, aboutGiven, type Feature } from './feature.ts';
import { offsetOf, rangeOf, spanOf } from './positions.ts';

/** The document of a section that a client was told of. */
const uriIn = (params: unknown) => member(member(params, 'item'), 'uri');

/** Which sections mention a section, and which it mentions. */
export const callHierarchy: Feature = {
  announces: { callHierarchyProvider: true },
  answers: [
    about(CallHierarchyPrepareRequest.type, ({ source, document }, { position }) =>
      callItems(source, document, callable(document, offsetOf(source, position))),
    ),
    aboutGiven(CallHierarchyIncomingCallsRequest.type, uriIn, (asked, { item }) =>
      incomingCalls(asked.source, asked.document, incoming(asked.document, indexOf(asked, item))),
    ),
    aboutGiven(CallHierarchyOutgoingCallsRequest.type, uriIn, (asked, { item }) =>
      outgoingCalls(asked.source, asked.document, outgoing(asked.document, indexOf(asked, item))),
    ),
  ],
};

/** The section that a client was told of in a hierarchy of calls, as an index in `document.sections`. */
function indexOf({ source, document }: Asked, { selectionRange }: CallHierarchyItem): number {
  return sectionAt(document, spanOf(source, selectionRange).start);
}

/** The sections at indices of `document.sections`, as what mentions and is mentioned. */
function callItems(source: TextDocument, document: QaDocument, indices: readonly number[]): CallHierarchyItem[] {
  return indices.flatMap((index) => {
    const section = document.sections[index];
    if (section === undefined) return [];
    return {
      name: oneLine(titleOf(section)),
      detail: opening(document, section.body, callDetailLength),
      kind: symbolKinds[section.role],
      uri: source.uri,
      range: rangeOf(source, printed(document, section)),
      selectionRange: rangeOf(source, nameOf(document, section)),
    };
  });
}

const callDetailLength = 80;

function incomingCalls(
  source: TextDocument,
  document: QaDocument,
  calls: readonly Call[],
): CallHierarchyIncomingCall[] {
  return callsOf(source, document, calls).map(({ item: from, fromRanges }) => ({ from, fromRanges }));
}

function outgoingCalls(
  source: TextDocument,
  document: QaDocument,
  calls: readonly Call[],
): CallHierarchyOutgoingCall[] {
  return callsOf(source, document, calls).map(({ item: to, fromRanges }) => ({ to, fromRanges }));
}

function callsOf(source: TextDocument, document: QaDocument, calls: readonly Call[]) {
  return calls.flatMap(({ index, spans }) => {
    const fromRanges = spans.map((span) => rangeOf(source, span));
    return callItems(source, document, [index]).map((item) => ({ item, fromRanges }));
  });
}
