//! English: presets of the Train page.

use crate::text::preset::PresetTexts;

pub static PRESETS: [PresetTexts; 17] = [
    PresetTexts {
        id: "spiral",
        name: "Spiral",
        watch: "Two arms that no straight line separates. Watch the first layer cut the plane, and the later ones bend the cuts along the arms.",
    },
    PresetTexts {
        id: "arms",
        name: "Five arms",
        watch: "Five classes, so the output is a softmax: the areas push each other aside until each follows its arm.",
    },
    PresetTexts {
        id: "digits",
        name: "Digits",
        watch: "Real handwriting, 64 pixels and ten classes. A few epochs are enough; watch the test loss part from the training loss.",
    },
    PresetTexts {
        id: "slope",
        name: "One unit is |x|",
        watch: "A single PReLU learns its own left slope. Watch it go from 0.25 to about −1: then the unit is |x|.",
    },
    PresetTexts {
        id: "linear",
        name: "A line against a circle",
        watch: "Without a hidden layer the model is a straight line, and no line parts a disc from its ring. It never gets far beyond guessing.",
    },
    PresetTexts {
        id: "features",
        name: "The right features",
        watch: "The same straight line, but the network sees x₁² and x₂². In these a circle is a line, and it is found in a few epochs.",
    },
    PresetTexts {
        id: "dying",
        name: "Dying ReLU",
        watch: "At this rate the first epochs throw the whole second layer to where ReLU is flat. It has no gradient there, so it stays: every unit is dead.",
    },
    PresetTexts {
        id: "vanishing",
        name: "Vanishing gradient",
        watch: "Ten layers of sigmoid, and each multiplies the gradient by a slope of at most 1/4. Compare the gradients of the first and the last layer: nothing is learnt.",
    },
    PresetTexts {
        id: "unscaled",
        name: "Raw inputs",
        watch: "The columns of this table reach into the thousands. Unscaled they push almost every sigmoid of the first layer into saturation, and the network only learns which class is more frequent.",
    },
    PresetTexts {
        id: "zeros",
        name: "All weights zero",
        watch: "Every unit is the same as every other and gets no gradient, for ever: only the last bias moves. This is why initial weights are random.",
    },
    PresetTexts {
        id: "deep",
        name: "Thirty layers, wrong scale",
        watch: "He's weights are made for ReLU. GELU passes on a little less, thirty times over: signal and gradient fade, and this start never gets going. Try other seeds: some are luckier.",
    },
    PresetTexts {
        id: "preserving",
        name: "Thirty layers, right scale",
        watch: "The same network, with weights scaled by the gain that the page computes for GELU. The gradient of the first layers is a hundred times larger, and it learns.",
    },
    PresetTexts {
        id: "divergence",
        name: "Too fast",
        watch: "A linear model whose loss is a bowl of curvature 2: descent is stable up to a rate of 2 / 2 = 1. At 1.2 every step lands higher on the other side, until the numbers end.",
    },
    PresetTexts {
        id: "momentum",
        name: "Momentum",
        watch: "A small rate in a long valley. With momentum the wave is found in twenty epochs; choose plain descent instead, and it has hardly moved by then.",
    },
    PresetTexts {
        id: "overfit",
        name: "Too little data",
        watch: "Ten training points and over a thousand weights. The training loss goes to 0 while the test loss falls, turns and climbs.",
    },
    PresetTexts {
        id: "squared",
        name: "The wrong loss",
        watch: "It starts out confidently wrong. Behind a sigmoid the squared error is flat there, and it stays wrong. Choose cross-entropy: the same start is put right in thirty epochs.",
    },
    PresetTexts {
        id: "nll",
        name: "A loss that proves nothing",
        watch: "Log-sigmoid into NLL: nothing makes the classes compete. The loss falls to almost 0 while a quarter of the answers stay wrong. With softmax nineteen of twenty are right.",
    },
];
