//! The state of the whole app: one function, shared by every page.

use super::action::Action;
use super::address;
use super::coded::Coded;
use super::compare::state::Compare;
use super::contents::Contents;
use super::explore::action::ExploreAction;
use super::explore::state::Explore;
use super::own::action::OwnAction;
use super::own::entry::place_of;
use super::own::reader::Reader;
use super::own::state::{Own, tuned_like};
use super::part::Part;
use super::problem::Problem;
use super::settings::Settings;
use super::study::errand::Errand;
use super::study::state::{Studies, Subject};
use super::train::action::TrainAction;
use super::train::change::Drag;
use super::train::state::Train;
use crate::activation::Function;
use crate::activation::rows;
use crate::text::Texts;

/// The pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Page {
    #[default]
    Explore,
    Compare,
    Saturation,
    Dead,
    Train,
    Race,
}

impl Coded for Page {
    const CODES: &'static [(Self, &'static str)] = &[
        (Self::Explore, "explore"),
        (Self::Compare, "compare"),
        (Self::Saturation, "saturation"),
        (Self::Dead, "dead"),
        (Self::Train, "train"),
        (Self::Race, "race"),
    ];
}

impl Page {
    /// What the page is called.
    pub fn name(self, texts: &Texts) -> &'static str {
        let shell = &texts.shell;
        match self {
            Self::Explore => shell.explore,
            Self::Compare => shell.compare,
            Self::Saturation => shell.saturation,
            Self::Dead => shell.dead,
            Self::Train => shell.train,
            Self::Race => shell.race,
        }
    }
}

/// The slug of the function that a reader meets first.
const FIRST_FUNCTION: &str = "gelu";

/// The state of the app.
#[derive(Clone, Debug, PartialEq)]
pub struct Lab {
    pub contents: Contents,
    pub page: Page,
    pub settings: Settings,
    /// The function that every page shows.
    pub function: Function,
    /// The reader's own formulas.
    pub own: Own,
    pub explore: Explore,
    pub compare: Compare,
    pub train: Part<Train>,
    pub studies: Part<Studies>,
    /// What was wrong with the address, until the reader dismisses it.
    pub problems: Vec<Problem>,
    /// An address that another bundle must read, as it stands.
    pub beyond: Option<String>,
}

impl Default for Lab {
    /// The state of the whole app at its beginning.
    fn default() -> Self {
        let mut lab = Self::new(Contents::WHOLE, Own::empty(Reader::FORMULAS));
        lab.settle_studies();
        lab
    }
}

impl Lab {
    /// The state at the beginning, with the reader's own formulas.
    pub fn new(contents: Contents, own: Own) -> Self {
        Self {
            contents,
            page: Page::default(),
            settings: Settings::default(),
            function: first_function(),
            own,
            explore: Explore::default(),
            compare: Compare::default(),
            train: (contents.train)(),
            studies: (contents.studies)(),
            problems: Vec::new(),
            beyond: None,
        }
    }
}

/// The function of an address that names none.
pub fn first_function() -> Function {
    Function::new(rows::by_id(FIRST_FUNCTION).unwrap_or(rows::ALL[0]))
}

impl Lab {
    /// The state after `action`.
    pub fn apply(&mut self, action: Action) {
        match action {
            Action::Navigate(hash) => *self = address::parse(&hash, self),
            Action::SetLang(lang) => {
                self.settings.lang = Some(lang);
                self.settings.own_lang = lang;
            }
            Action::SetTheme(theme) => {
                self.settings.theme = Some(theme);
                self.settings.own_theme = theme;
            }
            Action::DismissProblems => self.problems.clear(),
            Action::Choose(code) => match rows::by_id(&code) {
                Some(row) => self.choose(Function::new(row), None),
                None => (self.contents.further)(self, Action::Choose(code)),
            },
            Action::SetParam { index, value } => {
                self.choose(self.function.with_param(index, value), Some(index));
            }
            Action::ResetParams => self.choose(self.function.reset(), None),
            Action::Explore(action) => self.explore.apply(action, &self.function),
            further => (self.contents.further)(self, further),
        }
    }

