import pytest

from naravard_desktop.language.lexicon import lexicon
from naravard_desktop.language.stemming import rule_stem


@pytest.mark.parametrize(
    "forms",
    [
        "läkare läkaren läkarna läkarens läkares läkarnas",
        "ohälsa ohälsan ohälsans",
        "sköterska sköterskan sköterskor sköterskorna sköterskornas",
        "område området områden områdena områdets",
        "digital digitalt digitala",
        "fråga frågan frågor frågorna frågans",
    ],
)
def test_rules_bring_the_forms_of_a_word_together(forms):
    assert len({rule_stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(
    "forms",
    [
        "tand tanden tänder tänderna tändernas",
        "fot foten fötter",
        "bok boken böcker böckerna",
        "man mannen män",
        "barn barnet barnen barnets",
        "psykiatri psykiatrin psykiatrins",
        "team teamet teamen",
    ],
)
def test_irregular_forms_come_together_too(forms):
    assert len({lexicon().stem(form) for form in forms.split()}) == 1


@pytest.mark.parametrize(("one", "other"), [("far", "får"), ("hal", "hål"), ("plan", "plats"), ("vård", "värd")])
def test_different_words_stay_apart(one, other):
    assert lexicon().stem(one) != lexicon().stem(other)
