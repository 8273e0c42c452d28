import { byNodeType } from '../grammar/grammar.ts';
import type { InlineReader } from '../reader.ts';
import { readAutolink, readBareAddress } from './autolink.ts';
import { readEntity, readEscape, readHardBreak } from './characters.ts';
import { readHtmlTag } from './html-tag.ts';
import { readInlineCode } from './inline-code.ts';
import { readImage, readLink } from './link.ts';
import { readMark } from './mark.ts';
import { skipNode } from './read-inlines.ts';

/** Who reads which inline node. */
export const inlineReaders = byNodeType<InlineReader>({
  Autolink: readAutolink,
  Comment: skipNode,
  Emphasis: readMark('emphasis'),
  EmphasisMark: skipNode,
  Entity: readEntity,
  Escape: readEscape,
  HardBreak: readHardBreak,
  HeaderMark: skipNode,
  HTMLTag: readHtmlTag,
  Image: readImage,
  InlineCode: readInlineCode,
  Link: readLink,
  ProcessingInstruction: skipNode,
  QuoteMark: skipNode,
  Strikethrough: readMark('strikethrough'),
  StrikethroughMark: skipNode,
  StrongEmphasis: readMark('strong'),
  URL: readBareAddress,
});
