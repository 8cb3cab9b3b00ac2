"""The certificate of a proof, and the check of one that needs nothing but `advise`."""
