pub fn softshrink(x: f64) -> f64 {
    const LAMBD: f64 = {lambd};
    (x.abs() - LAMBD).max(0.0).copysign(x)
}
