// What is measured, how long, and what is to be reached.

/// Rounds, and milliseconds that each contestant runs in one.
const TRAINING = { measure: "training", rounds: 41, slice: 4 };

export const PLAN = {
  W1: { ...TRAINING, code: "W1" },
  W2: { ...TRAINING, code: "W2" },
  W3: { measure: "race", rounds: 15, slice: 20 },
  W4: { ...TRAINING, code: "W4" },
  W6: { measure: "surface", rounds: 41, slice: 4 },
  frame: { measure: "frame", rounds: 25, slice: 10 },
  kernels: { measure: "kernels", rounds: 15, slice: 3, warmUpMs: 150 },
};

/// Times faster than a rival.
export const TARGETS = {
  W1: { "synaptic": 7, "flat JS": 12, "Playground’s design": 20 },
  W2: { "synaptic": 12, "flat JS": 13, "Playground’s design": 55 },
  W4: { "TensorFlow.js": 40, "flat JS": 12 },
  W6: { "TensorFlow.js": 9, "ConvNetJS": 50, "Playground’s design": 65 },
};

/// Epochs of W1 that the whole race of W3 may take.
export const RACE = 10_000;

/// Times faster than a loop over Math.*, for every function.
export const KERNEL = 4;

/// Milliseconds in which the worker has to train a hundred epochs and draw.
export const FRAME = 1000 / 60;
