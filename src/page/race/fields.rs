//! The options of an address of the Race page.

use super::choices::{EPOCHS, SEEDS};
use crate::page::compare::codec::{decode_all, encode_all};
use crate::page::compare::selection::{MOST, Selection};
use crate::page::control::Control;
use crate::page::field::{Field, choice_field, number_field, read_choice, read_number, write_choice};
use crate::page::lab::Lab;
use crate::page::problem::ProblemKind;
use crate::page::train::fields::TRAIN;

/// Options of the Race page, in the order in which they are written: those of the Train page, whose set-up is raced, and its own.
pub static RACE: &[Field] = &{
    let mut all = [OWN[0]; TRAIN.len() + OWN.len()];
    let mut at = 0;
    while at < all.len() {
        all[at] = if at < TRAIN.len() { TRAIN[at] } else { OWN[at - TRAIN.len()] };
        at += 1;
    }
    all
};

const OWN: &[Field] = &[
    Field {
        key: "c",
        write: |lab| lab.studies.race.own.as_ref().map(|it| encode_all(it.functions())),
        read: |lab, text| {
            let mut decoded = decode_all(text);
            decoded.is_whole &= decoded.functions.len() <= MOST;
            lab.studies.race.own = Selection::of(decoded.functions);
            let used = || encode_all(selection(lab).functions());
            (!decoded.is_whole).then(|| ProblemKind::UnknownValue(used()))
        },
    },
    Field {
        key: "base",
        write: |lab| {
            let own = lab.studies.race.own.as_ref()?;
            (own.baseline() > 0).then(|| (own.baseline() + 1).to_string())
        },
        read: |lab, text| {
            let mut selection = selection(lab);
            let control = Control::whole(1.0, selection.curves().len() as f64, 1.0, 1.0);
            let (place, problem) = control.read(text);
            selection.measure_against(place as usize - 1);
            lab.studies.race.own = Some(selection);
            problem
        },
    },
    number_field!("seeds", studies.race.seeds, SEEDS),
    number_field!("epochs", studies.race.epochs, EPOCHS),
    choice_field!("start", studies.race.start),
    choice_field!("metric", studies.race.metric),
];

fn selection(lab: &Lab) -> Selection {
    lab.studies.race.selection(&lab.function)
}
