"""UIMA's analysis structures (CAS), as XMI and as JSON, with layers as INCEpTION and DKPro have them."""
