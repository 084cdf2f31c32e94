"""People's names and e-mail addresses as people write them."""

import re

_DEGREES = """
md do phd dphil drph edd psyd dnp pharmd dds dmd jd llm mba mha mhsa mph mpp mpa msc ms ma msn mn
med bsc ba bsn rn rpn np lpn crna pa pac bscn cpps cphq cphims fache facp facs faan face frcpc frcp
frcs frcsc ccfp mbbs mbchb bmbs mrcp cic che ichd icdd pmp cpa cfa lpc msw lcsw ot pt rd rrt jr sr
ii iii iv esq ing lic dra dr prof od dpt mhs mhi mbi fhm sfhm mfa cm oc cbe obe mbe
"""
_CREDENTIALS = frozenset(_DEGREES.split())
_ABBREVIATION = re.compile(r"(?=(?:[^A-Z]*[A-Z]){2})[A-Za-z][A-Za-z.\-()]{1,11}")
_BEFORE_FAMILY_NAMES = """
van von der den de del della di da das do dos du la le las los el al bin ibn ben ter ten zu zum st san
"""
_PARTICLES = frozenset(_BEFORE_FAMILY_NAMES.split())
_EMAIL = re.compile(r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~\-]{1,64}@(?P<domain>[^\s@\"'(),:;<>\[\\\]]{1,253})")
_DOMAIN = re.compile(r"(?:[^\W_](?:[\w\-]{0,61}[^\W_])?\.)+[^\W\d_](?:[\w\-]{0,61}[^\W_])")
_WITH_NAME = re.compile(r"(?P<name>[^<>]*)<\s*(?P<email>[^<>\s]+)\s*>")


def without_credentials(text: str) -> tuple[str, str | None]:
    """Part a full name from degrees after a comma, and turn 'Lovelace, Ada' round."""
    name, *rest = (part.strip() for part in text.split(","))
    rest = [part for part in rest if part]
    if rest and not _is_credential(rest[0], after=name):
        name = f"{rest.pop(0)} {name}".strip()
    return " ".join(name.split()), ", ".join(rest) or None


def split(name: str) -> tuple[str | None, str | None]:
    """Part a full name into given and family name; a single word is neither."""
    words = name.split()
    if len(words) < 2:
        return None, None
    start = len(words) - 1
    while start > 1 and words[start - 1].casefold().rstrip(".") in _PARTICLES:
        start -= 1
    return " ".join(words[:start]), " ".join(words[start:])


def with_address(text: str) -> tuple[str, str | None]:
    """Part 'Ada Lovelace <ada@example.org>' into name and address."""
    both = _WITH_NAME.fullmatch(text.strip())
    return (both["name"].strip(' "'), email(both["email"])) if both else (text.strip(), None)


def email(text: str) -> str | None:
    """Give an address with its domain in lower case, or None where it is none."""
    found = _EMAIL.fullmatch(text.strip().removeprefix("mailto:").strip("<>").strip())
    if not found or not _DOMAIN.fullmatch(found["domain"]):
        return None
    local = found[0].rpartition("@")[0]
    if local.startswith(".") or local.endswith(".") or ".." in local:
        return None
    return f"{local}@{found['domain'].lower()}"


def _is_credential(part: str, *, after: str) -> bool:
    """Tell degrees from a given name: by the list, or by capitals after what is a full name already."""
    known = all(word.casefold().replace(".", "").strip("()-") in _CREDENTIALS for word in part.split())
    return known or (" " in after and all(_ABBREVIATION.fullmatch(word) for word in part.split()))
