"""What counts as coded: a theme of the roadmap does, a perspective doesn't."""

from sqlalchemy import select

from naravard_desktop.services.care import check
from naravard_desktop.services.catalogue import dimensions
from naravard_desktop.services.finding_notes import filter_counts
from naravard_desktop.services.projects import overview
from naravard_desktop.storage import tables


def test_a_note_with_only_a_perspective_is_not_coded(project, add, theme):
    add("a", themes=(theme("Barn"),))
    add("b", themes=(theme("Barn"), theme("Telefon")))
    assert (overview(project).notes, overview(project).coded, filter_counts(project).uncoded) == (2, 1, 1)
    assert check(project) == []


def test_a_theme_that_becomes_a_perspective_is_counted_anew(project, add, theme):
    add("a", themes=(theme("Telefon"),))
    perspectives = next(row.pk for row in dimensions(project) if row.perspective)
    with project.write() as writer:
        writer.put(theme("Telefon"), "dimension", perspectives)
    assert filter_counts(project).uncoded == 1
    assert check(project) == []


def test_the_tally_stays_exact_when_its_dimension_goes_and_comes_back(project, add, theme):
    add("a", themes=(theme("Barn"),))
    with project.read() as connection:
        role = tables.dimension.c.role
        dimension = connection.execute(select(tables.dimension.c.pk).where(role == "perspectives")).scalars().one()
    with project.write() as writer:
        writer.delete(dimension)
    assert check(project) == []
    with project.write() as writer:
        writer.restore(dimension)
    assert check(project) == []
