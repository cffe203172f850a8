import torch
import torch.nn.functional as F


def celu(x: torch.Tensor, alpha: float = {alpha}) -> torch.Tensor:
    return F.celu(x, alpha=alpha)
