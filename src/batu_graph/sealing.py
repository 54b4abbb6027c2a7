"""Texts that clients keep for us and cannot read, change or make: cursors, ids of withheld keys.

Encrypted and authenticated by AES-SIV (RFC 5297), which gives the same text for the same values: a
row's id stays what it is, and a client's cache knows it again.
"""

import base64
import binascii
import hashlib
import secrets
from collections.abc import Sequence
from typing import Any

import orjson
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

SECRET_VARIABLE = "BATU_GRAPH_SECRET"
"""The environment's name for what keys are made from, where no configuration says another."""
SHORTEST_SECRET = 32
"""Characters of a secret."""


class NotSealedHere(ValueError):
    """The text was not made with this key for this purpose, or was changed."""


class Seal:
    """Seals values with one key; processes that share the secret read each other's texts."""

    __slots__ = ("_cipher",)

    def __init__(self, secret: str) -> None:
        key = hashlib.blake2b(secret.encode(), digest_size=64, person=b"batu-graph seal").digest()
        self._cipher = AESSIV(key)

    @classmethod
    def random(cls) -> "Seal":
        """A seal of this process alone."""
        return cls(new_secret())

    def close(self, purpose: str, values: Sequence[Any]) -> str:
        """JSON values as a sealed text of letters, digits, ``-`` and ``_``.

        Args:
            purpose: what the text is for; it is opened for nothing else.
        """
        sealed = self._cipher.encrypt(orjson.dumps(values), [purpose.encode()])
        return base64.urlsafe_b64encode(sealed).rstrip(b"=").decode()

    def open(self, purpose: str, text: str) -> list[Any]:
        """The values in a sealed text.

        Raises:
            NotSealedHere: it is not one of this seal and purpose.
        """
        try:
            sealed = base64.b64decode(text + "=" * (-len(text) % 4), b"-_", validate=True)
            opened = self._cipher.decrypt(sealed, [purpose.encode()])
        except (binascii.Error, InvalidTag, ValueError) as error:
            raise NotSealedHere from error
        values: list[Any] = orjson.loads(opened)
        return values


def new_secret() -> str:
    """A secret that nobody can guess."""
    return secrets.token_urlsafe(SHORTEST_SECRET)
