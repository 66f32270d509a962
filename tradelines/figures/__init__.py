"""Answers to figures: one visual language, Plotly charts and pydeck decks. No Streamlit."""
