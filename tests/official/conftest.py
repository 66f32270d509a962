import pytest
from service import Service

from tradelines.official import comtrade, imts
from tradelines.official.store import FOLDER_VARIABLE


@pytest.fixture
def service(monkeypatch):
    running = Service()
    monkeypatch.setenv(imts.ADDRESS_VARIABLE, running.address)
    monkeypatch.setenv(comtrade.ADDRESS_VARIABLE, running.address)
    monkeypatch.delenv(comtrade.KEY_VARIABLE, raising=False)
    yield running
    running.close()


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv(FOLDER_VARIABLE, str(tmp_path / "official"))
    return tmp_path / "official"
