//! Delimiters, quotes, decimals, headers.

use activation_lab::page::train::csv::cell::{Cell, DecimalSign};
use activation_lab::page::train::csv::dialect::Delimiter;
use activation_lab::page::train::csv::fault::Refusal;
use activation_lab::page::train::csv::records::Records;
use activation_lab::page::train::csv::table::{Header, LONGEST_TEXT, MOST_ROWS, Table, cut};

use crate::support::table;

fn cells(text: &str) -> Vec<Vec<String>> {
    let records = Records::split(text, b',', usize::MAX);
    let row = |row| (0..records.width(row)).map(|it| records.cell(row, it).to_owned()).collect();
    (0..records.len()).map(row).collect()
}

#[test]
fn quotes_hold_delimiters_breaks_and_quotes() {
    assert_eq!(cells("a,\"b,c\"\n\"d\"\"e\",\"f\ng\"\n"), [["a", "b,c"], ["d\"e", "f\ng"]]);
    assert_eq!(cells("a,b"), [["a", "b"]], "a last line needs no break");
    assert_eq!(cells("a,b\r\nc,d\rE,F"), [["a", "b"], ["c", "d"], ["E", "F"]]);
    assert_eq!(cells("名,值\n一,二"), [["名", "值"], ["一", "二"]]);
    assert_eq!(cells("a,\"never closed\nb,c"), [["a", "never closed\nb,c"]]);
}

#[test]
fn lines_are_counted_as_an_editor_counts_them() {
    let lines = |text: &str| {
        let records = Records::split(text, b',', usize::MAX);
        (0..records.len()).map(|it| records.line(it)).collect::<Vec<_>>()
    };
    assert_eq!(lines("a\nb\nc"), [1, 2, 3]);
    assert_eq!(lines("\n\na\r\n\r\nb\r\nc\r\n"), [3, 5, 6]);
    assert_eq!(lines("\"a\nb\nc\",d\ne,f"), [1, 4]);
    assert_eq!(lines("a,b\n,,,\n  \nc,d"), [1, 4], "lines without a word are blank");
}

#[test]
fn a_wide_or_long_record_is_read_whole() {
    let wide = vec!["x"; 1000].join(",");
    assert_eq!(cells(&wide)[0].len(), 1000);
    let long = "y".repeat(100_000);
    assert_eq!(cells(&format!("{long},z")), [[long.as_str(), "z"]]);
}

#[test]
fn the_delimiter_is_found() {
    let cases = [
        ("a,b\n1,2\n3,4", Delimiter::Comma),
        ("a;b\n1,5;2,5\n3,5;4,5", Delimiter::Semicolon),
        ("a\tb c, d\n1\t2", Delimiter::Tab),
        ("a|b\n1|2\n3|4", Delimiter::Bar),
        ("name,note\nx,\"a;b\"\ny,\"c;d\"\nz,e;f", Delimiter::Comma),
        ("genres,year\nA|B,1\nC,2\nD|E|F,3\nG,4\nH|I,5", Delimiter::Comma),
    ];
    for (text, delimiter) in cases {
        assert_eq!(Delimiter::find(text), Some(delimiter), "{text:?}");
    }
    assert_eq!(Delimiter::find("one\ntwo\nthree"), None);
}

#[test]
fn a_comma_is_the_decimal_sign_where_it_makes_more_numbers() {
    assert_eq!(table("a;b\n1,5;2,5\n3,5;4").sign, DecimalSign::Comma);
    assert_eq!(table("a;b\n1.5;2.5\n3.5;4").sign, DecimalSign::Point);
    assert_eq!(table("a,b\n1,5\n3,4").sign, DecimalSign::Point);
}

#[test]
fn cells_are_numbers_words_or_nothing() {
    use Cell::{Missing, Number, Word};
    let cases = [
        ("1.5", Number(1.5)),
        (" −2e3 ", Number(-2000.0)),
        (".5", Number(0.5)),
        ("1,5", Word("1,5")),
        ("12a", Word("12a")),
        (" yes ", Word("yes")),
        ("inf", Word("inf")),
        ("1e999", Number(f64::INFINITY)),
        ("-0", Number(0.0)),
    ];
    for (text, cell) in cases {
        assert_eq!(Cell::read(text, DecimalSign::Point), cell, "{text:?}");
    }
    for text in ["", "  ", "NA", "n/a", "NaN", "null", "?", "-", "None", "+nan"] {
        assert_eq!(Cell::read(text, DecimalSign::Point), Missing, "{text:?}");
    }
    assert_eq!(Cell::read("−1,5", DecimalSign::Comma), Number(-1.5));
    assert_eq!(Cell::read("1.000,5", DecimalSign::Comma), Word("1.000,5"));
}

#[test]
fn a_first_line_of_names_is_the_header() {
    let cases = [
        ("x,y,c\n1,2,a\n3,4,b", Header::Names),
        ("1,2,a\n3,4,b", Header::None),
        ("colour,size\nred,big\nblue,small\nred,small", Header::Names),
        ("red,big\nblue,small\nred,small", Header::None),
        ("a,b", Header::None),
        ("2019,2020\n1,2", Header::None),
    ];
    for (text, header) in cases {
        assert_eq!(table(text).header, header, "{text:?}");
    }
}

#[test]
fn a_header_can_be_switched() {
    let with = table("x,y\n1,2\n3,4");
    assert_eq!((with.len(), with.columns[1].name.as_str()), (2, "y"));
    let without = with.with(Header::None);
    assert_eq!((without.len(), without.columns[1].name.as_str()), (3, ""));
    assert_eq!(without.with(Header::Names), with);
}

#[test]
fn a_byte_order_mark_is_no_part_of_a_name() {
    assert_eq!(table("\u{feff}x,y\n1,2").columns[0].name, "x");
}

#[test]
fn a_header_without_a_name_for_the_names_of_rows_is_shifted() {
    let table = table("length,class\nr1,1.5,a\nr2,2.5,b\nr3,3.5,a");
    let names: Vec<&str> = table.columns.iter().map(|it| it.name.as_str()).collect();
    assert_eq!((names, table.len()), (vec!["", "length", "class"], 3));
}

#[test]
fn what_is_no_table_is_refused() {
    assert_eq!(Table::read(""), Err(Refusal::Empty));
    assert_eq!(Table::read(" \n\r\n,,,\n"), Err(Refusal::Empty));
    assert_eq!(Table::read("one\ntwo"), Err(Refusal::OneColumn));
    let wide = vec!["1"; 300].join(",");
    assert_eq!(Table::read(&format!("{wide}\n{wide}")), Err(Refusal::TooManyColumns(300)));
}

#[test]
fn a_long_table_is_sampled_evenly() {
    let rows: String = (0..50_000).map(|it| format!("{it},{}\n", it % 2)).collect();
    let table = table(&rows);
    assert_eq!((table.len(), table.regular), (MOST_ROWS, 50_000));
    assert_eq!([0, 1, 2, 19_999].map(|it| table.text(it, 0)), ["0", "2", "5", "49997"]);
    assert_eq!(table.line(19_999), 49_998);
}

#[test]
fn a_text_that_is_too_long_is_cut_at_a_line() {
    let line = "1.25,2.5,一\n";
    let text = line.repeat(LONGEST_TEXT / line.len() + 1000);
    let kept = cut(&text);
    assert!(kept.len() <= LONGEST_TEXT && kept.len() + line.len() > LONGEST_TEXT && kept.ends_with('\n'));
    assert_eq!(cut("short"), "short");
    let one_line = "é".repeat(LONGEST_TEXT);
    assert!(cut(&one_line).len() <= LONGEST_TEXT);
}
