//! English: a learner's own formula outside its editor.

use crate::text::own::OwnTexts;

pub(super) const OWN: OwnTexts = OwnTexts {
    title: "Your own formula",
    group: "Your own",
    remove: |formula| format!("Remove {formula}"),
    facts_intro: "Found numerically on a grid, not proved.",
    undefined: "undefined",
    undefined_here: "f is undefined here.",
    undefined_at: |x| format!("At x = {x}, f is undefined."),
    kink_here: "f′ does not exist here; shown is the slope of one side.",
    curvature_here: "f″ does not exist here; shown is the value of one side.",
};
