"""Key codecs: how the keys of two agencies are brought to one spelling before they are compared.

A codec is a list of steps, applied left to right to a key's canonical text. A key that is null, or
that a step makes empty, becomes null and joins nothing: ``pad`` never fills an empty text with
zeros.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from batu_graph.config.catalogue import Codec, CodecStep

MAXIMUM = 255
"""Largest argument of a step, in characters."""
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")


class CodecInvalid(ValueError):
    """A codec as written that cannot be used."""

    def __init__(self, message: str, fix: str, word: str | None = None) -> None:
        super().__init__(message)
        self.message = message
        self.fix = fix
        self.word = word
        """The unknown step, for "did you mean"."""


HEX_GROUPS = (8, 4, 4, 4, 12)
"""Digits between the dashes of a UUID (RFC 9562, section 4)."""


def _uuid_pattern() -> str:
    """A UUID with dashes, in braces or without either; all of it in lower or in upper case."""
    writings = []
    for digit in ("[0-9a-f]", "[0-9A-F]"):
        dashed = "-".join(f"{digit}{{{count}}}" for count in HEX_GROUPS)
        writings += [dashed, f"[{{]{dashed}[}}]", f"{digit}{{{sum(HEX_GROUPS)}}}"]
    return f"^({'|'.join(writings)})$"


UUID_PATTERN = _uuid_pattern()
"""The same regular expression for Python and every engine."""
_UUID = re.compile(UUID_PATTERN.removesuffix("$"))


def one_uuid(text: str) -> str:
    """A UUID in its usual writing; any other text, also one that mixes cases, as it is."""
    return str(UUID(text)) if _UUID.fullmatch(text) else text


def uuid_writings(text: str) -> list[str]:
    """Every text of which ``one_uuid`` makes this one."""
    if not _UUID.fullmatch(text) or one_uuid(text) != text:
        return [text]
    lower = [text, f"{{{text}}}", text.replace("-", "")]
    return lower + [writing.upper() for writing in lower]


WHITE_SPACE = (
    "\t\n\v\f\r \u0085\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
    "\u200a\u2028\u2029\u202f\u205f\u3000"
)
"""White space as Unicode has it (property White_Space), and every engine in a regular expression;
Python's own takes U+001C to U+001F for it too."""
_WHITE = re.compile(f"[{WHITE_SPACE}]+")


def _of_ascii(change: Callable[[str], str]) -> Callable[[str], str]:
    """A change of letters that leaves all but a to z and A to Z: of other letters each engine, each
    version of Unicode and each collation has another upper case."""
    table = {code: change(chr(code)) for code in range(128)}
    return lambda text: text.translate(table)


@dataclass(frozen=True, slots=True)
class StepRule:
    """What one word of the vocabulary does."""

    description: str
    apply: Callable[..., str]
    """The text, and the step's number or texts if it takes any -> the text."""
    takes_number: bool = False
    takes_texts: bool = False


STEPS: dict[str, StepRule] = {
    "strip": StepRule("outer white space goes", lambda text: text.strip(WHITE_SPACE)),
    "squeeze": StepRule(
        "each run of white space becomes one blank", lambda text: _WHITE.sub(" ", text)
    ),
    "upper": StepRule("a-z in upper case", _of_ascii(str.upper)),
    "lower": StepRule("A-Z in lower case", _of_ascii(str.lower)),
    "digits": StepRule("only 0-9 stay", lambda text: re.sub(r"[^0-9]", "", text)),
    "alnum": StepRule("only a-z A-Z 0-9 stay", lambda text: re.sub(r"[^0-9A-Za-z]", "", text)),
    "replace": StepRule("every text a becomes the text b", str.replace, takes_texts=True),
    "pad": StepRule("zeros on the left up to n", lambda text, n: text.rjust(n, "0"), True),
    "first": StepRule("the first n characters", lambda text, n: text[:n], True),
    "last": StepRule("the last n characters", lambda text, n: text[-n:], True),
    "uuid": StepRule("a UUID as 8-4-4-4-12 in lower case", one_uuid),
}
"""The whole vocabulary."""

