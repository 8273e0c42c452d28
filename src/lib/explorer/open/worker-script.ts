import readerScript from './reader.ts?worker&url';

/** What of Trusted Types is used; browsers without them take any address. */
interface TrustedTypes {
  readonly createPolicy: (
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ) => { readonly createScriptURL: (address: string) => string };
}

/** A page may make a policy of one name only once. */
let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * Starts the worker that reads. The site's policy lets a page start no script by its address; this one
 * policy, which the Content-Security-Policy names, lets through this one.
 */
export function startReader(): Worker {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy('waymark-worker', { createScriptURL: () => readerScript });
  return new Worker(policy?.createScriptURL(readerScript) ?? readerScript, { type: 'module' });
}
