import torch
import torch.nn.functional as F


def prelu(x: torch.Tensor, alpha: float = {alpha}) -> torch.Tensor:
    return F.prelu(x, torch.tensor([alpha], dtype=x.dtype, device=x.device))
