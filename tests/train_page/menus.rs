//! What the page offers of a set-up, and what it says of what is set.

use activation_lab::activation::rows;
use activation_lab::page::coded::Coded;
use activation_lab::page::train::architecture::architecture;
use activation_lab::page::train::change::{Change, Functions};
use activation_lab::page::train::names::{code_of, function_of};
use activation_lab::page::train::picture::{Picture, picture};
use activation_lab::page::train::setting::Setting;
use activation_lab::page::train::source::{SourceGroup, SourceKind};
use activation_lab::page::train::{menu, summary};
use activation_lab::text::{Lang, Texts};

use crate::conversation::Conversation;

#[test]
fn a_menu_has_one_choice_on_and_choosing_another_puts_that_on() {
    let texts = Texts::of(Lang::En);
    let mut talk = Conversation::at("data=iris&init=gain");
    let menus = [
        menu::inits,
        menu::optimisers,
        menu::schedules,
        menu::outputs_of,
        menu::stops,
        menu::scalings,
        menu::functions,
    ];
    for picks_of in menus {
        for index in 0..picks_of(talk.setup(), texts).len() {
            talk.change(picks_of(talk.setup(), texts)[index].change.clone());
            let picks = picks_of(talk.setup(), texts);
            let on: Vec<usize> = (0..picks.len()).filter(|it| picks[*it].is_on).collect();
            assert_eq!(on, [index], "{picks:?}");
        }
    }
}

#[test]
fn names_and_codes_of_a_menu_are_told_apart_in_every_language() {
    for texts in Lang::ALL.map(Texts::of) {
        let talk = Conversation::at("data=moons");
        let sources = SourceGroup::ALL.map(|it| menu::sources(it, talk.setup(), texts));
        let sources: Vec<_> = sources.into_iter().flatten().map(|it| it.1).collect();
        let menus = [
            sources,
            menu::inits(talk.setup(), texts),
            menu::optimisers(talk.setup(), texts),
            menu::outputs_of(talk.setup(), texts),
            menu::features(talk.setup()),
        ];
        for picks in menus {
            for (index, pick) in picks.iter().enumerate() {
                assert!(!pick.name.is_empty() && !pick.code.is_empty());
                assert!(
                    picks[..index].iter().all(|it| it.name != pick.name && it.code != pick.code),
                    "{pick:?}"
                );
            }
        }
    }
}

#[test]
fn every_source_but_the_readers_own_is_in_one_group_and_made_ones_have_a_picture() {
    let grouped: Vec<SourceKind> = SourceGroup::ALL.into_iter().flat_map(SourceGroup::sources).collect();
    assert_eq!(grouped.len() + 1, SourceKind::all().count());
    for source in grouped {
        let is_made = source.given(2).expect("a source").is_generated();
        assert_eq!(is_made, picture(source) != Picture::None, "{source:?}");
    }
    let Picture::Dots(classes) = picture(SourceKind::Circle) else { panic!("dots") };
    assert!(classes.len() == 2 && classes.iter().all(|it| it.matches('M').count() == 36), "{classes:?}");
}

#[test]
fn a_closed_group_says_what_is_set_inside() {
    let texts = Texts::of(Lang::En);
    let talk = Conversation::at(
        "opt=adam&sched=cosine&over=200&batch=32&l2=0.01&drop=0.2&clip=1&init=gain&gain=1.5&bias=0.1&n=300&seed=9",
    );
    let setup = talk.setup();
    assert_eq!(summary::optimiser(setup, texts), "Adam, cosine over 200 epochs, batches of 32");
    assert_eq!(summary::regularisation(setup, texts), "L2 0.01, dropout 20.0 %, gradient clipped at 1");
    assert_eq!(summary::init(setup, texts), "Gain 1.5, normal, Initial bias 0.1");
    assert_eq!(summary::samples(setup, texts), "300, 25.0 % for testing, seed 9");
    let plain = Conversation::open("gelu");
    assert_eq!(summary::regularisation(plain.setup(), texts), "none");
    assert_eq!(summary::wrong_output(plain.setup(), texts), None);
    let wrong = Conversation::at("data=iris&out=logsigmoid_nll");
    for texts in Lang::ALL.map(Texts::of) {
        assert!(summary::wrong_output(wrong.setup(), texts).is_some());
    }
}

#[test]
fn layers_grow_and_shrink_within_their_limits() {
    let texts = Texts::of(Lang::En);
    let mut talk = Conversation::at("net=1,256");
    let shown = architecture(&talk.lab, texts);
    assert_eq!((shown.rows[0].fewer, shown.rows[0].more), (None, Some(2)));
    assert_eq!((shown.rows[1].fewer, shown.rows[1].more), (Some(255), None));
    talk.change(Change::Width { layer: 0, width: 0 });
    talk.change(Change::Width { layer: 7, width: 3 });
    assert_eq!(architecture(&talk.lab, texts).summary, "hidden layers 1-256");
    for _ in 0..60 {
        talk.change(Change::AddLayer);
    }
    assert_eq!((talk.setup().layers.all().len(), architecture(&talk.lab, texts).can_add), (50, false));
    for _ in 0..60 {
        talk.change(Change::RemoveLayer);
    }
    assert_eq!(architecture(&talk.lab, texts).summary, texts.train_setup().no_layers);
    talk.frame();
    assert_eq!(talk.snapshot().layers.len(), 0, "a linear model");
}

#[test]
fn each_layer_can_have_its_own_function_and_learn_its_parameters() {
    let texts = Texts::of(Lang::En);
    let mut talk = Conversation::open("prelu");
    let learning = architecture(&talk.lab, texts).learning.expect("a slope can be learnt");
    talk.change(learning.change);
    assert!(architecture(&talk.lab, texts).learning.expect("still").is_on);
    talk.change(Change::Functions(Functions::PerLayer));
    let swish = function_of(&talk.lab, "swish");
    talk.change(Change::LayerFunction { layer: 1, function: swish });
    talk.change(Change::LayerParam { layer: 1, index: 0, value: 2.0 });
    let shown = architecture(&talk.lab, texts);
    let own: Vec<_> = shown.rows.iter().map(|it| it.own.clone().expect("its own")).collect();
    assert_eq!((own[0].code.as_str(), own[1].code.as_str()), ("prelu", "swish"));
    assert_eq!((own[1].sliders[0].value, shown.learning), (2.0, None));
    talk.train_to(5);
    let layers = &talk.snapshot().layers;
    assert!(layers[0].parameters != [0.25] && layers[1].parameters != [2.0], "both were learnt");
    talk.change(Change::Functions(Functions::Shared));
    assert!(!talk.setup().layers.differ());
    for row in rows::ALL {
        let function = function_of(&talk.lab, row.id).expect("a function");
        assert_eq!(code_of(&talk.lab, &function), row.id);
    }
}

#[test]
fn only_the_numbers_that_count_are_offered() {
    let talk = Conversation::at("data=spiral");
    assert_eq!(
        summary::sample_settings(talk.setup()),
        [Setting::Arms, Setting::Samples, Setting::Noise, Setting::TestShare]
    );
    let talk = Conversation::at("data=digits");
    assert_eq!(summary::sample_settings(talk.setup()), [Setting::TestShare]);
    assert!(menu::features(talk.setup()).is_empty());
    let talk = Conversation::at("data=sine");
    assert_eq!(menu::features(talk.setup()).len(), 3);
}
