import torch
import torch.nn.functional as F


def threshold(
    x: torch.Tensor,
    threshold: float = {threshold},
    value: float = {value},
) -> torch.Tensor:
    return F.threshold(x, threshold, value)
