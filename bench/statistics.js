// Medians and their ratios.

/// The value below which a share of the samples lies, between neighbours in proportion.
export function quantile(samples, share) {
  const sorted = Array.from(samples).sort((a, b) => a - b);
  const place = share * (sorted.length - 1);
  const [low, high] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return low + (high - low) * (place % 1);
}

export const median = (samples) => quantile(samples, 0.5);

/// Half the distance of the quartiles, relative to the median.
export function spread(samples) {
  return (quantile(samples, 0.75) - quantile(samples, 0.25)) / 2 / median(samples);
}
