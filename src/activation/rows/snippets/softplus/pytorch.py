import torch
import torch.nn.functional as F


def softplus(x: torch.Tensor, beta: float = {beta}, threshold: float = {threshold}) -> torch.Tensor:
    return F.softplus(x, beta=beta, threshold=threshold)
