//! f' as a tree, by the rules of differentiation: for the eye. What is computed comes from jets.

use super::elementary::Elementary;
use super::tree::{Comparison, Constant, Id, Op, Tree};

/// f' of the tree below `root`, with its root. Trees share what they have in common.
pub(super) fn derivative(tree: &Tree, root: Id) -> Option<(Tree, Id)> {
    let mut rules = Rules { tree: tree.clone() };
    // Every node's derivative; none is zero.
    let mut slopes: Vec<Option<Id>> = Vec::new();
    for id in 0..=root {
        let slope = rules.slope(id, &slopes);
        slopes.push(slope);
        if rules.tree.len() > usize::from(Id::MAX) / 2 {
            return None;
        }
    }
    let slope = slopes[usize::from(root)];
    let root = slope.unwrap_or_else(|| rules.number(0.0));
    Some((rules.tree, root))
}

struct Rules {
    tree: Tree,
}

impl Rules {
    fn slope(&mut self, id: Id, slopes: &[Option<Id>]) -> Option<Id> {
        let node = *self.tree.node(id);
        let of = |index: usize| slopes[usize::from(node.operands()[index])];
        match (node.op, node.operands()) {
            (Op::X, _) => Some(self.number(1.0)),
            (Op::Negate, _) => {
                let slope = of(0)?;
                Some(self.negated(slope))
            }
            (Op::Add, _) => self.sum(of(0), of(1)),
            (Op::Subtract, _) => self.difference(of(0), of(1)),
            (Op::Multiply, &[u, v]) => self.product_rule([u, v], [of(0), of(1)]),
            (Op::Divide, &[u, v]) => self.quotient_rule([u, v], [of(0), of(1)]),
            (Op::Power, &[u, v]) => self.power_rule(id, [u, v], [of(0), of(1)]),
            (Op::Max, &[u, v]) => self.choice(Comparison::Greater, [u, v], [of(0), of(1)]),
            (Op::Min, &[u, v]) => self.choice(Comparison::Less, [u, v], [of(0), of(1)]),
            (Op::If, &[condition, ..]) => self.branches(condition, of(1), of(2)),
            (Op::Elementary(it), &[u]) => {
                let inner = of(0)?;
                self.chain(it, id, u, inner)
            }
            (Op::Row(row), operands) => {
                let inner = of(0)?;
                let outer = self.tree.push(Op::RowSlope(row), operands);
                Some(self.times(inner, outer))
            }
            _ => None,
        }
    }

    fn number(&mut self, value: f64) -> Id {
        self.tree.push(Op::Number(value), &[])
    }

    /// A number with its sign as a node of its own.
    fn signed(&mut self, value: f64) -> Id {
        let size = self.number(value.abs());
        if value < 0.0 { self.negated(size) } else { size }
    }

    /// The number at a node, with its sign.
    fn constant(&self, id: Id) -> Option<f64> {
        match self.tree.op(id) {
            Op::Negate => self.tree.number(self.tree.operand(id, 0)).map(|it| -it),
            _ => self.tree.number(id),
        }
    }

    fn is(&self, id: Id, value: f64) -> bool {
        self.tree.number(id) == Some(value)
    }

    fn negated(&mut self, id: Id) -> Id {
        match (self.tree.op(id), self.tree.number(id)) {
            (Op::Negate, _) => self.tree.operand(id, 0),
            (_, Some(0.0)) => id,
            _ => self.tree.push(Op::Negate, &[id]),
        }
    }

    fn sum(&mut self, u: Option<Id>, v: Option<Id>) -> Option<Id> {
        match (u, v) {
            (Some(u), Some(v)) => match (self.constant(u), self.constant(v)) {
                (Some(a), Some(b)) => Some(self.signed(a + b)),
                _ => Some(self.tree.push(Op::Add, &[u, v])),
            },
            (it, None) | (None, it) => it,
        }
    }

