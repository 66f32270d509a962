"""What the pages share: entry guard, tables, header, filters, evidence, downloads. Only here Streamlit is known."""
