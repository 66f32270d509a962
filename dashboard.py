"""Entry of the dashboard: `streamlit run dashboard.py`. The pages, their order and what all of them share."""

import streamlit as st

from tradelines.ui.entry import PAGES, go_on, page_file, start

pages = {
    page.slug: st.Page(page_file(page.slug), title=page.title, help=page.question, url_path=page.slug) for page in PAGES
}
home = st.Page(start, title="Tradelines", url_path="start", default=True, visibility="hidden")
chosen = st.navigation([home, *pages.values()], position="top")
st.set_page_config(page_title=f"{chosen.title} · Tradelines", page_icon="tradelines/ui/icon.svg", layout="wide")
go_on(pages)
chosen.run()
