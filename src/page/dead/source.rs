//! Where the experiments of the page come from.

/// A paper.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Source {
    /// With the year.
    pub authors: &'static str,
    pub title: &'static str,
    pub url: &'static str,
}

/// That ReLU units die and a leak keeps their gradients.
pub const LEAK: Source = Source {
    authors: "Maas, Hannun & Ng (2013)",
    title: "Rectifier Nonlinearities Improve Neural Network Acoustic Models",
    url: "https://ai.stanford.edu/~amaas/papers/relu_hybrid_icml2013_final.pdf",
};

/// How whole networks die.
pub const DYING: Source = Source {
    authors: "Lu, Shin, Su & Karniadakis (2019)",
    title: "Dying ReLU and Initialization",
    url: "https://arxiv.org/abs/1903.06733",
};
