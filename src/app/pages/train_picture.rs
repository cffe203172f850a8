//! What the network answers: over the plane, or as a curve.

use std::rc::Rc;

use yew::prelude::*;

use super::train_stage::CardProps;
use crate::app::components::chart_card::ChartCard;
use crate::app::components::class_mark::ClassMark;
use crate::app::components::segmented::{Segment, Segmented};
use crate::app::hooks::on_screen::use_on_screen;
use crate::app::hooks::paced::{Pace, use_paced};
use crate::chart::Figure;
use crate::page::train::stage::hero::{Colours, Look, Parts, TestSamples, classes};
use crate::page::train::stage::picture::{self, Drawn};
use crate::page::train::stage::{classes as names, plane, samples};
use crate::text::Texts;
use crate::worker::message::snapshot::Scene;

#[component]
pub fn TrainPicture(props: &CardProps) -> Html {
    let texts = Texts::of(props.lang);
    let node = use_node_ref();
    let look = use_state_eq(Look::default);
    let is_seen = use_on_screen(&node);
    let snapshot = use_paced(&props.snapshot, is_seen, Pace::ALWAYS);
    let marks = use_memo((Rc::as_ptr(&props.scene), look.test), |(_, test)| {
        Rc::new(samples::marks(&props.scene, *test))
    });
    let output = props.train.run.recipe.output;
    let drawn = use_memo((Rc::as_ptr(&snapshot), *look, props.lang), |(_, look, _)| {
        let drawn = picture::drawn(&snapshot, &props.scene, output, &marks, *look, texts);
        drawn.map(|it| (Rc::new(it.figure.clone()), it))
    });
    let Some((figure, drawn)) = &*drawn else { return Html::default() };
    html! {
        <section class="card" id="surface" ref={node}>
            <ChartCard
                figure={Rc::<Figure>::clone(figure)}
                name={texts.stage().answers}
                description={drawn.description.clone()}
                file_name="surface"
                lang={props.lang}
                class="chart-square"
            >
                <div class="stack-tight">
                    <div class="spread">
                        <h2>{ texts.stage().answers }</h2>
                        { switches(drawn, *look, look.setter(), texts) }
                    </div>
                    <p class="small soft">{ drawn.takeaway }</p>
                    if let Some(omission) = &drawn.omission {
                        <p class="small soft">{ omission }</p>
                    }
                    { legend(props, drawn, texts) }
                </div>
            </ChartCard>
        </section>
    }
}

fn switches(drawn: &Drawn, look: Look, set: UseStateSetter<Look>, texts: &Texts) -> Html {
    let words = texts.stage();
    let test = (
        "test",
        words.test_samples,
        look.test == TestSamples::Shown,
        Look::with_test_toggled as fn(Look) -> Look,
    );
    let more: (_, _, _, fn(Look) -> Look) = if drawn.is_plane {
        ("steps", words.stepped, look.colours == Colours::Stepped, Look::with_colours_toggled)
    } else {
        ("units", words.parts, look.parts == Parts::Shown, Look::with_parts_toggled)
    };
    let shown: Vec<_> = [test, more].into_iter().filter(|it| it.0 != "units" || drawn.has_parts).collect();
    let segments = shown
        .iter()
        .map(|it| Segment { code: it.0, name: it.1.into(), pressed: it.2.into() })
        .collect::<Vec<_>>();
    let changes: Vec<fn(Look) -> Look> = shown.iter().map(|it| it.3).collect();
    let on_press = Callback::from(move |index: usize| set.set(changes[index](look)));
    html! { <Segmented label={words.look} {segments} {on_press} /> }
}

/// Shapes and colours as in the chart: classes by both, test samples hollow.
fn legend(props: &CardProps, drawn: &Drawn, texts: &Texts) -> Html {
    let words = texts.stage();
    let parts = html! {
        <>
            <li><ClassMark class=0 />{ words.train_sample }</li>
            <li><ClassMark class=0 hollow=true />{ words.test_sample }</li>
        </>
    };
    let Some(count) = classes(&props.scene) else {
        return html! {
            <>
                if drawn.is_plane {
                    { scale(&props.scene, texts) }
                }
                <ul class="legend small neutral" role="list" aria-label={words.samples_legend}>{ parts }</ul>
            </>
        };
    };
    let names = names::names(&props.train.run.recipe.task.source, count, texts);
    html! {
        <ul class="legend small" role="list" aria-label={words.samples_legend}>
            for (class, name) in names.into_iter().enumerate() {
                <li><ClassMark {class} />{ name }</li>
            }
            <li class="neutral"><ClassMark class=0 hollow=true />{ words.test_sample }</li>
        </ul>
    }
}

/// The colours of a regression with their numbers.
fn scale(scene: &Scene, texts: &Texts) -> Html {
    let [low, middle, high] = plane::scale_labels(scene);
    html! {
        <div class="scale small" role="group" aria-label={texts.stage().scale_name}>
            <div class="scale-bar" aria-hidden="true" />
            <div class="scale-numbers number"><span>{ low }</span><span>{ middle }</span><span>{ high }</span></div>
        </div>
    }
}
