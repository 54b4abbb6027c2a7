"""Names of secrets, misspelt and dressed up; and names that only look like them."""

import sqlite3
import string
import subprocess
import sys
from pathlib import Path

import pytest

from batu_graph.config.loader import load_catalogue
from batu_graph.onboarding.drafting.secrets import IN_ACCOUNTS, MISSPELT, SECRETS, secret_word
from batu_graph.types import DataClass, Scalar

NAMES = [
    "password",
    "Password",
    "PASSWORD",
    "passwd",
    "passwords",
    "passworde",
    "xpassword",
    "paswword",
    "pasword",
    "passwrd",
    "passwor",
    "psasword",
    "passw0rd",
    "p4ssword",
    "user_password",
    "userpass",
    "upassword",
    "sandi",
    "kata_sandi",
    "katasandi",
    "kt_sandi",
    "sandi2",
    "sandie",
    "pwd",
    "pwd_hash",
    "userpwd",
    "pswd",
    "pass",
    "pass_user",
    "dbpass",
    "db_pass",
    "smtp_passwd",
    "rtsp_pass",
    "passphrase",
    "pass_phrase",
    "passcode",
    "pin",
    "PIN",
    "mpin",
    "otp",
    "kode_otp",
    "otp_code",
    "token",
    "tokens",
    "xtoken",
    "token_fcm",
    "fcmToken",
    "remember_token",
    "access_token",
    "refreshtoken",
    "csrf_token",
    "secret",
    "client_secret",
    "secretkey",
    "secret_key",
    "consumer_secret",
    "api_key",
    "apikey",
    "ApiKey",
    "apikeys",
    "private_key",
    "privatekey",
    "salt",
    "credential",
    "credentials",
    "cvv",
    "session_id",
    "sessionId",
    "sesi_id",
    "jawaban_rahasia",
    "jawaban_keamanan",
    "kode_aktivasi",
    "kode_verifikasi",
    "reset_code",
    "kunci_api",
    "kunci_masuk",
    "two_factor_secret",
    "hash_password",
    "password_md5",
    "auth_key",
    "cookie",
]
HARMLESS = [
    "sesi",
    "session",
    "jml_sesi",
    "passing_grade",
    "paspor",
    "no_paspor",
    "passport",
    "pasien",
    "passed",
    "kompas",
    "bypass",
    "pinjaman",
    "pinjam",
    "spin",
    "ping",
    "pinggir",
    "persandian",
    "bidang_persandian",
    "sekretariat",
    "secretary",
    "sekretaris",
    "taken",
    "broken",
    "tokoh",
    "toko",
    "pasal",
    "pasar",
    "hashtag",
    "asphalt",
    "aspal",
    "kunci",
    "key",
    "kode",
    "penumpang",
    "pwt",
    "kuncup",
    "salam",
    "kelas",
    "kelas_pasar",
    "psw",
]


@pytest.mark.parametrize("name", NAMES)
def test_a_secret_is_recognised_however_it_is_spelt(name: str) -> None:
    assert secret_word(name, Scalar.STRING, in_accounts=False)


@pytest.mark.parametrize("name", HARMLESS)
def test_what_only_looks_like_one_is_none(name: str) -> None:
    assert secret_word(name, Scalar.STRING, in_accounts=False) is None


@pytest.mark.parametrize("word", sorted(SECRETS))
def test_every_word_is_recognised_as_it_stands(word: str) -> None:
    assert secret_word(word, Scalar.STRING, in_accounts=False)
    assert secret_word(f"x_{word}_2", Scalar.STRING, in_accounts=False)


@pytest.mark.parametrize("word", sorted(IN_ACCOUNTS))
def test_some_words_say_it_in_a_table_of_accounts_only(word: str) -> None:
    assert secret_word(word, Scalar.STRING, in_accounts=True) == word
    assert secret_word(word, Scalar.STRING, in_accounts=False) is None


@pytest.mark.parametrize("word", sorted(MISSPELT))
def test_a_letter_more_saves_no_name(word: str) -> None:
    for letter in string.ascii_lowercase:
        for at in range(len(word) + 1):
            name = word[:at] + letter + word[at:]
            assert secret_word(name, Scalar.STRING, in_accounts=False), name


@pytest.mark.parametrize("word", sorted(one for one in MISSPELT if len(one) >= 8))
def test_a_letter_less_another_or_two_swapped_save_no_long_name(word: str) -> None:
    for at in range(len(word)):
        shorter = word[:at] + word[at + 1 :]
        changed = word[:at] + "x" + word[at + 1 :]
        swapped = word[:at] + word[at + 1 : at + 2] + word[at] + word[at + 2 :]
        for name in (shorter, changed, swapped):
            assert secret_word(name, Scalar.STRING, in_accounts=False), name


@pytest.mark.parametrize(
    ("name", "scalar"),
    [("password_changed_at", Scalar.DATE_TIME), ("tgl_ganti_sandi", Scalar.DATE),
     ("has_pin", Scalar.BOOLEAN), ("token_count", Scalar.INT), ("token_expires", Scalar.BIG_INT)],
)  # fmt: skip
def test_what_is_said_about_a_secret_is_none(name: str, scalar: Scalar) -> None:
    assert secret_word(name, scalar, in_accounts=True) is None


def test_a_number_can_be_one() -> None:
    assert secret_word("pin", Scalar.INT, in_accounts=False) == "pin"
    assert secret_word("token_expires", Scalar.STRING, in_accounts=False) == "token"


def test_they_stay_where_everything_else_is_given_out(tmp_path: Path) -> None:
    """``--expose all`` on a real file: no secret is in the catalogue's schema."""
    columns = [f'"kolom {number} {name}"' for number, name in enumerate(NAMES)]
    with sqlite3.connect(tmp_path / "rahasia.db") as made:
        texts = ", ".join(f"{column} text" for column in columns)
        made.execute(f"CREATE TABLE layanan (id integer PRIMARY KEY, judul text, {texts})")
    file = tmp_path / "kota/agencies/diskominfo.yaml"
    address = f"sqlite:///{tmp_path / 'rahasia.db'}"
    command = [sys.executable, "-m", "batu_graph", "introspect", address]
    options = ["--agency", "Diskominfo", "-o", str(file), "--expose", "all"]
    subprocess.run([*command, *options], check=True, capture_output=True)
    [entity] = load_catalogue(tmp_path / "kota", {}).entities.values()
    given = {name for name, field in entity.fields.items() if field.expose}
    assert given == {"rowId", "judul"}
    classes = [field.classification for field in entity.fields.values()]
    assert classes.count(DataClass.SECRET) == len(NAMES)
