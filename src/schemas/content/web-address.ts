import { z } from 'astro/zod';

/** A web address that readers are sent to: encrypted, and never a script. */
export const webAddress = z
  .string()
  .regex(/^https:\/\/[^\s]+$/, 'an address begins with https://')
  .refine((value) => URL.canParse(value), 'this is not a web address; check the spelling');
