"""Games and answers kept in SQLite."""

import datetime
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizgame.errors import StoreError
from quizgame.grading.grade import Outcome
from quizgame.play.events import Answered, Asked, Claimed, Event, Finished, Undone
from quizgame.play.scoring import Score
from quizgame.play.session import Session
from quizgame.store import Store, migrations
from quizgame.store import store as store_module
from quizgame.store.rows import from_row, to_row
from tests.play.making import HOST, WHO, items
from tests.store.player import answer

NOON = datetime.datetime(2024, 1, 2, 12, tzinfo=datetime.UTC)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "new" / "quizgame.db"


@pytest.fixture
def store(path: Path) -> Iterator[Store]:
    with Store.open(path, clock=lambda: NOON) as store:
        yield store


def keep(store: Store, title: str, *, finish: bool = True) -> Session:
    """Play a quiz with a wrong answer, a claim, an undo and a right answer, and keep it."""
    session = Session(items(WHO, HOST))
    game = store.begin(title, [item.key for item in session.items])
    store.append(game, session.ask(0.0))
    for event in (session.answer("nobody", 1.0), session.claim(2.0), session.undo(3.0)):
        store.append(game, event)
    store.append(game, session.ask(4.0))
    store.append(game, session.answer("Xi Jinping", 5.0))
    if finish:
        store.append(game, session.finish(6.0))
    return session


def test_a_game_comes_back_as_it_was(store: Store) -> None:
    session = keep(store, "Beijing")
    assert store.events(1) == session.events


def test_results_are_worked_out_from_the_rows(store: Store, path: Path) -> None:
    keep(store, "Beijing")
    with Store.open(path) as again:
        (result,) = again.results()
    assert result.title == "Beijing"
    assert result.score == Score(right=1, answered=2, asked=2)
    assert (result.total, result.finished, result.started_at) == (2, True, NOON)


def test_the_latest_games_come_first(store: Store) -> None:
    for title in ("one", "two", "three"):
        keep(store, title)
    assert [result.title for result in store.results(limit=2)] == ["three", "two"]


def test_a_game_broken_off_is_listed_as_such(store: Store) -> None:
    keep(store, "Beijing", finish=False)
    assert not store.results()[0].finished


def test_a_game_without_an_answer_is_not_listed(store: Store) -> None:
    game = store.begin("Opened and left", ["q-1"])
    store.append(game, Asked(item=0, at=0.0, deadline=1.0))
    store.append(game, Finished(at=1.0))
    assert store.results() == ()


def test_no_text_of_a_bank_is_kept(store: Store, path: Path) -> None:
    keep(store, "Beijing")
    store.close()
    kept = path.read_bytes()
    assert b"Xi Jinping" in kept  # typed by the player
    for text in (WHO.question, WHO.evidence[0].quote, "Vladimir Putin"):
        assert text.encode() not in kept


def test_each_event_is_on_the_disk_at_once(store: Store, path: Path) -> None:
    game = store.begin("Beijing", ["q-1"])
    store.append(game, Asked(item=0, at=0.0, deadline=None))
    with Store.open(path) as other:
        assert len(other.events(game)) == 1
    (level,) = store._connection.execute("pragma synchronous").fetchone()
    assert level == 2  # full


def test_half_a_character_from_a_terminal_is_kept_as_a_question_mark(store: Store) -> None:
    game = store.begin("Beijing", ["q-1"])
    store.append(game, answer_with("caf\udce9"))
    (event,) = store.events(game)
    assert isinstance(event, Answered)
    assert event.response == "caf?"


def answer_with(response: str) -> Answered:
    return Answered(
        item=0, at=1.0, response=response, outcome=Outcome.REJECT, reason="", seconds=1.0
    )


def test_an_event_of_no_item_is_refused(store: Store) -> None:
    game = store.begin("Beijing", ["q-1"])
    with pytest.raises(StoreError):
        store.append(game, answer(5))
    store.append(game, answer(0))


TIMES = st.floats(0, 1e9)
PLACES = st.integers(0, 500)
EVENTS: st.SearchStrategy[Event] = st.one_of(
    st.builds(Asked, item=PLACES, at=TIMES, deadline=st.none() | TIMES),
    st.builds(
        Answered,
        item=PLACES,
        at=TIMES,
        response=st.text(),
        outcome=st.sampled_from(Outcome),
        reason=st.text(),
        seconds=TIMES,
        late=st.booleans(),
        timed_out=st.booleans(),
    ),
    st.builds(Claimed, item=PLACES, at=TIMES),
    st.builds(Undone, item=PLACES, at=TIMES, deadline=st.none() | TIMES),
    st.builds(Finished, at=TIMES),
)


