//! The errors of other libraries, from `tests/data/peers.csv`.
//!
//! They were measured over the same grid as ours, at the default parameters, on a CPU: PyTorch 2.15, JAX 0.10.2 (compiled) and
//! Keras 3.15.1 on TensorFlow 2.21. The error is |got - exact| in units of the last place of the correctly rounded result.

use activation_lab::activation::rows::by_id;

use super::measure::Errors;

const PEERS: &str = include_str!("../data/peers.csv");

/// The libraries, as the table names them and as they name themselves.
pub const LIBRARIES: [(&str, &str); 3] = [("torch", "PyTorch"), ("jax", "JAX"), ("keras_tf", "Keras")];

/// Errors of f and f' of the row `id` in `library`, in `f32` or `f64`; `None` where it lacks the function.
///
/// Of two lines for one row the later one counts: softplus is measured with PyTorch's threshold where there is one.
pub fn errors(id: &str, library: &str, precision: &str) -> Option<[Errors; 2]> {
    let columns = PEERS.lines().map(|line| line.split(',').collect::<Vec<_>>());
    let mut mine = columns.filter(|it| row_id(it[0]) == Some(id) && it[1] == library && it[2] == precision);
    mine.next_back().map(|it| {
        let number =
            |column: usize| it[column].parse().unwrap_or_else(|_| panic!("not a number: {}", it[column]));
        [Errors { core: number(3), max: number(5) }, Errors { core: number(4), max: number(6) }]
    })
}

/// The row that a name of the table means.
fn row_id(name: &str) -> Option<&'static str> {
    let id = match name {
        "softplus_torch" => "softplus",
        "rrelu_eval" => "rrelu",
        other => other,
    };
    by_id(id).map(|row| row.id)
}
