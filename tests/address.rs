//! The address is the state: what is written is read back, and any text is an address.

use activation_lab::activation::{Function, rows};
use activation_lab::chart::event::PlotEvent;
use activation_lab::page::action::Action;
use activation_lab::page::address::{format, format_page, parse};
use activation_lab::page::coded::Coded;
use activation_lab::page::compare::action::CompareAction;
use activation_lab::page::compare::column::Column;
use activation_lab::page::compare::filter::Filter;
use activation_lab::page::compare::selection::MOST;
use activation_lab::page::explore::action::ExploreAction;
use activation_lab::page::explore::curves::Order;
use activation_lab::page::lab::{Lab, Page};
use activation_lab::page::problem::ProblemKind;
use activation_lab::page::settings::Theme;
use activation_lab::text::{Lang, Texts};

fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row"))
}

fn read(hash: &str) -> Lab {
    parse(hash, &Lab::default())
}

#[test]
fn an_empty_address_is_the_default_and_has_no_problem() {
    for hash in ["", "#", "#/", "#/explore"] {
        assert_eq!(read(hash), Lab::default(), "{hash}");
    }
    assert_eq!(format(&Lab::default()), "#/explore");
}

#[test]
fn every_function_with_moved_parameters_survives_the_address() {
    for row in rows::ALL {
        let mut function = Function::new(row);
        for (index, param) in row.params.iter().enumerate() {
            function = function.with_param(index, f64::midpoint(param.min, param.max));
        }
        for page in Page::all() {
            let lab = Lab { function: function.clone(), page, ..Lab::default() };
            let back = read(&format(&lab));
            assert_eq!(back.function, function, "{}", format(&lab));
            assert!(back.problems.is_empty(), "{:?}", back.problems);
        }
    }
}

#[test]
fn everything_that_explore_can_set_survives_the_address() {
    let mut lab = Lab::default();
    let actions = [
        ExploreAction::SetProbe(-38.0),
        ExploreAction::Zoom { centre: 1.0, factor: 0.37 },
        ExploreAction::Pan(3.3),
        ExploreAction::Toggle(Order::Second),
        ExploreAction::SetEpsilon(0.003),
        ExploreAction::SetMean(-1.5),
        ExploreAction::SetSpread(2.5),
    ];
    for action in actions {
        lab.apply(Action::Explore(action));
    }
    lab.apply(Action::SetLang(Lang::Zh));
    lab.apply(Action::SetTheme(Theme::Projector));
    let back = read(&format(&lab));
    assert_eq!(back.explore, lab.explore, "{}", format(&lab));
    assert_eq!(back.settings.lang(), Lang::Zh);
    assert_eq!(back.settings.theme(), Theme::Projector);
    assert!(back.problems.is_empty(), "{:?}", back.problems);
}

#[test]
fn everything_that_compare_can_set_survives_the_address() {
    let mut lab = Lab { page: Page::Compare, ..Lab::default() };
    let actions = [
        CompareAction::Add(function("elu")),
        CompareAction::Add(function("elu")),
        CompareAction::SetParam { curve: 4, param: 0, value: 0.1 + 0.2 },
        CompareAction::MeasureAgainst(1),
        CompareAction::Toggle(0),
        CompareAction::Toggle(3),
        CompareAction::SetOrder(Order::Derivative),
        CompareAction::SetProbe(-38.5),
        CompareAction::Plot(PlotEvent::Zoom { centre: 1.0, factor: 2.7 }),
        CompareAction::Sort(Column::Mean),
        CompareAction::Sort(Column::Mean),
        CompareAction::Filter(Filter::Smooth),
        CompareAction::Filter(Filter::ZeroCentred),
    ];
    for action in actions {
        lab.apply(Action::Compare(action));
    }
    let back = read(&format(&lab));
    assert_eq!(back.compare, lab.compare, "{}", format(&lab));
    assert!(back.problems.is_empty(), "{:?}", back.problems);
}

