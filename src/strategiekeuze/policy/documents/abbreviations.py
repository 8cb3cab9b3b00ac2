"""Dutch abbreviations with a stop that ends no sentence. Source: work of our own, from policy of municipalities."""

from __future__ import annotations

_WITHIN = """
a.d. a.h.v. aant. afb. afd. art. artt. b.g.g. bijl. bijv. blz. b.v. bv. ca. c.q. cf. d.d. dhr. d.m.v. dr. drs. d.w.z.
fig. fr. gem. gez. hfdst. hst. i.c. i.c.m. i.g.v. i.h.a. i.h.b. i.h.k. i.h.k.v. i.o.m. i.o.v. i.p.v. i.r.t. i.s.m.
i.t.t. i.v.m. ing. incl. excl. inw. ir. jhr. m.a.w. m.b.t. m.b.v. m.i. m.i.v. m.m.v. m.n. m.u.v. max. mevr. min. mr.
mw. n.a.v. n.l. nr. nrs. o.a. o.b.v. o.g.v. o.l.v. o.m. o.v.v. p. p.a. par. pag. plm. pp. prof. q.q. resp. s.v.p. sr.
t.a.v. t.b.v. t.g.v. t.h.v. t.l.v. t.m. t/m. t.n.v. t.o. t.o.v. t.w. t.w.v. tab. tel. v.a. v.d. vgl. vlgs. vnl. voorz.
vs. wnd. z.g. zg. zgn. zn. jan. feb. febr. mrt. apr. jun. jul. aug. sep. sept. okt. nov. dec.
"""
WITHIN = frozenset(_WITHIN.split())
"""Abbreviations that more words follow."""

_OR_LAST = """
a.s. a.u.b. c.s. e.a. e.d. e.o. e.v. enz. etc. i.o. jl. jr. m.v. mld. mln. n.t.b. n.v.t. o.i.d. p.j. p.m. pct. z.s.m.
"""
OR_LAST = frozenset(_OR_LAST.split())
"""Abbreviations that may also end a sentence; a capital behind them begins another."""
