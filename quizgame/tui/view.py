"""What is on a screen brought into view."""

from textual.widget import Widget


def bring_in_view(widget: Widget) -> None:
    """Scroll to a widget once it is laid out, if it is still there by then.

    Keys may come faster than a screen is drawn, and the next of them may lead away from it.
    """
    widget.call_after_refresh(_scroll_to, widget)


def _scroll_to(widget: Widget) -> None:
    if widget.is_attached:
        widget.scroll_visible(animate=False)
