"""articles."""

from tradelines.ui.entry import require_entry

require_entry("articles")

from tradelines.ui.frame import header

header("articles")
