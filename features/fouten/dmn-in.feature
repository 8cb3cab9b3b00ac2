# language: nl
Functionaliteit: Een beslistabel in DMN die geen regelset kan worden
  Een regelset zegt niet alles wat een tabel kan zeggen. Wat niet kan, staat er met de plek bij. Er komt dan geen map.

  Scenario: een tabel waarvan alle rijen samen tellen
    Gegeven het bestand "tabel.dmn" met deze inhoud:
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
      <decision id="t" name="Tarief">
      <decisionTable hitPolicy="COLLECT">
      <input label="uren"><inputExpression typeRef="integer"><text>x</text></inputExpression></input>
      <output name="tarief"/>
      <rule><inputEntry><text>&gt; 2</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      </decisionTable>
      </decision>
      </definitions>
      """
    Wanneer ik "strategiekeuze dmn in tabel.dmn -o regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      tabel.dmn:2  tabel "Tarief" heeft trefregel COLLECT, en dan kunnen er meer uitkomsten zijn
        2 │ <decision id="t" name="Tarief">
          │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Een regelset geeft er één. Gebruik UNIQUE, ANY, FIRST of PRIORITY.
      """
    En is de code "dmn-in"
    En is er geen bestand veranderd

  Scenario: een tabel met twee uitkomsten
    Gegeven het bestand "tabel.dmn" met deze inhoud:
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
      <decision id="t" name="Tarief">
      <decisionTable hitPolicy="UNIQUE">
      <input label="uren"><inputExpression typeRef="integer"><text>x</text></inputExpression></input>
      <output name="tarief"/>
      <output name="korting"/>
      <rule><inputEntry><text>&gt; 2</text></inputEntry><outputEntry><text>"lang"</text></outputEntry><outputEntry><text>"geen"</text></outputEntry></rule>
      </decisionTable>
      </decision>
      </definitions>
      """
    Wanneer ik "strategiekeuze dmn in tabel.dmn -o regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      tabel.dmn:6  tabel "Tarief" heeft 2 kolommen met een uitkomst
        6 │ <output name="korting"/>
          │ ^^^^^^^^^^^^^^^^^^^^^^^^
      Een regelset geeft één uitkomst. Maak per uitkomst een eigen tabel.
      """
    En is de code "dmn-in"
    En is er geen bestand veranderd

  Scenario: meer rijen na elkaar dan er treden zijn
    Gegeven het bestand "tabel.dmn" met deze inhoud:
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
      <decision id="t" name="Tarief">
      <decisionTable hitPolicy="FIRST">
      <input label="uren"><inputExpression typeRef="integer"><text>x</text></inputExpression><inputValues><text>[0..200]</text></inputValues></input>
      <output name="tarief"/>
      <rule><inputEntry><text>0</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>1</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>2</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>3</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>4</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>5</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>6</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>7</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>8</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>9</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>10</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>11</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>12</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>13</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>14</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>15</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>16</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>17</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>18</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>19</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>20</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>21</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>22</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>23</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>24</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>25</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>26</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>27</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>28</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>29</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>30</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>31</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>32</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>33</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>34</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>35</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>36</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>37</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>38</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>39</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>40</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>41</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>42</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>43</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>44</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>45</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>46</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>47</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>48</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>49</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>50</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>51</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>52</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>53</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>54</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>55</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>56</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>57</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>58</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>59</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>60</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>61</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>62</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>63</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>64</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>65</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>66</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>67</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>68</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>69</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>70</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>71</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>72</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>73</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>74</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>75</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>76</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>77</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>78</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>79</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>80</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>81</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>82</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>83</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>84</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>85</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>86</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>87</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>88</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>89</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>90</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>91</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>92</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>93</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>94</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>95</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>96</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>97</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>98</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      <rule><inputEntry><text>99</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      </decisionTable>
      </decision>
      </definitions>
      """
    Wanneer ik "strategiekeuze dmn in tabel.dmn -o regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      tabel.dmn:2  tabel "Tarief" heeft 100 treden nodig
        2 │ <decision id="t" name="Tarief">
          │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Er zijn er hoogstens 99. Verdeel de tabel over kleinere.
      """
    En is de code "dmn-in"
    En is er geen bestand veranderd

  Scenario: een kolom met datums
    Gegeven het bestand "tabel.dmn" met deze inhoud:
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
      <decision id="t" name="Tarief">
      <decisionTable hitPolicy="UNIQUE">
      <input label="dag"><inputExpression typeRef="date"><text>x</text></inputExpression></input>
      <output name="tarief"/>
      <rule><inputEntry><text>&gt; date("2024-12-31")</text></inputEntry><outputEntry><text>"laat"</text></outputEntry></rule>
      </decisionTable>
      </decision>
      </definitions>
      """
    Wanneer ik "strategiekeuze dmn in tabel.dmn -o regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      tabel.dmn:4  kolom "dag" bevat datums, en een regel kan geen datum lezen
        4 │ <input label="dag"><inputExpression typeRef="date"><text>x</text></inputExpression></input>
          │ ^^^^^^^^^^^^^^^^^^^
      Maak er een getal van, zoals een aantal dagen of een jaar.
      """
    En is de code "dmn-in"
    En is er geen bestand veranderd

  Scenario: een uitkomst die geen naam kan zijn
    Gegeven het bestand "tabel.dmn" met deze inhoud:
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
      <decision id="t" name="Tarief">
      <decisionTable hitPolicy="UNIQUE">
      <input label="uren"><inputExpression typeRef="integer"><text>x</text></inputExpression></input>
      <output name="tarief"/>
      <rule><inputEntry><text>&gt; 2</text></inputEntry><outputEntry><text>"lang | kort"</text></outputEntry></rule>
      </decisionTable>
      </decision>
      </definitions>
      """
    Wanneer ik "strategiekeuze dmn in tabel.dmn -o regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      tabel.dmn:6  "lang | kort" kan in een regelset geen naam zijn
        6 │ <rule><inputEntry><text>&gt; 2</text></inputEntry><outputEntry><text>"lang | kort"</text></outputEntry></rule>
          │ ^^^^^^
      Gebruik letters, cijfers en gewone leestekens, op één regel van hoogstens 60 tekens.
      """
    En is de code "dmn-in"
    En is er geen bestand veranderd

  Scenario: twee kolommen met dezelfde naam
    Gegeven het bestand "tabel.dmn" met deze inhoud:
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
      <decision id="t" name="Tarief">
      <decisionTable hitPolicy="UNIQUE">
      <input label="Uren"><inputExpression typeRef="integer"><text>x</text></inputExpression></input>
      <input label="uren"><inputExpression typeRef="integer"><text>y</text></inputExpression></input>
      <output name="tarief"/>
      <rule><inputEntry><text>&gt; 2</text></inputEntry><inputEntry><text>-</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      </decisionTable>
      </decision>
      </definitions>
      """
    Wanneer ik "strategiekeuze dmn in tabel.dmn -o regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      tabel.dmn:5  "Uren" en "uren" zijn in een regelset dezelfde naam
        5 │ <input label="uren"><inputExpression typeRef="integer"><text>y</text></inputExpression></input>
          │ ^^^^^^^^^^^^^^^^^^^^
      Hoofdletters en leestekens tellen niet.
      Geef een van de twee een andere naam.
      """
    En is de code "dmn-in"
    En is er geen bestand veranderd

  Scenario: twee kolommen met dezelfde naam van één letter, over iets anders
    Gegeven het bestand "tabel.dmn" met deze inhoud:
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
      <decision id="t" name="Tarief">
      <decisionTable hitPolicy="UNIQUE">
      <input label="u"><inputExpression typeRef="integer"><text>x</text></inputExpression></input>
      <input label="u"><inputExpression typeRef="integer"><text>y</text></inputExpression></input>
      <output name="tarief"/>
      <rule><inputEntry><text>&gt; 2</text></inputEntry><inputEntry><text>-</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      </decisionTable>
      </decision>
      </definitions>
      """
    Wanneer ik "strategiekeuze dmn in tabel.dmn -o regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      tabel.dmn:5  "u" en "u" zijn in een regelset dezelfde naam
        5 │ <input label="u"><inputExpression typeRef="integer"><text>y</text></inputExpression></input>
          │ ^^^^^^^^^^^^^^^^^
      Hoofdletters en leestekens tellen niet.
      Geef een van de twee een andere naam.
      """
    En is de code "dmn-in"
    En is er geen bestand veranderd

  Scenario: een uitkomst die een getal is
    Gegeven het bestand "tabel.dmn" met deze inhoud:
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
      <decision id="t" name="Tarief">
      <decisionTable hitPolicy="UNIQUE">
      <input label="uren"><inputExpression typeRef="integer"><text>x</text></inputExpression></input>
      <output name="tarief"/>
      <rule><inputEntry><text>&gt; 2</text></inputEntry><outputEntry><text>4</text></outputEntry></rule>
      </decisionTable>
      </decision>
      </definitions>
      """
    Wanneer ik "strategiekeuze dmn in tabel.dmn -o regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      tabel.dmn:6  de uitkomst "4" van rij 1 is geen tekst en geen true of false
        6 │ <rule><inputEntry><text>&gt; 2</text></inputEntry><outputEntry><text>4</text></outputEntry></rule>
          │ ^^^^^^
      Schrijf een tekst tussen dubbele aanhalingstekens, of true of false.
      """
    En is de code "dmn-in"
    En is er geen bestand veranderd

  Scenario: een getal onder nul
    Gegeven het bestand "tabel.dmn" met deze inhoud:
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
      <decision id="t" name="Tarief">
      <decisionTable hitPolicy="UNIQUE">
      <input label="uren"><inputExpression typeRef="integer"><text>x</text></inputExpression></input>
      <output name="tarief"/>
      <rule><inputEntry><text>&gt; -2</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      </decisionTable>
      </decision>
      </definitions>
      """
    Wanneer ik "strategiekeuze dmn in tabel.dmn -o regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      tabel.dmn:6  in rij 1, kolom "uren" noemt "> -2" een getal dat niet kan
        6 │ <rule><inputEntry><text>&gt; -2</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
          │                   ^^^^^^
      Een regelset kent getallen van 0 tot en met 999.999.999.
      """
    En is de code "dmn-in"
    En is er geen bestand veranderd

  Scenario: een kolom met twee reeksen getallen
    Gegeven het bestand "tabel.dmn" met deze inhoud:
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
      <decision id="t" name="Tarief">
      <decisionTable hitPolicy="UNIQUE">
      <input label="uren"><inputExpression typeRef="integer"><text>x</text></inputExpression><inputValues><text>[0..4], [8..9]</text></inputValues></input>
      <output name="tarief"/>
      <rule><inputEntry><text>&gt; 2</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      </decisionTable>
      </decision>
      </definitions>
      """
    Wanneer ik "strategiekeuze dmn in tabel.dmn -o regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      tabel.dmn:4  de toegestane getallen van kolom "uren" kunnen in een regelset niet
        4 │ <input label="uren"><inputExpression typeRef="integer"><text>x</text></inputExpression><inputValues><text>[0..4], [8..9]</text></inputValues></input>
          │ ^^^^^^^^^^^^^^^^^^^^
      Noem één reeks, met getallen van 0 tot en met 999.999.999.
      """
    En is de code "dmn-in"
    En is er geen bestand veranderd

  Scenario: meer decimalen dan een regelset kent
    Gegeven het bestand "tabel.dmn" met deze inhoud:
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
      <decision id="t" name="Tarief">
      <decisionTable hitPolicy="UNIQUE">
      <input label="uren"><inputExpression typeRef="number"><text>x</text></inputExpression></input>
      <output name="tarief"/>
      <rule><inputEntry><text>0.001</text></inputEntry><outputEntry><text>"kort"</text></outputEntry></rule>
      </decisionTable>
      </decision>
      </definitions>
      """
    Wanneer ik "strategiekeuze dmn in tabel.dmn -o regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      tabel.dmn:6  in rij 1, kolom "uren" geldt "0.001" voor geen enkele waarde
        6 │ <rule><inputEntry><text>0.001</text></inputEntry><outputEntry><text>"kort"</text></outputEntry></rule>
          │                         ^^^^^
      Een regelset kent getallen met hoogstens twee decimalen.
      """
    En is de code "dmn-in"
    En is er geen bestand veranderd

  Scenario: een rij voor getallen onder nul
    Gegeven het bestand "tabel.dmn" met deze inhoud:
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
      <decision id="t" name="Tarief">
      <decisionTable hitPolicy="UNIQUE">
      <input label="saldo"><inputExpression typeRef="number"><text>x</text></inputExpression></input>
      <output name="tarief"/>
      <rule><inputEntry><text>&lt; 0</text></inputEntry><outputEntry><text>"rood"</text></outputEntry></rule>
      <rule><inputEntry><text>&gt;= 0</text></inputEntry><outputEntry><text>"zwart"</text></outputEntry></rule>
      </decisionTable>
      </decision>
      </definitions>
      """
    Wanneer ik "strategiekeuze dmn in tabel.dmn -o regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      tabel.dmn:6  in rij 1, kolom "saldo" geldt "< 0" voor geen enkele waarde
        6 │ <rule><inputEntry><text>&lt; 0</text></inputEntry><outputEntry><text>"rood"</text></outputEntry></rule>
          │                   ^^^^^^
      Een regelset kent getallen van 0 tot en met 999.999.999.
      """
    En is de code "dmn-in"
    En is er geen bestand veranderd

  Scenario: een rij die te veel regels wordt
    Gegeven het bestand "tabel.dmn" met deze inhoud:
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
      <decision id="t" name="Tarief">
      <decisionTable hitPolicy="UNIQUE">
      <input label="uren"><inputExpression typeRef="integer"><text>x</text></inputExpression></input>
      <output name="tarief"/>
      <rule><inputEntry><text>1, 3, 5, 7, 9, 11, 13, 15, 17, 19, 21, 23, 25, 27, 29, 31, 33, 35, 37, 39, 41, 43, 45, 47, 49, 51, 53, 55, 57, 59</text></inputEntry><outputEntry><text>"oneven"</text></outputEntry></rule>
      </decisionTable>
      </decision>
      </definitions>
      """
    Wanneer ik "strategiekeuze dmn in tabel.dmn -o regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      tabel.dmn:6  rij 1 wordt 30 regels
      Elk los stuk van een rij getallen wordt een eigen regel.
      Er passen er 26 in een rij. Verdeel de rij zelf.
      """
    En is de code "dmn-in"
    En is er geen bestand veranderd

  Scenario: twee tabellen in een bestand
    Gegeven het bestand "tabel.dmn" met deze inhoud:
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
      <decision id="t" name="Tarief">
      <decisionTable hitPolicy="UNIQUE">
      <input label="uren"><inputExpression typeRef="integer"><text>x</text></inputExpression></input>
      <output name="tarief"/>
      <rule><inputEntry><text>&gt; 2</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      </decisionTable>
      </decision>
      <decision id="u" name="Ander"><decisionTable><input label="uren"><inputExpression typeRef="integer"><text>x</text></inputExpression></input><output name="o"/><rule><inputEntry><text>&gt; 2</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule></decisionTable></decision>
      </definitions>
      """
    Wanneer ik "strategiekeuze dmn in tabel.dmn -o regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      tabel.dmn:2  in "tabel.dmn" staan 2 tabellen
        2 │ <decision id="t" name="Tarief">
          │ ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
      Kies er een met --tabel en de naam.
      """
    En is de code "dmn-in"
    En is er geen bestand veranderd

  Scenario: een rij zonder voorwaarden in een tabel zonder keuze
    Gegeven het bestand "tabel.dmn" met deze inhoud:
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
      <decision id="t" name="Tarief">
      <decisionTable hitPolicy="FIRST">
      <input label="kleur"><inputExpression typeRef="string"><text>x</text></inputExpression></input>
      <output name="tarief"/>
      <rule><inputEntry><text>-</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      </decisionTable>
      </decision>
      </definitions>
      """
    Wanneer ik "strategiekeuze dmn in tabel.dmn -o regels" uitvoer
    Dan is de afsluitcode 4
    En staat er op het scherm:
      """
      tabel.dmn:6  hier geldt geen enkele voorwaarde, en geen kolom heeft twee waarden
        6 │ <rule><inputEntry><text>-</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
          │ ^^^^^^
      Een regel heeft minstens één voorwaarde. Noem er een.
      """
    En is de code "dmn-in"
    En is er geen bestand veranderd

  Scenario: een map die al bestaat
    Gegeven het bestand "tabel.dmn" met deze inhoud:
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
      <decision id="t" name="Tarief">
      <decisionTable hitPolicy="UNIQUE">
      <input label="uren"><inputExpression typeRef="integer"><text>x</text></inputExpression></input>
      <output name="tarief"/>
      <rule><inputEntry><text>&gt; 2</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      </decisionTable>
      </decision>
      </definitions>
      """
    En de map "regels"
    Wanneer ik "strategiekeuze dmn in tabel.dmn -o regels" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      regels  "regels" bestaat al
      Kies een andere naam.
      """
    En is de code "bestand-bestaat"
    En is er geen bestand veranderd

  Scenario: een map zonder naam
    Gegeven het bestand "tabel.dmn" met deze inhoud:
      """
      <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="d" name="d" namespace="n">
      <decision id="t" name="Tarief">
      <decisionTable hitPolicy="UNIQUE">
      <input label="uren"><inputExpression typeRef="integer"><text>x</text></inputExpression></input>
      <output name="tarief"/>
      <rule><inputEntry><text>&gt; 2</text></inputEntry><outputEntry><text>"lang"</text></outputEntry></rule>
      </decisionTable>
      </decision>
      </definitions>
      """
    Wanneer ik "strategiekeuze dmn in tabel.dmn -o ''" uitvoer
    Dan is de afsluitcode 2
    En staat er op het scherm:
      """
      de naam van de map met regels is leeg
      Noem een nieuwe map.
      """
    En is de code "lege-mapnaam"
    En is er geen bestand veranderd
