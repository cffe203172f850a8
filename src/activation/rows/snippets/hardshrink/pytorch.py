import torch
import torch.nn.functional as F


def hardshrink(x: torch.Tensor, lambd: float = {lambd}) -> torch.Tensor:
    return F.hardshrink(x, lambd=lambd)
