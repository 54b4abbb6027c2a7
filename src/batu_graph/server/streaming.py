"""Sending an answer while a source is still being read: memory holds a piece of it at a time."""

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import aclosing

from starlette.types import Message, Send

from batu_graph.errors import BatuGraphError
from batu_graph.server.compression import Compressor
from batu_graph.timers import Deadline

STALL_SECONDS = 30.0
"""How long a client may take nothing, while a session on an agency's database waits for it."""
WHOLE_SECONDS = 600.0
"""How long it may take all in all."""

logger = logging.getLogger(__name__)


async def send_pieces(
    head: Message,
    pieces: AsyncGenerator[bytes, None],
    send: Send,
    compressor: Compressor | None,
    stall: Deadline,
) -> None:
    """Send a response: its head, the pieces of its body, its end.

    A body that cannot be had to its end is left without one: the server closes the connection, and
    the client's HTTP library takes no part for the whole (RFC 9112, section 8).
    """

    async def sent(message: Message) -> None:
        with stall.kept():
            await send(message)

    try:
        async with aclosing(pieces), asyncio.timeout(WHOLE_SECONDS):
            await sent(head)
            async for piece in pieces:
                if compressor is not None:
                    piece = await asyncio.to_thread(compressor.compress, piece)
                await sent({"type": "http.response.body", "body": piece, "more_body": True})
        end = b"" if compressor is None else compressor.flush()
        await sent({"type": "http.response.body", "body": end})
    except BatuGraphError as error:
        logger.warning("an answer was cut short by its source: %s", error)
    except TimeoutError:
        logger.warning("an answer was cut short: its client takes it too slowly")
    except Exception:
        logger.exception("an answer was cut short unexpectedly")
