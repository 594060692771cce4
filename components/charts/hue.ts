/** The colour of a mark as utility classes: `fill-caas` and `stroke-caas`. */
export interface Hue {
  readonly fill: string;
  readonly stroke: string;
}
