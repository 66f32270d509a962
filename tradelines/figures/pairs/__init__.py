"""Two countries: their dossier on one time axis, its tables, and all of it in words."""
