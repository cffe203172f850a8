import torch
import torch.nn.functional as F


def reglu(x: torch.Tensor) -> torch.Tensor:
    a, b = x.chunk(2, dim=-1)
    return a * F.relu(b)
