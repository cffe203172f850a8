//! The address is the state: what the page writes there is what it reads there.
//!
//! Reading is total: whatever cannot be used is reported and replaced, never trusted. Keys once published never change
//! their meaning.

use super::coded::Coded;
use super::contents::Contents;
use super::explore::state::Explore;
use super::explore::vector::{Vector, fields};
use super::field::{Field, choice_field, read_choice, write_choice};
use super::lab::{Lab, Page, first_function};
use super::own::entry::Entry;
use super::own::state::Own;
use super::problem::{Problem, ProblemKind};
use super::query::Query;
use super::settings::{Frame, Settings, Theme};
use super::slider::param_control;
use crate::activation::function::CUSTOM;
use crate::activation::param::Param;
use crate::activation::{Function, rows, vector};
use crate::text::Lang;

/// The version of the address. An address without it is of this version.
const VERSION: &str = "1";

/// Options of every page, in the order in which they are written.
static COMMON: &[Field] = &[
    Field {
        key: "v",
        write: |_| None,
        read: |_, text| (text != VERSION).then(|| ProblemKind::UnknownValue(VERSION.to_owned())),
    },
    Field {
        key: "lang",
        write: |lab| lab.settings.lang.map(|it| it.code().to_owned()),
        read: |lab, text| {
            lab.settings.lang = Lang::from_tag(text);
            let used = lab.settings.lang().code();
            lab.settings.lang.is_none().then(|| ProblemKind::UnknownValue(used.to_owned()))
        },
    },
    Field {
        key: "theme",
        write: |lab| lab.settings.theme.map(|it| it.code().to_owned()),
        read: |lab, text| {
            lab.settings.theme = Theme::from_code(text);
            let used = lab.settings.theme().code();
            lab.settings.theme.is_none().then(|| ProblemKind::UnknownValue(used.to_owned()))
        },
    },
    choice_field!("embed", settings.frame),
    // Read before the function, which may be this formula, and written after it.
    Field { key: "formula", write: |_| None, read: read_formula },
    Field {
        key: "name",
        write: |_| None,
        read: |lab, text| {
            lab.own.rename(text);
            None
        },
    },
    Field {
        key: "f",
        // Written with its parameters, see `written_subject`.
        write: |_| None,
        read: read_function,
    },
];

fn read_formula(lab: &mut Lab, text: &str) -> Option<ProblemKind> {
    lab.own.is_open = true;
    lab.own.type_text(text);
    None
}

fn read_function(lab: &mut Lab, text: &str) -> Option<ProblemKind> {
    let used = lab.function.id().to_owned();
    if lab.page == Page::Explore
        && let Some(signature) = vector::rows::by_id(text)
    {
        lab.explore.vector = Some(Vector::new(signature));
        return None;
    }
    lab.function = match (text, rows::by_id(text)) {
        (_, Some(row)) => Function::new(row),
        (CUSTOM, None) => match lab.own.formula()? {
            Ok(formula) => Function::from(formula),
            Err(error) => {
                let (text, reader) = (lab.own.text().to_owned(), lab.own.reader);
                return Some(ProblemKind::Formula { text, error, reader, used });
            }
        },
        (_, None) => return Some(ProblemKind::UnknownValue(used)),
    };
    None
}

fn fields_of(contents: Contents, page: Page) -> impl Iterator<Item = &'static Field> {
    COMMON.iter().chain((contents.fields)(page))
}

/// The state that an address describes. What the address says nothing of has its default; what belongs to other
/// pages stays as it is in `current`.
pub fn parse(hash: &str, current: &Lab) -> Lab {
    let (query, mut problems) = Query::parse(hash);
    let settings = Settings { lang: None, theme: None, frame: Frame::Full, ..current.settings };
    // What is typed in the editor says nothing about what an address means.
    let own = Own::new(current.own.reader, "", "", current.own.kept().to_vec());
    let mut lab = Lab { settings, ..Lab::new(current.contents, own) };
    lab.page = page(&query.page, &mut problems);
    if !current.contents.is_whole() && is_further(lab.page, &query) {
        return Lab { page: lab.page, beyond: Some(hash.to_owned()), ..current.clone() };
    }
    if lab.page != Page::Explore {
        lab.explore = current.explore.clone();
    }
    if lab.page != Page::Compare {
        lab.compare = current.compare.clone();
    }
    if !matches!(lab.page, Page::Train | Page::Race) {
        lab.train = current.train.clone();
    }
    // What was measured is no part of an address and stays.
    lab.compare.bench = current.compare.bench.clone();
    let mut rest = query.options;
    for field in fields_of(lab.contents, lab.page) {
        let Some(index) = rest.iter().position(|it| it.0 == field.key) else { continue };
        let (key, text) = rest.remove(index);
        if let Some(kind) = (field.read)(&mut lab, &text) {
            problems.push(Problem::new(&key, &text, kind));
        }
    }
    if lab.own.text().is_empty() {
        lab.own = current.own.clone();
    }
    // The inputs of a vector function are read last: its parameters say how many there can be.
    let (inputs, others): (Vec<_>, Vec<_>) = rest.into_iter().partition(|it| it.0 == fields::INPUTS);
    for (key, text) in others.into_iter().chain(inputs) {
        let kind = match &mut lab.explore.vector {
            Some(vector) if lab.page == Page::Explore => fields::read(vector, &key, &text),
            _ => read_param(&mut lab.function, &key, &text),
        };
        problems.extend(kind.map(|it| Problem::new(&key, &text, it)));
    }
    if lab.page == Page::Explore && lab.explore.vector.is_some() {
        // Other pages go on with the function that they had.
        lab.function = current.function.clone();
    }
    (lab.contents.adopt)(&mut lab, current);
    lab.problems = problems;
    lab
}

