/** The name of an article's folder, which becomes its address. */
export const slugForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
