import { expect, test } from 'vitest';
import { parseOptions } from '../../src/settings/parse-options.ts';
import { securityPolicy } from '../../src/settings/security-policy.ts';

const policy = (csp: object) => securityPolicy(parseOptions({ title: 'The Harbour Post', csp }));

test('a paper that adds no host is held to its own', () => {
  expect(policy({})).toEqual({
    algorithm: 'SHA-256',
    directives: [
      "default-src 'self'",
      "base-uri 'none'",
      "object-src 'none'",
      "form-action 'self'",
      "require-trusted-types-for 'script'",
      'trusted-types search-worker offline-reading',
    ],
  });
});

test('hosts stand beside the paper’s own, and scripts of others are not held to Trusted Types', () => {
  expect(
    policy({
      'script-src': ['https://stats.example'],
      'connect-src': ['https://stats.example', 'https://find.example'],
      'form-action': ['https://letter.example'],
    }),
  ).toEqual({
    algorithm: 'SHA-256',
    directives: [
      "default-src 'self'",
      "base-uri 'none'",
      "object-src 'none'",
      "form-action 'self' https://letter.example",
      "connect-src 'self' https://stats.example https://find.example",
    ],
    scriptDirective: { resources: ["'self'", 'https://stats.example'] },
  });
});
