import torch


def exponential(x: torch.Tensor) -> torch.Tensor:
    return torch.exp(x)
