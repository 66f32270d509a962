"""Tables to answers: pure functions on typed frames. `tables` is the one door to the disk."""
