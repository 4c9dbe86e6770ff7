"""The answers of a class on a sheet, graded by banks: its columns, the marks, what they tell."""