    fn difference(&mut self, u: Option<Id>, v: Option<Id>) -> Option<Id> {
        match (u, v) {
            (Some(u), Some(v)) => match (self.constant(u), self.constant(v)) {
                (Some(a), Some(b)) if a == b => None,
                (Some(a), Some(b)) => Some(self.signed(a - b)),
                _ => Some(self.tree.push(Op::Subtract, &[u, v])),
            },
            (it, None) => it,
            (None, Some(v)) => Some(self.negated(v)),
        }
    }

    /// u v with numbers first, without factors of one, and with its sign in front.
    fn times(&mut self, u: Id, v: Id) -> Id {
        if let Op::Negate = self.tree.op(u) {
            let product = self.times(self.tree.operand(u, 0), v);
            return self.negated(product);
        }
        if let Op::Negate = self.tree.op(v) {
            let product = self.times(u, self.tree.operand(v, 0));
            return self.negated(product);
        }
        match (self.tree.number(u), self.tree.number(v)) {
            (Some(a), Some(b)) => self.number(a * b),
            (Some(1.0), _) => v,
            (_, Some(1.0)) => u,
            (None, Some(_)) => self.times(v, u),
            (_, None) if self.has_number_first(v) => {
                let (number, rest) = (self.tree.operand(v, 0), self.tree.operand(v, 1));
                let inner = self.times(u, rest);
                self.times(number, inner)
            }
            _ => self.tree.push(Op::Multiply, &[u, v]),
        }
    }

    /// Whether it is a product of a number and something else.
    fn has_number_first(&self, id: Id) -> bool {
        matches!(self.tree.op(id), Op::Multiply) && self.tree.number(self.tree.operand(id, 0)).is_some()
    }

    fn over(&mut self, u: Id, v: Id) -> Id {
        if let Op::Negate = self.tree.op(u) {
            let quotient = self.over(self.tree.operand(u, 0), v);
            return self.negated(quotient);
        }
        if self.is(v, 1.0) { u } else { self.tree.push(Op::Divide, &[u, v]) }
    }

    fn square(&mut self, u: Id) -> Id {
        let two = self.number(2.0);
        self.tree.push(Op::Power, &[u, two])
    }

    fn product_rule(&mut self, [u, v]: [Id; 2], [du, dv]: [Option<Id>; 2]) -> Option<Id> {
        let left = du.map(|du| self.times(du, v));
        let right = dv.map(|dv| self.times(u, dv));
        self.sum(left, right)
    }

    fn quotient_rule(&mut self, [u, v]: [Id; 2], [du, dv]: [Option<Id>; 2]) -> Option<Id> {
        let Some(dv) = dv else { return du.map(|du| self.over(du, v)) };
        let left = du.map(|du| self.times(du, v));
        let right = self.times(u, dv);
        let top = self.difference(left, Some(right))?;
        let bottom = self.square(v);
        Some(self.over(top, bottom))
    }

    /// (u^v)' = v u^(v-1) u' for a constant v; u^v (v' ln u + v u'/u) in general.
    fn power_rule(&mut self, id: Id, [u, v]: [Id; 2], [du, dv]: [Option<Id>; 2]) -> Option<Id> {
        let Some(dv) = dv else {
            let du = du?;
            let power = match self.tree.number(v) {
                Some(0.0) => return None,
                Some(1.0) => return Some(du),
                Some(2.0) => u,
                Some(n) => {
                    let less = self.number(n - 1.0);
                    self.tree.push(Op::Power, &[u, less])
                }
                None => {
                    let one = self.number(1.0);
                    let less = self.tree.push(Op::Subtract, &[v, one]);
                    self.tree.push(Op::Power, &[u, less])
                }
            };
            let outer = self.times(v, power);
            return Some(self.times(outer, du));
        };
        let is_e = matches!(self.tree.op(u), Op::Constant(Constant::E));
        let log = self.tree.push(Op::Elementary(Elementary::Ln), &[u]);
        let first = if is_e { dv } else { self.times(dv, log) };
        let second = du.map(|du| {
            let ratio = self.over(du, u);
            self.times(v, ratio)
        });
        let rate = self.sum(Some(first), second)?;
        Some(self.times(id, rate))
    }

