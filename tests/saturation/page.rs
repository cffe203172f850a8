//! The page: its address, its runs and its views in both languages.

use activation_lab::experiment::precision::format::Format;
use activation_lab::page::action::Action;
use activation_lab::page::address::{format, parse};
use activation_lab::page::coded::Coded;
use activation_lab::page::explore::facts_card::facts;
use activation_lab::page::explore::flat::flats;
use activation_lab::page::lab::{Lab, Page};
use activation_lab::page::own::action::OwnAction;
use activation_lab::page::saturation::action::SaturationAction;
use activation_lab::page::saturation::neuron::NeuronAction;
use activation_lab::page::saturation::precision::PrecisionAction;
use activation_lab::page::saturation::start::StartAction;
use activation_lab::page::saturation::top::TopAction;
use activation_lab::page::saturation::unscaled::UnscaledAction;
use activation_lab::page::saturation::{
    neuron_view, precision_bits, precision_edges, precision_forms, start_view,
};
use activation_lab::page::train::action::TrainAction;
use activation_lab::text::{Lang, Texts};
use activation_lab::worker::message::job::Job;
use activation_lab::worker::message::saturation::SaturationJob;

fn start(lab: &Lab, name: &str, texts: &Texts) -> start_view::StartView {
    let output = start_view::output(&lab.function);
    start_view::view(&lab.studies.saturation.start, &output, &lab.function, name, texts)
}

fn lab(actions: impl IntoIterator<Item = SaturationAction>) -> Lab {
    let mut lab = Lab { page: Page::Saturation, ..Lab::default() };
    lab.apply(Action::Choose("sigmoid".into()));
    for action in actions {
        lab.apply(action.into());
    }
    lab
}

#[test]
fn everything_that_can_be_set_survives_the_address() {
    let mut lab = lab([
        SaturationAction::Neuron(NeuronAction::SetWeight(-4.2)),
        SaturationAction::Neuron(NeuronAction::SetBias(3.0)),
        SaturationAction::Neuron(NeuronAction::SetMean(1.5)),
        SaturationAction::Neuron(NeuronAction::SetSpread(2.5)),
        SaturationAction::Start(StartAction::SetStart(9.5)),
        SaturationAction::Start(StartAction::SetRate(0.25)),
        SaturationAction::Precision(PrecisionAction::SetX(-88.7)),
        SaturationAction::Precision(PrecisionAction::SetFormat(Format::Bfloat16)),
        SaturationAction::Precision(PrecisionAction::SetForm(4)),
        SaturationAction::Top(TopAction::SetDepth(5.0)),
        SaturationAction::Top(TopAction::SetRate(0.3)),
        SaturationAction::Top(TopAction::SetEpochs(96.0)),
        SaturationAction::Top(TopAction::SetSeeds(2.0)),
        SaturationAction::Top(TopAction::SetFirstSeed(42.0)),
        SaturationAction::Unscaled(UnscaledAction::SetSeeds(7.0)),
        SaturationAction::Unscaled(UnscaledAction::SetFirstSeed(9.0)),
    ]);
    lab.apply(Action::Train(TrainAction::SetEpsilon(0.01)));
    let address = format(&lab);
    let back = parse(&address, &Lab::default());
    assert!(back.problems.is_empty(), "{address}: {:?}", back.problems);
    assert_eq!(format(&back), address);
    assert_eq!(back.studies.saturation.neuron, lab.studies.saturation.neuron);
    assert_eq!(back.studies.saturation.precision, lab.studies.saturation.precision);
    assert_eq!(back.studies.saturation.start.batch.setup(), lab.studies.saturation.start.batch.setup());
    assert_eq!(back.studies.saturation.top.batch.setup(), lab.studies.saturation.top.batch.setup());
    assert_eq!(back.studies.saturation.unscaled.batch.setup(), lab.studies.saturation.unscaled.batch.setup());
    assert_eq!(back.explore.epsilon, 0.01);
    assert_eq!(address.matches('=').count(), 18, "{address}");
}

#[test]
fn what_an_address_says_wrongly_is_clamped_and_reported() {
    let lab = parse(
        "#/saturation?f=sigmoid&weight=99&layers=9&format=float8&form=nothing&z0=x&runs=0",
        &Lab::default(),
    );
    let keys: Vec<&str> = lab.problems.iter().map(|it| it.key.as_str()).collect();
    assert_eq!(keys.len(), 6, "{keys:?}");
    assert_eq!(lab.studies.saturation.neuron.weight, 10.0);
    assert_eq!(lab.studies.saturation.top.depth, 5.0);
    assert_eq!(lab.studies.saturation.precision.format, Format::Float32);
}

