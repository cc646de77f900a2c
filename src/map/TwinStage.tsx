import type { ReactNode } from 'react';
import { type Camera, shiftBetween } from '../domain/camera.ts';

interface TwinStageProps {
  /** The camera that the twin is drawn for. */
  from: Camera | undefined;
  /** The camera that it is seen at. */
  to: Camera | undefined;
  isInFront: boolean;
  children: ReactNode;
}

/**
 * Where what costs much to draw is drawn, whoever draws it: while the reader moves it its picture is only shifted, and it
 * is drawn anew for where it rests, or will. Without a graphics card a frame costs a quarter so of what a transform within the drawing
 * costs, and a browser that draws the shifted picture on a layer of its own draws no line of it anew.
 */
export function TwinStage({ from, to, isInFront, children }: TwinStageProps) {
  const isShifted = from !== undefined && to !== undefined && from !== to;
  return (
    <div className="map-twin" data-in-front={isInFront} style={isShifted ? shiftedStyle(from, to) : undefined}>
      {children}
    </div>
  );
}

function shiftedStyle(from: Camera, to: Camera) {
  const { k, x, y } = shiftBetween(from, to);
  return { transform: `translate(${x}px, ${y}px) scale(${k})`, willChange: 'transform' };
}
