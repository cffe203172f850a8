//! Simplified Chinese: the editor for a learner's own formula.

use crate::text::editor::EditorTexts;

pub static EDITOR: EditorTexts = EditorTexts {
    intro: "用 x 写出 f。字母（如 a 或 beta）会变成滑块。",
    field: "f(x) =",
    name: "名称（可选）",
    keep: "保留",
    kept: "已保留",
    examples: "示例",
    help: "可用的写法",
    functions: "函数",
    operators: "运算符",
    constants: "常数",
    parameters: "参数",
    at: |place, reason| format!("第 {place} 个字符：{reason}"),
    empty: "公式为空。",
    too_long: |limit| format!("公式太长，上限为 {limit}。"),
    too_deep: "嵌套过深。",
    too_many_parameters: |limit| format!("参数多于 {limit} 个。"),
    unexpected: |it| format!("此处不能出现“{it}”。"),
    unexpected_end: "公式不完整，末尾缺少内容。",
    number_too_large: "这个数太大。",
    missing_closing: "这个括号没有闭合。",
    missing_argument: |name| format!("{name} 的自变量要写在括号里：{name}(x)。"),
    unknown_name: |name, meant| match meant {
        Some(meant) => format!("未知名称“{name}”。是不是 {meant}？"),
        None => format!("未知名称“{name}”。"),
    },
    argument_count: |name, expected, found| format!("{name} 需要 {expected} 个自变量，这里有 {found} 个。"),
    condition_expected: "此处需要比较式，例如 x < 0。",
    number_expected: "此处需要数，而不是比较式。",
    depends_on_x: "这个参数不能依赖 x。",
};
