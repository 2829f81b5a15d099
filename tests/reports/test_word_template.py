import zipfile

from naravard_desktop.assets import resource
from tools.build_word_template import build


def parts(path):
    with zipfile.ZipFile(path) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def test_the_template_is_what_its_tool_builds(tmp_path):
    build(tmp_path / "mall.docx")
    assert parts(resource("word/naravard.docx")) == parts(tmp_path / "mall.docx")
