"""trade."""

from tradelines.ui.entry import require_entry

require_entry("trade")

from tradelines.ui.frame import header

header("trade")
