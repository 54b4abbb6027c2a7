"""Whether a column's name says that it holds a secret, however it is spelt.

What is taken for one is never given out, not even where everything else is. So a letter more, less
or another does not save a name, and words that also mean something harmless count where something
beside them tells which it is.
"""

import re

from batu_graph.onboarding.drafting.saying import parts, said
from batu_graph.onboarding.drafting.vocabulary import word_set
from batu_graph.types import Scalar

SECRETS = word_set("""
    password passwd passwrd pass passw passphrase passkey pwd pswd pswrd sandi katasandi sandiabsen
    token tokens secret secrets apikey apitoken secretkey userkey appkey pin otp salt credential
    credentials privatekey privkey kunciapi katakunci kunciakses kuncimasuk kuncirahasia kodeakses
    passcode cvv cvc totp mfasecret authkey accesskey aeskey encryptionkey enkripsikey
    jawabanrahasia jawabankeamanan secretanswer securityanswer kodeaktivasi activationcode
    kodeverifikasi verificationcode resetcode kodereset cookie cookies sessionid sessid idsesi
    sesiid sessionkey sessionkode sessiontoken sesitoken sessiondata passworduser hashpassword
    pwdhash passhash tokenhash mpin
""")
"""Words that say so in any table."""
IN_ACCOUNTS = word_set("session sesi hash key kunci psw pw")
"""Words that say so in a table of accounts: a lecture has a session too."""
INSIDE = re.compile(
    r"pass?w|passwd|pswd|pwd|pasword|katasandi|passphrase|apikey|secretkey|privatekey|apitoken"
    r"|^x?userpass|pass(?:user|login|admin|wifi|db)|(?:db|ftp|mail|smtp|user|admin|login|my|rtsp)pass"
    r"|(?:access|refresh|auth|bearer|fcm|device|remember|csrf|api|jwt)token"
)
"""What says so inside a longer word."""
MISSPELT = word_set(
    "password passwd passphrase katasandi credential privatekey secretkey apikey passcode token "
    "secret sandi"
)
"""Words that are recognised with one letter more, less or another."""
LONG = 6
"""Letters from which a word is recognised with one less or another, too: ``taken`` is no token."""
_HARMLESS = frozenset({"passed", "sandisk"})
"""Words that only look so."""
_DIGITS_FOR_LETTERS = str.maketrans({"0": "o", "1": "i", "3": "e", "4": "a", "5": "s", "$": "s"})
_STATEMENTS = frozenset({"is", "has", "expired", "expires", "expiry", "changed", "count", "jumlah"})
"""Beside a secret's name: something about it, not it."""


def secret_word(name: str, scalar: Scalar | None, *, in_accounts: bool) -> str | None:
    """The word that tells of a secret, or None.

    Args:
        in_accounts: whether the table holds accounts, sessions or tokens.
    """
    if scalar in (Scalar.BOOLEAN, Scalar.DATE, Scalar.DATE_TIME, Scalar.TIME, Scalar.YEAR):
        return None  # when it was changed, whether there is one
    tokens = said(name)
    if tokens & _STATEMENTS and scalar in (Scalar.INT, Scalar.BIG_INT):
        return None
    if hit := tokens & SECRETS:
        return min(hit)
    if in_accounts and (hit := tokens & IN_ACCOUNTS):
        return min(hit)
    raw = re.sub(r"[^0-9A-Za-z$]", "", name).lower()
    for token in sorted({*parts(name), raw, raw.translate(_DIGITS_FOR_LETTERS)}):
        if found := INSIDE.search(token):
            return found.group()
        if word := _misspelt(token):
            return word
    return None


def _misspelt(token: str) -> str | None:
    if token in _HARMLESS:
        return None
    return next((word for word in sorted(MISSPELT) if _is_one_letter_off(token, word)), None)


def _is_one_letter_off(token: str, word: str) -> bool:
    """Whether a letter more makes one of the other; for a long word also one less or another."""
    if len(token) == len(word) + 1:
        return any(token[:at] + token[at + 1 :] == word for at in range(len(token)))
    if len(word) < LONG:
        return False
    if len(token) == len(word) - 1:
        return any(word[:at] + word[at + 1 :] == token for at in range(len(word)))
    differing = [at for at, letter in enumerate(word) if at < len(token) and token[at] != letter]
    if len(token) != len(word):
        return False
    swapped = len(differing) == 2 and (
        token[differing[0]] == word[differing[1]] and token[differing[1]] == word[differing[0]]
    )
    return len(differing) == 1 or swapped
