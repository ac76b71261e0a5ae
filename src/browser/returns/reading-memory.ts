// One file to load: two that share the third would be three.
export { followReading } from './follow-reading.ts';

/** Loaded by those alone who come back. */
export async function welcomeBack(handed: DOMStringMap): Promise<void> {
  const welcome = await import('./welcome-back.ts');
  await welcome.welcomeBack(handed);
}