OF_UUID: Codec = (CodecStep("uuid"),)
"""What a text goes through that is compared with a UUID."""


def apply_codec(codec: Codec, text: str | None) -> str | None:
    """Apply a codec to a key's canonical text.

    Returns:
        The text to compare; None when there was none or a step left nothing of it. The empty
        codec leaves every text, also the empty one, as it is.
    """
    for step in codec:
        if not text:
            return None
        given = step.texts if step.argument is None else (step.argument,)
        text = STEPS[step.name].apply(text, *given)
    return (text or None) if codec else text


def parse_codec(written: object) -> Codec:
    """Read a codec as YAML gives it: ``[digits, {pad: 16}]``, or one step by itself.

    Whole numbers may come as int or as their text.

    Raises:
        CodecInvalid: an unknown step, or a step with a missing, unneeded or unusable argument.
    """
    steps = written if isinstance(written, list) else [written]
    return tuple(_parse_step(step) for step in steps)


def _parse_step(written: object) -> CodecStep:
    if isinstance(written, str):
        rule = _rule(written)
        if rule.takes_number:
            raise CodecInvalid(
                f"The codec step `{written}` needs a number of characters.",
                f"Write it with one, such as `{{{written}: 16}}`.",
            )
        if rule.takes_texts:
            raise CodecInvalid(f"The codec step `{written}` needs two texts.", _like(written))
        return CodecStep(str(written))
    if isinstance(written, dict) and len(written) == 1:
        ((name, argument),) = written.items()
        rule = _rule(str(name))
        if rule.takes_texts:
            return CodecStep(str(name), texts=_texts(str(name), argument))
        if not rule.takes_number:
            raise CodecInvalid(
                f"The codec step `{name}` takes no argument.", f"Write only `{name}`."
            )
        return CodecStep(str(name), _number(str(name), argument))
    raise CodecInvalid(
        "A codec is a list of steps, each a word or a word with its argument.",
        "Write it like `[strip, upper]` or `[digits, {pad: 16}]`.",
    )


def _rule(name: str) -> StepRule:
    rule = STEPS.get(name)
    if rule is None:
        raise CodecInvalid(
            f"There is no codec step `{name}`.", f"The steps are {', '.join(STEPS)}.", name
        )
    return rule


def _number(name: str, argument: object) -> int:
    text = str(argument)
    if not isinstance(argument, bool) and re.fullmatch(r"[0-9]{1,3}", text):
        number = int(text)
        if 1 <= number <= MAXIMUM:
            return number
    raise CodecInvalid(
        f"The number of the codec step `{name}` is a whole number from 1 to {MAXIMUM}.",
        f"Write it like `{{{name}: 16}}`.",
    )


def _texts(name: str, argument: object) -> tuple[str, str]:
    match argument:
        case [str(sought), str(put)]:
            sought, put = str(sought), str(put)
        case _:
            raise CodecInvalid(
                f"The codec step `{name}` takes a list of two texts: "
                "what is looked for, and what stands there then.",
                _like(name),
            )
    if not sought:
        raise CodecInvalid(
            f"The first text of the codec step `{name}` is empty: it would be found everywhere.",
            f'Only the second may be empty: `{{{name}: ["-", ""]}}`.',
        )
    if max(len(sought), len(put)) > MAXIMUM:
        raise CodecInvalid(
            f"A text of the codec step `{name}` has more than {MAXIMUM} characters.",
            "Look for a shorter part of the key.",
        )
    if _UNSTORABLE.search(sought + put):
        raise CodecInvalid(
            f"A text of the codec step `{name}` holds NUL or half a surrogate pair, "
            "which no database stores.",
            "Leave it out.",
        )
    return sought, put


def _like(name: str) -> str:
    return f'Write it like `{{{name}: ["/", "."]}}`.'
