//! The bits of trained networks, native and in a browser alike: the same seed is the same run everywhere.

use activation_lab::activation::{Function, rows};
use activation_lab::nn::optimiser::Optimiser;
use activation_lab::nn::output::Output;
use activation_lab::nn::recipe::{Parameters, Recipe};

use crate::common::{OUTPUTS, function, layers, numbers, recipe, samples, trainer};

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// FNV-1a over the bits of every weight and bias of some runs after three epochs.
fn digest(recipes: impl IntoIterator<Item = Recipe>) -> u64 {
    recipes.into_iter().fold(0xcbf2_9ce4_8422_2325, |hash, recipe| {
        let mut run = trainer(&recipe, &samples(57, 3, recipe.output));
        run.advance(3);
        let bits = numbers(run.network()).into_iter().map(f32::to_bits);
        bits.fold(hash, |hash, it| (hash ^ u64::from(it)).wrapping_mul(0x0100_0000_01b3))
    })
}

/// Dropout, clipping, penalties and learnt parameters, each of which draws or sums in an order of its own.
fn rich(optimiser: Optimiser) -> Recipe {
    let plain = recipe(&function("swish"), &[9, 5], Output::Softmax);
    let mut rich = Recipe { optimiser, l1: 1e-4, l2: 1e-3, clip: Some(0.5), dropout: 0.2, ..plain };
    rich.layers[0].parameters = Parameters::Learned;
    rich
}

#[cfg_attr(not(target_arch = "wasm32"), test)]
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test::wasm_bindgen_test)]
fn a_seed_gives_the_same_weights_everywhere_whatever_is_trained() {
    let functions = rows::ALL.iter().map(|row| recipe(&Function::new(row), &[9, 5], Output::Sigmoid));
    // Lanes across samples, in batches of every number of vectors up to four, the last of each epoch smaller.
    let narrow = [3, 8, 10, 16].map(|batch_size| {
        let mut narrow = rich(Optimiser::Sgd);
        narrow.batch_size = batch_size;
        narrow.layers.splice(1.., layers(&function("swish"), &[3, 2, 1]));
        narrow.layers[0].width = 4;
        narrow
    });
    let outputs = OUTPUTS.map(|it| recipe(&function("tanh"), &[9, 5], it));
    let (beta1, beta2, decay, momentum) = (0.9, 0.999, 0.9, 0.9);
    let optimisers = [
        Optimiser::Sgd,
        Optimiser::Momentum { momentum },
        Optimiser::Nesterov { momentum },
        Optimiser::RmsProp { decay },
        Optimiser::Adam { beta1, beta2 },
        Optimiser::AdamW { beta1, beta2, weight_decay: 0.01 },
    ];
    let found = [digest(functions), digest(outputs), digest(optimisers.map(rich)), digest(narrow)];
    assert_eq!(found, GOLDEN, "{found:#x?}");
}

/// Over all activations, all outputs, all optimisers, and narrow layers.
const GOLDEN: [u64; 4] =
    [0xe1d2_9799_2c8b_364f, 0x23db_0b1c_8c9a_c054, 0xe4cd_4df3_b87b_f961, 0x9e68_b5f7_8816_a03d];
