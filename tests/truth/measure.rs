//! The largest errors of every function.

use std::collections::BTreeMap;

use activation_lab::activation::Function;

use super::comparison::{Quantity, of_double, of_single};
use super::record::{Record, double, single};
use super::ulp::{doubles_between, single_error};

/// As far as the results of other libraries were looked at for the first of their two numbers.
const CORE: f64 = 5.0;
const AROUND_ROOT: f64 = 0.05;

/// The largest error near the origin and anywhere, in units of the last place.
#[derive(Clone, Copy, Default)]
pub struct Errors {
    /// Where |x| <= 5, less 0.05 around a root of f'.
    pub core: f64,
    /// Wherever the result is a normal number.
    pub max: f64,
}

/// The largest errors of one function, over all settings of its parameters.
#[derive(Default)]
pub struct Measured {
    /// In f64: the number of doubles between the result and the correctly rounded one, subnormal results included.
    pub double: BTreeMap<Quantity, u64>,
    /// In f32, subnormal results included.
    pub single: BTreeMap<Quantity, f64>,
    pub batch: BTreeMap<Quantity, Errors>,
}

/// All functions, by their names.
pub fn all() -> BTreeMap<&'static str, Measured> {
    let mut all: BTreeMap<_, Measured> = BTreeMap::new();
    for record in double() {
        all.entry(record.function.id()).or_default().add_double(&record);
    }
    let mut roots = Roots::default();
    for record in single() {
        let in_core = record.x.abs() <= CORE && !roots.are_near(&record);
        all.entry(record.function.id()).or_default().add_single(&record, in_core);
    }
    all
}

impl Measured {
    fn add_double(&mut self, record: &Record) {
        for it in of_double(record) {
            let worst = self.double.entry(it.quantity).or_default();
            *worst = doubles_between(it.got, it.want).max(*worst);
        }
    }

    fn add_single(&mut self, record: &Record, in_core: bool) {
        for it in of_single(record) {
            let error = single_error(it.got, it.want);
            if !it.batch {
                let worst = self.single.entry(it.quantity).or_default();
                *worst = worst.max(error);
            } else if it.want == 0.0 || it.want.abs() >= f64::from(f32::MIN_POSITIVE) {
                let worst = self.batch.entry(it.quantity).or_default();
                worst.max = worst.max.max(error);
                worst.core = worst.core.max(if in_core { error } else { 0.0 });
            }
        }
    }
}

/// The roots of f' of the function that was last asked for: a table has its lines together.
#[derive(Default)]
struct Roots(Option<(Function, Vec<f64>)>);

impl Roots {
    fn are_near(&mut self, record: &Record) -> bool {
        let known = self.0.take().filter(|(function, _)| *function == record.function);
        let roots = known.map_or_else(|| record.function.facts().stationary, |(_, roots)| roots);
        let near = roots.iter().any(|root| (record.x - root).abs() <= AROUND_ROOT);
        self.0 = Some((record.function.clone(), roots));
        near
    }
}
