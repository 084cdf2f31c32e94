"""The network's logo, apart from its facts so that these stay light."""

from sqlalchemy import LargeBinary
from sqlalchemy.orm import Mapped, mapped_column

from cqo_desktop.store.mapping import KEPT_APART, Base


class Logo(Base):
    """A picture; there is one at most."""

    __tablename__ = "logo"
    __table_args__ = (KEPT_APART,)

    media_type: Mapped[str]
    data: Mapped[bytes] = mapped_column(LargeBinary)
