/**
 * Stands in for d3-color, which d3-interpolate brings along to blend colours. This room asks it for the way
 * from one view to another and nothing else, and the real package would be a twenty-fifth of all script a
 * map loads. `vite.config.ts` puts it in place.
 */
function blend(): never {
  throw new Error('Colours are blended by the style sheets here, not by scripts.');
}

export {
  blend as color,
  blend as cubehelix,
  blend as hcl,
  blend as hsl,
  blend as lab,
  blend as rgb,
};
