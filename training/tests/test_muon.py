"""Run with `python -m unittest training.tests.test_muon` from the repository's root."""

import unittest

import torch

from training.common.muon import Muon, orthogonal


class MuonTest(unittest.TestCase):
    def test_singular_values_come_near_one(self) -> None:
        torch.manual_seed(1)
        for rows, columns in ((32, 32), (64, 16), (16, 64)):
            values = torch.linalg.svdvals(orthogonal(torch.randn(3, rows, columns)).float())
            self.assertGreater(float(values.min()), 0.3)
            self.assertLess(float(values.max()), 1.4)

    def test_a_step_is_that_of_the_library(self) -> None:
        torch.manual_seed(2)
        start, gradients = torch.randn(48, 16), [torch.randn(48, 16) for _ in range(4)]
        ours, theirs = (torch.nn.Parameter(start.clone()) for _ in range(2))
        steppers = [
            Muon([ours], lr=0.02, momentum=0.95, weight_decay=0.01),
            torch.optim.Muon([theirs], lr=0.02, momentum=0.95, weight_decay=0.01),
        ]
        for gradient in gradients:
            for matrix, stepper in zip((ours, theirs), steppers, strict=True):
                matrix.grad = gradient.clone()
                stepper.step()
        torch.testing.assert_close(ours, theirs, atol=2e-3, rtol=0)


if __name__ == "__main__":
    unittest.main()
