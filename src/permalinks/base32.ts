/** Crockford's base32 in lower case: no i, l, o or u. */
export const BASE32 = '0123456789abcdefghjkmnpqrstvwxyz';
