/**
 * What a page hands to an element's script as JSON, in an attribute of the element. The script is a module and comes after
 * the page, so that attributes are there when it takes the element over.
 *
 * @param name of the attribute, without `data-`
 * @throws where there is none
 */
export function handed(element: HTMLElement, name: string): unknown {
  const text = element.dataset[name];
  if (text === undefined) throw new Error(`<${element.localName}> has no data-${name}`);
  return JSON.parse(text);
}
