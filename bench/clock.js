// Interleaved measurement: every round gives each contestant one slice of time in turn, so that whatever else the machine does
// falls on all of them alike.

/// How long a contestant may run before it is measured: its code is compiled and its caches are warm by then.
const WARM_UP_MS = 800;

/// Times one slice: calls `run(times)` until `slice` milliseconds have gone by, and returns the mean milliseconds of one time.
function timeSlice(contestant, slice) {
  const start = performance.now();
  let done = 0;
  let elapsed = 0;
  do {
    contestant.run(contestant.chunk);
    done += contestant.chunk;
    elapsed = performance.now() - start;
  } while (elapsed < slice);
  return elapsed / done;
}

/// A chunk runs without a look at the clock, for about `ms`.
function warmUp(contestant, warmUpMs, ms) {
  const start = performance.now();
  let latest = 0;
  contestant.chunk = 1;
  do {
    const before = performance.now();
    contestant.run(contestant.chunk);
    latest = performance.now() - before;
    if (latest < ms / 2) contestant.chunk *= 2;
  } while (performance.now() - start < warmUpMs);
}

/// Measures contestants `{ name, run(times) }`. Returns for each its `samples`: milliseconds per time, one per round.
export function interleave(contestants, { rounds, slice, warmUpMs = WARM_UP_MS }) {
  for (const it of contestants) warmUp(it, warmUpMs, Math.min(2, slice / 4));
  const samples = contestants.map(() => []);
  for (let round = 0; round < rounds; round++) {
    // The first one of a round changes, so that nobody always runs after the same rival.
    for (let turn = 0; turn < contestants.length; turn++) {
      const index = (round + turn) % contestants.length;
      samples[index].push(timeSlice(contestants[index], slice));
    }
  }
  return contestants.map((it, index) => ({ name: it.name, samples: samples[index] }));
}
