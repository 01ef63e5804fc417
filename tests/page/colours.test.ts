import { expect, it } from 'vitest';
import { isLightColour } from '../../page/colours.ts';

it.each([
  ['rgb(0, 0, 0)', false],
  ['rgb(34, 34, 34)', false],
  ['rgb(221, 221, 221)', true],
  ['rgba(255, 255, 255, 0.87)', true],
  ['rgb(0, 0, 238)', false],
  ['color(srgb 0.9 0.9 0.88)', true],
  ['color(display-p3 0.1 0.1 0.1)', false],
  ['oklch(0.92 0.01 90)', true],
  ['oklab(0.3 0.02 0.01)', false],
  ['lab(95 1 2)', true],
  ['lch(20 10 180)', false],
  ['', false],
])('The colour %s is light: %s', (colour, light) => {
  expect(isLightColour(colour)).toBe(light);
});
