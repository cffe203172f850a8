//! Every word on the screen, in every language.
//!
//! A language is one value of [`Texts`], so that a missing translation does not compile. Sentences with numbers in
//! them are functions of typed arguments; numbers arrive already formatted.

pub mod chart;
pub mod code;
pub mod compare;
pub mod editor;
pub mod explore;
pub mod facts;
pub mod functions;
pub mod lang;
pub mod own;
pub mod shell;
pub mod train;
pub mod vector;

mod en;
mod zh;

pub use lang::Lang;

/// All words of one language that the first page needs, and the way to those of the other pages.
pub struct Texts {
    lang: Lang,
    pub shell: shell::ShellTexts,
    pub explore: explore::ExploreTexts,
    pub own: own::OwnTexts,
    pub facts: facts::FactsTexts,
    pub code: code::CodeTexts,
    pub chart: chart::ChartTexts,
    /// What is said of each activation, in the order of the table of activations.
    pub functions: &'static [functions::FunctionTexts],
    /// What is said of each vector function, in the order of their table.
    pub vector_functions: &'static [functions::FunctionTexts],
}

impl Texts {
    /// The words of a language.
    pub fn of(lang: Lang) -> &'static Self {
        match lang {
            Lang::En => &en::TEXTS,
            Lang::Zh => &zh::TEXTS,
        }
    }

    /// The words of the editor for a learner's own formula.
    pub fn editor(&self) -> &'static editor::EditorTexts {
        match self.lang {
            Lang::En => &en::EDITOR,
            Lang::Zh => &zh::EDITOR,
        }
    }

    /// The words of the Train page. A page beyond the first has a static of its own, so that what is loaded first does
    /// not carry it.
    pub fn train(&self) -> &'static train::TrainTexts {
        match self.lang {
            Lang::En => &en::TRAIN,
            Lang::Zh => &zh::TRAIN,
        }
    }

    /// The words of the Compare page.
    pub fn compare(&self) -> &'static compare::CompareTexts {
        match self.lang {
            Lang::En => &en::COMPARE,
            Lang::Zh => &zh::COMPARE,
        }
    }

    /// What is said of the activation or vector function with this slug; a test holds that every row has its words.
    pub fn function(&self, id: &str) -> &functions::FunctionTexts {
        let mut all = self.functions.iter().chain(self.vector_functions);
        all.find(|it| it.id == id).unwrap_or(&functions::UNKNOWN)
    }

    /// The words of the view of vector functions, which the first load does without.
    pub fn vector(&self) -> &'static vector::VectorTexts {
        match self.lang {
            Lang::En => &en::VECTOR,
            Lang::Zh => &zh::VECTOR,
        }
    }
}
