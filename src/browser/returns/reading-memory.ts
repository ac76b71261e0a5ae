// One file to load: two that share the third would be three.
export { followReading } from './follow-reading.ts';
export { welcomeBack } from './welcome-back.ts';
