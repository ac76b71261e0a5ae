/** Adds a style sheet that only what is opened now needs. Settles when it applies, or cannot be had. */
export const addStyle = (href: string): Promise<void> =>
  new Promise((resolve) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href });
    for (const end of ['load', 'error']) link.addEventListener(end, () => resolve());
    document.head.append(link);
  });