#[test]
fn a_comparison_that_cannot_be_read_whole_is_read_as_far_as_it_goes_and_reported() {
    let codes = |lab: &Lab| {
        let selection = lab.compare.selection(&lab.function);
        selection.functions().map(activation_lab::page::compare::codec::encode).collect::<Vec<_>>()
    };
    for (given, expected) in [
        ("relu;nothing;elu,alpha=1e9", &["relu", "elu,alpha=3"][..]),
        ("elu,alpha=x", &["elu"]),
        ("elu,beta=2", &["elu"]),
        ("elu,alpha", &["elu"]),
        (";;", &["gelu", "gelu_tanh", "quick_gelu"]),
        ("", &["gelu", "gelu_tanh", "quick_gelu"]),
    ] {
        let lab = read(&format!("#/compare?c={given}"));
        assert_eq!(codes(&lab), expected, "{given}");
        assert!(
            matches!(&lab.problems[..], [one] if matches!(one.kind, ProblemKind::UnknownValue(_))),
            "{given}"
        );
    }
    let many = read(&format!("#/compare?c={}", "relu;".repeat(MOST) + "tanh"));
    assert_eq!((codes(&many).len(), many.problems.len()), (MOST, 1));
    let lab = read("#/compare?c=relu;elu&base=9&off=2,7,x&order=f3&sort=size&only=zero,odd&x0=a");
    assert_eq!(lab.compare.selection(&lab.function).baseline(), 1, "clamped");
    assert_eq!(lab.problems.len(), 6, "{:?}", lab.problems);
}

#[test]
fn a_number_beyond_its_limits_is_clamped_as_the_slider_would_and_reported() {
    let lab = read("#/explore?f=elu&alpha=1e9&x=5000&eps=7");
    assert_eq!(lab.function.args()[0], lab.function.params()[0].max);
    assert_eq!(lab.explore.probe, 1000.0);
    assert_eq!(lab.explore.epsilon, 0.5);
    assert_eq!(lab.problems.len(), 3);
    assert!(lab.problems.iter().all(|it| matches!(it.kind, ProblemKind::Clamped(_))));
}

#[test]
fn what_is_not_a_number_is_replaced_and_reported() {
    let lab = read("#/explore?x=NaN&eps=abc&f=softplus&beta=&threshold=inf");
    assert_eq!(lab.explore, Lab::default().explore);
    assert_eq!(lab.problems.len(), 4, "{:?}", lab.problems);
}

#[test]
fn unknown_pages_keys_and_values_are_reported_and_nothing_else_is_lost() {
    let lab = read("#/nowhere?f=nothing&x=2&colour=red&x=3&v=9&alpha=1&theme=neon&show=f,g&embed=yes");
    assert_eq!(lab.page, Page::Explore);
    assert_eq!(lab.function, Lab::default().function);
    assert_eq!(lab.explore.probe, 3.0, "of a repeated key the last one counts");
    let kinds: Vec<&ProblemKind> = lab.problems.iter().map(|it| &it.kind).collect();
    assert_eq!(kinds.len(), 9, "{kinds:?}");
    assert!(kinds.contains(&&ProblemKind::UnknownPage));
    assert!(kinds.contains(&&ProblemKind::RepeatedKey));
    assert_eq!(
        kinds.iter().filter(|it| ***it == ProblemKind::UnknownKey).count(),
        2,
        "colour, and alpha of gelu"
    );
}

