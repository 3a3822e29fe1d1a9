import type Sigma from 'sigma';
import { NodeCircleProgram, type NodeProgramType } from 'sigma/rendering';
import type { DiscType } from './painter.ts';
import { palettes } from './palette.ts';

/**
 * Discs with a rim in the colour of the background, so that neighbours stay apart where they overlap; or, hollow, rings
 * in their own colour. Made for one background: sigma hands shaders no colour but the node's.
 */
function discProgram(background: string, hollow: boolean): NodeProgramType {
  const [red, green, blue] = [1, 3, 5].map(
    (at) => Number.parseInt(background.slice(at, at + 2), 16) / 255,
  );
  const paper = `vec4(${[red, green, blue].map((part) => (part ?? 0).toFixed(4)).join(', ')}, 1.0)`;
  const [inner, outer] = hollow ? [`mix(v_color, ${paper}, 0.82)`, 'v_color'] : ['v_color', paper];
  const shader = `
    precision highp float;
    varying vec4 v_color;
    varying vec2 v_diffVector;
    varying float v_radius;
    uniform float u_correctionRatio;
    void main(void) {
      float pixel = u_correctionRatio * 2.0;
      float inside = (v_radius - length(v_diffVector)) / pixel;
      vec4 body = mix(${outer}, ${inner}, smoothstep(1.0, 2.2, inside));
      gl_FragColor = body * clamp(inside, 0.0, 1.0);
    }`;
  return class extends NodeCircleProgram {
    constructor(context: WebGLRenderingContext, _picking: WebGLFramebuffer | null, sigma: Sigma) {
      // without the second picture, by which sigma would tell what is pointed at: see pointer.ts
      super(context, null, sigma);
    }

    override getDefinition() {
      return { ...super.getDefinition(), FRAGMENT_SHADER_SOURCE: shader };
    }
  };
}

const { light, dark } = palettes;
/** Every kind of node in every theme, so that a change of theme needs no new ones. */
export const discPrograms: Readonly<Record<DiscType, NodeProgramType>> = {
  'disc light': discProgram(light.paper, false),
  'disc dark': discProgram(dark.paper, false),
  'ring light': discProgram(light.paper, true),
  'ring dark': discProgram(dark.paper, true),
};
