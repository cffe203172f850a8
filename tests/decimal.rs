//! Decimal numbers are read as the standard library reads them, bit for bit.

use activation_lab::decimal::parse;
use rand_core::{Rng, SeedableRng};
use rand_pcg::Pcg64Mcg;

fn assert_same(text: &str) {
    let (ours, theirs) = (parse(text), text.parse::<f64>().ok());
    assert_eq!(ours.map(f64::to_bits), theirs.map(f64::to_bits), "{text:?} is {ours:?}, not {theirs:?}");
}

#[test]
fn every_way_to_write_a_number_is_read_and_nothing_else() {
    let texts = [
        "",
        "0",
        "-0",
        "+0",
        ".",
        "1.",
        ".5",
        "-.5e1",
        "1e",
        "e1",
        "1e+",
        "1e5",
        "1E-5",
        "1e+05",
        "--1",
        "+-1",
        "0x10",
        "1_000",
        "1,5",
        " 1",
        "1 ",
        "inf",
        "-Infinity",
        "NaN",
        "nanx",
        "1.2.3",
        "1e1e1",
        "1e1.5",
        "٣",
        "１",
        "1e99999999999999999999",
        "1e-99999999999999999999",
        "0e99999999999",
        "000000.00000e5",
    ];
    texts.into_iter().for_each(assert_same);
}

#[test]
fn the_hardest_numbers_are_rounded_correctly() {
    let zeros = format!("{}1e-400", "0".repeat(50));
    let long = format!("1.{}1", "0".repeat(800));
    let ties = [
        "9007199254740993",
        "9007199254740992.999999999999999999999",
        "9007199254740993.00000000000000000000001",
        "2.2250738585072011e-308",
        "2.2250738585072014e-308",
        "4.9406564584124654e-324",
        "2.4703282292062327e-324",
        "2.47032822920623272e-324",
        "1.7976931348623157e308",
        "1.7976931348623158e308",
        "1.7976931348623159e308",
        "6.631236846766476e-316",
        "3.518437208883201171875e13",
        "62.5364939768271845828",
        "8.10109172351e-10",
        "0.500000000000000166533453693773481063544750213623046875",
        &zeros,
        &long,
    ];
    ties.into_iter().for_each(assert_same);
}

#[test]
fn every_double_is_read_back_from_its_shortest_and_its_longer_decimals() {
    let mut rng = Pcg64Mcg::seed_from_u64(20_261_124);
    for _ in 0..20_000 {
        let value = f64::from_bits(rng.next_u64());
        assert_same(&format!("{value}"));
        assert_same(&format!("{value:e}"));
        assert_same(&format!("{value:.25e}"));
        assert_same(&format!("{:.3}", value % 1e9));
    }
}
