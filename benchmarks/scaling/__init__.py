"""What no table of workloads shows: a large schema, the start, first questions, workers, memory."""
