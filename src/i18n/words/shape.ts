/** The same keys with any texts: what a dictionary in another language must have. */
export type Shape<Words> = {
  readonly [Key in keyof Words]: Words[Key] extends string ? string : Shape<Words[Key]>;
};
