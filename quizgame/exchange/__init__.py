"""Other people's formats, in and out; for now the rows of sheets, as CSV and XLSX."""
