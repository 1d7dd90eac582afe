/** The crops of a picture as they will be, drawn from the one picture that the form has. */
import { crops, variantCut, variantWidths, type Crop } from '../photos/variants.ts';

/** Without a crop, the whole picture. */
export const cropNames = [undefined, ...(Object.keys(crops) as Crop[])];

/** In shares of the box: where the whole picture lies in it, and how wide and high it is. */
export type CropBox = { ratio: number; left: number; top: number; width: number; height: number };

/**
 * @param picture its size in pixels, as readers see it
 * @param focal the point that stays in the middle, from left and top, each from 0 to 1
 */
export function cropBox(
  picture: { width: number; height: number; focal: [number, number] | undefined },
  crop: Crop | undefined,
): CropBox {
  const width = variantWidths(picture, crop).at(-1) ?? picture.width;
  const cut = variantCut(picture, { crop, width });
  return {
    ratio: cut.width / cut.height,
    left: -cut.left / cut.width,
    top: -cut.top / cut.height,
    width: cut.whole.width / cut.width,
    height: cut.whole.height / cut.height,
  };
}
