import torch


def squareplus(x: torch.Tensor, b: float = {b}) -> torch.Tensor:
    return 0.5 * (x + torch.sqrt(x * x + b))
