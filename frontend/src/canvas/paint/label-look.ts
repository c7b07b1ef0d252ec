/** The tones of a label. */
export interface LabelLook {
  readonly fill: string;
  readonly edge: string;
  readonly words: string;
  readonly dash?: { readonly dash: readonly number[] };
}
