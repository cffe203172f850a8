OPTIMISER = torch.optim.@optimiser@
# The least and the largest values of parameters of activations.
BOUNDS = [@bounds@]


def train_step(batch, rate, step):
    x, t = TRAIN[0][batch], TRAIN[1][batch]
@masks@    OPTIMISER.param_groups[0]["lr"] = rate
    OPTIMISER.zero_grad()
    total = loss(forward(x@keep_argument@), t)
@penalty@    total.backward()
@clip@    OPTIMISER.step()
    for (_, _, parameters), (low, high) in zip(NUMBERS, BOUNDS):
        parameters.data.clamp_(torch.tensor(low), torch.tensor(high))
