import torch
import torch.nn.functional as F


def softshrink(x: torch.Tensor, lambd: float = {lambd}) -> torch.Tensor:
    return F.softshrink(x, lambd=lambd)
