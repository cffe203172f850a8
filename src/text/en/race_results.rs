//! English: what comes of a race.

use crate::text::race_results::RaceResultTexts;

pub static RACE_RESULTS: RaceResultTexts = RaceResultTexts {
    curves: "Epoch by epoch",
    shown: "Seeds in the chart",
    shown_first: |seed| format!("Seed {seed}"),
    shown_all: |seeds| format!("{seeds} seeds"),
    takeaway_first: "One run of each function. Another seed may put them in another order.",
    takeaway_all: |seeds| {
        format!(
            "Median over {seeds} seeds. Each band holds the true median of its epoch in at least 95 of 100 such races, whatever the distribution: its edges are two of the runs."
        )
    },
    takeaway_few: |seeds| format!("Median over {seeds} seeds. From 6 seeds on there are bands."),
    reading: |epoch, score, values| format!("Epoch {epoch}, {score}: {values}."),
    between_values: "; ",
    low_of: |name| format!("{name}, lower end"),
    high_of: |name| format!("{name}, upper end"),
    nothing_yet: "Start the race: the curves grow here.",

    pictures: "What each network answers",
    pictures_takeaway: "The training samples of the first seed, and what each network makes of the plane between them.",
    no_pictures: "These samples have more than two coordinates: there is no plane to draw answers on.",
    picture_description: |name, caption| format!("{name}: {caption}."),
    picture_caption: |loss, name, quality| format!("test loss {loss}, {name} {quality}"),
    not_begun: "not begun",
    diverged_in: |epoch, step| format!("diverged in epoch {epoch}, step {step}"),

    scores: "At the end",
    column_function: "Function",
    column_first: |seed| format!("Seed {seed}"),
    column_median: "Median of all seeds",
    column_diverged: "Diverged",
    diverged_at: |epoch| format!("diverged in epoch {epoch}"),
    diverged_count: |bad, all| format!("{bad} of {all}"),
    seed: "Seed",
    save_csv: "Scores of every seed (CSV)",

    verdict: "Verdict",
    headline: |baseline, comparisons, seeds, better, worse, rest| {
        format!(
            "Compared with {baseline} over {seeds} seeds, {better} of {comparisons} did better, {worse} worse, and of {rest} nothing can be said."
        )
    },
    headline_none: |baseline, comparisons, seeds| {
        if comparisons == 1 {
            format!("Over {seeds} seeds the other function is not distinguishable from {baseline}.")
        } else {
            format!("Over {seeds} seeds none of the {comparisons} others is distinguishable from {baseline}.")
        }
    },
    headline_few: |seeds| {
        format!("With {seeds} {} nothing can be decided yet.", if seeds == 1 { "seed" } else { "seeds" })
    },
    nothing_to_compare: "A race with one function has no winner. Add another one to compare it with.",
    better: |name, baseline, wins, seeds, difference, p| {
        format!("{name} is better than {baseline}: wins {wins} of {seeds}, difference {difference}, {p}.")
    },
    worse: |name, baseline, wins, seeds, difference, p| {
        format!("{name} is worse than {baseline}: wins {wins} of {seeds}, difference {difference}, {p}.")
    },
    indistinct: |name, baseline, effect| {
        format!("{name} and {baseline} are not distinguishable (MDE {effect}).")
    },
    indistinct_diverged: |name, baseline| {
        format!("{name} and {baseline} are not distinguishable; with runs that diverged there is no MDE.")
    },
    equal: |name, baseline| format!("{name} and {baseline} have the same score with every seed."),
    too_few: |name, baseline, seeds, p| {
        format!(
            "{name} and {baseline}: {seeds} {} cannot decide this. Even a win with each would only give {p}.",
            if seeds == 1 { "seed" } else { "seeds" }
        )
    },
    tally: |here, made, alpha, expected| {
        format!(
            "Comparisons in this table: {here}. Comparisons made with all seeds since you opened the page: {made}. If no function differed from another, about {expected} of them would look like a difference at p < {alpha} without a correction."
        )
    },
    unfinished: "The race is not over: this may still change, and stopping when it looks good is a way to be fooled.",
    table: "Differences to the baseline, seed by seed",
    column_wins: "Wins",
    column_difference: |baseline| format!("Difference to {baseline}, 95 % interval"),
    column_signed_rank: "p, signed ranks",
    column_corrected: "p, corrected",
    column_sign: "p, signs",
    column_effect: "MDE",
    wins: |wins, seeds, ties| {
        if ties == 0 { format!("{wins} of {seeds}") } else { format!("{wins} of {seeds}, {ties} equal") }
    },
    points: " pp",
    how: "How this is worked out",
    how_list: &[
        "Pairs: with one seed all functions have the same samples, the same order of samples and the same random numbers in their weights. Only differences with the same seed are looked at.",
        "Difference: the median of the means of every two differences (Hodges and Lehmann), with the interval that belongs to the signed-rank test. No normal distribution is assumed. It is the interval of a single comparison: it may leave out 0 where p, corrected, decides nothing.",
        "p, signed ranks: Wilcoxon's test, exact also where differences are equal. p, signs: the exact sign test, which looks at wins and losses only.",
        "p, corrected: Holm's correction for all comparisons in the table. Below 0.05 the verdict is better or worse, else it is not.",
        "MDE, the minimal detectable effect: a true difference of this size would be found in 80 of 100 such races. A smaller one may be there and stay hidden.",
        "A run that diverged counts as worse than any other, and two of them as equal.",
    ],
};
