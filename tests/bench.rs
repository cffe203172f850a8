//! What `make bench` measures is worth measuring, and the README says what it measured.

use activation_lab::nn::observation::picture::Picture;
use activation_lab::worker::message::event::Event;
use activation_lab_bench::frame::Frame;
use activation_lab_bench::race::Race;
use activation_lab_bench::surface::Surface;
use activation_lab_bench::work::Work;

#[test]
fn every_work_learns() {
    for work in Work::ALL {
        let mut run = work.trainer();
        let before = run.train_score();
        assert!((0..20).all(|_| run.train_epoch()), "{work:?} diverges");
        let after = run.train_score();
        assert!(after.loss < 0.5 * before.loss, "{work:?}: from {before:?} to {after:?}");
    }
}

#[test]
fn an_epoch_goes_through_every_sample_once_in_an_order_of_its_own() {
    for work in Work::ALL {
        let orders = [work.order(0), work.order(1)];
        assert_ne!(orders[0], orders[1]);
        for mut order in orders {
            order.sort_unstable();
            assert!(order.into_iter().eq(0..work.samples().len() as u32));
        }
    }
}

#[test]
fn every_run_of_the_race_gets_ahead() {
    let start = Work::Small.trainer().train_score().loss;
    let losses = Race::new().run();
    assert_eq!(losses.len(), 12 * 8);
    assert!(losses.iter().all(|&loss| loss < start), "{losses:?}");
}

#[test]
fn the_surface_has_an_answer_for_every_place() {
    let mut surface = Surface::new();
    let answers = surface.run().to_vec();
    assert_eq!(answers.len(), 100 * 100);
    assert!(answers.iter().all(|it| it.is_finite()) && answers.iter().any(|it| *it != answers[0]));
}

#[test]
fn a_frame_shows_a_picture_and_the_map_of_every_unit() {
    let Ok(Event::Snapshot(shown)) = Event::decode(&Frame::new().run(2)) else { panic!("no snapshot") };
    assert_eq!(shown.epoch, 2);
    assert!(matches!(shown.picture, Picture::Surface(_)));
    let units: u32 = shown.maps.expect("a plane has maps").units.iter().sum();
    assert_eq!(units, 2 + 6 * 8 + 1);
}

#[test]
fn the_readme_has_a_place_for_what_was_measured_and_names_every_work_and_every_rival() {
    let readme = include_str!("../README.md");
    let (_, section) = readme.split_once("\n## Speed\n").expect("the section");
    let mark = |which: &str| format!("<!-- what `make bench` measured: {which} -->\n");
    let (_, rest) = section.split_once(&mark("begin")).expect("the mark of its begin");
    assert!(rest.contains(&mark("end")), "the mark of its end");
    let works = ["W1", "W2", "W3", "W4", "W6"];
    let rivals = ["flat JS", "synaptic", "brain.js", "ConvNetJS", "TensorFlow.js", "Playground’s design"];
    for name in works.into_iter().chain(rivals) {
        assert!(section.contains(name), "{name} is missing");
    }
}