#[test]
fn any_text_is_an_address() {
    let mut seed = 7_u64;
    let alphabet: Vec<char> = "#/?&=%+,.-;0189eExfavinNrlu\u{0}é中∞<>\"' \n".chars().collect();
    let mut random = || {
        seed = seed.wrapping_mul(6364136223846793005).wrapping_add(1442695040888963407);
        (seed >> 33) as usize
    };
    let keys = [
        "x", "x0", "x1", "f", "eps", "show", "lr", "seed", "n", "alpha", "lang", "mean", "c", "base", "off",
        "sort", "only", "net", "data", "in", "opt", "own", "out", "stop",
    ];
    for round in 0..4000 {
        let mut text = String::from(["#/train?", "#/explore?", "#/compare?"][round % 3]);
        for _ in 0..random() % 12 {
            text.push_str(keys[random() % keys.len()]);
            text.push('=');
            text.extend((0..random() % 9).map(|_| alphabet[random() % alphabet.len()]));
            text.push('&');
        }
        let lab = read(&text);
        let back = read(&format(&lab));
        assert_eq!(back.explore, lab.explore, "{text} became {}", format(&lab));
        assert_eq!(back.compare, lab.compare, "{text} became {}", format(&lab));
        assert_eq!(back.train.setup, lab.train.setup, "{text}");
        assert!(back.problems.is_empty(), "{text} became {} with {:?}", format(&lab), back.problems);
        assert!(lab.explore.view.low() < lab.explore.view.high(), "{text}");
    }
}

#[test]
fn a_very_long_address_is_cut_and_says_so() {
    let lab = read(&format!("#/explore?x=2&{}", "y=1&".repeat(100_000)));
    assert_eq!(lab.explore.probe, 2.0);
    assert_eq!(lab.problems[0].kind, ProblemKind::TooLong(4096));
}

#[test]
fn every_problem_has_words_in_every_language() {
    let lab = read("#/nowhere?x=9999&x=abc&eps=9&colour=red&f=nothing");
    for lang in Lang::ALL {
        for problem in &lab.problems {
            assert!(problem.sentence(Texts::of(lang)).chars().count() > 8, "{problem:?}");
        }
    }
}

#[test]
fn going_to_the_other_page_keeps_what_was_set_on_this_one() {
    let mut lab = Lab::default();
    lab.apply(Action::Choose("mish".to_owned()));
    lab.apply(Action::Explore(ExploreAction::SetProbe(2.5)));
    let there = format_page(&lab, Page::Train);
    lab.apply(Action::Navigate(there));
    assert_eq!(lab.function.id(), "mish");
    assert_eq!(lab.explore.probe, 2.5);
    assert_eq!(format(&lab), "#/train?f=mish");
}

/// Addresses that were published never change their meaning.
#[test]
fn a_published_address_means_what_it_meant() {
    let lab = read(
        "#/explore?v=1&f=swish&beta=1.5&x=-2&x0=-4&x1=4&show=f,df&eps=0.01&mean=1&spread=2&theme=dark&lang=zh",
    );
    assert!(lab.problems.is_empty(), "{:?}", lab.problems);
    assert_eq!((lab.function.id(), lab.function.args()[0]), ("swish", 1.5));
    assert_eq!((lab.explore.probe, lab.explore.view.low(), lab.explore.view.high()), (-2.0, -4.0, 4.0));
    assert_eq!(lab.explore.curves.shown(), [Order::Value, Order::Derivative]);
    assert_eq!((lab.explore.epsilon, lab.explore.mean, lab.explore.spread), (0.01, 1.0, 2.0));
}

/// Addresses of comparisons that were published never change their meaning.
#[test]
fn a_published_comparison_means_what_it_meant() {
    let published = "#/compare?c=gelu;gelu_tanh;swish,beta=1.702&base=2&off=1&order=df&x=-2&x0=-4&x1=4&sort=-mean&only=zero,smooth";
    let lab = read(published);
    assert!(lab.problems.is_empty(), "{:?}", lab.problems);
    let selection = lab.compare.selection(&lab.function);
    assert_eq!(selection.functions().map(Function::id).collect::<Vec<_>>(), ["gelu", "gelu_tanh", "swish"]);
    assert_eq!(selection.curves().iter().map(|it| it.is_shown).collect::<Vec<_>>(), [false, true, true]);
    assert_eq!((selection.baseline(), lab.compare.order, lab.compare.probe), (1, Order::Derivative, -2.0));
    assert_eq!(format(&lab), published);
}