    /// The state after an action that belongs to what a first visit goes without.
    pub(super) fn apply_further(&mut self, action: Action) {
        match action {
            Action::Choose(code) => {
                if let Some(place) = place_of(&code) {
                    self.apply_own(OwnAction::Open(place));
                }
            }
            Action::Own(action) => self.apply_own(action),
            Action::Vector(action) => {
                if let Some(vector) = &mut self.explore.vector {
                    vector.apply(action);
                }
            }
            Action::Compare(action) => self.compare.apply(action, &self.function),
            Action::Train(action) => {
                let is_set_by_reader = !matches!(action, TrainAction::Heard(_));
                self.apply_train(action);
                if !is_set_by_reader {
                    return;
                }
            }
            Action::Study(action) => {
                let Self { studies, function, train, explore, .. } = self;
                studies.apply((*action).clone(), subject_of(function, train, explore));
            }
            _ => {}
        }
        self.settle_studies();
    }

    /// Experiments whose set-up has changed begin anew.
    pub(super) fn settle_studies(&mut self) {
        let Self { studies, function, train, explore, .. } = self;
        studies.settle(subject_of(function, train, explore));
    }

    /// The pieces of experiments that are wanted of the workers, the most urgent first.
    pub fn errands(&self) -> Vec<Errand> {
        self.studies.errands(self.page, subject_of(&self.function, &self.train, &self.explore))
    }

    /// The slug of what the page shows.
    pub fn subject(&self) -> &'static str {
        match &self.explore.vector {
            Some(vector) if self.page == Page::Explore => vector.function.id(),
            _ => self.function.id(),
        }
    }

    /// What that is called.
    pub fn subject_name(&self, texts: &Texts) -> String {
        if self.subject() == self.function.id() {
            return self.function_name(texts);
        }
        texts.function(self.subject()).name.to_owned()
    }

    fn apply_own(&mut self, action: OwnAction) {
        match action {
            OwnAction::Type(text) => {
                self.own.is_open = true;
                // What is not a formula, or not yet, leaves the last one on the page.
                if let Some(formula) = self.own.type_text(&text) {
                    self.choose(tuned_like(formula, &self.function), None);
                }
            }
            OwnAction::Rename(name) => self.own.rename(&name),
            OwnAction::Keep => self.own.keep(),
            OwnAction::Remove(place) => self.own.remove(place),
            OwnAction::Open(place) => {
                if let Some(formula) = self.own.open(place) {
                    self.choose(Function::from(formula), None);
                }
            }
        }
    }

    /// What the function is called.
    pub fn function_name(&self, texts: &Texts) -> String {
        match self.function.formula() {
            Some(formula) => self.own.name_of(formula),
            None => texts.function(self.function.id()).name.to_owned(),
        }
    }

    /// Shows another function, or the same with another value of the parameter with this index.
    fn choose(&mut self, function: Function, param: Option<usize>) {
        self.explore.vector = None;
        if function != self.function {
            let before = std::mem::replace(&mut self.function, function);
            (self.contents.refit)(self, before, param);
        }
    }

    /// What follows from a function in the place of another.
    pub(super) fn refit(&mut self, before: Function, param: Option<usize>) {
        self.train.refit(before, param.map(Drag::Param), &self.function, self.explore.epsilon);
        self.settle_studies();
    }

    fn apply_train(&mut self, action: TrainAction) {
        if let TrainAction::SetEpsilon(epsilon) = action {
            self.explore.apply(ExploreAction::SetEpsilon(epsilon), &self.function);
        }
        self.train.apply(action, &mut self.function, self.explore.epsilon);
    }
}

/// What experiments are about.
fn subject_of<'a>(function: &'a Function, train: &'a Train, explore: &Explore) -> Subject<'a> {
    Subject { function, epsilon: explore.epsilon, setup: &train.setup }
}
