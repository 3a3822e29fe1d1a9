import { z } from 'zod';

export const AuthorSlug = z.string().brand<'AuthorSlug'>();
export type AuthorSlug = z.infer<typeof AuthorSlug>;

/** A printed name: two people of one name are one author unless a source tells them apart. */
export const Author = z.object({
  slug: AuthorSlug,
  label: z.string(),
  paperCount: z.int().default(0),
});
export type Author = z.infer<typeof Author>;
