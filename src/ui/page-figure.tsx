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

interface Props {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly (PathShape | TextShape)[];
  readonly label: string;
}

/** A printed page as a picture: paper is white, whatever the theme. */
export function PageFigure({ width, height, shapes, label }: Props) {
  return (
    <svg class="page-figure" viewBox={`0 0 ${width} ${height}`} role="img" aria-label={label}>
      <rect width={width} height={height} fill="#ffffff" />
      {shapes.map((shape, index) =>
        shape.kind === 'path' ? (
          <path
            key={index}
            d={shape.d}
            fill={shape.fill ?? 'none'}
            stroke={shape.stroke ?? 'none'}
            stroke-width={shape.strokeWidth}
          />
        ) : (
          <text
            key={index}
            class={`page-${shape.face}`}
            x={shape.x}
            y={shape.y}
            font-size={shape.size}
            font-weight={shape.weight}
            fill={shape.fill}
          >
            {shape.text}
          </text>
        ),
      )}
    </svg>
  );
}
