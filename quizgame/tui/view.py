"""What is longer than a screen: its pages, and what of it is brought into view."""

from typing import ClassVar

from textual.binding import Binding, BindingType
from textual.containers import VerticalScroll
from textual.widget import Widget


class Pages(VerticalScroll, inherit_bindings=False):
    """Anything to read that may be longer than the screen."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("up", "scroll_up", "A line back", key_display="↑", show=False),
        Binding("down", "scroll_down", "A line on", key_display="↓", show=False),
        Binding("pageup", "page_up", "A page back", key_display="PgUp", show=False),
        Binding("pagedown", "page_down", "A page on", key_display="PgDn", show=False),
        Binding("home", "scroll_home", "To the top", key_display="Home", show=False),
        Binding("end", "scroll_end", "To the end", key_display="End", show=False),
    ]

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Offer to turn the page only if there is more than one."""
        return self.max_scroll_y > 0

    def on_resize(self) -> None:
        """Look again whether there is more than fits."""
        self.call_after_refresh(self.refresh_bindings)


def bring_in_view(widget: Widget) -> None:
    """Scroll to a widget once it is laid out, if it is still there by then.

    Keys may come faster than a screen is drawn, and the next of them may lead away from it.
    """
    widget.call_after_refresh(_scroll_to, widget)


def _scroll_to(widget: Widget) -> None:
    if widget.is_attached:
        widget.scroll_visible(animate=False, immediate=True)
