import { light } from '../styles/palette.ts';

/** The palette by daylight and tones between its own, for pictures that carry no words and so may be deeper. */
export const inks = {
  paper: light.paper,
  ink: light.ink,
  accent: light.accent,
  land: light.land,
  here: light.here,
  sea: light.sea,
  seaDeep: '#ccd6d3',
  seaLine: '#b4c3bf',
  seaHatch: '#a9bab6',
  border: '#cfc6b3',
  graticule: '#a59b86',
  coast: '#6f6757',
  focus: '#bf9d5a',
  focusQuiet: '#b9a67e',
  /** Water from the shore outwards. */
  depths: ['#f1f3ee', '#ebefeb', '#e4eae7', '#dce4e1', '#d3dcd9'],
  /** Land from the shore inwards. */
  washes: ['#ccbc96', '#d6c9a9', '#e0d6bf'],
} as const;
