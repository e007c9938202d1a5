/** Shapes on white paper. Lengths in one unit, colours as #rrggbb. */
interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly (PathShape | TextShape)[];
}

interface PathShape {
  readonly kind: 'path';
  readonly d: string;
  readonly fill: string | null;
  readonly stroke: string | null;
  readonly strokeWidth: number;
}

interface TextShape {
  readonly kind: 'text';
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly face: 'sans' | 'serif';
  readonly weight: 400 | 600;
  readonly fill: string;
}

/**
 * A picture as PNG, in the page's own fonts.
 * @param pixelsPerUnit how many pixels a unit of its lengths becomes
 * @throws Error where the browser gives no canvas, or none so large
 */
export async function paintPng(picture: Picture, pixelsPerUnit: number): Promise<Blob> {
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(picture.width * pixelsPerUnit);
  canvas.height = Math.round(picture.height * pixelsPerUnit);
  const pen = canvas.getContext('2d');
  if (pen === null) throw new Error('no canvas');
  const faces = await readyFaces();
  pen.fillStyle = '#ffffff';
  pen.fillRect(0, 0, canvas.width, canvas.height);
  pen.scale(pixelsPerUnit, pixelsPerUnit);
  for (const shape of picture.shapes) {
    if (shape.kind === 'path') drawPath(pen, shape);
    else drawText(pen, shape, faces[shape.face]);
  }
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, 'image/png'));
  if (blob === null) throw new Error('no picture');
  return blob;
}

function drawPath(pen: CanvasRenderingContext2D, shape: PathShape): void {
  const path = new Path2D(shape.d);
  if (shape.fill !== null) {
    pen.fillStyle = shape.fill;
    pen.fill(path);
  }
  if (shape.stroke === null) return;
  pen.strokeStyle = shape.stroke;
  pen.lineWidth = shape.strokeWidth;
  pen.stroke(path);
}

/** Canvas fonts are set in whole units of the drawing, which may be large ones: ten times and back. */
function drawText(pen: CanvasRenderingContext2D, shape: TextShape, face: string): void {
  pen.save();
  pen.translate(shape.x, shape.y);
  pen.scale(1 / finer, 1 / finer);
  pen.font = `${shape.weight} ${shape.size * finer}px ${face}`;
  pen.fillStyle = shape.fill;
  pen.fillText(shape.text, 0, 0);
  pen.restore();
}

const finer = 10;

/** The page's font families, once the weights that are drawn with are at hand. */
async function readyFaces(): Promise<Record<'sans' | 'serif', string>> {
  const style = getComputedStyle(document.documentElement);
  const faces = {
    sans: style.getPropertyValue('--sans') || 'sans-serif',
    serif: style.getPropertyValue('--serif') || 'serif',
  };
  const wanted = [`400 16px ${faces.sans}`, `600 16px ${faces.sans}`, `600 16px ${faces.serif}`];
  // A font that cannot be had is replaced by the one after it in the list.
  await Promise.all(wanted.map((font) => document.fonts.load(font).catch(() => [])));
  return faces;
}
