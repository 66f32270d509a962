"""overview."""

from tradelines.ui.entry import require_entry

require_entry("overview")

from tradelines.ui.frame import header

header("overview")
