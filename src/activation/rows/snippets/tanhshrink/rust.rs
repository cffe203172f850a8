pub fn tanhshrink(x: f64) -> f64 {
    if x.abs() > 0.5 {
        return x - x.tanh();
    }
    // The difference would cancel; a continued fraction of tanh does not.
    let q = x * x;
    x * q / (q + 3.0 + q / (5.0 + q / (7.0 + q / (9.0 + q / (11.0 + q / 13.0)))))
}
