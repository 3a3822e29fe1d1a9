import { z } from 'zod';

export const OrganizationSlug = z.string().brand<'OrganizationSlug'>();
export type OrganizationSlug = z.infer<typeof OrganizationSlug>;

/** A laboratory, company or university that a paper comes from. */
export const Organization = z.object({
  slug: OrganizationSlug,
  label: z.string(),
  paperCount: z.int().default(0),
});
export type Organization = z.infer<typeof Organization>;
