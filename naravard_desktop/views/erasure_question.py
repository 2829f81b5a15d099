"""The question before something is erased for good."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget


class ErasureQuestion(QMessageBox):
    """Asks whether the former texts of notes should be erased, and says what the erasure doesn't reach.

    Open it with `open`; *accepted* means yes. Escape and Enter mean no.
    """

    def __init__(self, names: str, backups: int, parent: QWidget | None = None) -> None:
        """Ask about the notes *names*, whose former texts *backups* automatic backups hold."""
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setIcon(QMessageBox.Icon.Warning)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWindowTitle(self.tr("Radera för gott"))
        self.setText(self.tr("Radera det som stod i {notes} tidigare? Det går inte att ångra.").format(notes=names))
        self.setInformativeText(
            self.tr(
                "Texten som den är nu finns kvar. Raderingen följer med när projektet slås ihop med andra. Den når "
                "inte rapporter och exporter som redan är gjorda, kopior av projektfilen på andra ställen, eller andra "
                "anteckningar där samma uppgifter står."
            )
        )
        self.erase = self.addButton(self.tr("Radera för gott"), QMessageBox.ButtonRole.AcceptRole)
        stay = self.addButton(self.tr("Avbryt"), QMessageBox.ButtonRole.RejectRole)
        self.setDefaultButton(stay)
        self.setEscapeButton(stay)
        self._backups = self._offer_backups(backups)

    @property
    def backups_too(self) -> bool:
        """Whether the backups that hold the former texts should be replaced by a new one."""
        return self._backups is not None and self._backups.isChecked()

    def _offer_backups(self, backups: int) -> QCheckBox | None:
        if not backups:
            return None
        offer = self.tr("Ta också bort %Ln säkerhetskopior som har det kvar. En ny görs först.", "", backups)
        self.setCheckBox(QCheckBox(offer, self))
        return self.checkBox()
