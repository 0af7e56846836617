import { GraphQLError, type ParseOptions, parse, type Source } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { callerError } from './caller-error.ts';
import { checkDocument, DOCUMENT_LIMITS, type DocumentLimits } from './document-limits.ts';

/** Refuses documents that are too long to be read, or too deep or wide to be validated: see {@link DocumentLimits}. */
export function useDocumentLimits(limits: DocumentLimits = DOCUMENT_LIMITS): Plugin {
  return {
    onParse({ setParseFn }) {
      setParseFn((source: string | Source, options?: ParseOptions) => {
        const document = parseWithin(limits.tokens, source, options);
        checkDocument(document, limits);
        return document;
      });
    },
    onValidate() {
      return ({ valid, result, setResult }) => {
        // graphql-js gives up on fields that overlap too often, and does not say why.
        if (!valid && result.some(({ message }) => message === ABORTED)) setResult([tooManyOverlaps()]);
      };
    },
  };
}

function parseWithin(maxTokens: number, source: string | Source, options: ParseOptions | undefined) {
  try {
    return parse(source, { ...options, maxTokens });
  } catch (error) {
    // graphql-js has no code for it; the sentence is its own.
    if (error instanceof GraphQLError && /token/.test(error.message) && error.message.includes(String(maxTokens)))
      throw callerError('DOCUMENT_TOO_LARGE', `A document may have ${maxTokens} tokens. Ask in several requests.`);
    throw error;
  }
}

const ABORTED = 'Validation aborted.';

function tooManyOverlaps() {
  return callerError('OPERATION_TOO_LARGE', 'The same fields are selected too many times. Select each once.', {
    status: 400,
  });
}
