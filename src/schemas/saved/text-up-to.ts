import * as v from 'valibot';

/** Characters as readers count them: a sign outside the basic plane is one, not two. */
export function textUpTo(longest: number) {
  return v.pipe(
    v.string(),
    v.check((text) => [...text].length <= longest),
  );
}
