"""Exports and imports of one period as a Sankey diagram, a map and a matrix, each with its equal table."""
