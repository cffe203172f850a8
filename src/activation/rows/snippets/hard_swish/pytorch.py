import torch
import torch.nn.functional as F


def hard_swish(x: torch.Tensor) -> torch.Tensor:
    return F.hardswish(x)
