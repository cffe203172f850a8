//! What the plot of the Explore page shows of jumps and of what training draws at random.

use activation_lab::activation::{Function, rows};
use activation_lab::chart::piece::DotFill;
use activation_lab::page::explore::curves::{Curves, Order};
use activation_lab::page::explore::facts_card::facts;
use activation_lab::page::explore::flat::{self, Flats};
use activation_lab::page::explore::hero;
use activation_lab::page::explore::readout::readout;
use activation_lab::page::explore::state::Explore;
use activation_lab::page::explore::view::View;
use activation_lab::text::{Lang, Texts};

fn function(id: &str) -> Function {
    Function::new(rows::by_id(id).expect("a row"))
}

fn flats(function: &Function) -> Flats {
    flat::flats(function, &facts(function), 0.05)
}

#[test]
fn jumps_are_gaps_with_an_open_and_a_closed_dot() {
    let dots = |id: &str, order: Order| {
        let trace = hero::trace(&function(id), order, View::default().span(), 640);
        let of = |fill| trace.dots.iter().filter(|it| it.fill == fill).map(|it| it.at).collect::<Vec<_>>();
        (trace.pieces.len(), of(DotFill::Closed), of(DotFill::Open))
    };
    let beside = |x: f64| x.next_up();
    let (pieces, closed, open) = dots("hardshrink", Order::Value);
    assert_eq!((pieces, closed), (3, vec![(-0.5, 0.0), (0.5, 0.0)]));
    assert_eq!(open, [(-0.5, -beside(0.5)), (0.5, beside(0.5))]);
    let (pieces, closed, open) = dots("threshold", Order::Value);
    assert_eq!((pieces, closed, open), (2, vec![(1.0, 0.0)], vec![(1.0, beside(1.0))]));
    let (pieces, closed, open) = dots("relu_keras", Order::Value);
    assert_eq!((pieces, closed, open), (2, vec![(1.0, 0.0)], vec![(1.0, beside(1.0))]));
    let (pieces, closed, open) = dots("hard_swish", Order::Derivative);
    assert_eq!((pieces, closed), (3, vec![(-3.0, 0.0), (3.0, 1.0)]));
    assert!(open[0].1 < -0.49 && open[1].1 > 1.49, "{open:?}");
}

#[test]
fn what_training_draws_at_random_is_a_band_in_the_plot_the_read_out_and_the_description() {
    for lang in Lang::ALL {
        let texts = Texts::of(lang);
        let rrelu = function("rrelu");
        let found = flats(&rrelu);
        let chart = hero::chart(&rrelu, View::default(), &Curves::default(), &found, texts);
        assert_eq!(chart.panels.iter().map(|it| it.band.is_some()).collect::<Vec<_>>(), [true, false, false]);
        assert!(chart.table().columns.iter().any(|it| it == texts.explore.band_low));
        let read = |probe: f64| readout(&rrelu, &Explore { probe, ..Explore::default() }, &found, texts);
        assert_eq!(read(-3.0).rows[4].short, "−1 … −0.375");
        assert_eq!(read(2.0).rows[4].short, "2", "right of 0 nothing is drawn at random");
        assert!(read(-3.0).sentence.contains("−0.375") && !read(2.0).sentence.contains("−0.375"));
        let said = |id| hero::description(&function(id), &found, 0.05, texts);
        assert!(
            said("rrelu").contains(texts.explore.band_shown)
                && !said("relu").contains(texts.explore.band_shown)
        );
    }
}
