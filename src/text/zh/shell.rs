//! Simplified Chinese: the frame around every page.

use crate::text::shell::ShellTexts;

pub(super) const SHELL: ShellTexts = ShellTexts {
    app_name: "激活函数实验室",
    skip_to_content: "跳到正文",
    pages: "页面",
    explore: "探索",
    train: "训练",
    language: "语言",
    theme: "主题",
    theme_auto: "系统主题",
    theme_light: "浅色",
    theme_dark: "深色",
    theme_projector: "投影",
    footer: "一切都在此浏览器中计算。网址记录了您看到的全部状态，复制网址即可分享。",
    notice_title: "网址中有一部分无法照原样使用。",
    dismiss: "关闭",
    unknown_key: |key, given| format!("“{key}={given}” 不是本页的选项，已忽略。"),
    unknown_value: |key, given, used| format!("“{given}” 不是 {key} 的有效值，改用 {used}。"),
    not_a_number: |key, given, used| format!("{key} 需要数字，而 “{given}” 不是数字，改用 {used}。"),
    clamped: |key, given, used| format!("{key}={given} 超出范围，改用 {used}。"),
    formula_fault: |given, fault, used| format!("无法理解公式“{given}”。{fault}改用 {used}。"),
    unknown_page: |given| format!("没有名为 “{given}” 的页面，这里是“探索”。"),
    repeated_key: |key| format!("“{key}” 出现了不止一次，以最后一次为准。"),
    address_cut: |kept| format!("网址太长，只读取了前 {kept} 个字符。"),
    copy: "复制",
    copied: "已复制",
    copy_failed: "此处不允许自动复制，请选中文字后手动复制。",
    reset: "重置",
    reset_named: |what| format!("重置{what}"),
};