    fn choice(&mut self, by: Comparison, operands: [Id; 2], slopes: [Option<Id>; 2]) -> Option<Id> {
        if slopes == [None, None] {
            return None;
        }
        let condition = self.tree.push(Op::Compare(by), &operands);
        self.branches(condition, slopes[0], slopes[1])
    }

    fn branches(&mut self, condition: Id, yes: Option<Id>, no: Option<Id>) -> Option<Id> {
        if yes.is_none() && no.is_none() {
            return None;
        }
        let [yes, no] = [yes, no].map(|it| it.unwrap_or_else(|| self.number(0.0)));
        Some(self.tree.push(Op::If, &[condition, yes, no]))
    }

    /// g'(u) u' for the elementary function at node `id`.
    fn chain(&mut self, function: Elementary, id: Id, u: Id, inner: Id) -> Option<Id> {
        use Elementary::*;
        let outer = match function {
            Sign | Step | Floor | Ceil | Round => return None,
            Abs => self.call(Sign, u),
            Exp => id,
            Expm1 => self.call(Exp, u),
            Sin => self.call(Cos, u),
            Cos => {
                let sine = self.call(Sin, u);
                self.negated(sine)
            }
            Sinh => self.call(Cosh, u),
            Cosh => self.call(Sinh, u),
            NormalCdf => self.call(NormalPdf, u),
            NormalPdf => {
                let product = self.times(u, id);
                self.negated(product)
            }
            Erf | Erfc => {
                let (square, two) = (self.square(u), self.number(2.0));
                let (exponent, pi) = (self.negated(square), self.tree.push(Op::Constant(Constant::Pi), &[]));
                let (bell, root) = (self.call(Exp, exponent), self.call(Sqrt, pi));
                let factor = self.over(two, root);
                let slope = self.times(factor, bell);
                if function == Erf { slope } else { self.negated(slope) }
            }
            _ => {
                let (bottom, falls) = self.denominator(function, id, u);
                let quotient = self.over(inner, bottom);
                return Some(if falls { self.negated(quotient) } else { quotient });
            }
        };
        Some(self.times(inner, outer))
    }

    fn call(&mut self, function: Elementary, u: Id) -> Id {
        self.tree.push(Op::Elementary(function), &[u])
    }

    /// 1/g'(u) for the functions whose slope is one over something, and whether g falls.
    fn denominator(&mut self, function: Elementary, id: Id, u: Id) -> (Id, bool) {
        use Elementary::*;
        let one = self.number(1.0);
        let bottom = match function {
            Sqrt => {
                let two = self.number(2.0);
                self.times(two, id)
            }
            Cbrt => {
                let (three, square) = (self.number(3.0), self.square(id));
                self.times(three, square)
            }
            Log1p => self.tree.push(Op::Add, &[one, u]),
            Log2 | Log10 => {
                let base = self.number(if function == Log2 { 2.0 } else { 10.0 });
                let log = self.call(Ln, base);
                self.times(u, log)
            }
            Tan => {
                let cosine = self.call(Cos, u);
                self.square(cosine)
            }
            Atan | Asinh => {
                let square = self.square(u);
                self.tree.push(Op::Add, &[one, square])
            }
            Asin | Acos | Atanh => {
                let square = self.square(u);
                self.tree.push(Op::Subtract, &[one, square])
            }
            Acosh => {
                let square = self.square(u);
                self.tree.push(Op::Subtract, &[square, one])
            }
            // ln is all that is left.
            _ => u,
        };
        let rooted = matches!(function, Asin | Acos | Asinh | Acosh);
        (if rooted { self.call(Sqrt, bottom) } else { bottom }, function == Acos)
    }
}
