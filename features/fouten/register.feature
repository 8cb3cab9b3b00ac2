# language: nl
Functionaliteit: Een register van afwijkingen
  Wie afwijkt van een advies, legt dat vast. Een register met een fout blijft precies zoals het is.

  Achtergrond:
    Gegeven het bestand "profiel.yaml" met deze inhoud:
      """
      gemeente: Woensdrecht
      domein: organisatiebreed
      fte_data: 1
      afgeronde_projecten: 1
      lopende_proeven: 0
      opgaven: 0
      ambitie: verbeteren
      mandaat: directie
      regiosamenwerking: geen
      grote_verandering: nee
      incident: nee
      algoritmen_zonder_register: nee
      volwassenheid:
        publieke waarde: 2
        data-analyse: 2
        datakwaliteit: 2
        platform en techniek: 2
        analysevermogen: 1,5
        mens en organisatie: 1,5
        leiderschap: 1,5
        datavaardigheid: 1,5
        capaciteit en budget: 1,5
        leren en veranderen: 2
      """
    En het bestand "beleid.yaml" met deze inhoud:
      """
      titel: Datavisie
      gemeente: Woensdrecht
      status: bevestigd
      strategie:
        - keuze: opgave
      """
    En het bestand "past.yaml" met deze inhoud:
      """
      titel: Samen verder
      gemeente: Woensdrecht
      looptijd tot: 2028
      status: bevestigd
      strategie:
        - keuze: fundament
        - keuze: verantwoord
      themas:
        - thema: leiderschap
      doelen:
        - {naam: één analist delen, eigenaar: gemeentesecretaris}
      maatregelen:
        - {naam: samen inkopen, thema: leiderschap, kpi: partners, strategie: regio}
      kpis:
        - {naam: partners, nulmeting: 0, streefwaarde: 2}
      rollen:
        - naam: datasteward
      waarborgen:
        - naam: DPIA
      evaluatie:
        - naam: elk jaar
      """
    En het bestand "register.yaml" met deze inhoud:
      """
      # Register van afwijkingen. Het programma zet een nieuwe afwijking onderaan.
      # Is een afwijking afgedaan? Verander dan alleen de status, en vul in wanneer en door wie.
      # Verander de rest niet: aan het zegel ziet het programma dat er iets anders staat.
      afwijkingen:
        - nummer: 1
          datum: 2025-03-01
          gemeente: Woensdrecht
          beleid: Datavisie
          domein:
          oordeel: spanning
          advies: Fundament eerst
          gekozen: [Opgavegericht]
          regels: [OORD-11]
          reden: De raad koos voor wonen.
          eigenaar: wethouder Wonen
          herzien op: 2026-03-01
          regelset versie: "0.1.0"
          regelset sha256: a
          toetsregels versie: "0.1.0"
          toetsregels sha256: b
          profiel sha256: c
          beleid sha256: d
          zegel: "23ba36a62c3a0ba3a60284979553ab0891e2de5cf9e567b9a185372b3035467e"
          status: open
          afgedaan op:
          afgedaan door:
      """

  Regel: Een register dat niet klopt

    Scenario: een bestand dat geen register is
      Gegeven het bestand "register.yaml" met deze inhoud:
        """
        gemeente: Woensdrecht
        domein: organisatiebreed
        fte_data: 1
        afgeronde_projecten: 1
        lopende_proeven: 0
        opgaven: 0
        ambitie: verbeteren
        mandaat: directie
        regiosamenwerking: geen
        grote_verandering: nee
        incident: nee
        algoritmen_zonder_register: nee
        volwassenheid:
          publieke waarde: 2
          data-analyse: 2
          datakwaliteit: 2
          platform en techniek: 2
          analysevermogen: 1,5
          mens en organisatie: 1,5
          leiderschap: 1,5
          datavaardigheid: 1,5
          capaciteit en budget: 1,5
          leren en veranderen: 2
        """
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast register.yaml --reden Nee --eigenaar Ans --herzien-op 2027-01-01" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        register.yaml:1  dit bestand is geen register van afwijkingen
          1 │ gemeente: Woensdrecht
        Haal dit bestand weg als u een nieuw register wilt beginnen, of noem een ander bestand.
        """
      En is de code "geen-register"
      En is er geen bestand veranderd

    Scenario: een register dat leeg is gemaakt
      Gegeven het bestand "register.yaml" zonder inhoud
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast register.yaml --reden Nee --eigenaar Ans --herzien-op 2027-01-01" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        register.yaml  dit bestand is geen register van afwijkingen
        Haal dit bestand weg als u een nieuw register wilt beginnen, of noem een ander bestand.
        """
      En is de code "geen-register"
      En is er geen bestand veranderd

    Scenario: een afwijking die later is veranderd
      Gegeven in het bestand "register.yaml" is 'De raad koos voor wonen.' vervangen door 'De raad wilde dat.'
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast register.yaml --reden Nee --eigenaar Ans --herzien-op 2027-01-01" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        register.yaml:5  afwijking 1 is veranderd nadat zij is vastgelegd
          5 │   - nummer: 1
            │             ^
        Zet terug wat er stond. Alleen de status en wie haar afdeed, mogen veranderen.
        """
      En is de code "register-beschadigd"
      En is er geen bestand veranderd

    Scenario: een afwijking die weg is
      Gegeven in het bestand "register.yaml" is 'nummer: 1' vervangen door 'nummer: 2'
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --register register.yaml" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        register.yaml:5  hier staat afwijking 2, en afwijking 1 hoort hier
          5 │   - nummer: 2
            │             ^
        Zet terug wat hier stond. Haal nooit een afwijking weg: zet de status op afgedaan.
        """
      En is de code "register-beschadigd"
      En is er geen bestand veranderd

    Scenario: een nummer dat geen nummer is
      Gegeven in het bestand "register.yaml" is 'nummer: 1' vervangen door 'nummer: een'
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --register register.yaml" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        register.yaml:5  "een" is geen nummer van een afwijking
          5 │   - nummer: een
            │             ^^^
        Schrijf een geheel getal.
        """
      En is de code "ongeldige-waarde"
      En is er geen bestand veranderd

    Scenario: een dag die niet bestaat
      Gegeven in het bestand "register.yaml" is 'datum: 2025-03-01' vervangen door 'datum: 2025-02-31'
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --register register.yaml" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        register.yaml:6  "2025-02-31" is geen datum voor "datum"
          6 │     datum: 2025-02-31
            │            ^^^^^^^^^^
        Schrijf jaar, maand en dag, bijvoorbeeld 2026-01-31.
        """
      En is de code "geen-datum"
      En is er geen bestand veranderd

    Scenario: een status die er niet is
      Gegeven in het bestand "register.yaml" is 'status: open' vervangen door 'status: klaar'
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --register register.yaml" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        register.yaml:24  "klaar" is geen status
          24 │     status: klaar
             │             ^^^^^
        Kies uit: "open" of "afgedaan".
        """
      En is de code "ongeldige-waarde"
      En is er geen bestand veranderd

    Scenario: half afgedaan, zonder wie en wanneer
      Gegeven in het bestand "register.yaml" is 'status: open' vervangen door 'status: afgedaan'
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --register register.yaml" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        register.yaml:25  de afwijking is afgedaan, en "afgedaan op" is leeg
          25 │     afgedaan op:
        Vul in wanneer, en door wie.

        register.yaml:26  de afwijking is afgedaan, en "afgedaan door" is leeg
          26 │     afgedaan door:
        Vul in wanneer, en door wie.
        """
      En is de code "ongeldige-waarde"
      En is er geen bestand veranderd

    Scenario: wel wie, maar nog open
      Gegeven in het bestand "register.yaml" is 'afgedaan door:' vervangen door 'afgedaan door: Ans'
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --register register.yaml" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        register.yaml:26  "afgedaan door" is ingevuld, en de afwijking is nog open
          26 │     afgedaan door: Ans
             │                    ^^^
        Maak er "status: afgedaan" van, of laat dit leeg.
        """
      En is de code "ongeldige-waarde"
      En is er geen bestand veranderd

    Scenario: een veld dat weg is, en een veld te veel
      Gegeven in het bestand "register.yaml" is 'eigenaar:' vervangen door 'baas:'
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --register register.yaml" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        register.yaml:5  bij een afwijking ontbreekt "eigenaar"
          5 │   - nummer: 1
        Voeg "eigenaar:" met een waarde toe.

        register.yaml:15  het veld "baas" ken ik niet bij een afwijking
          15 │     baas: wethouder Wonen
             │     ^^^^
        Wat hier mag: "nummer", "datum", "gemeente", "beleid", "domein", "oordeel", "advies", "gekozen", "regels", "reden", "eigenaar", "herzien op", "regelset versie", "regelset sha256", "toetsregels versie", "toetsregels sha256", "profiel sha256", "beleid sha256", "zegel", "status", "afgedaan op" en "afgedaan door".
        """
      En zijn de codes "veld-ontbreekt" en "onbekend-veld"
      En is er geen bestand veranderd

    Scenario: een register dat er niet is
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --register ander.yaml" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        ander.yaml  het bestand "ander.yaml" bestaat niet
        Controleer de naam en de map.
        """
      En is de code "bestand-ontbreekt"
      En is er geen bestand veranderd

  Regel: Een register waar niets bij kan

    Scenario: een lijst tussen haken
      Gegeven het bestand "register.yaml" met deze inhoud:
        """
        afwijkingen: []
        """
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast register.yaml --reden Nee --eigenaar Ans --herzien-op 2027-01-01" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        register.yaml  achter dit register kan geen nieuwe afwijking staan
        Zet "afwijkingen:" als laatste in het bestand, met elke afwijking op een eigen regel met een streepje.
        """
      En is de code "register-vol"
      En is er geen bestand veranderd

    Scenario: een ander schrijft
      Gegeven het bestand ".register.yaml.slot" zonder inhoud
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast register.yaml --reden Nee --eigenaar Ans --herzien-op 2027-01-01" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        register.yaml  een ander schrijft nu in "register.yaml"
        Probeer het straks opnieuw. Is er niemand bezig? Haal dan ".register.yaml.slot" weg, uit dezelfde map.
        """
      En is de code "register-bezet"
      En is er geen bestand veranderd

    Scenario: een map die er niet is
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast archief/register.yaml --reden Nee --eigenaar Ans --herzien-op 2027-01-01" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        archief/register.yaml  de map "archief" bestaat niet
        Maak de map, of controleer de naam.
        """
      En is de code "map-ontbreekt"
      En is er geen bestand veranderd

    Scenario: een register dat u niet mag schrijven
      Gegeven u mag "register.yaml" niet schrijven
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast register.yaml --reden Nee --eigenaar Ans --herzien-op 2027-01-01" uitvoer
      Dan is de afsluitcode 1
      En staat er op het scherm:
        """
        register.yaml  "register.yaml" is niet te schrijven
        Oorzaak: u mag hier niet schrijven.
        Controleer de map en het bestand.
        """
      En is de code "bestand-onschrijfbaar"
      En is er geen bestand veranderd

    Scenario: een map in plaats van een register
      Gegeven de map "map"
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast map --reden Nee --eigenaar Ans --herzien-op 2027-01-01" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        map  "map" is een map, geen bestand
        Noem het bestand zelf.
        """
      En is de code "map-in-plaats-van-bestand"
      En is er geen bestand veranderd

  Regel: Wat geen afwijking is

    Scenario: beleid dat past
      Wanneer ik "strategiekeuze toets profiel.yaml past.yaml --op 2026-03-01 --leg-vast register.yaml --reden Nee --eigenaar Ans --herzien-op 2027-01-01" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        dit beleid past, en er is geen afwijking om vast te leggen
        Laat --leg-vast weg.
        """
      En is de code "geen-afwijking"
      En is er geen bestand veranderd

    Scenario: beleid zonder oordeel
      Gegeven het bestand "beleid.yaml" met deze inhoud:
        """
        titel: Datavisie
        gemeente: Woensdrecht
        status: bevestigd
        """
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast register.yaml --reden Nee --eigenaar Ans --herzien-op 2027-01-01" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        er is nog geen oordeel, dus ook geen afwijking
        Vul eerst aan wat voor een oordeel nog ontbreekt.
        """
      En is de code "geen-oordeel"
      En is er geen bestand veranderd

    Scenario: twee keer dezelfde afwijking
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast register.yaml --reden Nee --eigenaar Ans --herzien-op 2027-01-01" uitvoer
      En ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast register.yaml --reden Nee --eigenaar Ans --herzien-op 2027-01-01" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        deze afwijking staat al in het register, als nummer 2, met dezelfde reden
        Geef een andere reden, of zet de eerste afwijking eerst op afgedaan.
        """
      En is de code "afwijking-staat-er-al"
      En is er geen bestand veranderd

    Scenario: een reden zonder woorden
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast register.yaml --reden ' ' --eigenaar Ans --herzien-op 2027-01-01" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        --reden  deze tekst is leeg
        Schrijf op wat hier hoort.
        """
      En is de code "lege-tekst"
      En is er geen bestand veranderd

    Scenario: een eigenaar en een reden die niets zeggen
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast register.yaml --reden '?' --eigenaar n.v.t. --herzien-op 2027-01-01" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        --eigenaar  "n.v.t." zegt niets, en een afwijking verandert later niet meer
        Schrijf op wat hier hoort.

        --reden  "?" zegt niets, en een afwijking verandert later niet meer
        Schrijf op wat hier hoort.
        """
      En is de code "lege-tekst"
      En is er geen bestand veranderd

    Scenario: een eigenaar die te lang is
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast register.yaml --reden Nee --eigenaar aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa --herzien-op 2027-01-01" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        --eigenaar  deze eigenaar heeft 201 tekens, en hoogstens 200 passen
        Noem alleen een naam of een functie.
        """
      En is de code "te-lange-tekst"
      En is er geen bestand veranderd

    Scenario: een register dat vol is
      Gegeven het bestand "register.yaml" van 2 MB
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast register.yaml --reden Nee --eigenaar Ans --herzien-op 2027-01-01" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        register.yaml  "register.yaml" is vol: een register is hoogstens 1 MB
        Begin een tweede register, in een ander bestand. Laat dit register zoals het is.
        """
      En is de code "register-vol"
      En is er geen bestand veranderd

    Scenario: een dag die al voorbij is
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast register.yaml --reden Nee --eigenaar Ans --herzien-op 2026-03-01" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        --herzien-op  "2026-03-01" ligt niet na de dag van vastleggen
        Kies een dag na 2026-03-01.
        """
      En is de code "herzien-te-vroeg"
      En is er geen bestand veranderd

    Scenario: een dag die niet bestaat, bij het vastleggen
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast register.yaml --reden Nee --eigenaar Ans --herzien-op 2027-02-30" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        --herzien-op  "2027-02-30" is geen datum
        Schrijf jaar, maand en dag, bijvoorbeeld 2026-01-31.
        """
      En is de code "geen-datum"
      En is er geen bestand veranderd

    Scenario: opties die ontbreken
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --leg-vast register.yaml --eigenaar Ans" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        om een afwijking vast te leggen, ontbreekt nog: --reden en --herzien-op
        Geef deze opties, of voer de opdracht uit in een terminal: dan vraagt het programma ernaar.
        """
      En is de code "optie-ontbreekt"
      En is er geen bestand veranderd

    Scenario: opties zonder register
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --reden Nee --eigenaar Ans" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        zonder --leg-vast heeft dit geen zin: --reden en --eigenaar
        Geef ook --leg-vast met de naam van een register.
        """
      En is de code "verkeerd-gebruik"
      En is er geen bestand veranderd

    Scenario: omgekeerd, zonder een keuze
      Gegeven het bestand "beleid.yaml" met deze inhoud:
        """
        titel: Datavisie
        gemeente: Woensdrecht
        status: bevestigd
        """
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --omgekeerd" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        dit beleid kiest geen strategie die meetelt
        Vul de keuze in en zet de status op bevestigd, of laat --omgekeerd weg.
        """
      En is de code "geen-keuze"
      En is er geen bestand veranderd

    Scenario: in Python iets anders dan een toets
      Wanneer ik in Python dit aanroep:
        """
        record_deviation("register.yaml", {}, reason="Nee", owner="Ans", review_on="2027-01-01")
        """
      Dan is dit de fout:
        """
        zo is een afwijking niet vast te leggen
        Geef de naam van een register, wat check_policy teruggaf, twee teksten, en dagen als datetime.date.
        """
      En is de code "verkeerd-gebruik"
      En is er geen bestand veranderd

  Regel: Wat niet op orde is

    Scenario: een oordeel dat op voorstellen rust
      Gegeven het bestand "beleid.yaml" met deze inhoud:
        """
        titel: Datavisie
        gemeente: Woensdrecht
        status: voorstel
        strategie:
          - keuze: opgave
        """
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast register.yaml --reden Nee --eigenaar Ans --herzien-op 2027-01-01 --met-voorstellen" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        dit oordeel rust ook op voorstellen, en die heeft nog niemand bevestigd
        Bevestig eerst wat klopt, en leg de afwijking vast zonder --met-voorstellen.
        """
      En is de code "afwijking-op-voorstel"
      En is er geen bestand veranderd

    Scenario: beleid dat past, met iets dat beter kan
      Gegeven het bestand "beleid.yaml" met deze inhoud:
        """
        titel: Datavisie
        gemeente: Woensdrecht
        looptijd tot: 2028
        status: bevestigd
        strategie:
          - keuze: fundament
        waarborgen:
          - naam: DPIA
        rollen:
          - naam: datasteward
        doelen:
          - {naam: orde, eigenaar: Ans}
        evaluatie:
          - naam: elk jaar
        """
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast register.yaml --reden Nee --eigenaar Ans --herzien-op 2027-01-01" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        dit beleid past, en er is geen afwijking om vast te leggen
        Laat --leg-vast weg.
        """
      En is de code "geen-afwijking"
      En is er geen bestand veranderd

    Scenario: een reden die te lang is
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast register.yaml --reden aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa --eigenaar Ans --herzien-op 2027-01-01" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        --reden  deze reden heeft 2001 tekens, en hoogstens 2000 passen
        Schrijf de reden korter. Verwijs voor meer naar een stuk.
        """
      En is de code "te-lange-tekst"
      En is er geen bestand veranderd

    Scenario: vastleggen op een dag voor de laatste afwijking
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2025-01-01 --leg-vast register.yaml --reden Nee --eigenaar Ans --herzien-op 2027-01-01" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        "2025-01-01" is te vroeg om deze afwijking vast te leggen
        Oorzaak: de laatste afwijking is van 2025-03-01.
        Kies 2025-03-01, of een dag daarna.
        """
      En is de code "vastleggen-te-vroeg"
      En is er geen bestand veranderd

    Scenario: afgedaan voordat de afwijking is vastgelegd
      Gegeven in het bestand "register.yaml" is 'status: open' vervangen door 'status: afgedaan'
      En in het bestand "register.yaml" is 'afgedaan op:' vervangen door 'afgedaan op: 2025-02-28'
      En in het bestand "register.yaml" is 'afgedaan door:' vervangen door 'afgedaan door: Ans'
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --register register.yaml" uitvoer
      Dan is de afsluitcode 3
      En staat er op het scherm:
        """
        register.yaml:25  "2025-02-28" ligt voor de dag van vastleggen
          25 │     afgedaan op: 2025-02-28
             │                  ^^^^^^^^^^
        Kies 2025-03-01, of een dag daarna.
        """
      En is de code "ongeldige-waarde"
      En is er geen bestand veranderd

    Scenario: een register op de standaardinvoer
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --op 2026-03-01 --leg-vast - --reden Nee --eigenaar Ans --herzien-op 2027-01-01" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        --leg-vast  "-" is geen naam van een register
        Noem een bestand, zoals register.yaml.
        """
      En is de code "geen-register"
      En is er geen bestand veranderd

    Scenario: omgekeerd, met beleid van een ander
      Gegeven het bestand "beleid.yaml" met deze inhoud:
        """
        titel: Datavisie
        gemeente: Eersel
        status: bevestigd
        strategie:
          - keuze: opgave
        """
      Wanneer ik "strategiekeuze toets profiel.yaml beleid.yaml --omgekeerd" uitvoer
      Dan is de afsluitcode 2
      En staat er op het scherm:
        """
        profiel en beleid horen niet bij elkaar
        Kies het profiel dat bij dit beleid hoort, of laat --omgekeerd weg.
        """
      En is de code "ander-profiel"
      En is er geen bestand veranderd

    Scenario: in Python een register zonder naam
      Wanneer ik in Python dit aanroep:
        """
        due_deviations(None, "Eersel")
        """
      Dan is de code "verkeerd-gebruik"
      En is dit de fout:
        """
        zo is niet te zoeken in een register
        Geef de naam van een register, en de naam of de CBS-code van een gemeente.
        """

    Scenario: in Python een dag die geen dag is
      Wanneer ik in Python dit aanroep:
        """
        due_deviations("register.yaml", "Eersel", "1 maart")
        """
      Dan is de code "geen-datum"
      En is dit de fout:
        """
        "1 maart" is geen dag
        Geef een datetime.date, of een tekst zoals 2026-01-31.
        """

    Scenario: in Python een gemeente die niemand kent
      Wanneer ik in Python dit aanroep:
        """
        due_deviations("register.yaml", "Ersel")
        """
      Dan is de code "onbekende-gemeente"
      En is dit de fout:
        """
        de gemeente "Ersel" ken ik niet
        Bedoelde u "Eersel"?
        """
