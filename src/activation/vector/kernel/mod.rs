//! y and its Jacobian, one file per idea. Double-double inside, rounded once.

pub mod gated;
pub mod log_softmax;
pub mod logsumexp;
pub mod maxout;
pub mod softmax;
pub mod softmin;
pub mod sparsemax;
mod weights;
