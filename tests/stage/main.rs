//! What a run looks like: charts, tables and sentences of snapshots made by hand.

mod support;

mod confusion;
mod fit;
mod flows;
mod gallery;
mod layers;
mod plane;
mod progress;
mod scrubber;
