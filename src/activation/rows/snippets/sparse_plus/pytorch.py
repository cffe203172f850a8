import torch


def sparse_plus(x: torch.Tensor) -> torch.Tensor:
    return torch.where(x < 1.0, 0.25 * (x + 1.0).clamp(min=0.0) ** 2, x)
