//! The table as text.

use std::fmt::Write;

use crate::request::Request;

const HEADER: [&str; 3] = ["x", "f(x)", "f'(x)"];

/// A line that names the function, a header, and a line for each point; every number reads back as itself.
pub fn table(request: &Request) -> String {
    let function = &request.function;
    let mut text = function.name().to_owned();
    for (index, param) in function.params().iter().enumerate() {
        let _ = write!(text, ", {} = {}", param.id, function.args()[index]);
    }
    text.push('\n');
    let lines: Vec<[String; 3]> = (0..request.points)
        .map(|step| {
            let x = request.point(step);
            [x, function.value(x), function.derivative(x)].map(written)
        })
        .collect();
    let headed = [HEADER.map(str::to_owned)].into_iter().chain(lines);
    let headed: Vec<[String; 3]> = headed.collect();
    let widths: [usize; 3] =
        std::array::from_fn(|column| headed.iter().map(|it| it[column].len()).max().unwrap_or(0));
    for [x, value, slope] in &headed {
        let [first, second, third] = widths;
        let _ = writeln!(text, "{x:>first$}  {value:>second$}  {slope:>third$}");
    }
    text
}

/// The shortest digits that read back, with an exponent where there would be rows of zeros.
fn written(number: f64) -> String {
    let plain = number == 0.0 || (1e-5..1e16).contains(&number.abs());
    if plain { format!("{number}") } else { format!("{number:e}") }
}
