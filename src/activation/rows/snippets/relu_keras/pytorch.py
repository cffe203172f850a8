import torch


def relu_keras(
    x: torch.Tensor,
    negative_slope: float = {negative_slope},
    max_value: float = {max_value},
    threshold: float = {threshold},
) -> torch.Tensor:
    return torch.where(x > threshold, x.clamp(max=max_value), negative_slope * (x - threshold))
