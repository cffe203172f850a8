//! Networks that are born dead.

use yew::prelude::*;

use super::dead::DeadPartProps;
use super::dead_born_controls::DeadBornControls;
use super::dead_born_gallery::DeadBornGallery;
use super::dead_born_school::DeadBornSchool;
use super::dead_coat::CoatPicker;
use crate::page::dead::action::DeadAction;
use crate::page::dead::born::action::BornAction;
use crate::page::dead::born::subject::BornSubject;
use crate::text::Texts;

#[component]
pub fn DeadBorn(DeadPartProps { lab, dispatch, on_act }: &DeadPartProps) -> Html {
    let lang = lab.settings.lang();
    let words = Texts::of(lang).dead_born();
    let act = on_act.reform(DeadAction::Born);
    let subject = BornSubject::of(lab);
    html! {
        <section class="stack dead-section" id="born" aria-labelledby="born-title">
            <h2 id="born-title">{ words.title }</h2>
            <p class="soft">{ words.intro }</p>
            <div class="dead-hero dead-hero-wide">
                <DeadBornGallery subject={subject.clone()} {lang} />
                <section class="card" id="born-settings" aria-label={words.setup_name}>
                    <h3>{ words.setup_name }</h3>
                    <CoatPicker
                        id="born-wear"
                        label={words.function}
                        worn={subject.born.setup.coat}
                        lab={lab.clone()}
                        {dispatch}
                        on_wear={act.reform(BornAction::Wear)}
                    />
                    <DeadBornControls setup={subject.born.setup} {lang} on_act={&act} />
                </section>
            </div>
            <DeadBornSchool born={subject.born} {lang} on_act={act} />
        </section>
    }
}
