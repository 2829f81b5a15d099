"""What is timed, and against what: every figure is a ratio to a yardstick of the same run."""
