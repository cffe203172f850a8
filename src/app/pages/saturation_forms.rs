//! A function written twice, step by step in a format.

use yew::prelude::*;

use crate::app::components::choice::{Choice, ChoiceItem, LabelStyle};
use crate::app::components::segmented::{Segment, Segmented};
use crate::page::coded::Coded;
use crate::page::saturation::precision::{PageFormat, PageFunction, Precision, PrecisionAction};
use crate::page::saturation::precision_forms::{ProgramView, menu, sentences, view};
use crate::text::{Lang, Texts};

#[derive(Properties, PartialEq)]
pub struct SaturationFormsProps {
    pub settings: Precision,
    pub function: PageFunction,
    pub lang: Lang,
    pub on_act: Callback<PrecisionAction>,
}

#[component]
pub fn SaturationForms(
    SaturationFormsProps { settings, function, lang, on_act }: &SaturationFormsProps,
) -> Html {
    let texts = Texts::of(*lang);
    let words = &texts.saturation().precision;
    let form = settings.form(function);
    let forms = use_memo((form.id, settings.format, settings.x.to_bits(), *lang), |(_, format, x, lang)| {
        view(form, *format, f64::from_bits(*x), Texts::of(*lang))
    });
    let said = use_memo((form.id, settings.format, *lang), |(_, format, lang)| {
        sentences(form, *format, Texts::of(*lang))
    });
    let items = menu(texts);
    let ids: Vec<&'static str> = items.iter().map(|it| it.0).collect();
    let on_form = on_act.reform(move |code: String| {
        PrecisionAction::SetForm(ids.iter().position(|it| *it == code).unwrap_or(0))
    });
    let segments: Vec<Segment> = PageFormat::all()
        .map(|it| Segment {
            code: it.code(),
            name: it.code().into(),
            pressed: (it == settings.format).into(),
        })
        .collect();
    let on_format = on_act.reform(|index: usize| PrecisionAction::SetFormat(PageFormat::CODES[index].0));
    html! {
        <>
            <h3>{ words.forms_title }</h3>
            <p class="soft small">{ words.forms_intro }</p>
            <div class="row" id="forms">
                <Choice
                    id="form"
                    label={words.form}
                    label_style={LabelStyle::Visible}
                    items={items.into_iter().map(|(id, name)| ChoiceItem::new(id, name)).collect::<Vec<_>>()}
                    chosen={form.id}
                    on_choose={on_form}
                />
                <Segmented label={words.evaluate_in} {segments} on_press={on_format} />
            </div>
            <div class="saturation-charts">
                { program(&forms.naive, texts) }
                { program(&forms.stable, texts) }
            </div>
            for sentence in said.iter() {
                <p class="saturation-sentence">{ sentence }</p>
            }
        </>
    }
}

fn program(it: &ProgramView, texts: &Texts) -> Html {
    let words = &texts.saturation().precision;
    html! {
        <div class="stack form-program">
            <h4>{ it.name }</h4>
            <p class="number form-expression">{ it.expression }</p>
            <table class="saturation-table">
                <tbody>
                    for step in it.steps.iter() {
                        <tr>
                            <th scope="row" class="number">{ step.term }</th>
                            <td class="number">
                                { &step.value }
                                if !step.incident.is_empty() {
                                    { " " }<span class="state" data-state="zero">{ step.incident }</span>
                                }
                            </td>
                        </tr>
                    }
                </tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{ words.result }</th>
                        <td class="number form-result">{ &it.right }<mark>{ &it.wrong }</mark></td>
                    </tr>
                    <tr><th scope="row">{ words.truth }</th><td class="number">{ &it.truth }</td></tr>
                </tfoot>
            </table>
            <p class="form-verdict">{ &it.verdict }</p>
        </div>
    }
}
