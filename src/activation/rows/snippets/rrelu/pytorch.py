import torch
import torch.nn.functional as F


def rrelu(
    x: torch.Tensor,
    lower: float = {lower},
    upper: float = {upper},
    training: bool = False,
) -> torch.Tensor:
    # training=True draws the slope of every element from [lower, upper].
    return F.rrelu(x, lower=lower, upper=upper, training=training)
