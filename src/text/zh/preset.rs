//! Simplified Chinese: presets of the Train page.

use crate::text::preset::PresetTexts;

pub static PRESETS: [PresetTexts; 17] = [
    PresetTexts {
        id: "spiral",
        name: "螺旋",
        watch: "没有直线能分开两条旋臂。观察第一层如何切开平面，后面各层又如何让切口沿着旋臂弯曲。",
    },
    PresetTexts {
        id: "arms",
        name: "五条旋臂",
        watch: "五个类别，所以输出是 softmax：各区域互相推挤，直到每一块都沿着自己的旋臂。",
    },
    PresetTexts {
        id: "digits",
        name: "手写数字",
        watch: "真实的手写数字，64 个像素，十个类别。几轮就够；观察测试损失何时与训练损失分道扬镳。",
    },
    PresetTexts {
        id: "slope",
        name: "一个神经元就是 |x|",
        watch: "唯一的 PReLU 学习自己的左侧斜率。看它从 0.25 走到约 −1：这时它就是 |x|。",
    },
    PresetTexts {
        id: "linear",
        name: "用直线分圆环",
        watch: "没有隐藏层的模型只是一条直线，而没有直线能分开圆盘与圆环：它始终比瞎猜好不了多少。",
    },
    PresetTexts {
        id: "features",
        name: "合适的特征",
        watch: "还是那条直线，但网络看到的是 x₁² 和 x₂²。在它们之中圆就是直线，几轮便可找到。",
    },
    PresetTexts {
        id: "dying",
        name: "死亡 ReLU",
        watch: "学习率太大，最初几轮就把整个第二层抛到 ReLU 平坦的一侧。那里没有梯度，回不来了：所有神经元都已死亡。",
    },
    PresetTexts {
        id: "vanishing",
        name: "梯度消失",
        watch: "十层 sigmoid，每层都给梯度乘上至多 1/4 的斜率。比较第一层与最后一层的梯度：什么也学不到。",
    },
    PresetTexts {
        id: "unscaled",
        name: "未标准化的输入",
        watch: "这张表里有的列上千。不做标准化，第一层几乎所有 sigmoid 都被推入饱和区，网络只学到哪一类更多。",
    },
    PresetTexts {
        id: "zeros",
        name: "权重全为零",
        watch: "所有神经元一模一样，永远得不到梯度，只有最后的偏置在动。这就是初始权重要随机的原因。",
    },
    PresetTexts {
        id: "deep",
        name: "三十层，尺度不对",
        watch: "He 初始化是为 ReLU 准备的。GELU 每层传过去的略少一些，累积三十次：信号和梯度都淡去，从这个起点始终学不起来。换个种子试试：有的运气好些。",
    },
    PresetTexts {
        id: "preserving",
        name: "三十层，尺度合适",
        watch: "同样的网络，但权重按本页为 GELU 算出的增益缩放。前几层的梯度大了百倍，于是学得起来。",
    },
    PresetTexts {
        id: "divergence",
        name: "太快了",
        watch: "线性模型的损失是一只曲率约为 2 的碗：梯度下降在学习率 2 / 2 = 1 以内稳定。用 1.2，每一步都落到对面更高处，直到数值溢出。",
    },
    PresetTexts {
        id: "momentum",
        name: "动量",
        watch: "狭长山谷里的小学习率。有动量时二十轮就找到波形；换成普通梯度下降，那时几乎还没动。",
    },
    PresetTexts {
        id: "overfit",
        name: "数据太少",
        watch: "十个训练点，一千多个权重。训练损失趋于 0，测试损失却先降后升。",
    },
    PresetTexts {
        id: "squared",
        name: "用错损失",
        watch: "一开始就错得很自信。sigmoid 之后的均方误差在那里是平的，于是一直错下去。换成交叉熵：同样的起点三十轮就纠正过来。",
    },
    PresetTexts {
        id: "nll",
        name: "说明不了问题的损失",
        watch: "log-sigmoid 接 NLL：类别之间没有竞争。损失几乎降到 0，却仍有四分之一答错；用 softmax 则二十个里对十九个。",
    },
];
