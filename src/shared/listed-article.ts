/** An article in the list that is fetched where nothing stands at an address. */
export interface ListedArticle {
  headline: string;
  /** The name of its folder, and those that it had before. */
  slugs: string[];
}
