"""Text to typed spans with offsets: sentences, terms, names, amounts, quantities, periods, dates, persons."""
