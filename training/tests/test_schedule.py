"""How the rate goes. Run with `python -m unittest training.tests.test_schedule`."""

import unittest

from training.common.schedule import Budget, Course, rate_share


class ScheduleTest(unittest.TestCase):
    def test_rises_in_steps_and_falls_to_zero_as_the_budget_is_spent(self) -> None:
        for course, steps, spent, share in (
            (Course.WHOLE, 0, 0.0, 0.1), (Course.WHOLE, 50, 0.3, 1.0), (Course.WHOLE, 50, 0.65, 0.5),
            (Course.WHOLE, 50, 1.0, 0.0), (Course.CONSTANT, 4, 0.0, 0.5), (Course.CONSTANT, 50, 1.0, 1.0),
            (Course.FALL, 0, 0.0, 1.0), (Course.FALL, 50, 0.75, 0.25), (Course.FALL, 50, 1.2, 0.0),
        ):
            with self.subTest(course=course, steps=steps, spent=spent):
                self.assertAlmostEqual(rate_share(steps, spent, 10, course), share)

    def test_counts_a_budget_in_seconds_or_steps(self) -> None:
        self.assertEqual(Budget(60, None).spent(30, 999), 0.5)
        self.assertEqual(Budget(None, 200).spent(999, 50), 0.25)


if __name__ == "__main__":
    unittest.main()
