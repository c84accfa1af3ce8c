/**
 * What every answer says of how the site may be used, as a host of production should: headers by their names. The recipes for
 * nginx and Caddy say the same.
 */
export const sitePolicies: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'strict-origin-when-cross-origin',
  'Permissions-Policy': 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  // The policies of the pages themselves stand in them, but this one must come in a header.
  'Content-Security-Policy': "frame-ancestors 'self'",
};
