"""Help: what this program is and is made of, and what to say of a problem."""
