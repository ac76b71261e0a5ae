/** What a policy makes is a text to TypeScript, which does not know these types yet: https://w3c.github.io/trusted-types/ */
interface TrustedTypesPolicy {
  createHTML: (from: string) => string;
  createScriptURL: (from: string) => string;
}

interface Window {
  readonly trustedTypes?: {
    /** @throws TypeError for a name that the page's own policy does not list */
    createPolicy: (name: string, makers: object) => TrustedTypesPolicy;
  };
}
