//! The built site in a real browser: `make test`, or `make build` and `cargo test --features e2e --test e2e`.

#[path = "e2e/compare.rs"]
mod compare;
#[path = "e2e/dead.rs"]
mod dead;
#[path = "e2e/dead_born.rs"]
mod dead_born;
#[path = "e2e/explore.rs"]
mod explore;
#[path = "e2e/harness/mod.rs"]
mod harness;
#[path = "e2e/own.rs"]
mod own;
#[path = "e2e/pages.rs"]
mod pages;
#[path = "e2e/race.rs"]
mod race;
#[path = "e2e/saturation.rs"]
mod saturation;
#[path = "e2e/shell.rs"]
mod shell;
#[path = "e2e/saturation_depth.rs"]
mod saturation_depth;
#[path = "e2e/vector.rs"]
mod vector;
#[path = "e2e/train/mod.rs"]
mod train;
