use activation_lab::activation::{Function, rows};
use activation_lab::activation::formula::Formula;
use activation_lab::experiment::born_dead::cohort::Cohort;
use activation_lab::experiment::born_dead::input::Input;
use activation_lab::experiment::born_dead::newborn::Fate;
use activation_lab::experiment::born_dead::school::*;
use activation_lab::experiment::born_dead::start::Start;
use activation_lab::experiment::born_dead::law;
use std::time::Instant;
fn f(id: &str) -> Function { Function::new(rows::by_id(id).unwrap()) }
fn main() {
    let what = std::env::args().nth(1).unwrap_or_default();
    for row in rows::ALL { if law::holds_for(&Function::new(row)) { println!("law holds {}", row.id); } }
    for t in ["max(0,x)", "max(0,x)^2"] { println!("{t} {}", law::holds_for(&Function::from(Formula::parse(t).unwrap()))); }
    if what == "table" {
    for (n, hs) in [(2usize, &[3usize, 5, 10, 15, 20,30][..]), (3, &[3, 5, 10, 15, 20, 30, 50]), (5, &[3, 5, 10, 15, 20, 30, 50, 100]), (10, &[3, 5, 10, 15, 20, 30, 50])] {
        for &l in hs {
            let t = Instant::now();
            let c = Cohort { function: f("relu"), width: n, hidden: l - 1, start: Start::He, input: Input::Line, seed: 1, count: 4000 };
            let b = c.born();
            let k = b.iter().filter(|i| i.fate == Fate::Constant).count();
            let s = b.iter().filter(|i| i.silent).count();
            println!("{n} {l} constant {:.4} silent {:.4} law {:.4} bounds {:?}  {:?}", k as f64 / 4000., s as f64 / 4000., law::one_input(n, l - 1), law::interval(n, l - 1), t.elapsed());
        }
    } }
    if what == "moons" {
    for start in Start::ALL { for n in [2, 3, 5, 10] { for h in [10] {
        let c = Cohort { function: f("relu"), width: n, hidden: h, start, input: Input::Moons, seed: 1, count: 2000 };
        let b = c.born();
        let k = b.iter().filter(|i| i.fate == Fate::Constant).count();
        let d: u32 = b.iter().map(|i| i.dead_units).sum();
        println!("{start:?} {n} {h} {:.4} dead units {:.3}", k as f64 / 2000., d as f64 / (2000 * n * h) as f64);
    } } } }
    if what == "rai" {
        for start in Start::ALL {
        let c = Cohort { function: f("relu"), width: 2, hidden: 9, start, input: Input::Line, seed: 1, count: 2000 };
        let b = c.born();
        println!("{start:?} line {:.4}", b.iter().filter(|i| i.fate == Fate::Constant).count() as f64 / 2000.);
        }
    }
    if what == "toll" {
        use activation_lab::experiment::death_toll::{treatment::*, trial::*};
        for cause in Cause::ALL { for treatment in cause.treatments() {
            let t = Instant::now();
            let r = Trial { function: f("relu"), width: 32, steps: 300, treatment, seed: 1, count: 10 }.runs();
            let m = |g: &dyn Fn(&Run) -> f64| { let n = r.len() as f64; let mean = r.iter().map(g).sum::<f64>() / n; let sd = (r.iter().map(|i| (g(i) - mean).powi(2)).sum::<f64>() / (n - 1.)).sqrt(); (mean, sd) };
            println!("{treatment:?} dead {:.3?} acc {:.4?} {:?}", m(&|i| i.dead), m(&|i| i.accuracy), t.elapsed());
        } }
    }
    if what == "shift" {
        use activation_lab::experiment::look::Look;
        let base = Input::Moons.samples();
        for (dx, dy, name) in [(0.0f32, 0.0f32, "centred"), (0.5, 0.25, "sklearn")] {
            let mut s = base.clone();
            let n = s.len();
            for (i, v) in s.features.iter_mut().enumerate() { *v += if i < n { dx } else { dy }; }
            for start in [Start::He, Start::Torch] { for w in [2usize, 3, 5, 10] {
                let c = Cohort { function: f("relu"), width: w, hidden: 10, start, input: Input::Moons, seed: 1, count: 3000 };
                let mut ws = None; let mut k = 0; let mut flat = 0; let mut dead = 0;
                for seed in c.seeds() { let net = c.network(seed); let ws = ws.get_or_insert_with(|| Look::workspace(&net)); let l = Look::at(&net, &s, ws);
                    if !l.has_gradient.contains(&true) { k += 1; } dead += l.dead_units;
                    let (a, b) = l.outputs.iter().fold((f32::INFINITY, f32::NEG_INFINITY), |(a, b), &x| (a.min(x), b.max(x))); if b - a < 0.026 { flat += 1; } }
                println!("{name} {start:?} {w} none {:.4} flat {:.4} dead {:.3}", k as f64 / 3000., flat as f64 / 3000., dead as f64 / (3000 * w * 10) as f64);
            } }
        }
        let c = Cohort { function: f("relu"), width: 2, hidden: 9, start: Start::He, input: Input::Line, seed: 1, count: 3000 };
        let mut ws = None; let s = Input::Line.samples(); let mut flat = 0;
        for seed in c.seeds() { let net = c.network(seed); let ws = ws.get_or_insert_with(|| Look::workspace(&net)); let l = Look::at(&net, &s, ws);
            let (a, b) = l.outputs.iter().fold((f32::INFINITY, f32::NEG_INFINITY), |(a, b), &x| (a.min(x), b.max(x))); if b - a < 0.026 { flat += 1; } }
        println!("line he 2 flat {:.4}", flat as f64 / 3000.);
    }
    if what == "school" {
        let count: u32 = std::env::args().nth(2).unwrap().parse().unwrap();
        let epochs = std::env::args().nth(3).unwrap().parse().unwrap();
        let only = std::env::args().nth(4); for (id, start, width) in [("relu", Start::He, 2), ("relu", Start::Asymmetric, 2), ("leaky_relu", Start::He, 2), ("elu", Start::He, 2), ("gelu", Start::He, 2), ("silu", Start::He, 2), ("mish", Start::He, 2), ("tanh", Start::He, 2), ("relu", Start::He, 3), ("relu", Start::He, 5), ("relu", Start::He, 10)] {
            if only.as_ref().is_some_and(|o| !format!("{id}-{start:?}-{width}").contains(o.as_str())) { continue; }
            let t = Instant::now();
            let p = School { cohort: Cohort { function: f(id), width, hidden: 9, start, input: Input::Line, seed: 1, count }, epochs }.taught();
            let n = |a: After| p.iter().filter(|i| i.after == a).count() as f64 / count as f64;
            println!("{id} {start:?} {width} born {:.3} const {:.3} half {:.3} succ {:.3} btw {:.3} inf {:.3} {:?}", p.iter().filter(|i| i.born == Fate::Constant).count() as f64 / count as f64, n(After::Constant), n(After::Half), n(After::Success), n(After::Between), n(After::Infinite), t.elapsed());
        }
    }
}
