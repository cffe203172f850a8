pub fn hardshrink(x: f64) -> f64 {
    const LAMBD: f64 = {lambd};
    if x.abs() > LAMBD { x } else { 0.0 }
}
