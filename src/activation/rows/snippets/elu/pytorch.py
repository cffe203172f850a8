import torch
import torch.nn.functional as F


def elu(x: torch.Tensor, alpha: float = {alpha}) -> torch.Tensor:
    return F.elu(x, alpha=alpha)