@given(EVENTS)
def test_an_event_survives_being_a_row(event: Event) -> None:
    assert from_row(to_row(event)) == event


def refusal(path: Path) -> str:
    """Tell what opening a file is refused with."""
    with pytest.raises(StoreError) as caught:
        Store.open(path)
    message = str(caught.value)
    assert message.startswith(str(path))
    assert "\n" not in message
    return message


def test_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "quizgame.db"
    path.write_bytes(b"not a database, but long enough to look at" * 100)
    assert "damaged" in refusal(path)


def test_a_damaged_database_is_told(store: Store, path: Path) -> None:
    keep(store, "Beijing")
    store.close()
    whole = path.read_bytes()
    path.write_bytes(whole[:100] + b"\xff" * (len(whole) - 100))
    assert "damaged" in refusal(path)


def test_a_database_of_another_program_is_left_alone(tmp_path: Path) -> None:
    path = tmp_path / "music.db"
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("create table songs (title text)")
    before = path.read_bytes()
    assert "another program" in refusal(path)
    assert path.read_bytes() == before


def test_a_database_of_a_newer_version_is_left_alone(store: Store, path: Path) -> None:
    store._connection.execute("insert into migrations values ('2999-01-lasers', '')")
    store.close()
    before = path.read_bytes()
    assert "2999-01-lasers" in refusal(path)
    assert path.read_bytes() == before


def test_a_folder_in_the_place_of_the_file_is_told(tmp_path: Path) -> None:
    assert "cannot be opened" in refusal(tmp_path)


def test_a_file_in_the_place_of_the_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    assert "cannot be opened" in refusal(tmp_path / "file" / "quizgame.db")


READ_ONLY = """
import os, sys
from pathlib import Path
from quizgame.errors import StoreError
from quizgame.store import Store
if os.geteuid() == 0:
    os.setuid(65534)  # nothing is read-only for root
try:
    Store.open(Path(sys.argv[1]))
except StoreError as error:
    print(error)
"""


def test_a_read_only_folder_is_told(tmp_path: Path) -> None:
    folder = tmp_path / "shut"
    folder.mkdir()
    folder.chmod(0o500)
    path = folder / "quizgame.db"
    ran = subprocess.run(
        [sys.executable, "-c", READ_ONLY, str(path)], capture_output=True, text=True, check=True
    )
    assert ran.stdout.startswith(f"{path}: ")
    assert ran.stdout.count("\n") == 1
    assert not os.listdir(folder)  # noqa: PTH208


def test_a_full_disk_is_told_and_what_was_kept_stays(store: Store) -> None:
    game = store.begin("Beijing", ["q-1"])
    store.append(game, answer(0))
    (pages,) = store._connection.execute("pragma page_count").fetchone()
    store._connection.execute(f"pragma max_page_count = {pages}")
    with pytest.raises(StoreError, match="disk is full"):
        store.append(game, answer_with("x" * 100_000))
    store._connection.execute("pragma max_page_count = 1000000")
    store.append(game, answer(0))
    assert len(store.events(game)) == 2


def test_a_locked_file_is_told(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(store_module, "BUSY_SECONDS", 0.01)
    with Store.open(path) as first, Store.open(path) as second:
        first._connection.execute("begin immediate")
        with pytest.raises(StoreError, match="another program is writing"):
            second.begin("Beijing", ["q-1"])


def test_a_migration_that_fails_leaves_nothing(path: Path) -> None:
    good = migrations.Migration(name="1", statements=("create table one (x integer) strict",))
    bad = migrations.Migration(name="2", statements=("create table two (x) strict",))
    path.parent.mkdir()
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        with pytest.raises(sqlite3.OperationalError):
            migrations.apply(connection, "now", (good, bad))
        assert connection.execute("select name from sqlite_schema").fetchall() == []


def test_a_migration_is_applied_once(path: Path) -> None:
    with Store.open(path):
        pass
    with Store.open(path) as store:
        names = store._connection.execute("select name from migrations").fetchall()
    assert [name for (name,) in names] == [migration.name for migration in migrations.MIGRATIONS]


def test_games_that_start_at_the_same_moment_share_a_new_file(path: Path) -> None:
    code = "import sys; from pathlib import Path; from quizgame.store import Store\n"
    code += "Store.open(Path(sys.argv[1])).begin('x', ['q-1'])"
    command = [sys.executable, "-c", code, str(path)]
    children = [subprocess.Popen(command) for _ in range(4)]
    assert [child.wait() for child in children] == [0, 0, 0, 0]
    with Store.open(path) as store:
        assert store.begin("y", []) == 5
