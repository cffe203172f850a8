//! The statistics of a race: against reference values, against published examples, and in the cases that have a name.

#[path = "statistics/edges.rs"]
mod edges;
#[path = "statistics/published.rs"]
mod published;
#[path = "statistics/reference.rs"]
mod reference;
