"""One running program, which takes the files of later starts as tabs of its window."""
