"""Who has said something about what, counted exactly."""

from collections import Counter

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.services import catalogue, notes
from naravard_desktop.services.coding import code_notes, uncode_notes
from naravard_desktop.services.heard import heard_in, root_themes


def test_a_note_with_two_sub_themes_counts_once(project, session, add, group, theme):
    reach, inv = theme("Tillgänglighet"), group("Inv")
    add(group=inv, themes=(theme("Väntetider"), theme("Telefon")))
    add(group=inv, themes=(theme("Väntetider"), reach, theme("Kontinuitet"), theme("Barn")))
    add(group=inv, themes=(theme("Barn"),))
    add(themes=(reach,))
    for where in (session, None):
        assert heard_in(project, where) == {(inv, reach): 2, (inv, theme("Kontinuitet")): 1}


def test_a_session_hears_only_its_own(project, session, add, group, theme):
    add(group=group("Inv"), themes=(theme("Telefon"),), session=None)
    assert heard_in(project, session) == {}
    assert heard_in(project) == {(group("Inv"), theme("Tillgänglighet")): 1}


def test_notes_and_codings_that_are_gone_do_not_count(project, session, add, group, theme):
    phone, inv = theme("Telefon"), group("Inv")
    kept, gone, uncoded = (add(group=inv, themes=(phone, theme("Väntetider"))) for _ in range(3))
    notes.delete_notes(project, [gone])
    uncode_notes(project, [uncoded], phone)
    code_notes(project, [kept], phone)
    for where in (session, None):
        assert heard_in(project, where) == {(inv, theme("Tillgänglighet")): 2}


def test_themes_under_each_other_hang_on_nothing(project, session, add, group, theme):
    one, other = theme("Väntetider"), theme("Telefon")
    with project.write() as writer:
        writer.put(one, "parent", other)
        writer.put(other, "parent", one)
    add(group=group("Inv"), themes=(one, other))
    roots = root_themes(catalogue.themes(project))
    assert {roots[one], roots[other]} <= {one, other}
    for where in (session, None):
        assert sum(heard_in(project, where).values()) == len({roots[one], roots[other]})


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.tuples(st.integers(0, 2), st.integers(0, 3), st.sets(st.integers(0, 5), max_size=4)), max_size=12))
def test_counted_from_the_tally_or_from_the_notes_it_is_the_same(project, said):
    rows = catalogue.themes(project)
    groups, roots = [None, *(row.pk for row in catalogue.groups(project)[:3])], root_themes(rows)
    places = [catalogue.add_session(project, SessionDraft("Dialog")).created[0] for _ in range(3)]
    before, expected = Counter(heard_in(project)), [Counter(), Counter(), Counter()]
    for place, who, about in said:
        themes = tuple(rows[number].pk for number in about)
        notes.add_note(project, NoteDraft("x", places[place], groups[who], themes=themes))
        expected[place].update((groups[who], root) for root in {roots[t] for t in themes if t in roots} if who)
    assert [heard_in(project, place) for place in places] == expected
    assert heard_in(project) == before + expected[0] + expected[1] + expected[2]
