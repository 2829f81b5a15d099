from naravard_desktop.services import file_care, remembered_keys, safekeeping
from naravard_desktop.services.projects import open_project
from naravard_desktop.storage import location
from naravard_desktop.storage.engine import Key


def test_what_there_is_to_tell_of_a_file(project, add):
    add()
    project.back_up()
    facts = file_care.file_facts(project)
    assert (facts.encrypted, facts.backups, facts.unlike, facts.remembered) == (False, 1, 0, None)
    assert facts.size > 4096
    assert facts.latest_backup == safekeeping.latest_backup(project.path)


def test_another_key_is_for_the_project_and_its_backups(project, add, keyring_here):
    add()
    project.back_up()
    project.close()
    key = Key.for_new_file("fyra ord")
    assert file_care.change_key(project.path, None, key, lambda _done, _total: None) == []
    remembered_keys.remember(key)
    with open_project(project.path, key=key) as opened:
        facts = file_care.file_facts(opened)
    assert (facts.encrypted, facts.unlike, facts.remembered) == (True, 0, True)


def test_readable_backups_of_an_encrypted_project_are_encrypted_and_others_left_alone(project, add):
    add()
    copy = project.back_up()
    plain = copy.read_bytes()
    project.close()
    key = Key.for_new_file("fyra ord")
    file_care.change_key(project.path, None, key, lambda _done, _total: None)
    sealed = copy.read_bytes()
    left = copy.with_name(copy.name.replace("-auto", "-import"))
    left.write_bytes(plain)
    with open_project(project.path, key=key) as opened:
        file_care.seal_backups(opened)
    assert location.inspect(left) is location.Kind.ENCRYPTED
    assert copy.read_bytes() == sealed
