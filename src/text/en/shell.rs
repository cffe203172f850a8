//! English: the frame around every page.

use crate::text::shell::ShellTexts;

pub(super) const SHELL: ShellTexts = ShellTexts {
    app_name: "Activation Lab",
    skip_to_content: "Skip to the content",
    pages: "Pages",
    explore: "Explore",
    compare: "Compare",
    saturation: "Saturation",
    dead: "Dead ReLU",
    train: "Train",
    race: "Race",
    language: "Language",
    theme: "Theme",
    theme_auto: "System theme",
    theme_light: "Light",
    theme_dark: "Dark",
    theme_projector: "Projector",
    footer: "Everything is computed in this browser. The address of the page holds what you see: copy it to share it.",
    notice_title: "Part of the address could not be used as it stands.",
    dismiss: "Dismiss",
    unknown_key: |key, given| format!("“{key}={given}” is not an option of this page. It was ignored."),
    unknown_value: |key, given, used| format!("“{given}” is not a value of {key}. Used {used}."),
    not_a_number: |key, given, used| format!("“{given}” is not a number for {key}. Used {used}."),
    clamped: |key, given, used| format!("{key}={given} is beyond its limits. Used {used}."),
    formula_fault: |given, fault, used| {
        format!("The formula “{given}” was not understood. {fault} Used {used}.")
    },
    unknown_page: |given| format!("There is no page “{given}”. This is Explore."),
    repeated_key: |key| format!("“{key}” is given more than once. The last one counts."),
    address_cut: |kept| format!("The address is too long. Only its first {kept} characters were read."),
    page_loading: "Loading the page…",
    page_lost: "This page could not be loaded. Please check the connection.",
    try_again: "Try again",
    copy: "Copy",
    copied: "Copied",
    copy_failed: "Copying is not allowed here. Select the text and copy it.",
    reset: "Reset",
    reset_named: |what| format!("Reset {what}"),
};