#[test]
fn a_neuron_is_described_in_both_languages_and_its_bars_hold_nearly_all_pre_activations() {
    for lang in Lang::ALL {
        let (lab, texts) = (lab([]), Texts::of(lang));
        let facts = facts(&lab.function);
        let flats = flats(&lab.function, &facts, 0.05);
        let view =
            neuron_view::view(&lab.studies.saturation.neuron, &lab.function, &facts, &flats, 0.05, texts);
        let bars = view.chart.bars.expect("bars");
        assert!((bars.bins.heights.iter().sum::<f64>() - 100.0).abs() < 0.1);
        assert_eq!(view.numbers.len(), 6);
        // P(|Z| > 2.8872 / 3): σ' falls below 0.05 at ±2.887.
        assert_eq!(view.numbers[1].1, "33.6 %");
    }
}

#[test]
fn an_output_that_is_no_probability_is_replaced_and_said_so() {
    for lang in Lang::ALL {
        let texts = Texts::of(lang);
        let mut lab = lab([]);
        let own = start(&lab, "sigmoid", texts);
        assert!(own.choices.is_empty());
        lab.apply(Action::Choose("gelu".into()));
        let other = start(&lab, "GELU", texts);
        assert!(
            other.choices.iter().any(|it| it.0 == "tanh") && other.choices.iter().all(|it| it.0 != "relu")
        );
        assert_eq!(other.path, own.path, "sigmoid stands in");
        assert!(other.output.contains("GELU"));
    }
}

#[test]
fn sigmoid_of_ten_and_of_a_thousand_have_the_known_bits() {
    let texts = Texts::of(Lang::En);
    let lab = lab([]);
    let bits = |x: f64, format: usize| {
        let row = precision_bits::quantities(&lab.function, x, texts)[0].rows[format].clone();
        (row.format, [row.sign, row.exponent, row.fraction].join(" "))
    };
    // The number of float16 before 1 is 0.99951; 0.99995 is nearer to 1.
    assert_eq!(bits(10.0, 0), ("float16", "0 01111 0000000000".to_owned()));
    // 0.9999546021312976 is 0x3f7ffd06 in float32.
    assert_eq!(bits(10.0, 2), ("float32", "0 01111110 11111111111110100000110".to_owned()));
    assert_eq!(bits(1000.0, 3).1, ["0 01111111111 ", &"0".repeat(52)].concat());
}

#[test]
fn edges_are_named_for_every_format_and_only_where_there_are_any() {
    let texts = Texts::of(Lang::Zh);
    let mut lab = lab([]);
    let table = precision_edges::table(&lab.function, &facts(&lab.function), texts);
    assert_eq!(table.rows.len(), 4);
    assert_eq!(table.rows[1].1[2], "x > 17.3287");
    lab.apply(Action::Choose("relu".into()));
    let table = precision_edges::table(&lab.function, &facts(&lab.function), texts);
    assert_eq!(table.rows.len(), 2);
    assert!(table.rows[1].1.iter().all(|it| it == "x < 0"), "{:?}", table.rows[1]);
}

#[test]
fn digits_of_a_result_are_split_where_they_begin_to_be_wrong() {
    let texts = Texts::of(Lang::En);
    let lab = lab([]);
    let form = lab.studies.saturation.precision.form(&lab.function);
    assert_eq!(form.id, "sigmoid", "it follows the function");
    let view = precision_forms::view(form, Format::Float32, 17.0, texts);
    // 1 for 0.99999994: no digit looks the same, and seven are right.
    assert_eq!((view.naive.right.as_str(), view.naive.wrong.as_str()), ("1", ""));
    assert!(view.naive.verdict.contains('8'), "{}", view.naive.verdict);
    let view = precision_forms::view(form, Format::Float32, -20.0, texts);
    assert_eq!(view.naive.wrong, "", "{view:?}");
    let far = precision_forms::view(form, Format::Float32, -1000.0, texts);
    assert_eq!(far.naive.steps[1].incident, texts.saturation().precision.overflow);
}

#[test]
fn both_conventions_are_told_with_their_numbers() {
    let lab = lab([]);
    let form = lab.studies.saturation.precision.form(&lab.function);
    for lang in Lang::ALL {
        let said = precision_forms::sentences(form, Format::Float32, Texts::of(lang)).join(" ");
        assert!(said.contains("16.64") && said.contains("17.33"), "{said}");
    }
}

#[test]
fn every_section_accepts_a_formula_of_the_readers_own() {
    let mut lab = lab([]);
    lab.apply(Action::Own(OwnAction::Type("x / (1 + abs(x))".into())));
    assert!(lab.function.formula().is_some());
    let is_own =
        |job: &Job| matches!(job, Job::Saturation(SaturationJob::Start(_) | SaturationJob::Unscaled(_)));
    let unasked = lab.errands().iter().filter(|it| is_own(&it.job)).count();
    assert_eq!(unasked, 2, "a start and unscaled features are worked out unasked");
    let texts = Texts::of(Lang::En);
    let facts = facts(&lab.function);
    let view = start(&lab, "mine", texts);
    assert!(view.sentence.contains("z₀"));
    assert!(!precision_edges::table(&lab.function, &facts, texts).rows.is_empty());
    assert_eq!(Format::all().count(), 4);
}
