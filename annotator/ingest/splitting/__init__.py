"""From a document's cleaned text to the statements in it: small rules, one a module, none of which knows the others."""
