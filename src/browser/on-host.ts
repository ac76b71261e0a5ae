/** A path from the site's root, as its host is asked for it. */
export const onHost = (path: string): string => import.meta.env.BASE_URL + path.slice(1);
