//! Ground truth and what it is compared with, for the tests of the core and for `make accuracy`.

pub mod comparison;
pub mod digest;
pub mod measure;
pub mod peers;
pub mod record;
pub mod report;
pub mod ulp;
