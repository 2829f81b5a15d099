"""The verbs of the command line, one function each; they're imported when they're used."""
