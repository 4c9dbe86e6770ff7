"""What is kept between games: every answer, in SQLite."""
