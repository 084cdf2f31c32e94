"""The style sheet of stock controls as a template: `$names` are token roles, sizes and pictures.

Looks that differ by state or rank go by dynamic properties: `role` on labels, `variant` and `small` on buttons,
`card` and `panel` on frames, `state` and `bare` on fields.
"""

SHEET = """
* { font-family: $families; font-size: 14px; }
QMainWindow, QDialog, QWidget#page, QWidget#scrolled, QStackedWidget { background: $canvas; }
QToolTip { background: $raised; color: $text; border: 1px solid $line2; padding: 6px 8px; font-size: 13px; }
QFrame[card="true"] { background: $surface; border: $frame solid $line; border-radius: 10px; }
QFrame[well="true"] { background: $sunken; border: 1px solid $line; border-radius: 8px; }
QFrame[strip="warn"] { background: $warnSoft; border: 0; border-radius: 8px; }
QFrame[strip="info"] { background: $infoSoft; border: 0; border-radius: 8px; }
QFrame[strip="danger"] { background: $dangerSoft; border: 0; border-radius: 8px; }
QFrame[hairline="true"] { background: $line; min-height: 1px; max-height: 1px; border: 0; }
QLabel { background: transparent; }
QLabel[role="hero"] { font-size: 28px; font-weight: 600; }
QLabel[role="title"] { font-size: 22px; font-weight: 600; }
QLabel[role="section"] { font-size: 16px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="second"] { color: $text2; }
QLabel[role="muted"] { color: $text3; font-size: 13px; }
QLabel[role="field"] { color: $text2; font-size: 13px; font-weight: 500; }
QLabel[role="error"] { color: $danger; font-size: 13px; }
QLabel[role="warn"] { color: $warn; font-size: 13px; }

QPushButton, QToolButton { min-height: 32px; max-height: 32px; padding: 0 14px; border-radius: 6px;
  border: $frame solid $btn; background: $surface; color: $text; font-weight: 500; }
QPushButton:hover, QToolButton:hover { background: $hover; }
QPushButton:pressed, QToolButton:pressed, QToolButton:checked { background: $line; }
QPushButton:checked { background: $accentSoft; border-color: $accent; }
QPushButton:focus, QToolButton:focus { border: 2px solid $accent; padding: 0 13px; }
QPushButton:disabled, QToolButton:disabled { color: $control; border-color: $line2; background: $sunken; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }
QPushButton[variant="primary"] {
  background: $accent; color: $onAccent; border: $frame solid $accent; font-weight: 600; }
QPushButton[variant="primary"]:hover { background: $accentHover; border-color: $accentHover; }
QPushButton[variant="primary"]:focus { border: 2px solid $text; }
QPushButton[variant="primary"]:disabled { background: $sunken; color: $control; border-color: $line2; }
QPushButton[variant="quiet"], QToolButton[variant="quiet"] {
  border: 1px solid transparent; background: transparent; color: $text2; padding: 0 10px; }
QPushButton[variant="quiet"]:hover, QToolButton[variant="quiet"]:hover { background: $hover; color: $text; }
QPushButton[variant="quiet"]:focus, QToolButton[variant="quiet"]:focus { border: 2px solid $accent; padding: 0 9px; }
QPushButton[variant="link"] { border: 0; background: transparent; color: $accentText; padding: 0 2px; }
QPushButton[variant="link"]:hover { text-decoration: underline; }
QPushButton[variant="link"]:focus { border: 2px solid $accent; padding: 0; }
QPushButton[variant="danger"] { color: $danger; border-color: $danger; }
QPushButton[small="true"], QToolButton[small="true"] {
  min-height: 26px; max-height: 26px; padding: 0 10px; font-size: 13px; }
QToolButton[square="true"] { padding: 0; min-width: 26px; max-width: 26px; }
QToolButton[square="true"]:focus { padding: 0; min-width: 24px; max-width: 24px; min-height: 24px; max-height: 24px; }

QLineEdit, QTextEdit, QPlainTextEdit, QComboBox, QDateEdit, QSpinBox { background: $surface; color: $text;
  border: $frame solid $control; border-radius: 6px; padding: 0 10px;
  selection-background-color: $accent; selection-color: $onAccent; }
QLineEdit, QComboBox, QDateEdit, QSpinBox { min-height: 32px; max-height: 32px; }
QTextEdit, QPlainTextEdit { padding: 6px 8px; }
QLineEdit:focus, QComboBox:focus, QDateEdit:focus, QSpinBox:focus { border: 2px solid $accent; padding: 0 9px; }
QTextEdit:focus, QPlainTextEdit:focus { border: 2px solid $accent; padding: 5px 7px; }
QLineEdit:disabled, QComboBox:disabled, QDateEdit:disabled, QPlainTextEdit:disabled {
  color: $control; background: $sunken; }
QLineEdit[state="error"], QComboBox[state="error"] { border: 2px solid $danger; padding: 0 9px; }
QLineEdit[state="error"]:focus, QComboBox[state="error"]:focus { border: 2px solid $accent; }
QLineEdit[bare="true"] { border: 1px solid transparent; background: transparent; font-size: 22px; font-weight: 600;
  padding: 0 6px; min-height: 38px; max-height: 38px; }
QLineEdit[bare="true"]:hover { background: $hover; }
QLineEdit[bare="true"]:focus { border: 2px solid $accent; background: $surface; padding: 0 5px; }
QLineEdit[inrow="true"] {
  min-height: 28px; max-height: 28px; font-weight: 500; border: 2px solid $accent; padding: 0 6px; }
QLineEdit[search="true"] { border: $frame solid $line2; padding: 0 4px; }
QLineEdit[search="true"]:focus { border: 2px solid $accent; padding: 0 3px; }
QLineEdit QToolButton, QLineEdit QToolButton:hover { min-height: 0; border: 0; padding: 0; background: transparent; }
QLineEdit[command="true"], QLineEdit[command="true"]:focus { border: 0; background: transparent; font-size: 18px;
  padding: 0; min-height: 40px; max-height: 40px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { border: 0; padding: 0; min-height: 20px; background: transparent; }
QComboBox:!editable { padding: 0 12px; }
QComboBox:!editable:focus { padding: 0 11px; }
QComboBox::drop-down, QDateEdit::drop-down { border: 0; width: 26px; subcontrol-position: center right; }
QComboBox::down-arrow { image: url($down); width: 14px; height: 14px; }
QDateEdit::down-arrow { image: url($calendar); width: 14px; height: 14px; }
QSpinBox::up-button, QSpinBox::down-button { width: 0; border: 0; }
QComboBox QAbstractItemView { background: $raised; color: $text; border: 1px solid $line2; padding: 4px; outline: 0;
  selection-background-color: $accentSoft; selection-color: $text; }
QCheckBox, QRadioButton { spacing: 8px; min-height: 26px; color: $text; background: transparent; }
QCheckBox::indicator {
  width: 16px; height: 16px; border: 1px solid $control; border-radius: 4px; background: $surface; }
QCheckBox::indicator:hover { border-color: $accent; }
QCheckBox::indicator:focus { width: 14px; height: 14px; border: 2px solid $accent; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent; image: url($tick); }
QCheckBox::indicator:checked:focus { border: 2px solid $text; }
QRadioButton::indicator {
  width: 16px; height: 16px; border: 1px solid $control; border-radius: 9px; background: $surface; }
QRadioButton::indicator:hover { border-color: $accent; }
QRadioButton::indicator:checked {
  width: 8px; height: 8px; border: 5px solid $accent; background: $onAccent; }
QRadioButton:focus, QCheckBox:focus { color: $accentText; text-decoration: underline; }

QTableView, QListView { background: $surface; color: $text; border: 0; gridline-color: transparent; outline: 0;
  selection-background-color: $accentSoft; selection-color: $text; }
QListView[padded="true"] { border: 2px solid transparent; border-radius: 8px; }
QListView[padded="true"]:focus { border-color: $accent; }
QListView[padded="true"]::item { min-height: 32px; padding-left: 12px; }
QListView[padded="true"]::item:selected { background: $accentSoft; color: $text; }
QListView[raised="true"] { background: transparent; padding: 4px 0; }
QHeaderView { background: $surface; border: 0; }
QHeaderView::section { background: $surface; color: $text3; border: 0; border-bottom: 1px solid $line;
  padding: 0 8px; font-size: 12px; font-weight: 600; }
QHeaderView::section:first { padding-left: 20px; }
QHeaderView::section:hover { color: $text; }
QHeaderView::down-arrow { image: url($down); width: 11px; height: 11px; subcontrol-position: center right; }
QHeaderView::up-arrow { image: url($up); width: 11px; height: 11px; subcontrol-position: center right; }
QTableCornerButton::section { background: $surface; border: 0; }
QScrollArea { border: 0; background: transparent; }
QScrollBar:vertical { background: transparent; width: 12px; margin: 0; }
QScrollBar::handle:vertical { background: $line2; border-radius: 4px; min-height: 32px; margin: 2px; }
QScrollBar::handle:vertical:hover, QScrollBar::handle:horizontal:hover { background: $control; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; }
QScrollBar::handle:horizontal { background: $line2; border-radius: 4px; min-width: 32px; margin: 2px; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QMenuBar { background: $rail; color: $text2; border: 0; padding: 2px 8px; font-size: 13px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 5px; }
QMenuBar::item:selected { background: $hover; color: $text; }
QMenu { background: $raised; color: $text; border: 1px solid $line2; padding: 6px; }
QMenu::item { padding: 6px 28px 6px 10px; border-radius: 4px; }
QMenu::item:selected { background: $accentSoft; }
QMenu::item:disabled { color: $control; }
QMenu::icon { padding-left: 8px; }
QMenu::separator { height: 1px; background: $line; margin: 5px 6px; }
QMenu::right-arrow { image: url($right); width: 12px; height: 12px; }
QProgressBar { background: $line; border: 0; border-radius: 3px; min-height: 6px; max-height: 6px; }
QProgressBar::chunk { background: $accent; border-radius: 3px; }
QTextEdit[plain="true"] { border: 2px solid transparent; padding: 2px; background: transparent; }
QTextEdit[plain="true"]:focus { border-color: $accent; padding: 2px; }
QPdfView { background: $sunken; border: 2px solid transparent; }
QPdfView:focus { border-color: $accent; }
QCalendarWidget QWidget { background: $raised; color: $text; }
QCalendarWidget QToolButton { border: 0; background: transparent; font-weight: 600; padding: 0 8px; }
QCalendarWidget QAbstractItemView { background: $raised; color: $text; selection-background-color: $accent;
  selection-color: $onAccent; }
"""
