import torch


def swish(x: torch.Tensor, beta: float = {beta}) -> torch.Tensor:
    return x * torch.sigmoid(beta * x)
