# language: nl
Functionaliteit: Maatregelen en KPI's

  Regel: Maatregelen

    @regel:MAAT-01 @eigen-werk
    Scenario: Beleid zonder maatregelen blijft papier
      Gegeven het beleid noemt geen maatregelen
      Dan geldt de bevinding "geen maatregelen"

    @regel:MAAT-02 @eigen-werk
    Scenario: Een maatregel zonder thema heeft geen plek
      Gegeven minstens 1 maatregel heeft geen thema
      Dan geldt de bevinding "maatregelen zonder thema"

    @regel:MAAT-03 @eigen-werk
    Scenario: Een maatregel zonder KPI is niet te volgen
      Gegeven minstens 1 maatregel heeft geen KPI
      Dan geldt de bevinding "maatregelen zonder KPI"

    @regel:MAAT-04 @bron:strategiewiel
    Scenario: Een maatregel die bij een andere strategie hoort, trekt aan dezelfde mensen
      Gegeven minstens 1 maatregel hoort bij een andere strategie
      Dan geldt de bevinding "maatregelen van een andere strategie"

    @regel:MAAT-05 @eigen-werk
    Scenario: Elke maatregel is te volgen
      Gegeven het beleid noemt minstens 1 maatregel
      En elke maatregel heeft een KPI
      Dan geldt de bevinding "maatregelen met KPI"

  Regel: KPI's

    @regel:KPI-01 @bron:strategiewiel
    Scenario: Zonder KPI's ziet niemand of het lukt
      Gegeven het beleid noemt geen KPI's
      Dan geldt de bevinding "geen KPI's"

    @regel:KPI-02 @eigen-werk
    Scenario: Een KPI zonder beginwaarde laat geen groei zien
      Gegeven minstens 1 KPI heeft geen beginwaarde
      Dan geldt de bevinding "KPI's zonder beginwaarde"

    @regel:KPI-03 @eigen-werk
    Scenario: Een KPI zonder streefwaarde zegt niet wanneer het genoeg is
      Gegeven minstens 1 KPI heeft geen streefwaarde
      Dan geldt de bevinding "KPI's zonder streefwaarde"

    @regel:KPI-04 @eigen-werk
    Scenario: Elke KPI heeft een begin en een einde
      Gegeven het beleid noemt minstens 1 KPI
      En elke KPI heeft een beginwaarde
      En elke KPI heeft een streefwaarde
      Dan geldt de bevinding "KPI's die te volgen zijn"
