/**
 * What TypeScript does not know yet of Trusted Types (W3C): where a page requires them, the address of a program must come
 * from a policy. Browsers without them have no such object.
 */
declare var trustedTypes: { createPolicy(name: string, rules: ScriptAddress): ScriptAddress } | undefined;

interface ScriptAddress {
  /** Called a string for want of a better word: it is an object that reads as one. */
  createScriptURL(address: string): string;
}
