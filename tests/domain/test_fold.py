"""What people see of an entity after any history. The histories are of one note on several laptops that know
different parts of it, as `Laptops` plays them."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from naravard_desktop.domain.fold import EntityState, fold
from naravard_desktop.domain.operation import Action, Operation, erase_fields, make


class Laptops:
    """Laptops with one note; each knows some operations and acts on what it knows, as services do."""

    def __init__(self, number: int) -> None:
        self.sequence = 0
        first = make("0", 0, 0, "note", "n", Action.CREATE, {"text": "första", "kind": "hinder"})
        self.known: list[dict[bytes, Operation]] = [{first.id: first} for _ in range(number)]

    def state(self, at: int) -> EntityState:
        return fold("note", self.known[at].values())

    def do(self, at: int, action: Action, values=None, parents=None, stamp=None) -> Operation:
        self.sequence += 1
        if parents is None:
            parents = self.state(at).tips
        operation = make(str(at), self.sequence, stamp or self.sequence, "note", "n", action, values or {}, parents)
        self.known[at][operation.id] = operation
        return operation

    def write(self, at: int, text: str, stamp=None) -> Operation:
        return self.do(at, Action.SET, {"text": text}, self.state(at).heads["text"], stamp)

    def set_kind(self, at: int, kind: str, stamp=None) -> Operation:
        return self.do(at, Action.SET, {"kind": kind}, self.state(at).heads["kind"], stamp)

    def erase(self, at: int, *targets: Operation) -> Operation:
        return self.do(at, Action.ERASE, {"text": None}, [target.id for target in targets])

    def tell(self, source: int, target: int) -> None:
        self.known[target] |= self.known[source]

    def meet(self) -> EntityState:
        """Let everybody tell everybody, and return what they see."""
        for source in range(len(self.known)):
            self.tell(source, 0)
        return self.state(0)


def texts_shown(state: EntityState) -> set[str]:
    return {state.values["text"], *state.conflicts.get("text", ())} - {None}


@st.composite
def histories(draw, size=12) -> Laptops:
    laptops = Laptops(3)
    at = st.integers(0, 2)
    for number in range(draw(st.integers(1, size))):
        stamp = draw(st.integers(1, 9))
        match draw(st.sampled_from(["write", "kind", "delete", "restore", "erase", "tell"])):
            case "write":
                laptops.write(draw(at), f"text {number}", stamp)
            case "kind":
                laptops.set_kind(draw(at), f"slag {number}", stamp)
            case "delete":
                laptops.do(draw(at), Action.DELETE, stamp=stamp)
            case "restore":
                laptops.do(draw(at), Action.RESTORE, stamp=stamp)
            case "erase":
                where = draw(at)
                target = draw(st.sampled_from([op for op in laptops.known[where].values() if op.touches("text")]))
                laptops.erase(where, target)
            case "tell":
                laptops.tell(draw(at), draw(at))
    return laptops


@given(histories(), st.randoms(use_true_random=False))
def test_any_order_and_any_number_of_times_give_the_same_state(laptops: Laptops, random: Random):
    whole = laptops.meet()
    operations = [*laptops.known[0].values()]
    again = operations + random.choices(operations, k=len(operations))
    random.shuffle(again)
    assert fold("note", again) == whole


@given(histories())
def test_everyone_sees_the_same_once_everyone_knows_the_same(laptops: Laptops):
    whole = laptops.meet()
    for at in (1, 2):
        laptops.tell(0, at)
        assert laptops.state(at) == whole


@given(histories())
def test_every_text_that_nobody_replaced_is_shown_unless_it_was_erased(laptops: Laptops):
    state = laptops.meet()
    operations = [*laptops.known[0].values()]
    replaced = {parent for op in operations if op.touches("text") for parent in op.parents}
    erased = {parent for op in operations if op.action is Action.ERASE for parent in op.parents}
    kept = {op.value("text") for op in operations if op.touches("text") and op.id not in replaced | erased}
    assert texts_shown(state) == kept


@given(histories())
def test_an_erased_text_is_never_shown_again_in_any_order(laptops: Laptops):
    laptops.meet()
    operations = [*laptops.known[0].values()]
    erased = {parent for op in operations if op.action is Action.ERASE for parent in op.parents}
    gone = {op.value("text") for op in operations if op.id in erased}
    emptied = [erase_fields(op, ["text"]) if op.id in erased else op for op in operations]
    for order in (operations, operations[::-1], emptied):
        assert not texts_shown(fold("note", order)) & gone


def test_two_texts_written_apart_are_both_kept_the_newest_first():
    laptops = Laptops(2)
    laptops.write(0, "bussen går aldrig", stamp=5)
    laptops.write(1, "bussen går sällan", stamp=9)
    state = laptops.meet()
    assert state.values["text"] == "bussen går sällan"
    assert state.conflicts == {"text": ("bussen går sällan", "bussen går aldrig")}


def test_the_same_text_written_twice_is_no_conflict():
    laptops = Laptops(2)
    laptops.write(0, "samma")
    laptops.write(1, "samma")
    assert laptops.meet().conflicts == {}


def test_whoever_has_seen_both_texts_settles_the_conflict():
    laptops = Laptops(2)
    laptops.write(0, "ena")
    laptops.write(1, "andra")
    laptops.meet()
    laptops.write(0, "ena och andra")
    assert texts_shown(laptops.meet()) == {"ena och andra"}


def test_a_later_text_wins_over_the_one_it_was_written_upon_however_wrong_the_clocks():
    laptops = Laptops(2)
    laptops.write(0, "skrivet år 2125", stamp=10**18)
    laptops.tell(0, 1)
    laptops.write(1, "skrivet ovanpå", stamp=1)
    assert texts_shown(laptops.meet()) == {"skrivet ovanpå"}


def test_the_clock_decides_between_two_kinds_set_apart():
    laptops = Laptops(2)
    laptops.set_kind(0, "behov", stamp=9)
    laptops.set_kind(1, "fråga", stamp=5)
    state = laptops.meet()
    assert (state.values["kind"], state.conflicts) == ("behov", {})


def test_changes_of_different_fields_both_hold():
    laptops = Laptops(2)
    laptops.write(0, "ny text")
    laptops.set_kind(1, "behov")
    assert laptops.meet().values == {"text": "ny text", "kind": "behov"}


def test_what_was_deleted_by_someone_who_knew_everything_is_gone():
    laptops = Laptops(2)
    laptops.write(1, "ny text")
    laptops.tell(1, 0)
    laptops.do(0, Action.DELETE)
    state = laptops.meet()
    assert (state.alive, state.contested) == (False, False)


def test_an_edit_beats_a_deletion_made_apart_and_somebody_is_asked():
    laptops = Laptops(2)
    laptops.do(0, Action.DELETE, stamp=9)
    laptops.write(1, "viktigt tillägg", stamp=1)
    state = laptops.meet()
    assert (state.alive, state.contested, texts_shown(state)) == (True, True, {"viktigt tillägg"})


def test_an_answer_settles_an_edit_against_a_deletion():
    for answer, alive in ((Action.DELETE, False), (Action.RESTORE, True)):
        laptops = Laptops(2)
        laptops.do(0, Action.DELETE)
        laptops.write(1, "tillägg")
        laptops.meet()
        laptops.do(0, answer)
        state = laptops.meet()
        assert (state.alive, state.contested) == (alive, False)


def test_what_two_have_deleted_is_gone_without_a_question():
    laptops = Laptops(2)
    laptops.do(0, Action.DELETE)
    laptops.do(1, Action.DELETE)
    assert not laptops.meet().alive


def test_a_restored_note_is_as_it_was():
    laptops = Laptops(1)
    laptops.write(0, "kvar")
    before = laptops.state(0)
    laptops.do(0, Action.DELETE)
    laptops.do(0, Action.RESTORE)
    after = laptops.state(0)
    assert (after.alive, after.contested, after.values) == (True, False, before.values)


def test_an_erased_text_leaves_an_open_blank_which_a_new_text_fills():
    laptops = Laptops(1)
    laptops.erase(0, laptops.write(0, "Anna Andersson är sjuk"))
    state = laptops.state(0)
    assert (state.values["text"], state.erased) == (None, {"text"})
    laptops.write(0, "någon är sjuk")
    assert (laptops.state(0).values["text"], laptops.state(0).erased) == ("någon är sjuk", frozenset())


def test_erasing_neither_deletes_nor_revives_a_note():
    laptops = Laptops(2)
    target = laptops.write(0, "x")
    laptops.tell(0, 1)
    laptops.do(1, Action.DELETE)
    laptops.erase(0, target)
    assert not laptops.meet().alive


def test_nothing_known_is_nothing_shown():
    state = fold("note", [])
    assert (state.alive, state.values) == (False, {})
