interface IntervalBarProps {
  /** 0..100, `low <= mark <= high`. */
  readonly low: number;
  readonly mark: number;
  readonly high: number;
  /** The class that sets its colour. */
  readonly hue: string;
}

const MOVES = 'transition-[x,width] duration-300 ease-out';

/** A score on the scale 0..100 with the band that it can still take. The numbers stand beside it as text. */
export function IntervalBar({ low, mark, high, hue }: IntervalBarProps) {
  return (
    <svg className={`block h-3 w-full ${hue}`} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <rect className="fill-line" x="0" y="5.5" width="100" height="1" />
      {[0, 50, 100].map((tick) => (
        <rect key={tick} className="fill-line" x={tick === 0 ? 0 : tick - 0.4} y="3" width="0.4" height="6" />
      ))}
      <rect className={`bar ${MOVES} opacity-35`} x={low} y="2" width={Math.max(high - low, 0.4)} height="8" />
      <rect className={`bar ${MOVES}`} x={mark - 0.7} y="0" width="1.4" height="12" />
    </svg>
  );
}
