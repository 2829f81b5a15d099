from concurrent.futures import ThreadPoolExecutor

from naravard_desktop.services import care


def test_threads_writing_at_once_lose_nothing(project, say, said):
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(lambda number: say(project, f"{number}"), range(60)))
    assert sorted(said(project), key=int) == [f"{number}" for number in range(60)]
    assert care.check(project) == []


def test_threads_may_read_while_others_write(project, say, said):
    with ThreadPoolExecutor(6) as pool:
        counts = [pool.submit(lambda: len(said(project))) for _ in range(40) if say(project, "x")]
    assert all(count.result() <= 40 for count in counts)
    assert len(said(project)) == 40
