//! What inputs and classes are called. The page says them in the reader's language where it knows them.

use super::generate::Kind;
use super::real::RealSet;
use crate::nn::task::{Source, Task};

impl Source {
    /// One per number of an unprepared sample.
    pub fn input_names(&self) -> Vec<String> {
        match self {
            Self::Own(own) => own.input_names.clone(),
            _ => match self.kind() {
                Kind::Real(RealSet::Digits) => {
                    (0..64).map(|it| format!("pixel {},{}", it / 8 + 1, it % 8 + 1)).collect()
                }
                Kind::Real(RealSet::BreastCancer) => {
                    let of = |statistic| CELL.iter().map(move |it| format!("{statistic} {it}"));
                    ["mean", "error of", "worst"].into_iter().flat_map(of).collect()
                }
                Kind::Real(RealSet::Iris) => IRIS.map(str::to_owned).to_vec(),
                _ if self.inputs() == 1 => vec!["x".to_owned()],
                _ => vec!["x₁".to_owned(), "x₂".to_owned()],
            },
        }
    }

    /// One per class; empty where a number is to be learnt.
    pub fn class_names(&self) -> Vec<String> {
        match self {
            Self::Own(own) => own.class_names.clone(),
            Self::Digits => (0..10).map(|it: u8| it.to_string()).collect(),
            Self::BreastCancer => ["benign", "malignant"].map(str::to_owned).to_vec(),
            Self::Iris => ["setosa", "versicolor", "virginica"].map(str::to_owned).to_vec(),
            _ => ["A", "B", "C", "D", "E"][..self.classes().unwrap_or(0)]
                .iter()
                .map(|it| (*it).to_owned())
                .collect(),
        }
    }
}

impl Task {
    /// One per input of the network: features of one or two coordinates by their formula.
    pub fn input_names(&self) -> Vec<String> {
        let names = self.source.input_names();
        match &names[..] {
            [x] => self.features.iter().map(|it| it.name(x, "0")).collect(),
            [x1, x2] => self.features.iter().map(|it| it.name(x1, x2)).collect(),
            _ => names,
        }
    }
}

/// What is measured of the nuclei of cells, by their mean, the standard error of the mean, and the mean of the three largest.
const CELL: [&str; 10] = [
    "radius",
    "texture",
    "perimeter",
    "area",
    "smoothness",
    "compactness",
    "concavity",
    "concave points",
    "symmetry",
    "fractal dimension",
];

/// In centimetres.
const IRIS: [&str; 4] = ["sepal length", "sepal width", "petal length", "petal width"];
