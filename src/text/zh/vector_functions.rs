//! Simplified Chinese: what is said of each vector function.

use crate::text::functions::FunctionTexts;

pub(super) static VECTOR_FUNCTIONS: &[FunctionTexts] = &[
    FunctionTexts {
        id: "softmax",
        name: "Softmax",
        summary: "把任意一组数变成总和为 1 的份额。温度低则更尖锐，温度高则更均匀。",
        convention: "",
        keywords: "概率 注意力 温度 对数几率 分类",
    },
    FunctionTexts {
        id: "log_softmax",
        name: "对数 Softmax",
        summary: "softmax 的对数，计算时不经过接近零的数，正是交叉熵所需要的。",
        convention: "",
        keywords: "对数概率 交叉熵 损失",
    },
    FunctionTexts {
        id: "softmin",
        name: "Softmin",
        summary: "对相反数取 softmax：最小的输入得到最大的份额。",
        convention: "",
        keywords: "距离",
    },
    FunctionTexts {
        id: "logsumexp",
        name: "LogSumExp",
        summary: "光滑的最大值：略大于最大的输入，它的梯度就是 softmax。",
        convention: "",
        keywords: "光滑最大值 配分函数",
    },
    FunctionTexts {
        id: "sparsemax",
        name: "Sparsemax",
        summary: "总和为 1 的份额，其中一些恰为零：即到概率单纯形的最近点。",
        convention: "输入恰在阈值上时，与论文一致，取较小支撑集的导数。",
        keywords: "投影 单纯形 稀疏 注意力",
    },
    FunctionTexts {
        id: "glu",
        name: "GLU",
        summary: "输入的一半 a 由另一半 b 的 sigmoid 控制通过多少。",
        convention: "",
        keywords: "门控线性单元 sigmoid",
    },
    FunctionTexts {
        id: "reglu",
        name: "ReGLU",
        summary: "以 ReLU 为门的门控单元：a 乘以 max(b, 0)。",
        convention: "b = 0 处的导数取 0，与 PyTorch 一致。",
        keywords: "门控线性单元 Transformer",
    },
    FunctionTexts {
        id: "geglu",
        name: "GEGLU",
        summary: "以 GELU 为门的门控单元：a 乘以 b·Φ(b)，用于 Transformer。",
        convention: "",
        keywords: "门控线性单元 高斯 Transformer",
    },
    FunctionTexts {
        id: "swiglu",
        name: "SwiGLU",
        summary: "以 SiLU 为门的门控单元：a 乘以 b·σ(b)，常用于大语言模型。",
        convention: "",
        keywords: "门控线性单元 swish silu Transformer",
    },
    FunctionTexts {
        id: "bilinear",
        name: "双线性",
        summary: "没有激活函数的门控单元：两半直接相乘。",
        convention: "",
        keywords: "门控线性单元 乘积",
    },
    FunctionTexts {
        id: "maxout",
        name: "Maxout",
        summary: "每 k 个输入中取最大的一个：能自己学出分段线性激活函数的单元。",
        convention: "并列最大时导数归第一个，与 torch.max 一致；torch.amax 则平均分配。",
        keywords: "最大值 分组 分段线性",
    },
];
