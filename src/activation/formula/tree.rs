//! A formula as a tree: nodes that refer to earlier nodes.

use super::elementary::Elementary;
use crate::activation::row::Activation;

/// The most arguments of one operation: x and the parameters of an activation.
pub(super) const MAX_OPERANDS: usize = 1 + crate::activation::args::MAX_PARAMS;

/// The place of a node in its tree.
pub(super) type Id = u16;

/// How two numbers are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Equal,
    Unequal,
}

impl Comparison {
    /// Whether it holds; nothing but `!=` holds for a NaN.
    pub(super) fn holds(self, a: f64, b: f64) -> bool {
        match self {
            Self::Less => a < b,
            Self::LessOrEqual => a <= b,
            Self::Greater => a > b,
            Self::GreaterOrEqual => a >= b,
            Self::Equal => a == b,
            Self::Unequal => a != b,
        }
    }
}

/// A named constant.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Constant {
    Pi,
    E,
}

impl Constant {
    pub(super) fn value(self) -> f64 {
        match self {
            Self::Pi => std::f64::consts::PI,
            Self::E => std::f64::consts::E,
        }
    }
}

/// What a node does with its operands.
#[derive(Clone, Copy)]
pub(super) enum Op {
    Number(f64),
    Constant(Constant),
    X,
    /// The learner's parameter of this index.
    Param(u8),
    Negate,
    Add,
    Subtract,
    Multiply,
    Divide,
    Power,
    Max,
    Min,
    Compare(Comparison),
    And,
    Or,
    Not,
    /// Condition, value where it holds, value elsewhere.
    If,
    Elementary(Elementary),
    /// An activation of the table at its first operand; the others are its first parameters.
    Row(&'static Activation),
    /// The derivative of an activation: only in derivatives, which are shown and not evaluated.
    RowSlope(&'static Activation),
}

impl Op {
    pub(super) fn is_condition(self) -> bool {
        matches!(self, Self::Compare(_) | Self::And | Self::Or | Self::Not)
    }
}

/// An operation and where its operands stand.
#[derive(Clone, Copy)]
pub(super) struct Node {
    pub(super) op: Op,
    operands: [Id; MAX_OPERANDS],
    count: u8,
}

impl Node {
    pub(super) fn operands(&self) -> &[Id] {
        &self.operands[..usize::from(self.count)]
    }
}

/// All nodes, operands before what is made of them. Nodes may be shared.
#[derive(Clone, Default)]
pub(super) struct Tree {
    nodes: Vec<Node>,
}

impl Tree {
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// Adds a node. There are at most [`MAX_OPERANDS`] operands.
    pub(super) fn push(&mut self, op: Op, operands: &[Id]) -> Id {
        let mut places = [0; MAX_OPERANDS];
        places[..operands.len()].copy_from_slice(operands);
        self.nodes.push(Node { op, operands: places, count: operands.len() as u8 });
        (self.nodes.len() - 1) as Id
    }

    pub(super) fn node(&self, id: Id) -> &Node {
        &self.nodes[usize::from(id)]
    }

    pub(super) fn op(&self, id: Id) -> Op {
        self.node(id).op
    }

    /// The operand of this index.
    pub(super) fn operand(&self, id: Id, index: usize) -> Id {
        self.node(id).operands()[index]
    }

    /// The number at a node, if it is one.
    pub(super) fn number(&self, id: Id) -> Option<f64> {
        match self.op(id) {
            Op::Number(value) => Some(value),
            _ => None,
        }
    }

    /// For every node, whether a variable for which `is_it` holds is among what it is made of.
    pub(super) fn depends_on(&self, is_it: impl Fn(Op) -> bool) -> Vec<bool> {
        let mut depends = Vec::with_capacity(self.nodes.len());
        for node in &self.nodes {
            let below = node.operands().iter().any(|it| depends[usize::from(*it)]);
            depends.push(below || is_it(node.op));
        }
        depends
    }
}
