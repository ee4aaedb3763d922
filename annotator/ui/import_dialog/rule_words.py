"""What a kept rule says, in words."""

from PySide6.QtCore import QObject

from annotator.ingest.splitting.rules import CuttingRules


class RuleWords(QObject):
    """The parts of a rule in the order in which they matter."""

    def of(self, rules: CuttingRules) -> str:
        """One line."""
        parts = (
            "" if rules.split else self.joined(),
            self.begins(len(rules.cut_before)),
            self.left_out(len(rules.left_out)),
            self.kept(len(rules.kept)),
            self.title(rules.title_at),
            self.issuer(rules.issuer),
            self.language(rules.language),
        )
        return " · ".join(filter(None, parts)) or self.tr("cut as usual")

    def joined(self) -> str:
        """That documents are not cut."""
        return self.tr("each file stays one statement")

    def begins(self, count: int) -> str:
        """Before which paragraphs documents are cut."""
        return self.tr("a statement begins with %n known paragraph(s)", "", count) if count else ""

    def left_out(self, count: int) -> str:
        """What stays out."""
        return self.tr("%n paragraph(s) stay out", "", count) if count else ""

    def kept(self, count: int) -> str:
        """What stays in."""
        return self.tr("%n paragraph(s) stay in", "", count) if count else ""

    def title(self, place: int) -> str:
        """Which paragraph is the title; the first is 0, and usual."""
        return self.tr("paragraph {number} is the title").format(number=place + 1) if place else ""

    def issuer(self, name: str) -> str:
        """Who issues the statements."""
        return self.tr("issuer: {name}").format(name=name) if name else ""

    def language(self, code: str) -> str:
        """In which language they are."""
        return self.tr("language: {code}").format(code=code) if code else ""
