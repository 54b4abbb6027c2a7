"""Sending an answer while a source is still being read: memory holds a piece of it at a time."""

import asyncio
import logging
from collections.abc import AsyncGenerator
from contextlib import aclosing

from starlette.types import Send

from batu_graph.errors import BatuGraphError
from batu_graph.server.compression import Compressor
from batu_graph.timers import Deadline

STALL_SECONDS = 30.0
"""How long a client may take nothing, while a session on an agency's database waits for it."""

logger = logging.getLogger(__name__)


async def send_pieces(
    pieces: AsyncGenerator[bytes, None],
    send: Send,
    compressor: Compressor | None,
    stall: Deadline,
) -> None:
    """Send a body whose head has been sent.

    A body that cannot be had to its end is left without one: the server closes the connection, and
    the client's HTTP library takes no part for the whole (RFC 9112, section 8).
    """
    try:
        async with aclosing(pieces):
            async for piece in pieces:
                if compressor is not None:
                    piece = await asyncio.to_thread(compressor.compress, piece)
                with stall.kept():
                    await send({"type": "http.response.body", "body": piece, "more_body": True})
    except BatuGraphError as error:
        logger.warning("an answer was cut short by its source: %s", error)
    except TimeoutError:
        logger.warning("an answer was cut short: its client takes nothing any more")
    except Exception:
        logger.exception("an answer was cut short unexpectedly")
    else:
        end = b"" if compressor is None else compressor.flush()
        await send({"type": "http.response.body", "body": end})
