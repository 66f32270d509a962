"""Asking a statistical service over HTTP: patient, with back-off, and never content with half an answer."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

import requests
from urllib3.exceptions import MaxRetryError
from urllib3.util.retry import Retry

from tradelines import __version__
from tradelines.official.store import OfficialError

Answer = TypeVar("Answer")
_TRY_AGAIN = (429, 500, 502, 503, 504)
_REFUSED = (401, 403)
_NOTHING = (204, 404)
_LONGEST_PAUSE_S = 120
_SHOWN = 160


class FetchError(OfficialError):
    """The service did not answer, or not with what was asked for."""


class RefusedError(FetchError):
    """The service wants a key, or another one: asking again is of no use."""


class HalfAnswerError(ValueError):
    """The answer is cut off or not what such an answer looks like; another try may bring the whole."""


@dataclass(frozen=True, slots=True)
class Manners:
    """How often and how patiently a service is asked: seconds to connect and to answer, tries, seconds between them.

    The pause doubles with every try; what a service asks for in `Retry-After` is kept to.
    """

    connect_s: float = 10.0
    answer_s: float = 180.0
    tries: int = 5
    pause_s: float = 1.0


def _session() -> requests.Session:
    """A session that says who asks, so that a service can tell us from others that misbehave."""
    session = requests.Session()
    session.headers["User-Agent"] = f"tradelines/{__version__}"
    return session


@dataclass(slots=True)
class Client:
    """One connection to a service, kept open from question to question."""

    manners: Manners = field(default_factory=Manners)
    _session: requests.Session = field(default_factory=_session, init=False, repr=False)

    def ask(
        self,
        address: str,
        read: Callable[[bytes], Answer],
        *,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
    ) -> Answer | None:
        """What `read` makes of the answer; None where the service has nothing on it (404 or an empty 204).

        `read` raises HalfAnswerError for an answer that is worth another try. FetchError once the tries are used up.
        """
        retries = self._retries()
        while True:
            answer, trouble = self._asked(address, headers or {}, query or {})
            if answer is not None and not trouble:
                if answer.status_code in _NOTHING:
                    return None
                try:
                    return read(answer.content)
                except HalfAnswerError as error:
                    trouble = str(error)
            try:
                retries = retries.increment("GET", address, response=answer.raw if answer is not None else None)
            except MaxRetryError as error:
                raise FetchError(f"{_host(address)} does not answer as it should: {trouble}") from error
            retries.sleep(answer.raw if answer is not None else None)

    def _retries(self) -> Retry:
        return Retry(
            total=self.manners.tries - 1,
            backoff_factor=self.manners.pause_s,
            retry_after_max=_LONGEST_PAUSE_S,
        )

    def _asked(
        self, address: str, headers: Mapping[str, str], query: Mapping[str, str]
    ) -> tuple[requests.Response | None, str]:
        """The answer, where there is one, and what is wrong with it that another try may mend."""
        timeout = (self.manners.connect_s, self.manners.answer_s)
        try:
            answer = self._session.get(address, headers=dict(headers), params=dict(query), timeout=timeout)
        except requests.Timeout:
            return None, "no answer in time"
        except (requests.exceptions.ChunkedEncodingError, requests.exceptions.ContentDecodingError):
            return None, "the answer broke off"
        except requests.ConnectionError:
            return None, "no connection"
        if answer.status_code in _REFUSED:
            raise RefusedError(f"{_host(address)} refuses to answer (HTTP {answer.status_code}): is a key wrong?")
        said = f"HTTP {answer.status_code} {' '.join(answer.text.split())[:_SHOWN]}".strip() if not answer.ok else ""
        if answer.ok or answer.status_code in _NOTHING:
            return answer, ""
        if answer.status_code not in _TRY_AGAIN:
            raise FetchError(f"{_host(address)} answers with {said}")
        return answer, said


def _host(address: str) -> str:
    return address.split("/")[2]
