import torch
import torch.nn.functional as F


def log_softmax(x: torch.Tensor, T: float = {T}) -> torch.Tensor:
    return F.log_softmax(x / T, dim=-1)
