"""Every check on a rule set by name: the problems it reports, and the page that explains it.

A page stands in `pages/` under the name of its check. It is written for people who do not program.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING

from strategiekeuze.errors import Severity

if TYPE_CHECKING:
    from collections.abc import Mapping


@dataclass(frozen=True, slots=True)
class Check:
    """One check: its name, and the codes of the problems that it reports."""

    name: str
    codes: tuple[str, ...]
    severity: Severity = Severity.ERROR

    @property
    def page(self) -> str:
        """The page that explains it, as Markdown."""
        return files(__package__).joinpath("pages", f"{self.name}.md").read_text(encoding="utf-8")

    @property
    def title(self) -> str:
        """The heading of the page."""
        return self.page.partition("\n")[0].removeprefix("# ")


def error(name: str, *codes: str) -> Check:
    """Return a check whose problems stop a rule set."""
    return Check(name, codes)


def warning(code: str) -> Check:
    """Return a check that warns, and that has the name of its only problem."""
    return Check(code, (code,), Severity.WARNING)


CHECKS = (
    error("conflict", "conflict-in-bestand"),
    error("kop", "leeg-bestand", "kop-ontbreekt", "kop-te-laat", "tekst-boven-kop", "tweede-kop"),
    Check("taal", ("taal-ontbreekt", "taal-te-laat"), Severity.WARNING),
    error("nederlands", "onbekende-taal", "andere-taal", "engels-woord"),
    error(
        "vaste-woorden",
        "onbekend-woord",
        "dubbele-punt-ontbreekt",
        "spatie-voor-dubbele-punt",
        "nummer-in-kop",
        "teken-achter-stapwoord",
        "geen-gewone-spatie",
    ),
    error("opmaak", "blok-code", "opmaak-in-tekst", "opsomming-voor-stap", "kop-als-opmerking", "onzichtbaar-teken"),
    error("vaste-plek", "losse-tekst", "stap-zonder-scenario", "stap-na-voorbeelden", "achtergrond-te-laat"),
    error(
        "tabel-vorm",
        "scheve-tabel",
        "streep-ontbreekt",
        "streepjes-in-tabel",
        "tabel-zonder-stap",
        "kop-voorbeelden-ontbreekt",
        "voorbeeld-zonder-en",
        "voorbeelden-zonder-scenario",
    ),
    error(
        "aanhalingstekens",
        "tekst-zonder-stap",
        "andere-aanhalingstekens",
        "tekst-achter-aanhalingstekens",
        "tekst-eindigt-niet",
        "tekst-zonder-aanhalingstekens",
    ),
    error(
        "label-vorm",
        "komma-tussen-labels",
        "spatie-in-label",
        "vermelding-als-label",
        "tekst-achter-label",
        "label-zonder-scenario",
        "label-onder-kop",
        "label-boven-achtergrond",
        "apenstaart-ontbreekt",
    ),
    error("lange-tekst", "te-lang", "zin-te-lang", "tekst-te-lang"),
    error("verloren-tekst", "vergeten-stap", "label-hoort-niet"),
    error("labels", "labels-ontbreken", "regelnummer", "bron-ontbreekt", "onbekend-label", "onbekende-bron"),
    error("titel", "titel-ontbreekt", "dubbele-titel"),
    error("dubbel-regelnummer", "dubbel-regelnummer"),
    error("stappen", "geen-stappen", "geen-voorwaarde", "stap-hoort-niet", "achtergrond"),
    error("besluit", "geen-besluit", "twee-besluiten", "voorwaarde-na-besluit", "besluit-mag-niet", "geen-trede"),
    error("tabel", "kolom-regel", "kolom-ongebruikt", "kolom-ontbreekt", "rijletter", "leeg-vak"),
    error("voorbeelden-ontbreken", "voorbeelden-ontbreken"),
    error("bekende-zin", "onbekende-zin", "dubbelzinnige-zin", "zin-hoort-niet", "spaties-in-zin"),
    error("bekende-naam", "onbekende-strategie", "onbekende-bevinding", "onbekende-naam"),
    error(
        "waarde", "geen-getal", "buiten-bereik", "onbekende-waarde", "te-veel-waarden", "geen-ja-of-nee", "niet-zeker"
    ),
    error("telling", "tabel-ontbreekt", "telling-kan-niet", "lege-bevinding", "tabel-te-veel", "tekst-te-veel"),
    error("kringverwijzing", "kringverwijzing"),
    error("voorwaarde-zonder-keuze", "voorwaarde-zonder-keuze"),
    error("regel-geldt-nooit", "regel-geldt-nooit"),
    error(
        "reden",
        "tekst-ontbreekt",
        "tekst-zonder-regel",
        "deel-ontbreekt",
        "tekst-leeg",
        "enkele-accolade",
        "hekje-vooraan",
    ),
    error("sjabloon", "sjabloon-mag-niet", "sjabloon-kan-niet"),
    error("waarde-in-tekst", "onbekende-waarde-in-tekst", "verkeerde-waarde-in-tekst"),
    error("yaml", "geen-yaml", "yaml-niet-toegestaan"),
    error("veld", "veld-ontbreekt", "onbekend-veld", "dubbel-veld", "verkeerde-vorm", "ongeldige-waarde"),
    error("naam", "ongeldige-naam", "dubbele-naam"),
    error("feit", "ongeldig-feit", "onbekende-afleiding"),
    error(
        "woordenlijst",
        "ongeldige-term",
        "dubbele-term",
        "onbekend-signaal",
        "signaal-zonder-woorden",
        "feit-zonder-woorden",
    ),
    error("bladzijde-zonder-strategie", "bladzijde-zonder-strategie"),
    error("nulmeting", "ongeldige-nulmeting"),
    error("zin-kan-niet", "zin-kan-niet"),
    error("geen-regels", "geen-regels"),
    warning("gelijke-zinnen"),
    warning("overbodige-voorwaarde"),
    warning("dubbele-regel"),
    warning("overbodige-regel"),
    warning("tegenstrijdige-regels"),
    warning("ongebruikte-bevinding"),
    warning("ongelijk-maximum"),
    warning("strategie-zonder-bladzijde"),
    Check("leesniveau", ("moeilijke-tekst", "lange-zin"), Severity.WARNING),
    warning("ongelezen-bestand"),
    warning("regel-zonder-voorbeeld"),
)
"""Every check, roughly in the order in which a rule set is read."""


@cache
def by_code() -> Mapping[str, Check]:
    """Return the check that reports each code."""
    return {code: check for check in CHECKS for code in check.codes}


@cache
def by_name() -> Mapping[str, Check]:
    """Return each check by its name and by the codes of its problems; a name goes before a code."""
    return {**by_code(), **{check.name: check for check in CHECKS}}
