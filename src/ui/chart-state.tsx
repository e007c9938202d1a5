interface Props {
  readonly state: 'failed' | 'underWay' | 'drawn';
  readonly words: { readonly failed: string; readonly retry: string; readonly loading: string };
  readonly onRetry: () => void;
}

/** What stands in a chart’s place until it is drawn: that it is coming, or that it cannot be had. */
export function ChartState({ state, words, onRetry }: Props) {
  if (state === 'drawn') return null;
  if (state === 'underWay') return <p class="chart-state">{words.loading}</p>;
  return (
    <div class="chart-state" role="alert">
      <p>{words.failed}</p>
      <button type="button" class="button small-button secondary" onClick={onRetry}>
        {words.retry}
      </button>
    </div>
  );
}
