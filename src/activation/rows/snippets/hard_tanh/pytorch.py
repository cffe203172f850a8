import torch
import torch.nn.functional as F


def hard_tanh(
    x: torch.Tensor,
    min_val: float = {min_val},
    max_val: float = {max_val},
) -> torch.Tensor:
    return F.hardtanh(x, min_val=min_val, max_val=max_val)