/// Whether an address asks for more than a first visit loads.
fn is_further(page: Page, query: &Query) -> bool {
    let function = query.options.iter().find(|it| it.0 == "f").map_or("", |it| &it.1);
    page != Page::Explore || function == CUSTOM || vector::rows::by_id(function).is_some()
}

fn page(name: &str, problems: &mut Vec<Problem>) -> Page {
    if name.is_empty() {
        return Page::default();
    }
    Page::from_code(name).unwrap_or_else(|| {
        problems.push(Problem::new("", name, ProblemKind::UnknownPage));
        Page::default()
    })
}

/// A key that no table has may name a parameter of the function.
fn read_param(function: &mut Function, key: &str, text: &str) -> Option<ProblemKind> {
    let Some(index) = function.params().iter().position(|it| param_key(function, it) == key) else {
        return Some(ProblemKind::UnknownKey);
    };
    let (value, problem) = param_control(&function.params()[index]).read(text);
    *function = function.with_param(index, value);
    problem
}

/// The address of `page` in this state, from `#` on, with defaults left out.
pub fn format_page(lab: &Lab, page: Page) -> String {
    let mut query = Query { page: page.code().to_owned(), options: Vec::new() };
    for field in fields_of(lab.contents, page) {
        if let Some(text) = (field.write)(lab) {
            query.options.push((field.key.to_owned(), text));
        }
        if field.key == "f" {
            query.options.extend(written_subject(lab, page));
        }
    }
    query.format()
}

/// The address of the current page.
pub fn format(lab: &Lab) -> String {
    lab.beyond.clone().unwrap_or_else(|| format_page(lab, lab.page))
}

/// The address of Explore showing the formula that this text is.
pub fn format_text(lab: &Lab, text: &str) -> String {
    let page = format_function(lab, first_function());
    let mut query = Query::parse(&page).0;
    query.options.push(("f".to_owned(), CUSTOM.to_owned()));
    query.options.push(("formula".to_owned(), text.to_owned()));
    query.format()
}

/// The address of Explore showing this function.
pub fn format_function(lab: &Lab, function: Function) -> String {
    let explore = Explore { vector: None, ..lab.explore.clone() };
    format_page(&Lab { function, explore, ..lab.clone() }, Page::Explore)
}

/// The address of Explore showing this vector function.
pub fn format_vector(lab: &Lab, vector: Vector) -> String {
    let explore = Explore { vector: Some(vector), ..lab.explore.clone() };
    format_page(&Lab { explore, ..lab.clone() }, Page::Explore)
}

/// What `page` shows, with its parameters. Only Explore shows vector functions.
fn written_subject(lab: &Lab, page: Page) -> Vec<(String, String)> {
    if let Some(vector) = lab.explore.vector.as_ref().filter(|_| page == Page::Explore) {
        return fields::written(vector);
    }
    let id = lab.function.id();
    let named = (id != first_function().id()).then(|| ("f".to_owned(), id.to_owned()));
    named.into_iter().chain(written_formula(lab)).chain(written_params(&lab.function)).collect()
}

/// The address of Explore showing a formula: as it is set where it is shown, else at its defaults.
pub fn format_formula(lab: &Lab, entry: &Entry) -> String {
    if entry.is_chosen {
        return format_page(lab, Page::Explore);
    }
    let own = Own::new(lab.own.reader, entry.formula.source(), &entry.own_name, Vec::new());
    format_function(&Lab { own, ..lab.clone() }, Function::from(entry.formula.clone()))
}

fn written_formula(lab: &Lab) -> Vec<(String, String)> {
    let Some(formula) = lab.function.formula() else { return Vec::new() };
    let name = lab.own.own_name_of(formula).unwrap_or_default();
    let options = [("formula", formula.source()), ("name", name)];
    options.iter().filter(|it| !it.1.is_empty()).map(|it| (it.0.to_owned(), it.1.to_owned())).collect()
}

/// Letters are free for a formula and taken by pages, so the parameters of a formula have a prefix.
fn param_key(function: &Function, param: &Param) -> String {
    let prefix = if function.formula().is_some() { "p." } else { "" };
    format!("{prefix}{}", param.id)
}

fn written_params(function: &Function) -> Vec<(String, String)> {
    let params = function.params().iter().enumerate();
    params
        .filter_map(|(index, it)| {
            Some((param_key(function, it), param_control(it).write(function.args()[index])?))
        })
        .collect()
}
