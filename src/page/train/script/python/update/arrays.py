STATE = [[[@np@.zeros_like(it)] * 2 for it in layer] for layer in NUMBERS]
# The least and the largest values of parameters of activations.
BOUNDS = [[@np@.array(it, "float32") for it in ends] for ends in [@bounds@]]


@move@


def train_step(batch, rate, step):
    x, t = TRAIN[0][:, @index@], TRAIN[1][@index@]
@masks@    pulls = gradients(@numbers@x, t@keep_argument@)
@penalty@@clip@    for index, (layer, pull, states) in enumerate(zip(NUMBERS, pulls, STATE)):
        moved = [move(*it, rate, step) for it in zip(layer, pull, states)]
        NUMBERS[index], STATE[index] = [it[0] for it in moved], [it[1] for it in moved]
        if index < len(BOUNDS):
            NUMBERS[index][2] = @np@.clip(NUMBERS[index][2], *BOUNDS[index])
