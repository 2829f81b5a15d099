"""Verbs about notes: add, import, search."""

from argparse import Namespace
from collections import defaultdict
from collections.abc import Iterable, Mapping

from naravard_desktop.commands.naming import known
from naravard_desktop.commands.opening import opened
from naravard_desktop.commands.terminal import answer, complain, progress, standard_input, table
from naravard_desktop.domain.errors import UnknownEntity
from naravard_desktop.domain.note import NoteDraft
from naravard_desktop.domain.session import SessionDraft
from naravard_desktop.exchange.cells import read_kind, short
from naravard_desktop.exchange.headings import parse_mapping
from naravard_desktop.exchange.import_notes import ImportOptions, ImportReport, plan_import, run_import
from naravard_desktop.exchange.names import Ambiguous, Named, NewName, Unknown, names_of
from naravard_desktop.services.catalogue import add_session, groups, themes
from naravard_desktop.services.finding_notes import NoteFilter, count_notes, find_notes
from naravard_desktop.services.notes import add_note, note_rows
from naravard_desktop.services.projects import Project

_SHOWN = 20


def add(args: Namespace) -> int:
    """Add one note; its session is made if there's none of that name."""
    text = standard_input() if args.text == "-" else args.text
    with opened(args) as project:
        names = names_of(project)
        group = known(names.group, args.group, (row.name for row in groups(project)), "Gruppen")
        coded = tuple(_theme(project, name) for name in args.theme)
        kind = read_kind(args.kind)
        with project.write():
            session, made = _session(project, args.session)
            draft = NoteDraft(text, session, group, kind, coded, args.table, args.round, quotable=args.quotable)
            note = add_note(project, draft).created[int(made)]
        row = note_rows(project, [note])[0]
    value = {"note_id": row.uid, "readable_id": row.readable_id, "session": row.session_title, "new_session": made}
    started = f" Tillfället ”{row.session_title}” är nytt." if made else ""
    answer(args.json, value, f"Sparade {row.readable_id}.{started}")
    return 0


def import_(args: Namespace) -> int:
    """Import notes from CSV files; 1 when rows were rejected."""
    create = frozenset(Named(kind) for kind in args.create)
    create |= {Named.PERSPECTIVE} if Named.THEME in create else set()
    options = ImportOptions(parse_mapping(args.map), args.session, create, args.skip_bad)
    act = plan_import if args.dry_run else run_import
    with opened(args) as project, progress("Läser" if args.dry_run else "Importerar", "rader") as done:
        report = act(project, args.files, options, done)
    answer(args.json, _import_value(report, several=len(args.files) > 1), _import_text(report, args.dry_run))
    if report.rejected:
        complain(_rejected_sentence(report, args))
    return 1 if report.rejected else 0


def search(args: Namespace) -> int:
    """Search the notes."""
    wanted = NoteFilter(query=args.query)
    with opened(args) as project:
        total = count_notes(project, wanted)
        rows = note_rows(project, find_notes(project, wanted, args.limit))
    notes = [
        {
            "note_id": row.uid,
            "readable_id": row.readable_id,
            "session": row.session_title,
            "group": row.group_name,
            "themes": [mark.name for mark in row.themes],
            "kind": row.kind,
            "text": row.text,
        }
        for row in rows
    ]
    lines = [(r.readable_id, short(r.group_name, 24), short(r.session_title, 30), short(r.text, 500)) for r in rows]
    found = f"{total} träffar" if len(rows) == total else f"{total} träffar, de {len(rows)} senaste visas"
    shown = table(("ID", "Grupp", "Tillfälle", "Anteckning"), lines) if rows else ""
    answer(args.json, {"total": total, "notes": notes}, f"{shown}\n{found}.".strip())
    return 0


def _session(project: Project, title: str) -> tuple[int, bool]:
    """Return the session *title* and whether it was made now."""
    try:
        return names_of(project).session(" ".join(title.split()), None, exact=False), False
    except Unknown:
        return add_session(project, SessionDraft(title)).created[-1], True
    except Ambiguous as problem:
        raise UnknownEntity("{problem}", problem=problem) from problem


