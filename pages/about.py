"""about."""

from tradelines.ui.entry import require_entry

require_entry("about")

from tradelines.ui.frame import header

header("about")
