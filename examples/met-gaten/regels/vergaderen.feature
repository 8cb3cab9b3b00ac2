# language: nl
Functionaliteit: Hoe vergaderen wij (met fouten)
  De fouten staan er met opzet in. Zoek ze met: strategiekeuze regels bewijs regels

  # Fout: wie met veel is én een besluit neemt, krijgt op trede 1 twee antwoorden.
  @regel:VER-01 @eigen-werk
  Scenario: Een besluit neemt u aan één tafel
    Gegeven er moet een besluit komen
    En de reis duurt hoogstens 30 minuten
    Dan is "Bij elkaar komen" aangewezen op trede 1

  @regel:VER-02 @eigen-werk
  Scenario: Met zo veel mensen past niemand aan de tafel
    Gegeven er doen minstens 50 mensen mee
    Dan is "Online vergaderen" aangewezen op trede 1

  # Fout: niemand denkt aan een kleine groep die ver reist en niets besluit.
  @regel:VER-03 @eigen-werk
  Scenario: Wie ver weg woont, doet online mee
    Gegeven de reis duurt minstens 60 minuten
    En er doen minstens 5 mensen mee
    Dan pleit dit voor "Online vergaderen"

  @regel:VER-04 @eigen-werk
  Scenario: Wie dichtbij woont, kan komen
    Gegeven de reis duurt hoogstens 59 minuten
    Dan pleit dit voor "Bij elkaar komen"

  # Fout: VER-06 neemt dit punt altijd weer weg. Een bericht wint dus nooit.
  @regel:VER-05 @eigen-werk
  Scenario: Zonder besluit is een bericht genoeg
    Gegeven er hoeft geen besluit te komen
    Dan pleit dit voor "Een bericht sturen"

  @regel:VER-06 @eigen-werk
  Scenario: Een bericht leest niemand
    Gegeven er hoeft geen besluit te komen
    Dan pleit dit tegen "Een bericht sturen"