def _theme(project: Project, name: str) -> int:
    names = names_of(project)
    try:
        return names.perspective(name)
    except (Unknown, Ambiguous):
        return known(names.theme, name, (row.name for row in themes(project)), "Temat")


def _import_value(report: ImportReport, *, several: bool) -> dict[str, object]:
    rejected = [
        {"row": bad.row, "reason": bad.reason} | ({"file": str(bad.file)} if several else {}) for bad in report.rejected
    ]
    return {
        "read": report.read,
        "added": report.added,
        "updated": report.updated,
        "unchanged": report.unchanged,
        "rejected": rejected,
        "stored": report.stored,
        "new": {what.value: _named(report.new, what) for what in Named if _named(report.new, what)},
        "created": {what.value: _named(report.created, what) for what in Named if _named(report.created, what)},
        "repeated": report.repeated,
        "ignored_columns": list(report.ignored),
    }


def _named(names: Iterable[NewName], what: Named) -> list[str]:
    return [f"{new.name} {new.day}" if new.day else new.name for new in names if new.what is what]


def _import_text(report: ImportReport, dry_run: bool) -> str:
    lines = [
        f"{'Skulle läsa' if dry_run else 'Läste'} {_number(report.read)}: {report.added} nya, "
        f"{report.updated} ändrade, {report.unchanged} oförändrade, {len(report.rejected)} avvisade."
    ]
    lines += _reasons(report)
    lines += _listed("Nytt i filen", report.new)
    lines += _listed("Skulle skapa" if dry_run else "Skapade", dict.fromkeys(report.created, 0))
    if report.repeated:
        lines.append(f"{_number(report.repeated)} säger samma sak som en tidigare rad på samma plats.")
    if report.ignored:
        lines.append(f"Kolumner som inte lästes: {', '.join(report.ignored)}.")
    return "\n".join(lines)


def _reasons(report: ImportReport) -> list[str]:
    """Return a line for each reason, with the rows that it holds for."""
    rows: dict[tuple[str, str], list[int]] = defaultdict(list)
    for bad in report.rejected:
        rows[bad.file.name, bad.reason].append(bad.row)
    lines = [f"  {name}, {_rows(numbers)}: {reason}" for (name, reason), numbers in rows.items()]
    more = [f"  … och {len(lines) - _SHOWN} skäl till; --json visar alla."] if len(lines) > _SHOWN else []
    return lines[:_SHOWN] + more


def _rows(numbers: list[int]) -> str:
    if len(numbers) == 1:
        return f"rad {numbers[0]}"
    shown = ", ".join(map(str, numbers[:5]))
    return f"{_number(len(numbers))} ({shown}{', …' if len(numbers) > 5 else ''})"


def _number(rows: int) -> str:
    return "1 rad" if rows == 1 else f"{rows} rader"


def _listed(title: str, names: Mapping[NewName, int]) -> list[str]:
    lines: list[str] = []
    for what, called in _WORDS.items():
        found = [(text, names[new]) for new in names if new.what is what for text in _named([new], what)]
        shown = ", ".join(f"”{short(text)}”{f' ({_number(rows)})' if rows else ''}" for text, rows in found[:_SHOWN])
        more = f" och {len(found) - _SHOWN} till" if len(found) > _SHOWN else ""
        lines += [f"{title}, {called}: {shown}{more}."] if found else []
    return lines


_WORDS = {
    Named.SESSION: "tillfällen",
    Named.GROUP: "grupper",
    Named.THEME: "teman",
    Named.PERSPECTIVE: "perspektiv",
    Named.PRINCIPAL: "huvudmän",
}


def _rejected_sentence(report: ImportReport, args: Namespace) -> str:
    rows = f"{_number(len(report.rejected))} avvisades"
    kinds = {Named.THEME if new.what is Named.PERSPECTIVE else new.what for new in report.new}
    creatable = ",".join(sorted(kind.value for kind in kinds - {Named.PRINCIPAL}))
    offer = f", lägg till --create {creatable}" if creatable else ""
    if args.dry_run:
        return f"{rows}: rätta dem{offer}, eller hoppa över dem med --skip-bad."
    if report.stored:
        return f"{rows} och hoppades över; de andra är importerade."
    return f"Inget importerades, för {rows}: rätta dem{offer}, eller hoppa över dem med --skip-bad."
