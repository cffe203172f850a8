//! One neuron on a plane of samples: what each sample teaches it, when none does, and what training makes of it.
//!
//! The neuron is f(w·x + b). What stands behind it is fixed: a logit of [`READOUT`], and binary cross-entropy. So all that can
//! be learnt are its two weights and its bias, and where no sample has a slope nothing can be learnt at all.
//!
//! [`READOUT`]: pull::READOUT

pub mod course;
pub mod crowd;
pub mod neuron;
pub mod pull;
