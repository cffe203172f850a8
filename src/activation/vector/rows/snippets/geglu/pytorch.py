import torch
import torch.nn.functional as F


def geglu(x: torch.Tensor) -> torch.Tensor:
    a, b = x.chunk(2, dim=-1)
    return a * F.gelu(b, approximate="none")
