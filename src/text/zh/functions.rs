//! Simplified Chinese: what is said of each activation.

use crate::text::functions::FunctionTexts;

const RELU_KINK: &str = "f′(0) 不存在。PyTorch、JAX 和 TensorFlow 都取 0，本页也取 0。";

pub(super) static FUNCTIONS: &[FunctionTexts] = &[
    FunctionTexts {
        id: "identity",
        name: "恒等函数",
        summary: "原样输出。全由恒等函数组成的网络无论多深，都等价于一条直线。",
        convention: "",
        keywords: "线性",
    },
    FunctionTexts {
        id: "sigmoid",
        name: "Sigmoid",
        summary: "把任何输入压进 (0, 1)。斜率最大只有 1/4，并向两侧衰减。",
        convention: "",
        keywords: "逻辑斯谛 逻辑 概率",
    },
    FunctionTexts {
        id: "tanh",
        name: "Tanh",
        summary: "拉伸到 (−1, 1)、以零为中心的 sigmoid，在原点的斜率为 1。",
        convention: "",
        keywords: "双曲正切",
    },
    FunctionTexts {
        id: "log_sigmoid",
        name: "LogSigmoid",
        summary: "sigmoid 的对数：左边近似为 x，右边近似为 0，常用于损失函数内部。",
        convention: "",
        keywords: "对数 损失",
    },
    FunctionTexts {
        id: "relu",
        name: "ReLU",
        summary: "保留正输入，把负输入置零。计算便宜，但左侧没有梯度。",
        convention: RELU_KINK,
        keywords: "修正线性单元 线性整流 死亡",
    },
    FunctionTexts {
        id: "relu6",
        name: "ReLU6",
        summary: "在 6 处截断的 ReLU，输出适合低位定点数；它在两侧都饱和。",
        convention: "f′(0) 与 f′(6) 不存在。PyTorch 在两处都取 0，本页也取 0。",
        keywords: "修正线性单元 有界 量化",
    },
    FunctionTexts {
        id: "leaky_relu",
        name: "带泄露的 ReLU",
        summary: "让负输入漏过一小部分，使神经元始终有梯度。",
        convention: "f′(0) 不存在。PyTorch 取负半轴斜率，JAX 取 1；本页与 PyTorch 一致。",
        keywords: "Leaky ReLU 渗漏整流 负斜率",
    },
    FunctionTexts {
        id: "prelu",
        name: "参数化 ReLU (PReLU)",
        summary: "左侧斜率与权重一同学习的带泄露 ReLU。",
        convention: "f′(0) 不存在。PyTorch 取 α，本页也取 α。",
        keywords: "可学习",
    },
    FunctionTexts {
        id: "elu",
        name: "指数线性单元 (ELU)",
        summary: "右侧为恒等函数；左侧是趋于 −α 的指数函数。",
        convention: "在 0 处 PyTorch 取左侧斜率 α，本页也如此。α = 1 时两侧一致。",
        keywords: "指数",
    },
    FunctionTexts {
        id: "softplus",
        name: "Softplus",
        summary: "光滑的 ReLU。它的导数就是 sigmoid，函数值处处为正。",
        convention: "βx 超过阈值后 PyTorch 直接返回 x：这是为了省去指数运算的切换点，而不是输出的上限。f 在该处的跳跃约为 exp(−阈值)/β。",
        keywords: "软加函数 光滑",
    },
    FunctionTexts {
        id: "silu",
        name: "SiLU",
        summary: "x 乘以自己的 sigmoid，即 β = 1 的 Swish。先略低于零，再贴近恒等函数。",
        convention: "",
        keywords: "swish 门控 sigmoid 线性单元",
    },
    FunctionTexts {
        id: "swish",
        name: "Swish",
        summary: "x 乘以 βx 的 sigmoid。β = 0 时为 x/2；β 很大时接近 ReLU。",
        convention: "",
        keywords: "silu 门控 可学习",
    },
    FunctionTexts {
        id: "mish",
        name: "Mish",
        summary: "x 乘以 softplus 的 tanh：光滑，下凹比 Swish 略深。",
        convention: "",
        keywords: "门控",
    },
    FunctionTexts {
        id: "gelu",
        name: "高斯误差线性单元 (GELU)",
        summary: "x 乘以标准正态随机数小于 x 的概率，常用于 Transformer。",
        convention: "",
        keywords: "高斯 误差函数 门控",
    },
    FunctionTexts {
        id: "gelu_tanh",
        name: "GELU（tanh 近似）",
        summary: "GELU 的 tanh 近似，是 JAX 的默认形式，误差不超过 0.0005。",
        convention: "",
        keywords: "高斯 近似 门控",
    },
    FunctionTexts {
        id: "gelu_param",
        name: "GELU N(μ, σ)",
        summary: "x 乘以 N(μ, σ²) 的累积分布函数。门的位置随 μ 移动，σ 越小越陡。",
        convention: "",
        keywords: "高斯 可学习 门控 正态",
    },
];
