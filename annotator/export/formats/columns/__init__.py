"""Columns: Parquet files, and folders of them with a card as Hugging Face's libraries read them."""
