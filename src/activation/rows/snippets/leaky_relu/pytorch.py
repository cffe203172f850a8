import torch
import torch.nn.functional as F


def leaky_relu(x: torch.Tensor, negative_slope: float = {negative_slope}) -> torch.Tensor:
    return F.leaky_relu(x, negative_slope=negative_slope)
