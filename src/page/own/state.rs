//! The formula in the editor, and the formulas that a reader has kept.

use std::rc::Rc;

use super::reader::Reader;
use crate::activation::Function;
use crate::activation::formula::{Formula, FormulaError};

/// The most formulas that are kept: the oldest makes room.
pub const MOST_KEPT: usize = 12;
/// The longest name, in characters.
pub const LONGEST_NAME: usize = 40;

/// A formula that a reader has kept.
#[derive(Clone, Debug, PartialEq)]
pub struct Kept {
    pub formula: Formula,
    /// May be empty.
    pub name: String,
}

/// The reader's own formulas.
#[derive(Clone, Debug, PartialEq)]
pub struct Own {
    pub reader: Reader,
    text: String,
    name: String,
    fault: Option<FormulaError>,
    kept: Rc<Vec<Kept>>,
    /// Whether the editor was used in this visit.
    pub is_open: bool,
}

impl Own {
    /// Nothing written, nothing kept.
    pub fn empty(reader: Reader) -> Self {
        Self {
            reader,
            text: String::new(),
            name: String::new(),
            fault: None,
            kept: Rc::default(),
            is_open: false,
        }
    }

    /// A draft with its name, and the formulas that were kept, newest first.
    pub fn new(reader: Reader, text: &str, name: &str, kept: Vec<Kept>) -> Self {
        let mut own = Self { kept: Rc::new(kept), ..Self::empty(reader) };
        own.type_text(text);
        own.rename(name);
        own
    }

    /// What is in the field, formula or not.
    pub fn text(&self) -> &str {
        &self.text
    }

    pub fn name(&self) -> &str {
        &self.name
    }

    /// Newest first.
    pub fn kept(&self) -> &[Kept] {
        &self.kept
    }

    /// What is wrong with the text in the field.
    pub fn fault(&self) -> Option<&FormulaError> {
        self.fault.as_ref()
    }

    /// Takes a text and reads it; the formula, if it is one.
    pub fn type_text(&mut self, text: &str) -> Option<Formula> {
        self.text = one_line(text);
        let read = self.formula();
        self.fault = read.as_ref().and_then(|it| it.as_ref().err().cloned());
        read?.ok()
    }

    pub fn rename(&mut self, name: &str) {
        self.name = short_name(name);
    }

    /// Keeps the text in the field under its name, if it is a formula. A formula is kept once.
    pub fn keep(&mut self) {
        let Some(Ok(formula)) = self.formula() else { return };
        let kept = Rc::make_mut(&mut self.kept);
        kept.retain(|it| it.formula != formula);
        kept.insert(0, Kept { formula, name: self.name.clone() });
        kept.truncate(MOST_KEPT);
    }

    /// Whether the text in the field is kept under this name.
    pub fn is_kept(&self) -> bool {
        self.kept.iter().any(|it| it.formula.source() == self.text && it.name == self.name)
    }

    pub fn remove(&mut self, index: usize) {
        if index < self.kept.len() {
            Rc::make_mut(&mut self.kept).remove(index);
        }
    }

    /// Puts a kept formula into the field.
    pub fn open(&mut self, index: usize) -> Option<Formula> {
        let Kept { formula, name } = self.kept.get(index)?.clone();
        self.rename(&name);
        self.type_text(formula.source())
    }

    /// The formula in the field, or what is wrong with it; `None` where no formula can be read.
    pub fn formula(&self) -> Option<Result<Formula, FormulaError>> {
        self.reader.read(&self.text)
    }

    /// The name that a reader gave to a formula: in the editor, or when it was kept.
    pub fn own_name_of(&self, formula: &Formula) -> Option<&str> {
        let is_kept = self.kept.iter().find(|it| it.formula == *formula);
        // While the text is no formula, its name is that of the last one that was.
        let name =
            if self.fault.is_some() || self.text == formula.source() { Some(&self.name) } else { None };
        let mut names = name.into_iter().chain(is_kept.map(|it| &it.name));
        names.find(|it| !it.trim().is_empty()).map(String::as_str)
    }

    /// What a formula is called: its name, or the formula itself.
    pub fn name_of(&self, formula: &Formula) -> String {
        self.own_name_of(formula).map_or_else(|| shortened(formula.source()), str::to_owned)
    }
}

/// `formula` with the parameters of `earlier` that both have: a formula that is still being typed keeps its sliders.
pub fn tuned_like(formula: Formula, earlier: &Function) -> Function {
    let fresh = Function::from(formula);
    if earlier.formula().is_none() {
        return fresh;
    }
    let mut function = fresh.clone();
    for (index, param) in fresh.params().iter().enumerate() {
        if let Some(at) = earlier.params().iter().position(|it| it.id == param.id) {
            function = function.with_param(index, earlier.args()[at]);
        }
    }
    function
}

/// A name as it is kept: one line of bounded length.
pub(super) fn short_name(name: &str) -> String {
    one_line(name).chars().take(LONGEST_NAME).collect()
}

/// A formula is one line, whatever was pasted.
fn one_line(text: &str) -> String {
    text.chars().map(|it| if it.is_control() { ' ' } else { it }).collect()
}

pub fn shortened(source: &str) -> String {
    let source = source.trim();
    if source.chars().count() <= LONGEST_NAME {
        return source.to_owned();
    }
    source.chars().take(LONGEST_NAME - 1).chain(['…']).collect()
}
