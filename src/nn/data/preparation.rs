//! From numbers as they are measured to numbers that the network sees.

use crate::nn::samples::Samples;
use crate::nn::task::{Feature, Scaling, Source, Task};

/// Features and scaling, learnt from training samples: x ↦ (feature(x) - shift)·scale, input by input.
#[derive(Clone, Debug, PartialEq)]
pub struct Preparation {
    /// Of a point with one or two coordinates; `None` where the inputs are taken as they are.
    features: Option<Vec<Feature>>,
    shift: Vec<f64>,
    scale: Vec<f64>,
}

impl Preparation {
    /// As `task` asks for it; mean and deviation are those of `train`, unprepared. Digits have one mean and one deviation
    /// over all pixels. An input that never varies is shifted to 0 and keeps its unit.
    pub fn learnt(task: &Task, train: &Samples) -> Self {
        let features = (train.inputs <= 2).then(|| task.features.clone());
        let inputs = features.as_ref().map_or(train.inputs, Vec::len);
        let mut out = Self { features, shift: vec![0.0; inputs], scale: vec![1.0; inputs] };
        if task.scaling == Scaling::Raw {
            return out;
        }
        let columns: Vec<Vec<f64>> = (0..inputs).map(|it| out.column(it, train)).collect();
        if task.source == Source::Digits {
            let (mean, deviation) = moments(columns.iter().flatten());
            out.shift.fill(mean);
            out.scale.fill(1.0 / deviation);
            return out;
        }
        for (input, column) in columns.iter().enumerate() {
            let (mean, deviation) = moments(column.iter());
            out.shift[input] = mean;
            out.scale[input] = if deviation > 0.0 { 1.0 / deviation } else { 1.0 };
        }
        out
    }

    /// Numbers per prepared sample.
    pub fn inputs(&self) -> usize {
        self.shift.len()
    }

    /// What is taken off each input, and what the rest is multiplied with.
    pub fn shift_and_scale(&self) -> (&[f64], &[f64]) {
        (&self.shift, &self.scale)
    }

    /// Unprepared samples as the network sees them; targets stay as they are.
    pub fn apply(&self, raw: &Samples) -> Samples {
        let prepared = (0..self.inputs()).flat_map(|input| {
            let column = self.column(input, raw);
            column.into_iter().map(move |it| self.scaled(input, it))
        });
        Samples { inputs: self.inputs(), features: prepared.collect(), targets: raw.targets.clone() }
    }

    /// One unprepared sample as the network sees it; numbers that it lacks count as 0.
    pub fn apply_one(&self, raw: &[f32]) -> Vec<f32> {
        let number = |index: usize| raw.get(index).copied().map_or(0.0, f64::from);
        let seen = |input: usize| match &self.features {
            Some(features) => features[input].value(number(0), number(1)),
            None => number(input),
        };
        (0..self.inputs()).map(|input| self.scaled(input, seen(input))).collect()
    }

    fn scaled(&self, input: usize, value: f64) -> f32 {
        ((value - self.shift[input]) * self.scale[input]) as f32
    }

    /// One input of every sample, before scaling.
    fn column(&self, input: usize, raw: &Samples) -> Vec<f64> {
        let wide = |column: &[f32]| column.iter().map(|&it| f64::from(it)).collect::<Vec<f64>>();
        let Some(features) = &self.features else { return wide(raw.input(input)) };
        let x1 = wide(raw.input(0));
        let x2 = if raw.inputs > 1 { wide(raw.input(1)) } else { vec![0.0; x1.len()] };
        x1.into_iter().zip(x2).map(|(x1, x2)| features[input].value(x1, x2)).collect()
    }
}

/// Mean and deviation (of the population: over n, as scikit-learn's StandardScaler has it).
fn moments<'a>(numbers: impl Iterator<Item = &'a f64> + Clone) -> (f64, f64) {
    let n = numbers.clone().count() as f64;
    let mean = numbers.clone().sum::<f64>() / n;
    let variance = numbers.map(|it| (it - mean) * (it - mean)).sum::<f64>() / n;
    (mean, variance.sqrt())
}
