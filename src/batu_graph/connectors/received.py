"""What one operation takes of sources is bounded: bytes, counted while they come, so that no driver
reads more into memory than may be given; and sessions, so that others find some, too."""

import asyncio

from batu_graph.errors import AnswerTooLarge


class Allowance:
    """Of one operation: bytes that it may be sent by all its sources together, and sessions that it
    may use of each at a time."""

    def __init__(self, most: int) -> None:
        self.most = most
        self.left = most
        self._sessions: dict[str, asyncio.Semaphore] = {}

    def sessions(self, source: str, most: int) -> asyncio.Semaphore:
        """To be held while a session of the source is waited for or used; ``most`` at a time."""
        found = self._sessions.get(source)
        if found is None:
            found = self._sessions[source] = asyncio.Semaphore(most)
        return found

    @property
    def exceeded(self) -> bool:
        return self.left < 0

    def refused(self, agency: str, most: int | None = None) -> AnswerTooLarge:
        """The error for an agency's database that would send more, or has sent more than the
        ``most`` that an answer may have."""
        return AnswerTooLarge(
            f"The database of {agency} has more to send than the {most or self.most:,} bytes that "
            "one operation may have",
            agency=agency,
        )


class Counted(asyncio.BaseProtocol):
    """Stands before a driver's own protocol. What comes beyond the allowance ends the connection,
    and with it the statement: its server cannot write the rest."""

    def __init__(
        self, transport: asyncio.Transport, driver: asyncio.Protocol | asyncio.BufferedProtocol
    ) -> None:
        self.allowance: Allowance | None = None
        self._transport = transport
        # What else a transport calls is the driver's.
        self.eof_received = driver.eof_received
        self.connection_lost = driver.connection_lost  # type: ignore[method-assign]
        self.pause_writing = driver.pause_writing  # type: ignore[method-assign]
        self.resume_writing = driver.resume_writing  # type: ignore[method-assign]

    @staticmethod
    def on(transport: asyncio.Transport) -> "Counted":
        """The count of a connection; it begins when the first one asks for it.

        Raises:
            ConnectionResetError: it was closed.
        """
        protocol = transport.get_protocol()
        if protocol is None or transport.is_closing():
            raise ConnectionResetError("the connection was closed")
        if isinstance(protocol, Counted):
            return protocol
        counted: Counted
        if isinstance(protocol, asyncio.BufferedProtocol):
            counted = _Buffered(transport, protocol)
        else:
            assert isinstance(protocol, asyncio.Protocol)
            counted = _Plain(transport, protocol)
        transport.set_protocol(counted)
        return counted


class _Plain(Counted, asyncio.Protocol):
    def __init__(self, transport: asyncio.Transport, driver: asyncio.Protocol) -> None:
        super().__init__(transport, driver)
        self._take = driver.data_received

    def data_received(self, data: bytes) -> None:
        if (allowance := self.allowance) is not None:
            allowance.left -= len(data)
            if allowance.left < 0:
                self._transport.abort()
                return
        self._take(data)


class _Buffered(Counted, asyncio.BufferedProtocol):
    """Of a driver that has what comes written into a buffer of its own (asyncmy)."""

    def __init__(self, transport: asyncio.Transport, driver: asyncio.BufferedProtocol) -> None:
        super().__init__(transport, driver)
        self.get_buffer = driver.get_buffer  # type: ignore[method-assign]
        self._take = driver.buffer_updated

    def buffer_updated(self, nbytes: int) -> None:
        if (allowance := self.allowance) is not None:
            allowance.left -= nbytes
            if allowance.left < 0:
                self._transport.abort()
                return
        self._take(nbytes)
