"""Speech: the voices of the system, where the extra for them is installed."""
