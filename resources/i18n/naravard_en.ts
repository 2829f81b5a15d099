<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="sv">
<context>
    <name>Capture</name>
    <message numerus="yes">
        <source>%Ln anteckningar togs bort. Ctrl+Z tar tillbaka.</source>
        <extracomment>views/capture.py</extracomment>
        <translation>
            <numerusform>%Ln note was removed. Ctrl+Z brings it back.</numerusform>
            <numerusform>%Ln notes were removed. Ctrl+Z brings them back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln personer</source>
        <extracomment>views/capture.py</extracomment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stycken, nyast först</source>
        <extracomment>views/capture.py</extracomment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes, newest first</numerusform>
        </translation>
    </message>
    <message>
        <source>Alla grupper har sagt något om alla teman.</source>
        <extracomment>views/capture.py</extracomment>
        <translation>Every group has said something about every theme.</translation>
    </message>
    <message>
        <source>Antal anteckningar i {session}.</source>
        <extracomment>views/capture.py</extracomment>
        <translation>Number of notes in {session}.</translation>
    </message>
    <message>
        <source>Antal anteckningar per tema och grupp</source>
        <extracomment>capture.ui</extracomment>
        <translation>Number of notes per theme and group</translation>
    </message>
    <message>
        <source>Anteckning</source>
        <extracomment>capture.ui</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Anteckningar</source>
        <extracomment>capture.ui</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Anteckningar, nyast först</source>
        <extracomment>capture.ui</extracomment>
        <translation>Notes, newest first</translation>
    </message>
    <message>
        <source>Anteckningen är sparad</source>
        <extracomment>views/capture.py</extracomment>
        <translation>The note is saved</translation>
    </message>
    <message>
        <source>Byt tillfälle</source>
        <extracomment>capture.ui</extracomment>
        <translation>Switch session</translation>
    </message>
    <message>
        <source>De {count} nyaste anteckningarna i {session}.</source>
        <extracomment>views/capture.py</extracomment>
        <translation>The newest {count} notes in {session}.</translation>
    </message>
    <message>
        <source>Det du skriver sparas hela tiden på datorn, även om strömmen går.</source>
        <extracomment>views/capture.py</extracomment>
        <translation>What you type is always saved, even through a power cut.</translation>
    </message>
    <message>
        <source>Din grupp är inramad.</source>
        <extracomment>views/capture.py</extracomment>
        <translation>Your group is framed.</translation>
    </message>
    <message>
        <source>Enter sparar</source>
        <extracomment>capture.ui</extracomment>
        <translation>Enter saves</translation>
    </message>
    <message>
        <source>Enter sparar, Skift+Enter ger ny rad. # väljer tema, @ väljer grupp.</source>
        <extracomment>capture.ui</extracomment>
        <translation>Enter saves, Shift+Enter makes a new line. # chooses a theme, @ a group.</translation>
    </message>
    <message>
        <source>Enter ändrar texten, K väljer slag, @ grupp, # tema, Delete tar bort, Escape går till fältet.</source>
        <extracomment>capture.ui</extracomment>
        <translation>Enter edits the text, K chooses the kind, @ the group, # the theme, Delete removes, Escape goes to the field.</translation>
    </message>
    <message>
        <source>Ett tillfälle är en dialog, en workshop eller en intervju. Lägg upp det, så kan du börja skriva.</source>
        <extracomment>views/capture.py</extracomment>
        <translation>A session is a dialogue, a workshop or an interview. Set it up, and you can start typing.</translation>
    </message>
    <message>
        <source>FRÅGA {number} AV {count}</source>
        <extracomment>views/capture.py</extracomment>
        <translation>QUESTION {number} OF {count}</translation>
    </message>
    <message>
        <source>Föregående fråga</source>
        <extracomment>capture.ui</extracomment>
        <translation>Previous question</translation>
    </message>
    <message>
        <source>Föregående fråga (Ctrl+Upp)</source>
        <extracomment>capture.ui</extracomment>
        <translation>Previous question (Ctrl+Up)</translation>
    </message>
    <message>
        <source>Inga anteckningar än. Det du skriver i fältet hamnar här, det nyaste överst.</source>
        <extracomment>capture.ui</extracomment>
        <translation>No notes yet. What you type in the field appears here, the newest on top.</translation>
    </message>
    <message>
        <source>Inget tillfälle att anteckna från</source>
        <extracomment>views/capture.py</extracomment>
        <translation>No session to take notes from</translation>
    </message>
    <message>
        <source>Kartan fylls när ni antecknar med grupp och tema.</source>
        <extracomment>views/capture.py</extracomment>
        <translation>The map fills as you take notes with a group and a theme.</translation>
    </message>
    <message>
        <source>Kortkommandon</source>
        <extracomment>capture.ui</extracomment>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Lägg upp ett nytt tillfälle (Ctrl+Skift+T)</source>
        <extracomment>capture.ui</extracomment>
        <translation>Set up a new session (Ctrl+Shift+T)</translation>
    </message>
    <message>
        <source>Nytt tillfälle…</source>
        <extracomment>capture.ui, views/capture.py</extracomment>
        <translation>New session…</translation>
    </message>
    <message>
        <source>Nästa fråga</source>
        <extracomment>capture.ui</extracomment>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Nästa fråga (Ctrl+Ned)</source>
        <extracomment>capture.ui</extracomment>
        <translation>Next question (Ctrl+Down)</translation>
    </message>
    <message>
        <source>Skriv namn, plats eller datum</source>
        <extracomment>capture.ui</extracomment>
        <translation>Type a name, place or date</translation>
    </message>
    <message>
        <source>Skriv vad som sägs</source>
        <extracomment>capture.ui</extracomment>
        <translation>Type what is said</translation>
    </message>
    <message>
        <source>Vad har vi inte hört än?</source>
        <extracomment>capture.ui</extracomment>
        <translation>What haven&apos;t we heard yet?</translation>
    </message>
    <message>
        <source>Välj ett annat tillfälle (Ctrl+T)</source>
        <extracomment>capture.ui</extracomment>
        <translation>Choose another session (Ctrl+T)</translation>
    </message>
    <message>
        <source>Välj tillfälle</source>
        <extracomment>capture.ui</extracomment>
        <translation>Choose a session</translation>
    </message>
    <message>
        <source>de {shown} nyaste av {total}</source>
        <extracomment>views/capture.py</extracomment>
        <translation>the newest {shown} of {total}</translation>
    </message>
    <message>
        <source>{group} har inte sagt något om {theme}. Fråga gärna om det före pausen.</source>
        <extracomment>views/capture.py</extracomment>
        <translation>{group} – nothing said yet about {theme}. You may want to ask before the break.</translation>
    </message>
    <message>
        <source>Ändra tillfällets namn, frågor, bord och deltagare</source>
        <extracomment>capture.ui</extracomment>
        <translation>Change the session&apos;s name, questions, tables and participants</translation>
    </message>
    <message>
        <source>Ändra…</source>
        <extracomment>capture.ui</extracomment>
        <translation>Change…</translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message>
        <source>Avbryt</source>
        <extracomment>codebook.ui</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Det nya temats namn</source>
        <extracomment>codebook.ui</extracomment>
        <translation>Name of the new theme</translation>
    </message>
    <message>
        <source>Enter kodar de valda anteckningarna till temat. Menytangenten visar mer.</source>
        <extracomment>codebook.ui</extracomment>
        <translation>Enter codes the selected notes to the theme. The menu key shows more.</translation>
    </message>
    <message>
        <source>Filtrera teman</source>
        <extracomment>codebook.ui</extracomment>
        <translation>Filter themes</translation>
    </message>
    <message>
        <source>Hittar namn och nyckelord. Pil ned går till listan.</source>
        <extracomment>codebook.ui</extracomment>
        <translation>Finds names and keywords. Down goes to the list.</translation>
    </message>
    <message numerus="yes">
        <source>Koda {n} valda</source>
        <extracomment>views/codebook.py</extracomment>
        <translation>
            <numerusform>Code {n} selected</numerusform>
            <numerusform>Code {n} selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Kodbok</source>
        <extracomment>codebook.ui</extracomment>
        <translation>Codebook</translation>
    </message>
    <message>
        <source>Lägg till</source>
        <extracomment>codebook.ui</extracomment>
        <translation>Add</translation>
    </message>
    <message>
        <source>Nytt tema</source>
        <extracomment>codebook.ui</extracomment>
        <translation>New theme</translation>
    </message>
    <message numerus="yes">
        <source>Ta bort temat från {n} valda</source>
        <extracomment>views/codebook.py</extracomment>
        <translation>
            <numerusform>Remove the theme from {n} selected</numerusform>
            <numerusform>Remove the theme from {n} selected</numerusform>
        </translation>
    </message>
    <message>
        <source>Teman</source>
        <extracomment>codebook.ui</extracomment>
        <translation>Themes</translation>
    </message>
    <message>
        <source>Vad heter temat?</source>
        <extracomment>codebook.ui</extracomment>
        <translation>What is the theme called?</translation>
    </message>
    <message>
        <source>Var det nya temat hör hemma</source>
        <extracomment>codebook.ui</extracomment>
        <translation>Where the new theme belongs</translation>
    </message>
    <message>
        <source>Visa anteckningar med temat</source>
        <extracomment>views/codebook.py</extracomment>
        <translation>Show notes with this theme</translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message>
        <source>finns på den valda anteckningen</source>
        <extracomment>views/codebook_model.py</extracomment>
        <translation>on the selected note</translation>
    </message>
    <message numerus="yes">
        <source>{n} anteckningar</source>
        <extracomment>views/codebook_model.py</extracomment>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookTree</name>
    <message>
        <source>Kodningar</source>
        <extracomment>views/codebook_tree.py</extracomment>
        <translation>Codings</translation>
    </message>
</context>
<context>
    <name>Coding</name>
    <message>
        <source>Anteckningar</source>
        <extracomment>coding.ui</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Filter som gäller</source>
        <extracomment>coding.ui</extracomment>
        <translation>Filters in force</translation>
    </message>
    <message>
        <source>Listan följer med medan du skriver. Pil ned går till listan, Escape rensar.</source>
        <extracomment>coding.ui</extracomment>
        <translation>The list follows as you type. Down goes to the list, Escape clears.</translation>
    </message>
    <message>
        <source>Nummertecken söker tema, K anger slag, Enter ändrar texten, mellanslag markerar.</source>
        <extracomment>coding.ui</extracomment>
        <translation>The number sign finds a theme, K sets the kind, Enter edits the text, Space selects.</translation>
    </message>
    <message>
        <source>Rensa sökningen</source>
        <extracomment>coding.ui</extracomment>
        <translation>Clear the search</translation>
    </message>
    <message>
        <source>Sök i anteckningarna</source>
        <extracomment>coding.ui</extracomment>
        <translation>Search the notes</translation>
    </message>
</context>
<context>
    <name>CodingChoices</name>
    <message>
        <source>Aktörsgrupp</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>Stakeholder group</translation>
    </message>
    <message>
        <source>Bord</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>Table</translation>
    </message>
    <message>
        <source>Borttagen</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>Removed</translation>
    </message>
    <message>
        <source>Får citeras</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>May be quoted</translation>
    </message>
    <message>
        <source>Huvudman</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Inget slag</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>No kind</translation>
    </message>
    <message>
        <source>Inget tema heter så</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>No theme is called that</translation>
    </message>
    <message>
        <source>Nytt tema: {name}</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>New theme: {name}</translation>
    </message>
    <message>
        <source>Prickar</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>Dots</translation>
    </message>
    <message>
        <source>På {some} av {all}</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>On {some} of {all}</translation>
    </message>
    <message>
        <source>Raderad för gott</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>Erased for good</translation>
    </message>
    <message>
        <source>Redan kodad</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>Already coded</translation>
    </message>
    <message>
        <source>Redan på alla</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>Already on all</translation>
    </message>
    <message>
        <source>Runda</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>Round</translation>
    </message>
    <message>
        <source>Röstande</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>Voters</translation>
    </message>
    <message>
        <source>Skapad</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>Created</translation>
    </message>
    <message>
        <source>Slag</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Så är det nu</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>As it is now</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>Tillfälle</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>ja</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>yes</translation>
    </message>
    <message>
        <source>Återställd</source>
        <extracomment>views/coding_choices.py</extracomment>
        <translation>Restored</translation>
    </message>
</context>
<context>
    <name>CodingFilters</name>
    <message>
        <source>Aktörsgrupp</source>
        <extracomment>views/coding_filters.py</extracomment>
        <translation>Stakeholder group</translation>
    </message>
    <message>
        <source>Att avgöra</source>
        <extracomment>views/coding_filters.py</extracomment>
        <translation>To resolve</translation>
    </message>
    <message>
        <source>Filter</source>
        <extracomment>coding_filters.ui</extracomment>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Kodade</source>
        <extracomment>views/coding_filters.py</extracomment>
        <translation>Coded</translation>
    </message>
    <message>
        <source>Mellanslag väljer och väljer bort. Vänsterpil och högerpil fäller ihop och ut.</source>
        <extracomment>coding_filters.ui</extracomment>
        <translation>Space selects and deselects. Left and Right fold and unfold.</translation>
    </message>
    <message>
        <source>Okodade</source>
        <extracomment>views/coding_filters.py</extracomment>
        <translation>Uncoded</translation>
    </message>
    <message numerus="yes">
        <source>Rensa {n}</source>
        <extracomment>views/coding_filters.py</extracomment>
        <translation>
            <numerusform>Clear {n}</numerusform>
            <numerusform>Clear {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Slag</source>
        <extracomment>views/coding_filters.py</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>views/coding_filters.py</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Tillfälle</source>
        <extracomment>views/coding_filters.py</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Utan slag</source>
        <extracomment>views/coding_filters.py</extracomment>
        <translation>Without a kind</translation>
    </message>
    <message>
        <source>Visar alla anteckningar igen.</source>
        <extracomment>coding_filters.ui</extracomment>
        <translation>Shows all notes again.</translation>
    </message>
    <message numerus="yes">
        <source>{n} grupper</source>
        <extracomment>views/coding_filters.py</extracomment>
        <translation>
            <numerusform>{n} group</numerusform>
            <numerusform>{n} groups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} slag</source>
        <extracomment>views/coding_filters.py</extracomment>
        <translation>
            <numerusform>{n} kind</numerusform>
            <numerusform>{n} kinds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tillfällen</source>
        <extracomment>views/coding_filters.py</extracomment>
        <translation>
            <numerusform>{n} session</numerusform>
            <numerusform>{n} sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingPickers</name>
    <message>
        <source>Enter kodar eller tar bort · Skift+Enter fortsätter · Esc stänger</source>
        <extracomment>views/coding_pickers.py</extracomment>
        <translation>Enter codes or removes · Shift+Enter goes on · Esc closes</translation>
    </message>
    <message>
        <source>Enter väljer · Esc stänger</source>
        <extracomment>views/coding_pickers.py</extracomment>
        <translation>Enter chooses · Esc closes</translation>
    </message>
    <message>
        <source>Esc stänger</source>
        <extracomment>views/coding_pickers.py</extracomment>
        <translation>Esc closes</translation>
    </message>
    <message>
        <source>Historik för {note}</source>
        <extracomment>views/coding_pickers.py</extracomment>
        <translation>History of {note}</translation>
    </message>
    <message>
        <source>Slag</source>
        <extracomment>views/coding_pickers.py</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sök i historiken</source>
        <extracomment>views/coding_pickers.py</extracomment>
        <translation>Search the history</translation>
    </message>
    <message>
        <source>Sök slag</source>
        <extracomment>views/coding_pickers.py</extracomment>
        <translation>Find a kind</translation>
    </message>
    <message>
        <source>Sök tema eller nyckelord</source>
        <extracomment>views/coding_pickers.py</extracomment>
        <translation>Find a theme or keyword</translation>
    </message>
    <message>
        <source>Tema</source>
        <extracomment>views/coding_pickers.py</extracomment>
        <translation>Theme</translation>
    </message>
    <message>
        <source>{what} för {note}</source>
        <extracomment>views/coding_pickers.py</extracomment>
        <translation>{what} of {note}</translation>
    </message>
    <message numerus="yes">
        <source>{what} för {n} anteckningar</source>
        <extracomment>views/coding_pickers.py</extracomment>
        <translation>
            <numerusform>{what} of {n} note</numerusform>
            <numerusform>{what} of {n} notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Inget hittades</source>
        <extracomment>qt/palette.py</extracomment>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Kommando</source>
        <extracomment>qt/palette.py</extracomment>
        <translation>Command</translation>
    </message>
</context>
<context>
    <name>ContextBar</name>
    <message>
        <source>Behåll för nästa anteckningar också</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Keep for the following notes too</translation>
    </message>
    <message>
        <source>Bord</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Table</translation>
    </message>
    <message>
        <source>Bord {number}</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Table {number}</translation>
    </message>
    <message>
        <source>Enter öppnar valen, Delete tar bort.</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Enter opens the choices, Delete removes.</translation>
    </message>
    <message>
        <source>Fler teman</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>More themes</translation>
    </message>
    <message>
        <source>Grupp</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Group</translation>
    </message>
    <message>
        <source>Ingen grupp</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>No group</translation>
    </message>
    <message>
        <source>Ingen runda</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>No round</translation>
    </message>
    <message>
        <source>Inget bord</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>No table</translation>
    </message>
    <message>
        <source>Inget slag</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>No kind</translation>
    </message>
    <message>
        <source>Inget tema</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>No theme</translation>
    </message>
    <message>
        <source>Nästa anteckning får</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>The next note gets</translation>
    </message>
    <message>
        <source>Nästa bord: Ctrl+B. Föregående: Ctrl+Skift+B.</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Next table: Ctrl+B. Previous: Ctrl+Shift+B.</translation>
    </message>
    <message>
        <source>Nästa runda: Ctrl+R. Föregående: Ctrl+Skift+R.</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Next round: Ctrl+R. Previous: Ctrl+Shift+R.</translation>
    </message>
    <message>
        <source>Runda</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Round</translation>
    </message>
    <message>
        <source>Runda {number}</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Round {number}</translation>
    </message>
    <message>
        <source>Slag</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ta bort {name}</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Remove {name}</translation>
    </message>
    <message>
        <source>Tema</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Välj bord</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Choose table</translation>
    </message>
    <message>
        <source>Välj grupp</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Choose group</translation>
    </message>
    <message>
        <source>Välj runda</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Choose round</translation>
    </message>
    <message>
        <source>Välj slag</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Choose kind</translation>
    </message>
    <message>
        <source>Välj tema</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Choose theme</translation>
    </message>
    <message>
        <source>denna</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>once</translation>
    </message>
</context>
<context>
    <name>ErrorBar</name>
    <message>
        <source>Fel</source>
        <extracomment>qt/errors.py</extracomment>
        <translation>Error</translation>
    </message>
    <message>
        <source>Stäng meddelandet</source>
        <extracomment>qt/errors.py</extracomment>
        <translation>Close the message</translation>
    </message>
    <message>
        <source>Upplysning</source>
        <extracomment>qt/errors.py</extracomment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Varning</source>
        <extracomment>qt/errors.py</extracomment>
        <translation>Warning</translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message numerus="yes">
        <source>%Ln rader går inte att läsa.</source>
        <extracomment>bench/files.py</extracomment>
        <translation>
            <numerusform>%Ln row cannot be read.</numerusform>
            <numerusform>%Ln rows cannot be read.</numerusform>
        </translation>
    </message>
    <message>
        <source>Importera anteckningar</source>
        <extracomment>bench/files.py</extracomment>
        <translation>Import notes</translation>
    </message>
    <message>
        <source>Inget nytt att läsa in.</source>
        <extracomment>bench/files.py</extracomment>
        <translation>There is nothing new to import.</translation>
    </message>
    <message>
        <source>Inläst. Ctrl+Z tar tillbaka allt.</source>
        <extracomment>bench/files.py</extracomment>
        <translation>Imported. Ctrl+Z takes it all back.</translation>
    </message>
    <message>
        <source>Läggs till i projektet: {names}.</source>
        <extracomment>bench/files.py</extracomment>
        <translation>Added to the project: {names}.</translation>
    </message>
    <message>
        <source>Läs in</source>
        <extracomment>bench/files.py</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Läser in {name}…</source>
        <extracomment>bench/files.py</extracomment>
        <translation>Importing {name}…</translation>
    </message>
    <message>
        <source>Läser {name}…</source>
        <extracomment>bench/files.py</extracomment>
        <translation>Reading {name}…</translation>
    </message>
    <message>
        <source>Nya anteckningar: {added}. Ändrade: {updated}. Oförändrade: {unchanged}.</source>
        <extracomment>bench/files.py</extracomment>
        <translation>New notes: {added}. Changed: {updated}. Unchanged: {unchanged}.</translation>
    </message>
    <message>
        <source>Rad {row}: {reason}</source>
        <extracomment>bench/files.py</extracomment>
        <translation>Row {row}: {reason}</translation>
    </message>
    <message>
        <source>Skriver {name}…</source>
        <extracomment>bench/files.py</extracomment>
        <translation>Writing {name}…</translation>
    </message>
    <message>
        <source>Tabeller (*.csv *.tsv *.txt)</source>
        <extracomment>bench/files.py</extracomment>
        <translation>Tables (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>{name} kan läsas in.</source>
        <extracomment>bench/files.py</extracomment>
        <translation>{name} can be imported.</translation>
    </message>
</context>
<context>
    <name>FilterChips</name>
    <message>
        <source>Ta bort filtret {name}</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>Remove the filter {name}</translation>
    </message>
</context>
<context>
    <name>FilterModel</name>
    <message>
        <source>Visa färre</source>
        <extracomment>views/coding_filter_model.py</extracomment>
        <translation>Show fewer</translation>
    </message>
    <message numerus="yes">
        <source>Visa {n} till</source>
        <extracomment>views/coding_filter_model.py</extracomment>
        <translation>
            <numerusform>Show {n} more</numerusform>
            <numerusform>Show {n} more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} anteckningar</source>
        <extracomment>views/coding_filter_model.py</extracomment>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapModel</name>
    <message numerus="yes">
        <source>%Ln anteckningar</source>
        <extracomment>views/capture_gaps.py</extracomment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message>
        <source>Allt är kodat</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>Everything is coded</translation>
    </message>
    <message>
        <source>Det finns inga anteckningar än</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>There are no notes yet</translation>
    </message>
    <message>
        <source>Gå till Fånga</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>Go to Capture</translation>
    </message>
    <message>
        <source>Här kodas det som har sagts till färdplanens teman. Fånga eller importera något först.</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>Here, what has been said is coded to the themes of the roadmap. Capture or import something first.</translation>
    </message>
    <message>
        <source>Inga anteckningar passar</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>No notes match</translation>
    </message>
    <message>
        <source>Rensa sökning och filter</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>Räknar …</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>Counting …</translation>
    </message>
    <message>
        <source>Skriv färre ord, eller ta bort ett filter.</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>Type fewer words, or remove a filter.</translation>
    </message>
    <message>
        <source>Varje anteckning har minst ett tema.</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>Every note has at least one theme.</translation>
    </message>
    <message>
        <source>Visa alla anteckningar</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>Show all notes</translation>
    </message>
    <message numerus="yes">
        <source>{n} anteckningar</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>
            <numerusform>{n} note</numerusform>
            <numerusform>{n} notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kodade anteckningar</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>
            <numerusform>{n} coded note</numerusform>
            <numerusform>{n} coded notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kodade träffar</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>
            <numerusform>{n} coded match</numerusform>
            <numerusform>{n} coded matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} markerade</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>
            <numerusform>{n} selected</numerusform>
            <numerusform>{n} selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} okodade anteckningar</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>
            <numerusform>{n} uncoded note</numerusform>
            <numerusform>{n} uncoded notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} okodade träffar</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>
            <numerusform>{n} uncoded match</numerusform>
            <numerusform>{n} uncoded matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} träffar</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>
            <numerusform>{n} match</numerusform>
            <numerusform>{n} matches</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} träffar, även i sammansatta ord</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>
            <numerusform>{n} match, also within compounds</numerusform>
            <numerusform>{n} matches, also within compounds</numerusform>
        </translation>
    </message>
    <message>
        <source>även i sammansatta ord</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>also within compounds</translation>
    </message>
</context>
<context>
    <name>HeatLegend</name>
    <message>
        <source>ingen hörd</source>
        <extracomment>views/heat_table.py</extracomment>
        <translation>nobody heard</translation>
    </message>
    <message>
        <source>&lt;{threshold}, dolt: för få personer</source>
        <extracomment>views/heat_table.py</extracomment>
        <translation>&lt;{threshold}, hidden: too few people</translation>
    </message>
</context>
<context>
    <name>HeatModel</name>
    <message>
        <source>dolt</source>
        <extracomment>views/heat_table.py</extracomment>
        <translation>hidden</translation>
    </message>
    <message>
        <source>saknas</source>
        <extracomment>views/heat_table.py</extracomment>
        <translation>missing</translation>
    </message>
    <message>
        <source>visas inte, för att ingen ska kunna pekas ut</source>
        <extracomment>views/heat_table.py</extracomment>
        <translation>not shown, so that nobody can be singled out</translation>
    </message>
    <message>
        <source>ingenting antecknat</source>
        <extracomment>views/heat_table.py</extracomment>
        <translation>nothing noted</translation>
    </message>
    <message numerus="yes">
        <source>%Ln anteckningar</source>
        <extracomment>views/heat_table.py</extracomment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln personer</source>
        <extracomment>views/heat_table.py</extracomment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tillfällen</source>
        <extracomment>views/heat_table.py</extracomment>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%Ln tillfällen</source>
        <extracomment>views/home.py</extracomment>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln aktörsgrupper</source>
        <extracomment>views/home.py</extracomment>
        <translation>
            <numerusform>%Ln stakeholder group</numerusform>
            <numerusform>%Ln stakeholder groups</numerusform>
        </translation>
    </message>
    <message>
        <source>{sessions} med {groups}</source>
        <extracomment>views/home.py</extracomment>
        <translation>{sessions} with {groups}</translation>
    </message>
    <message numerus="yes">
        <source>%n saker</source>
        <extracomment>views/home.py</extracomment>
        <translation>
            <numerusform>%n thing</numerusform>
            <numerusform>%n things</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln återstår</source>
        <extracomment>views/home.py</extracomment>
        <translation>
            <numerusform>%Ln left</numerusform>
            <numerusform>%Ln left</numerusform>
        </translation>
    </message>
    <message>
        <source>alla</source>
        <extracomment>views/home.py</extracomment>
        <translation>all</translation>
    </message>
    <message numerus="yes">
        <source>%Ln okodade</source>
        <extracomment>views/home.py</extracomment>
        <translation>
            <numerusform>%Ln uncoded</numerusform>
            <numerusform>%Ln uncoded</numerusform>
        </translation>
    </message>
    <message>
        <source>TILLFÄLLEN</source>
        <extracomment>views/home.py</extracomment>
        <translation>SESSIONS</translation>
    </message>
    <message>
        <source>Tillfällen planerade</source>
        <extracomment>views/home.py</extracomment>
        <translation>Sessions planned</translation>
    </message>
    <message>
        <source>hela programmet</source>
        <extracomment>views/home.py</extracomment>
        <translation>the whole programme</translation>
    </message>
    <message>
        <source>Hållna</source>
        <extracomment>views/home.py</extracomment>
        <translation>Held</translation>
    </message>
    <message>
        <source>inget än</source>
        <extracomment>views/home.py</extracomment>
        <translation>nothing yet</translation>
    </message>
    <message>
        <source>ANTECKNINGAR</source>
        <extracomment>views/home.py</extracomment>
        <translation>NOTES</translation>
    </message>
    <message>
        <source>Anteckningar</source>
        <extracomment>views/home.py</extracomment>
        <translation>Notes</translation>
    </message>
    <message numerus="yes">
        <source>från %Ln personer</source>
        <extracomment>views/home.py</extracomment>
        <translation>
            <numerusform>from %Ln person</numerusform>
            <numerusform>from %Ln people</numerusform>
        </translation>
    </message>
    <message>
        <source>Kodade</source>
        <extracomment>views/home.py</extracomment>
        <translation>Coded</translation>
    </message>
    <message>
        <source>Här växer en karta fram</source>
        <extracomment>views/home.py</extracomment>
        <translation>A map grows here</translation>
    </message>
    <message>
        <source>När anteckningarna kodas till teman syns det här vilka grupper som har talat om vad.</source>
        <extracomment>views/home.py</extracomment>
        <translation>Once notes are coded to themes, you see here which groups have spoken about what.</translation>
    </message>
    <message>
        <source>Fånga eller importera anteckningar. Sedan syns det här vilka grupper som har talat om vad.</source>
        <extracomment>views/home.py</extracomment>
        <translation>Capture or import notes. Then you see here which groups have spoken about what.</translation>
    </message>
    <message>
        <source>Starta fångst</source>
        <extracomment>home.ui, views/home.py</extracomment>
        <translation>Start capturing</translation>
    </message>
    <message>
        <source>Så här långt</source>
        <extracomment>home.ui</extracomment>
        <translation>So far</translation>
    </message>
    <message>
        <source>Importera…</source>
        <extracomment>home.ui</extracomment>
        <translation>Import…</translation>
    </message>
    <message>
        <source>Läs in anteckningar från en tabell (CSV)</source>
        <extracomment>home.ui</extracomment>
        <translation>Import notes from a table (CSV)</translation>
    </message>
    <message>
        <source>Från planerat tillfälle till kodad anteckning</source>
        <extracomment>home.ui</extracomment>
        <translation>From planned session to coded note</translation>
    </message>
    <message>
        <source>Att göra härnäst</source>
        <extracomment>home.ui</extracomment>
        <translation>What to do next</translation>
    </message>
    <message>
        <source>Senaste tillfällen</source>
        <extracomment>home.ui</extracomment>
        <translation>Recent sessions</translation>
    </message>
    <message>
        <source>Enter visar tillfällets anteckningar</source>
        <extracomment>home.ui</extracomment>
        <translation>Enter shows the session&apos;s notes</translation>
    </message>
    <message>
        <source>Inget tillfälle är hållet än. Så snart något har antecknats står det här.</source>
        <extracomment>home.ui</extracomment>
        <translation>No session has been held yet. Sessions appear here as soon as something has been noted.</translation>
    </message>
    <message>
        <source>Vem har sagt något om vad?</source>
        <extracomment>home.ui</extracomment>
        <translation>Who has said something about what?</translation>
    </message>
    <message>
        <source>Vilka teman som visas</source>
        <extracomment>home.ui</extracomment>
        <translation>Which themes are shown</translation>
    </message>
    <message>
        <source>Antal anteckningar per tema och aktörsgrupp. Välj en ruta för att läsa dem.</source>
        <extracomment>home.ui</extracomment>
        <translation>Number of notes per theme and stakeholder group. Choose a cell to read them.</translation>
    </message>
    <message>
        <source>Pilarna går mellan rutorna, Enter visar anteckningarna bakom en ruta</source>
        <extracomment>home.ui</extracomment>
        <translation>The arrows move between cells, Enter shows the notes behind one</translation>
    </message>
</context>
<context>
    <name>InlineCompletion</name>
    <message>
        <source>↑ ↓ välj   ·   Enter eller Tabb infogar   ·   Esc stänger</source>
        <extracomment>views/capture_completion.py</extracomment>
        <translation>↑ ↓ choose   ·   Enter or Tab inserts   ·   Esc closes</translation>
    </message>
</context>
<context>
    <name>KeyLine</name>
    <message>
        <source>Mellanslag</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>Space</translation>
    </message>
    <message>
        <source>byt anteckning</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>other note</translation>
    </message>
    <message>
        <source>markera</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>select</translation>
    </message>
    <message>
        <source>slag</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>kind</translation>
    </message>
    <message>
        <source>sök tema</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>find theme</translation>
    </message>
    <message>
        <source>ändra text</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>edit text</translation>
    </message>
    <message>
        <source>ångra</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>undo</translation>
    </message>
</context>
<context>
    <name>Landscape</name>
    <message>
        <source>Bild: en väg som slingrar sig genom ett landskap, från hus till hus</source>
        <extracomment>views/landscape.py</extracomment>
        <translation>Picture: a road winding through a landscape, from house to house</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Något gick fel i programmet. Det som är sparat är kvar; försök igen eller starta om. Felet står i {log}, utan innehåll ur dina anteckningar.</source>
        <extracomment>views/main_window.py</extracomment>
        <translation>Something went wrong in the program. What is saved is still there; try again or restart. The error is recorded in {log}, without anything from your notes.</translation>
    </message>
    <message>
        <source>Skriv för att hitta. Pil upp och ned väljer, Enter öppnar, Escape går tillbaka.</source>
        <extracomment>main_window.ui</extracomment>
        <translation>Type to find. Up and Down choose, Enter opens, Escape goes back.</translation>
    </message>
    <message>
        <source>Sök anteckning, tema, tillfälle eller kommando</source>
        <extracomment>main_window.ui</extracomment>
        <translation>Find a note, theme, session or command</translation>
    </message>
    <message>
        <source>Sök eller kör kommando</source>
        <extracomment>main_window.ui</extracomment>
        <translation>Find or run a command</translation>
    </message>
</context>
<context>
    <name>NewProject</name>
    <message>
        <source>Färdplaner (*.toml)</source>
        <extracomment>views/new_project.py</extracomment>
        <translation>Roadmaps (*.toml)</translation>
    </message>
    <message>
        <source>Lägg till egen färdplan</source>
        <extracomment>views/new_project.py</extracomment>
        <translation>Add your own roadmap</translation>
    </message>
    <message>
        <source>Färdplanen {id} finns redan i listan. Ge din egen ett annat id i filen.</source>
        <extracomment>views/new_project.py</extracomment>
        <translation>The roadmap {id} is already in the list. Give your own another id in its file.</translation>
    </message>
    <message>
        <source>Nytt projekt</source>
        <extracomment>new_project.ui, views/new_project.py</extracomment>
        <translation>New project</translation>
    </message>
    <message>
        <source>Naravard-projekt (*.naravard)</source>
        <extracomment>views/new_project.py</extracomment>
        <translation>Naravard project (*.naravard)</translation>
    </message>
    <message>
        <source>Var ska projektet sparas?</source>
        <extracomment>views/new_project.py</extracomment>
        <translation>Where should the project be saved?</translation>
    </message>
    <message>
        <source>Skriv var projektet ska sparas.</source>
        <extracomment>views/new_project.py</extracomment>
        <translation>Type where the project should be saved.</translation>
    </message>
    <message>
        <source>Det finns redan en fil som heter {name}. Välj ett annat namn.</source>
        <extracomment>views/new_project.py</extracomment>
        <translation>There is already a file called {name}. Choose another name.</translation>
    </message>
    <message>
        <source>Mappen {folder} finns inte. Välj en annan plats.</source>
        <extracomment>views/new_project.py</extracomment>
        <translation>The folder {folder} doesn&apos;t exist. Choose another place.</translation>
    </message>
    <message>
        <source>Lösenfraserna är olika. Skriv samma två gånger.</source>
        <extracomment>views/new_project.py</extracomment>
        <translation>The passphrases differ. Type the same one twice.</translation>
    </message>
    <message>
        <source>Kort lösenfras. Fyra slumpvisa ord är lätta att minnas och svåra att gissa.</source>
        <extracomment>views/new_project.py</extracomment>
        <translation>A short passphrase. Four random words are easy to remember and hard to guess.</translation>
    </message>
    <message>
        <source>Ge projektet ett namn.</source>
        <extracomment>views/new_project.py</extracomment>
        <translation>Give the project a name.</translation>
    </message>
    <message>
        <source>Välj minst en färdplan.</source>
        <extracomment>views/new_project.py</extracomment>
        <translation>Choose at least one roadmap.</translation>
    </message>
    <message>
        <source>Utan lösenfras kan den som kommer åt filen läsa allt i den. Med lösenfras krypteras filen. Glöms lösenfrasen bort kan ingen öppna projektet. Skriv ner den och förvara den inlåst.</source>
        <extracomment>views/new_project.py</extracomment>
        <translation>Without a passphrase, whoever gets hold of the file can read everything in it. With one, the file is encrypted. If the passphrase is forgotten, nobody can open the project. Write it down and keep it locked away.</translation>
    </message>
    <message>
        <source>1. Vad heter det?</source>
        <extracomment>new_project.ui</extracomment>
        <translation>1. What is it called?</translation>
    </message>
    <message>
        <source>Programmets namn</source>
        <extracomment>new_project.ui</extracomment>
        <translation>Name of the programme</translation>
    </message>
    <message>
        <source>Till exempel: HOS 2029 – dialoger</source>
        <extracomment>new_project.ui</extracomment>
        <translation>For example: HOS 2029 – dialogues</translation>
    </message>
    <message>
        <source>Organisation</source>
        <extracomment>new_project.ui</extracomment>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Regionen eller kommunen som äger programmet</source>
        <extracomment>new_project.ui</extracomment>
        <translation>The region or municipality that owns the programme</translation>
    </message>
    <message>
        <source>2. Vilken färdplan följer ni?</source>
        <extracomment>new_project.ui</extracomment>
        <translation>2. Which roadmap do you follow?</translation>
    </message>
    <message>
        <source>Färdplanens teman är det som anteckningarna kodas till. Ni kan välja flera.</source>
        <extracomment>new_project.ui</extracomment>
        <translation>Notes are coded to the themes of the roadmap. You can choose several.</translation>
    </message>
    <message>
        <source>Lägg till egen färdplan (TOML)…</source>
        <extracomment>new_project.ui</extracomment>
        <translation>Add your own roadmap (TOML)…</translation>
    </message>
    <message>
        <source>Andra axel: vem anteckningen handlar om</source>
        <extracomment>new_project.ui</extracomment>
        <translation>Second axis: who the note is about</translation>
    </message>
    <message>
        <source>3. Var ska det sparas?</source>
        <extracomment>new_project.ui</extracomment>
        <translation>3. Where should it be saved?</translation>
    </message>
    <message>
        <source>Projektfil</source>
        <extracomment>new_project.ui</extracomment>
        <translation>Project file</translation>
    </message>
    <message>
        <source>Välj plats…</source>
        <extracomment>new_project.ui</extracomment>
        <translation>Choose place…</translation>
    </message>
    <message>
        <source>Lösenfras (frivillig)</source>
        <extracomment>new_project.ui</extracomment>
        <translation>Passphrase (optional)</translation>
    </message>
    <message>
        <source>Lösenfras, frivillig</source>
        <extracomment>new_project.ui</extracomment>
        <translation>Passphrase, optional</translation>
    </message>
    <message>
        <source>Samma lösenfras igen</source>
        <extracomment>new_project.ui</extracomment>
        <translation>Same passphrase again</translation>
    </message>
    <message>
        <source>Visa det jag skriver</source>
        <extracomment>new_project.ui</extracomment>
        <translation>Show what I type</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <extracomment>new_project.ui</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Skapa projektet</source>
        <extracomment>new_project.ui</extracomment>
        <translation>Create project</translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message>
        <source>Skapa det första tillfället</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>Create the first session</translation>
    </message>
    <message>
        <source>En dialog, en workshop, en intervju: där fångas det som sägs.</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>A dialogue, a workshop, an interview: that&apos;s where what is said is captured.</translation>
    </message>
    <message>
        <source>Skapa tillfälle</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>Create session</translation>
    </message>
    <message>
        <source>Har ni redan anteckningar?</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>Do you have notes already?</translation>
    </message>
    <message>
        <source>Läs in dem från en tabell i CSV-format.</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>Import them from a table in CSV format.</translation>
    </message>
    <message>
        <source>Importera…</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>Import…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln anteckningar har ändrats på två håll</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>
            <numerusform>%Ln note was changed in two places</numerusform>
            <numerusform>%Ln notes were changed in two places</numerusform>
        </translation>
    </message>
    <message>
        <source>Båda versionerna är kvar. Välj vilken som gäller.</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>Both versions are kept. Choose which one applies.</translation>
    </message>
    <message>
        <source>Avgör</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>Resolve</translation>
    </message>
    <message numerus="yes">
        <source>%Ln anteckningar är okodade</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>
            <numerusform>%Ln note is uncoded</numerusform>
            <numerusform>%Ln notes are uncoded</numerusform>
        </translation>
    </message>
    <message>
        <source>De hör inte till något tema än och syns bara i rapportens bilaga.</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>They belong to no theme yet, and appear only in the report&apos;s appendix.</translation>
    </message>
    <message>
        <source>Koda</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>Code</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tillfällen är planerade men inte hållna</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>
            <numerusform>%Ln session is planned but not held</numerusform>
            <numerusform>%Ln sessions are planned but not held</numerusform>
        </translation>
    </message>
    <message>
        <source>Starta fångst</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>Start capturing</translation>
    </message>
    <message numerus="yes">
        <source>%Ln grupper har inte hörts</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>
            <numerusform>%Ln group has not been heard</numerusform>
            <numerusform>%Ln groups have not been heard</numerusform>
        </translation>
    </message>
    <message>
        <source>Se luckor</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>See gaps</translation>
    </message>
    <message>
        <source>Allt är kodat</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>Everything is coded</translation>
    </message>
    <message>
        <source>Syntesen går att läsa och exportera till Word.</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>The synthesis can be read and exported to Word.</translation>
    </message>
    <message>
        <source>Till rapporten</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>Go to the report</translation>
    </message>
    <message>
        <source>Den som kommer åt filen kan läsa allt. Förvara den där bara ni som arbetar med den når den.</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>Whoever gets hold of the file can read everything. Keep it where only those who work with it can reach it.</translation>
    </message>
    <message>
        <source>Projektet är inte krypterat</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>The project is not encrypted</translation>
    </message>
    <message numerus="yes">
        <source>och %Ln till</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>
            <numerusform>and %Ln more</numerusform>
            <numerusform>and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteComposer</name>
    <message>
        <source>Texten som inte hann sparas är tillbaka i fältet. Enter sparar den.</source>
        <extracomment>views/capture_composer.py</extracomment>
        <translation>The text that wasn&apos;t saved in time is back in the field. Enter saves it.</translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message numerus="yes">
        <source>%n prickar</source>
        <extracomment>views/coding_delegate.py</extracomment>
        <translation>
            <numerusform>%n dot</numerusform>
            <numerusform>%n dots</numerusform>
        </translation>
    </message>
    <message>
        <source>Att avgöra</source>
        <extracomment>views/coding_delegate.py</extracomment>
        <translation>To resolve</translation>
    </message>
    <message>
        <source>Okodad</source>
        <extracomment>views/coding_delegate.py</extracomment>
        <translation>Uncoded</translation>
    </message>
</context>
<context>
    <name>NoteKind</name>
    <message>
        <source>Behov</source>
        <extracomment>views/note_kinds.py</extracomment>
        <translation>Need</translation>
    </message>
    <message>
        <source>Berättelse</source>
        <extracomment>views/note_kinds.py</extracomment>
        <translation>Story</translation>
    </message>
    <message>
        <source>Citat</source>
        <extracomment>views/note_kinds.py</extracomment>
        <translation>Quote</translation>
    </message>
    <message>
        <source>Farhåga</source>
        <extracomment>views/note_kinds.py</extracomment>
        <translation>Concern</translation>
    </message>
    <message>
        <source>Fråga</source>
        <extracomment>views/note_kinds.py</extracomment>
        <translation>Question</translation>
    </message>
    <message>
        <source>Förhoppning</source>
        <extracomment>views/note_kinds.py</extracomment>
        <translation>Hope</translation>
    </message>
    <message>
        <source>Förslag</source>
        <extracomment>views/note_kinds.py</extracomment>
        <translation>Proposal</translation>
    </message>
    <message>
        <source>Hinder</source>
        <extracomment>views/note_kinds.py</extracomment>
        <translation>Obstacle</translation>
    </message>
    <message>
        <source>Styrka</source>
        <extracomment>views/note_kinds.py</extracomment>
        <translation>Strength</translation>
    </message>
    <message>
        <source>Åtagande</source>
        <extracomment>views/note_kinds.py</extracomment>
        <translation>Commitment</translation>
    </message>
</context>
<context>
    <name>NoteStream</name>
    <message numerus="yes">
        <source>%Ln prickar</source>
        <extracomment>views/capture_stream.py</extracomment>
        <translation>
            <numerusform>%Ln dot</numerusform>
            <numerusform>%Ln dots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteTextEditor</name>
    <message>
        <source>Anteckningens text</source>
        <extracomment>views/note_text_editor.py</extracomment>
        <translation>Text of the note</translation>
    </message>
    <message>
        <source>Enter sparar · Skift+Enter ny rad · Esc ångrar</source>
        <extracomment>views/note_text_editor.py</extracomment>
        <translation>Enter saves · Shift+Enter new line · Esc undoes</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message numerus="yes">
        <source>%n teman</source>
        <extracomment>views/pack_choice.py</extracomment>
        <translation>
            <numerusform>%n theme</numerusform>
            <numerusform>%n themes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Passphrase</name>
    <message>
        <source>Skriv lösenfrasen först.</source>
        <extracomment>views/passphrase.py</extracomment>
        <translation>Type the passphrase first.</translation>
    </message>
    <message>
        <source>{name} är krypterat</source>
        <extracomment>views/passphrase.py</extracomment>
        <translation>{name} is encrypted</translation>
    </message>
    <message>
        <source>Öppna krypterat projekt</source>
        <extracomment>passphrase.ui</extracomment>
        <translation>Open encrypted project</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <extracomment>passphrase.ui</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Visa det jag skriver</source>
        <extracomment>passphrase.ui</extracomment>
        <translation>Show what I type</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <extracomment>passphrase.ui</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Öppna</source>
        <extracomment>passphrase.ui</extracomment>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Allt sparas på den här datorn. Inget skickas över nätet.</source>
        <extracomment>app.py</extracomment>
        <translation>Everything is saved on this computer. Nothing is sent over the network.</translation>
    </message>
    <message>
        <source>Förbereder exemplet…</source>
        <extracomment>app.py</extracomment>
        <translation>Preparing the sample…</translation>
    </message>
    <message>
        <source>Inget projekt öppet</source>
        <extracomment>app.py</extracomment>
        <translation>No project open</translation>
    </message>
    <message>
        <source>Projektet är öppet i ett annat fönster eller går bara att läsa. Du kan läsa men inte ändra.</source>
        <extracomment>app.py</extracomment>
        <translation>The project is open in another window, or is read-only. You can read it but not change it.</translation>
    </message>
    <message>
        <source>Skapar projektet…</source>
        <extracomment>app.py</extracomment>
        <translation>Creating the project…</translation>
    </message>
    <message>
        <source>Öppna projekt</source>
        <extracomment>app.py</extracomment>
        <translation>Open project</translation>
    </message>
    <message>
        <source>Öppnar {name}…</source>
        <extracomment>app.py</extracomment>
        <translation>Opening {name}…</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Arbetsytor</source>
        <extracomment>qt/rail.py</extracomment>
        <translation>Workspaces</translation>
    </message>
    <message>
        <source>Programmeny</source>
        <extracomment>qt/rail.py</extracomment>
        <translation>Program menu</translation>
    </message>
    <message>
        <source>Programmeny (F10)</source>
        <extracomment>qt/rail.py</extracomment>
        <translation>Program menu (F10)</translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message>
        <source>Filen finns inte kvar i {folder}</source>
        <extracomment>views/recent.py</extracomment>
        <translation>The file is no longer in {folder}</translation>
    </message>
    <message numerus="yes">
        <source>%Ln anteckningar</source>
        <extracomment>views/recent.py</extracomment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>I dag {time}</source>
        <extracomment>views/recent.py</extracomment>
        <translation>Today {time}</translation>
    </message>
    <message>
        <source>I går {time}</source>
        <extracomment>views/recent.py</extracomment>
        <translation>Yesterday {time}</translation>
    </message>
    <message>
        <source>Saknas</source>
        <extracomment>views/recent.py</extracomment>
        <translation>Missing</translation>
    </message>
    <message>
        <source>Går inte att läsa</source>
        <extracomment>views/recent.py</extracomment>
        <translation>Can&apos;t be read</translation>
    </message>
    <message>
        <source>Krypterad</source>
        <extracomment>views/recent.py</extracomment>
        <translation>Encrypted</translation>
    </message>
    <message>
        <source>Ej krypterad</source>
        <extracomment>views/recent.py</extracomment>
        <translation>Not encrypted</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>{name} är sparad.</source>
        <extracomment>views/report.py</extracomment>
        <translation>{name} has been saved.</translation>
    </message>
    <message>
        <source>Öppna mappen</source>
        <extracomment>views/report.py</extracomment>
        <translation>Open folder</translation>
    </message>
    <message>
        <source>Läser in rapporten…</source>
        <extracomment>views/report.py</extracomment>
        <translation>Reading the report…</translation>
    </message>
    <message>
        <source>Fånga eller importera anteckningar. Sedan går syntesen att läsa här.</source>
        <extracomment>views/report.py</extracomment>
        <translation>Capture or import notes. Then the synthesis can be read here.</translation>
    </message>
    <message>
        <source>Ingenting att sammanfatta än</source>
        <extracomment>views/report.py</extracomment>
        <translation>Nothing to summarise yet</translation>
    </message>
    <message>
        <source>Till Fånga</source>
        <extracomment>views/report.py</extracomment>
        <translation>Go to Capture</translation>
    </message>
    <message>
        <source>Exportera till Word</source>
        <extracomment>views/report.py</extracomment>
        <translation>Export to Word</translation>
    </message>
    <message>
        <source>Word (*.docx)</source>
        <extracomment>views/report.py</extracomment>
        <translation>Word (*.docx)</translation>
    </message>
    <message>
        <source>Exportera data</source>
        <extracomment>views/report.py</extracomment>
        <translation>Export data</translation>
    </message>
    <message>
        <source>Innehåll</source>
        <extracomment>report.ui</extracomment>
        <translation>Contents</translation>
    </message>
    <message>
        <source>Rapportens innehåll</source>
        <extracomment>report.ui</extracomment>
        <translation>Contents of the report</translation>
    </message>
    <message>
        <source>Ta med anteckningarna</source>
        <extracomment>report.ui</extracomment>
        <translation>Include the notes</translation>
    </message>
    <message>
        <source>Avstängd: bara hur många de är, inte vad de säger</source>
        <extracomment>report.ui</extracomment>
        <translation>Off: only how many there are, not what they say</translation>
    </message>
    <message>
        <source>Förhandsvisning</source>
        <extracomment>report.ui</extracomment>
        <translation>Preview</translation>
    </message>
    <message>
        <source>Gå till kapitel</source>
        <extracomment>report.ui</extracomment>
        <translation>Go to chapter</translation>
    </message>
    <message>
        <source>Samma innehåll som i Word</source>
        <extracomment>report.ui</extracomment>
        <translation>Same content as in Word</translation>
    </message>
    <message>
        <source>Förhandsvisning av rapporten</source>
        <extracomment>report.ui</extracomment>
        <translation>Preview of the report</translation>
    </message>
    <message>
        <source>Före export</source>
        <extracomment>report.ui</extracomment>
        <translation>Before export</translation>
    </message>
    <message>
        <source>ATT SE ÖVER</source>
        <extracomment>report.ui</extracomment>
        <translation>TO REVIEW</translation>
    </message>
    <message>
        <source>KLART</source>
        <extracomment>report.ui</extracomment>
        <translation>DONE</translation>
    </message>
    <message>
        <source>FRAMSIDA</source>
        <extracomment>report.ui</extracomment>
        <translation>COVER</translation>
    </message>
    <message>
        <source>Titel</source>
        <extracomment>report.ui</extracomment>
        <translation>Title</translation>
    </message>
    <message>
        <source>Rapportens titel</source>
        <extracomment>report.ui</extracomment>
        <translation>Title of the report</translation>
    </message>
    <message>
        <source>Underrubrik</source>
        <extracomment>report.ui</extracomment>
        <translation>Subtitle</translation>
    </message>
    <message>
        <source>Diarienummer</source>
        <extracomment>report.ui</extracomment>
        <translation>Reference number</translation>
    </message>
    <message>
        <source>Dölj tal som färre än så många personer står bakom</source>
        <extracomment>report.ui</extracomment>
        <translation>Hide numbers that fewer than this many people stand behind</translation>
    </message>
    <message>
        <source>Minsta antal personer bakom ett tal som visas</source>
        <extracomment>report.ui</extracomment>
        <translation>Fewest people behind a number that is shown</translation>
    </message>
    <message>
        <source>Exportera till Word…</source>
        <extracomment>report.ui</extracomment>
        <translation>Export to Word…</translation>
    </message>
    <message>
        <source>Bara data:</source>
        <extracomment>report.ui</extracomment>
        <translation>Data only:</translation>
    </message>
    <message>
        <source>Exportera data som CSV</source>
        <extracomment>report.ui</extracomment>
        <translation>Export data as CSV</translation>
    </message>
    <message>
        <source>Alla anteckningar som tabell, för Excel. Små tal är inte dolda.</source>
        <extracomment>report.ui</extracomment>
        <translation>All notes as a table, for Excel. Small numbers are not hidden.</translation>
    </message>
    <message>
        <source>Exportera data som JSON</source>
        <extracomment>report.ui</extracomment>
        <translation>Export data as JSON</translation>
    </message>
    <message>
        <source>Hela projektet för andra program. Små tal är inte dolda.</source>
        <extracomment>report.ui</extracomment>
        <translation>The whole project for other programs. Small numbers are not hidden.</translation>
    </message>
</context>
<context>
    <name>ReportChecks</name>
    <message>
        <source>Visa</source>
        <extracomment>views/report_checks.py</extracomment>
        <translation>Show</translation>
    </message>
    <message numerus="yes">
        <source>%Ln anteckningar har två versioner</source>
        <extracomment>views/report_checks.py</extracomment>
        <translation>
            <numerusform>%Ln note has two versions</numerusform>
            <numerusform>%Ln notes have two versions</numerusform>
        </translation>
    </message>
    <message>
        <source>Rapporten visar den senaste av dem.</source>
        <extracomment>views/report_checks.py</extracomment>
        <translation>The report shows the latest of them.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln anteckningar är okodade</source>
        <extracomment>views/report_checks.py</extracomment>
        <translation>
            <numerusform>%Ln note is uncoded</numerusform>
            <numerusform>%Ln notes are uncoded</numerusform>
        </translation>
    </message>
    <message>
        <source>De räknas inte under något tema utan står i en bilaga.</source>
        <extracomment>views/report_checks.py</extracomment>
        <translation>They count under no theme, and are listed in an appendix.</translation>
    </message>
    <message>
        <source>Diarienummer saknas</source>
        <extracomment>views/report_checks.py</extracomment>
        <translation>Reference number missing</translation>
    </message>
    <message>
        <source>Fyll i det om ärendet är registrerat.</source>
        <extracomment>views/report_checks.py</extracomment>
        <translation>Fill it in if the case is registered.</translation>
    </message>
    <message>
        <source>Fyll i</source>
        <extracomment>views/report_checks.py</extracomment>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Inget tal är så litet att det behöver döljas.</source>
        <extracomment>views/report_checks.py</extracomment>
        <translation>No number is so small that it has to be hidden.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln tal döljs: färre än {few} personer står bakom, eller så går det att räkna ut.</source>
        <extracomment>views/report_checks.py</extracomment>
        <translation>
            <numerusform>%Ln number is hidden: fewer than {few} people stand behind it, or it would let one be worked out.</numerusform>
            <numerusform>%Ln numbers are hidden: fewer than {few} people stand behind them, or they would let one be worked out.</numerusform>
        </translation>
    </message>
    <message>
        <source>Riktiga rubriker, upprepade tabellhuvuden, alternativtext, språk.</source>
        <extracomment>views/report_checks.py</extracomment>
        <translation>Real headings, repeated table headers, alternative text, language.</translation>
    </message>
    <message>
        <source>Små tal är dolda</source>
        <extracomment>views/report_checks.py</extracomment>
        <translation>Small numbers are hidden</translation>
    </message>
    <message>
        <source>Dokumentet är tillgängligt</source>
        <extracomment>views/report_checks.py</extracomment>
        <translation>The document is accessible</translation>
    </message>
</context>
<context>
    <name>RowMenus</name>
    <message>
        <source>Grupp</source>
        <extracomment>views/capture_row_menus.py</extracomment>
        <translation>Group</translation>
    </message>
    <message>
        <source>Ingen grupp</source>
        <extracomment>views/capture_row_menus.py</extracomment>
        <translation>No group</translation>
    </message>
    <message>
        <source>Inget slag</source>
        <extracomment>views/capture_row_menus.py</extracomment>
        <translation>No kind</translation>
    </message>
    <message>
        <source>Slag</source>
        <extracomment>views/capture_row_menus.py</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <extracomment>views/capture_row_menus.py</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Tema</source>
        <extracomment>views/capture_row_menus.py</extracomment>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Ändra texten</source>
        <extracomment>views/capture_row_menus.py</extracomment>
        <translation>Edit the text</translation>
    </message>
</context>
<context>
    <name>SessionDialog</name>
    <message>
        <source>&amp;Datum</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>&amp;Date</translation>
    </message>
    <message>
        <source>&amp;Forum</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>F&amp;orum</translation>
    </message>
    <message>
        <source>&amp;Huvudman</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>Principa&amp;l</translation>
    </message>
    <message>
        <source>&amp;Metod</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>&amp;Method</translation>
    </message>
    <message>
        <source>&amp;Namn</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Plats</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>&amp;Place</translation>
    </message>
    <message>
        <source>&amp;Slag</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>&amp;Kind</translation>
    </message>
    <message>
        <source>Ut&amp;gå från</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>Start &amp;from</translation>
    </message>
    <message>
        <source>Antal &amp;bord</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>Number of &amp;tables</translation>
    </message>
    <message>
        <source>Antal deltagare per grupp</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>Participants per group</translation>
    </message>
    <message>
        <source>Antal r&amp;undor</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>Number of &amp;rounds</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bara antal, aldrig namn. Lämna 0 där ni inte vet.</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>Numbers only, never names. Leave 0 where you don&apos;t know.</translation>
    </message>
    <message>
        <source>F&amp;rågor, en per rad</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>&amp;Questions, one per line</translation>
    </message>
    <message>
        <source>Ingen uppgift</source>
        <extracomment>views/session_dialog.py</extracomment>
        <translation>Not stated</translation>
    </message>
    <message>
        <source>Inget datum än</source>
        <extracomment>views/session_dialog.py</extracomment>
        <translation>No date yet</translation>
    </message>
    <message>
        <source>Nytt tillfälle</source>
        <extracomment>views/session_dialog.py</extracomment>
        <translation>New session</translation>
    </message>
    <message>
        <source>Spara tillfället</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>Save session</translation>
    </message>
    <message>
        <source>Tabb går vidare. Enter sparar, i frågorna Ctrl+Enter. Esc stänger.</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>Tab moves on. Enter saves, Ctrl+Enter within the questions. Esc closes.</translation>
    </message>
    <message>
        <source>Till exempel Invånardialog i Köping</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>For example Residents&apos; dialogue in Köping</translation>
    </message>
    <message>
        <source>Till exempel World Café i tre rundor</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>For example World Café in three rounds</translation>
    </message>
    <message>
        <source>Till exempel Öppet möte</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>For example Open meeting</translation>
    </message>
    <message>
        <source>Tillfälle</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Tomt formulär</source>
        <extracomment>views/session_dialog.py</extracomment>
        <translation>An empty form</translation>
    </message>
    <message>
        <source>Utgå från ett tidigare tillfälle</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>Start from an earlier session</translation>
    </message>
    <message>
        <source>Vad är viktigt för dig?</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>What matters to you?</translation>
    </message>
    <message>
        <source>Ändra tillfället</source>
        <extracomment>views/session_dialog.py</extracomment>
        <translation>Change the session</translation>
    </message>
</context>
<context>
    <name>SessionKind</name>
    <message>
        <source>Dialog</source>
        <extracomment>views/note_kinds.py</extracomment>
        <translation>Dialogue</translation>
    </message>
    <message>
        <source>Enkät</source>
        <extracomment>views/note_kinds.py</extracomment>
        <translation>Survey</translation>
    </message>
    <message>
        <source>Information</source>
        <extracomment>views/note_kinds.py</extracomment>
        <translation>Information</translation>
    </message>
    <message>
        <source>Intervju</source>
        <extracomment>views/note_kinds.py</extracomment>
        <translation>Interview</translation>
    </message>
    <message>
        <source>Workshop</source>
        <extracomment>views/note_kinds.py</extracomment>
        <translation>Workshop</translation>
    </message>
</context>
<context>
    <name>SessionModel</name>
    <message>
        <source>Datum</source>
        <extracomment>views/session_table.py</extracomment>
        <translation>Date</translation>
    </message>
    <message>
        <source>Tillfälle</source>
        <extracomment>views/session_table.py</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Personer</source>
        <extracomment>views/session_table.py</extracomment>
        <translation>People</translation>
    </message>
    <message>
        <source>Anteckningar</source>
        <extracomment>views/session_table.py</extracomment>
        <translation>Notes</translation>
    </message>
</context>
<context>
    <name>SessionPicker</name>
    <message>
        <source>Inget datum</source>
        <extracomment>views/capture_sessions.py</extracomment>
        <translation>No date</translation>
    </message>
    <message>
        <source>Inget hittades</source>
        <extracomment>views/capture_sessions.py</extracomment>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Inget tillfälle heter så</source>
        <extracomment>views/capture_sessions.py</extracomment>
        <translation>No session is called that</translation>
    </message>
</context>
<context>
    <name>ShortcutList</name>
    <message>
        <source>Grupp, medan du skriver</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Group, while typing</translation>
    </message>
    <message>
        <source>Hinder, förslag, fråga, citat</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>The kind, at the very start</translation>
    </message>
    <message>
        <source>Ny rad</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>New line</translation>
    </message>
    <message>
        <source>Nästa arbetsyta</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Next workspace</translation>
    </message>
    <message>
        <source>Nästa bord</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Next table</translation>
    </message>
    <message>
        <source>Nästa fråga</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Nästa runda</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Next round</translation>
    </message>
    <message>
        <source>Skift+Enter</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Spara anteckningen</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Save the note</translation>
    </message>
    <message>
        <source>Tema, grupp (en gång)</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Theme, group (once)</translation>
    </message>
    <message>
        <source>Tema, medan du skriver</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Theme, while typing</translation>
    </message>
    <message>
        <source>Töm fältet; Ctrl+Z tar tillbaka</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Empty the field; Ctrl+Z undoes</translation>
    </message>
    <message>
        <source>Ändra senaste anteckningen</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Edit the last note</translation>
    </message>
</context>
<context>
    <name>SidePanels</name>
    <message>
        <source>Filter</source>
        <extracomment>views/coding_panels.py</extracomment>
        <translation>Filters</translation>
    </message>
    <message>
        <source>Kodbok</source>
        <extracomment>views/coding_panels.py</extracomment>
        <translation>Codebook</translation>
    </message>
    <message>
        <source>Panel</source>
        <extracomment>views/coding_panels.py</extracomment>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>Start</name>
    <message>
        <source>Från det som sägs i rummet
till beslutet i nämnden.</source>
        <extracomment>start.ui</extracomment>
        <translation>From what is said in the room
to the decision of the board.</translation>
    </message>
    <message>
        <source>Fånga, koda och sammanfatta dialoger. Varje mening i rapporten går att spåra.</source>
        <extracomment>start.ui</extracomment>
        <translation>Capture, code and summarise dialogues. Every sentence of the report can be traced.</translation>
    </message>
    <message>
        <source>Nytt projekt</source>
        <extracomment>start.ui</extracomment>
        <translation>New project</translation>
    </message>
    <message>
        <source>Välj färdplan, till exempel HOS 2029. Klart på en minut.</source>
        <extracomment>start.ui</extracomment>
        <translation>Choose a roadmap, such as HOS 2029. Done in a minute.</translation>
    </message>
    <message>
        <source>Öppna projekt</source>
        <extracomment>start.ui</extracomment>
        <translation>Open project</translation>
    </message>
    <message>
        <source>En projektfil på den här datorn eller på ett USB-minne.</source>
        <extracomment>start.ui</extracomment>
        <translation>A project file on this computer or on a USB stick.</translation>
    </message>
    <message>
        <source>Prova med exempelprojekt</source>
        <extracomment>start.ui</extracomment>
        <translation>Try the sample project</translation>
    </message>
    <message>
        <source>En påhittad region, drygt 300 anteckningar.</source>
        <extracomment>start.ui</extracomment>
        <translation>A fictional region, some 300 notes.</translation>
    </message>
    <message>
        <source>Senaste projekt</source>
        <extracomment>start.ui</extracomment>
        <translation>Recent projects</translation>
    </message>
    <message>
        <source>Visa mapp</source>
        <extracomment>start.ui</extracomment>
        <translation>Show folder</translation>
    </message>
    <message>
        <source>Öppna mappen där det markerade projektet ligger</source>
        <extracomment>start.ui</extracomment>
        <translation>Open the folder that holds the selected project</translation>
    </message>
    <message>
        <source>Ta bort ur listan</source>
        <extracomment>start.ui</extracomment>
        <translation>Remove from list</translation>
    </message>
    <message>
        <source>Projektfilen rörs inte (Delete)</source>
        <extracomment>start.ui</extracomment>
        <translation>The project file isn&apos;t touched (Delete)</translation>
    </message>
    <message>
        <source>Enter öppnar. Delete tar bort ur listan; filen rörs inte.</source>
        <extracomment>start.ui</extracomment>
        <translation>Enter opens. Delete removes from the list; the file isn&apos;t touched.</translation>
    </message>
</context>
<context>
    <name>StatusStrip</name>
    <message>
        <source>Avbryt</source>
        <extracomment>qt/status.py</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Ej krypterad</source>
        <extracomment>qt/status.py</extracomment>
        <translation>Not encrypted</translation>
    </message>
    <message>
        <source>Krypterad</source>
        <extracomment>qt/status.py</extracomment>
        <translation>Encrypted</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>qt/status.py</extracomment>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>StreamDelegate</name>
    <message>
        <source>Bord {number}</source>
        <extracomment>views/capture_row.py</extracomment>
        <translation>Table {number}</translation>
    </message>
    <message>
        <source>Runda {number}</source>
        <extracomment>views/capture_row.py</extracomment>
        <translation>Round {number}</translation>
    </message>
    <message>
        <source>Två versioner</source>
        <extracomment>views/capture_row.py</extracomment>
        <translation>Two versions</translation>
    </message>
</context>
<context>
    <name>SuggestionPopup</name>
    <message>
        <source>Förslag</source>
        <extracomment>qt/suggestions.py</extracomment>
        <translation>Suggestions</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <source>%Ln anteckningar</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln personer</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tillfällen</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Bara läsning</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Read-only</translation>
    </message>
    <message>
        <source>Sparat {time}</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Saved {time}</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Importera anteckningar…</source>
        <extracomment>views/home.py</extracomment>
        <translation>Import notes…</translation>
    </message>
    <message>
        <source>läs in csv excel tabell</source>
        <extracomment>views/home.py</extracomment>
        <translation>read in csv excel table</translation>
    </message>
    <message>
        <source>Exportera syntesen till Word…</source>
        <extracomment>views/report.py</extracomment>
        <translation>Export synthesis to Word…</translation>
    </message>
    <message>
        <source>Ange slag för markerade</source>
        <extracomment>views/coding_commands.py</extracomment>
        <translation>Set the kind of the selected notes</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <extracomment>app.py</extracomment>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Byt tillfälle</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Switch session</translation>
    </message>
    <message>
        <source>Fånga</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Föregående arbetsyta</source>
        <extracomment>views/main_window.py</extracomment>
        <translation>Previous workspace</translation>
    </message>
    <message>
        <source>Föregående bord</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Previous table</translation>
    </message>
    <message>
        <source>Föregående fråga</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Previous question</translation>
    </message>
    <message>
        <source>Föregående runda</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Previous round</translation>
    </message>
    <message>
        <source>Gör om</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Hem</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Home</translation>
    </message>
    <message>
        <source>Koda</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Code</translation>
    </message>
    <message>
        <source>Koda markerade till ett tema</source>
        <extracomment>views/coding_commands.py</extracomment>
        <translation>Code the selected notes to a theme</translation>
    </message>
    <message>
        <source>Kopiera text</source>
        <extracomment>views/coding_commands.py</extracomment>
        <translation>Copy text</translation>
    </message>
    <message>
        <source>Ljust eller mörkt</source>
        <extracomment>app.py</extracomment>
        <translation>Light or dark</translation>
    </message>
    <message>
        <source>Markera alla anteckningar</source>
        <extracomment>views/coding_commands.py</extracomment>
        <translation>Select all notes</translation>
    </message>
    <message>
        <source>Mindre text</source>
        <extracomment>app.py</extracomment>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Nytt projekt…</source>
        <extracomment>app.py</extracomment>
        <translation>New project…</translation>
    </message>
    <message>
        <source>Nytt tema</source>
        <extracomment>views/coding_commands.py</extracomment>
        <translation>New theme</translation>
    </message>
    <message>
        <source>Nytt tillfälle…</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>New session…</translation>
    </message>
    <message>
        <source>Nästa arbetsyta</source>
        <extracomment>views/main_window.py</extracomment>
        <translation>Next workspace</translation>
    </message>
    <message>
        <source>Nästa bord</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Next table</translation>
    </message>
    <message>
        <source>Nästa fråga</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Nästa panel</source>
        <extracomment>views/coding_commands.py</extracomment>
        <translation>Next panel</translation>
    </message>
    <message>
        <source>Nästa runda</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Next round</translation>
    </message>
    <message>
        <source>Rapport</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Report</translation>
    </message>
    <message>
        <source>Rensa sökning och filter</source>
        <extracomment>views/coding_commands.py</extracomment>
        <translation>Clear search and filters</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>app.py</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Stäng projektet</source>
        <extracomment>app.py</extracomment>
        <translation>Close the project</translation>
    </message>
    <message>
        <source>Större text</source>
        <extracomment>app.py</extracomment>
        <translation>Larger text</translation>
    </message>
    <message>
        <source>Svenska eller engelska</source>
        <extracomment>app.py</extracomment>
        <translation>Swedish or English</translation>
    </message>
    <message>
        <source>Sök bland anteckningar</source>
        <extracomment>views/coding_commands.py</extracomment>
        <translation>Search the notes</translation>
    </message>
    <message>
        <source>Sök eller kör kommando</source>
        <extracomment>views/main_window.py</extracomment>
        <translation>Find or run a command</translation>
    </message>
    <message>
        <source>Ta bort markerade anteckningar</source>
        <extracomment>views/coding_commands.py</extracomment>
        <translation>Delete the selected notes</translation>
    </message>
    <message>
        <source>Ta bort markerade anteckningar i Fånga</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Delete the selected notes in Capture</translation>
    </message>
    <message>
        <source>Vanlig textstorlek</source>
        <extracomment>app.py</extracomment>
        <translation>Usual text size</translation>
    </message>
    <message>
        <source>Visa Gå till arbetsyta</source>
        <extracomment>views/main_window.py</extracomment>
        <translation>Show Go to workspace</translation>
    </message>
    <message>
        <source>Visa anteckningens historik</source>
        <extracomment>views/coding_commands.py</extracomment>
        <translation>Show the note&apos;s history</translation>
    </message>
    <message>
        <source>Välj grupp för nästa anteckningar</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Choose group for the next notes</translation>
    </message>
    <message>
        <source>Välj slag för nästa anteckningar</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Choose kind for the next notes</translation>
    </message>
    <message>
        <source>Välj tema för nästa anteckningar</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Choose theme for the next notes</translation>
    </message>
    <message>
        <source>rapport docx skriva ut</source>
        <extracomment>views/report.py</extracomment>
        <translation>report docx print</translation>
    </message>
    <message>
        <source>Ändra anteckningens text</source>
        <extracomment>views/coding_commands.py</extracomment>
        <translation>Edit the note&apos;s text</translation>
    </message>
    <message>
        <source>Ändra senaste anteckningen</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Edit the last note</translation>
    </message>
    <message>
        <source>Ändra tillfället…</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Change the session…</translation>
    </message>
    <message>
        <source>Ångra</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Öppna exempelprojektet</source>
        <extracomment>app.py</extracomment>
        <translation>Open the sample project</translation>
    </message>
    <message>
        <source>Öppna programmenyn</source>
        <extracomment>views/main_window.py</extracomment>
        <translation>Open the program menu</translation>
    </message>
    <message>
        <source>Öppna projekt…</source>
        <extracomment>app.py</extracomment>
        <translation>Open project…</translation>
    </message>
    <message>
        <source>Exportera data som CSV…</source>
        <extracomment>views/report.py</extracomment>
        <translation>Export data as CSV…</translation>
    </message>
    <message>
        <source>excel tabell</source>
        <extracomment>views/report.py</extracomment>
        <translation>excel table</translation>
    </message>
    <message>
        <source>Exportera data som JSON…</source>
        <extracomment>views/report.py</extracomment>
        <translation>Export data as JSON…</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>; menade du ”{near}”?</source>
        <extracomment>exchange/row_reader.py</extracomment>
        <translation>; did you mean “{near}”?</translation>
    </message>
    <message>
        <source>Antal bord och rundor ska vara 1 till {limit}.</source>
        <extracomment>domain/session.py</extracomment>
        <translation>The number of tables and rounds must be 1 to {limit}.</translation>
    </message>
    <message>
        <source>Antal deltagare per grupp ska vara 0 till {limit}.</source>
        <extracomment>domain/session.py</extracomment>
        <translation>The number of participants per group must be 0 to {limit}.</translation>
    </message>
    <message>
        <source>Antal prickar och röstande ska vara 0 till {limit}.</source>
        <extracomment>domain/note.py, services/notes.py</extracomment>
        <translation>The number of dots and voters must be 0 to {limit}.</translation>
    </message>
    <message>
        <source>Anteckningen finns inte längre. Inget ändrades.</source>
        <extracomment>services/notes.py</extracomment>
        <translation>The note no longer exists. Nothing was changed.</translation>
    </message>
    <message>
        <source>Anteckningen är {length} tecken lång. Högst {limit} går att spara; dela den i flera.</source>
        <extracomment>domain/note.py</extracomment>
        <translation>The note is {length} characters long. At most {limit} can be saved; split it into several.</translation>
    </message>
    <message>
        <source>Bord och runda får vara högst {limit} tecken.</source>
        <extracomment>domain/note.py, services/notes.py</extracomment>
        <translation>Table and round may be at most {limit} characters.</translation>
    </message>
    <message>
        <source>Bordet ”{text}” är längre än {limit} tecken.</source>
        <extracomment>exchange/row_reader.py</extracomment>
        <translation>The table “{text}” is longer than {limit} characters.</translation>
    </message>
    <message>
        <source>Dagen saknas i datumet ”{text}”.</source>
        <extracomment>exchange/dates.py</extracomment>
        <translation>The date “{text}” has no day.</translation>
    </message>
    <message>
        <source>Det du valde finns inte längre. Inget ändrades; välj igen.</source>
        <extracomment>services/notes.py</extracomment>
        <translation>What you chose no longer exists. Nothing was changed; choose again.</translation>
    </message>
    <message>
        <source>Det finns redan en fil som heter {name}. Välj ett annat namn; den gamla är orörd.</source>
        <extracomment>storage/location.py</extracomment>
        <translation>There is already a file called {name}. Choose another name; the old one is untouched.</translation>
    </message>
    <message>
        <source>Det finns redan något som heter {name} där.</source>
        <extracomment>services/catalogue.py</extracomment>
        <translation>There is already something called {name} there.</translation>
    </message>
    <message>
        <source>Det gick inte att läsa eller skriva {name}. Kontrollera disken eller USB-minnet och försök igen.</source>
        <extracomment>storage/failures.py</extracomment>
        <translation>{name} could not be read or written. Check the disk or the USB stick and try again.</translation>
    </message>
    <message>
        <source>Det gick inte att öppna {name}. Kontrollera att disken sitter i och att du får skriva där.</source>
        <extracomment>storage/failures.py</extracomment>
        <translation>{name} could not be opened. Check that the disk is connected and that you may write to it.</translation>
    </message>
    <message>
        <source>Det går inte att skriva i mappen {folder}. Välj en annan plats.</source>
        <extracomment>exchange/atomic.py, storage/location.py</extracomment>
        <translation>The folder {folder} cannot be written to. Choose another place.</translation>
    </message>
    <message>
        <source>Det är fullt på disken där {name} ligger. Inget ändrades; frigör plats och försök igen.</source>
        <extracomment>storage/failures.py</extracomment>
        <translation>The disk that holds {name} is full. Nothing was changed; free some space and try again.</translation>
    </message>
    <message>
        <source>Det är fullt på disken där {name} skulle sparas. Ingen fil skrevs; frigör plats först.</source>
        <extracomment>exchange/atomic.py</extracomment>
        <translation>The disk where {name} was to be saved is full. No file was written; free some space first.</translation>
    </message>
    <message>
        <source>Dimensionen eller temat ovanför finns inte längre. Välj igen.</source>
        <extracomment>services/catalogue.py</extracomment>
        <translation>The dimension or the theme above no longer exists. Choose again.</translation>
    </message>
    <message>
        <source>En cell är längre än {limit} tecken; troligen stängs ett citattecken (&quot;) aldrig.</source>
        <extracomment>exchange/table_file.py</extracomment>
        <translation>A cell is longer than {limit} characters; probably a quotation mark (&quot;) is never closed.</translation>
    </message>
    <message>
        <source>En rad har ett id som hör till något annat än en anteckning. Rätta eller töm id:t.</source>
        <extracomment>services/bulk.py</extracomment>
        <translation>A row has an id that belongs to something other than a note. Correct the id or leave it empty.</translation>
    </message>
    <message>
        <source>En tidigare rad har också note_id ”{id}”.</source>
        <extracomment>exchange/row_reader.py</extracomment>
        <translation>An earlier row also has the note_id “{id}”.</translation>
    </message>
    <message>
        <source>Ett citattecken (&quot;) står fel: inuti en cell skrivs det dubbelt (&quot;&quot;).</source>
        <extracomment>exchange/table_file.py</extracomment>
        <translation>A quotation mark (&quot;) is misplaced: inside a cell it is written twice (&quot;&quot;).</translation>
    </message>
    <message>
        <source>Ett tillfälle kan ha högst {limit} frågor.</source>
        <extracomment>domain/session.py</extracomment>
        <translation>A session can have at most {limit} questions.</translation>
    </message>
    <message>
        <source>Filen {name} finns inte.</source>
        <extracomment>storage/location.py</extracomment>
        <translation>The file {name} does not exist.</translation>
    </message>
    <message>
        <source>Filen {name} finns inte. Kontrollera sökvägen.</source>
        <extracomment>exchange/encodings.py</extracomment>
        <translation>The file {name} does not exist. Check the path.</translation>
    </message>
    <message>
        <source>Filen {name} får inte läsas av dig. Ändra dess behörighet eller kopiera den till en egen mapp.</source>
        <extracomment>exchange/encodings.py</extracomment>
        <translation>You may not read the file {name}. Change its permissions, or copy it to a folder of your own.</translation>
    </message>
    <message>
        <source>Filen {name} gick inte att läsa ({why}). Kopiera den till den egna disken och försök igen.</source>
        <extracomment>exchange/encodings.py</extracomment>
        <translation>The file {name} could not be read ({why}). Copy it to your own disk and try again.</translation>
    </message>
    <message>
        <source>Filen {name} går inte att läsa: du saknar rättighet.</source>
        <extracomment>storage/location.py</extracomment>
        <translation>The file {name} cannot be read: you do not have permission.</translation>
    </message>
    <message>
        <source>Filen {name} har två kolumner med rubriken {heading}. Ge dem olika rubriker.</source>
        <extracomment>exchange/table_file.py</extracomment>
        <translation>The file {name} has two columns headed {heading}. Give them different headings.</translation>
    </message>
    <message>
        <source>Filen {name} innehåller inte text. Spara tabellen som CSV och försök igen.</source>
        <extracomment>exchange/encodings.py</extracomment>
        <translation>The file {name} does not contain text. Save the table as CSV and try again.</translation>
    </message>
    <message>
        <source>Filen {name} slutar inuti en cell: ett citattecken (&quot;) på rad {row} stängs aldrig. Kontrollera att hela filen kom med.</source>
        <extracomment>exchange/table_file.py</extracomment>
        <translation>The file {name} ends inside a cell: a quotation mark (&quot;) on row {row} is never closed. Check that the whole file was copied.</translation>
    </message>
    <message>
        <source>Filen {name} slutar mitt i ett tecken. Kontrollera att hela filen kom med.</source>
        <extracomment>exchange/table_file.py</extracomment>
        <translation>The file {name} ends in the middle of a character. Check that the whole file was copied.</translation>
    </message>
    <message>
        <source>Filen {name} är en databas, men inget Naravard-projekt.</source>
        <extracomment>storage/schema_version.py</extracomment>
        <translation>The file {name} is a database, but not a Naravard project.</translation>
    </message>
    <message>
        <source>Filen {name} är inget Naravard-projekt, eller så är den skadad.</source>
        <extracomment>storage/failures.py, storage/location.py</extracomment>
        <translation>The file {name} is not a Naravard project, or it is damaged.</translation>
    </message>
    <message>
        <source>Filen {name} är tom.</source>
        <extracomment>exchange/encodings.py, exchange/table_file.py</extracomment>
        <translation>The file {name} is empty.</translation>
    </message>
    <message>
        <source>Filen {name} är {kind}, inte CSV. Öppna den och spara som CSV (kommaavgränsad) först.</source>
        <extracomment>exchange/encodings.py</extracomment>
        <translation>The file {name} is {kind}, not CSV. Open it and save it as CSV (comma delimited) first.</translation>
    </message>
    <message>
        <source>Filnamnet {name} ska sluta på {formats}.</source>
        <extracomment>exchange/export_notes.py</extracomment>
        <translation>The file name {name} must end in {formats}.</translation>
    </message>
    <message>
        <source>Flera heter ”{name}”; skriv hela namnet.</source>
        <extracomment>exchange/names.py</extracomment>
        <translation>Several are called “{name}”; write the whole name.</translation>
    </message>
    <message>
        <source>Flera heter ”{name}”; skriv {choices}.</source>
        <extracomment>exchange/names.py</extracomment>
        <translation>Several are called “{name}”; write {choices}.</translation>
    </message>
    <message>
        <source>Flera tillfällen heter ”{title}”; ange datum, eller ge dem olika namn.</source>
        <extracomment>exchange/names.py</extracomment>
        <translation>Several sessions are called “{title}”; give the date, or give them different names.</translation>
    </message>
    <message>
        <source>Fältet ”{field}” finns inte{hint} Fälten är {fields}, eller - för att hoppa över kolumnen.</source>
        <extracomment>exchange/headings.py</extracomment>
        <translation>There is no field “{field}”{hint} The fields are {fields}, or - to leave the column out.</translation>
    </message>
    <message>
        <source>Ge projektet ett namn, högst {limit} tecken.</source>
        <extracomment>services/projects.py</extracomment>
        <translation>Give the project a name of at most {limit} characters.</translation>
    </message>
    <message>
        <source>Ge tillfället ett namn först.</source>
        <extracomment>domain/session.py</extracomment>
        <translation>Give the session a name first.</translation>
    </message>
    <message>
        <source>Gruppen eller huvudmannen finns inte längre. Inget sparades; välj igen.</source>
        <extracomment>services/catalogue.py</extracomment>
        <translation>The group or the principal no longer exists. Nothing was saved; choose again.</translation>
    </message>
    <message>
        <source>Gruppen ”{name}” finns inte i projektet{hint}</source>
        <extracomment>exchange/row_reader.py</extracomment>
        <translation>The group “{name}” is not in the project{hint}</translation>
    </message>
    <message>
        <source>Huvudmannen ”{name}” finns inte i projektet{hint}</source>
        <extracomment>exchange/row_reader.py</extracomment>
        <translation>The principal “{name}” is not in the project{hint}</translation>
    </message>
    <message>
        <source>Ingen kolumn känns igen som anteckningens text. Kolumnerna är {columns}; peka ut den rätta med till exempel --map ”{first}”=text.</source>
        <extracomment>exchange/headings.py</extracomment>
        <translation>No column is recognised as the text of the note. The columns are {columns}; point out the right one, for example with --map “{first}”=text.</translation>
    </message>
    <message>
        <source>Kolumnen ”{heading}” finns inte{hint} Kolumnerna är {columns}.</source>
        <extracomment>exchange/headings.py</extracomment>
        <translation>There is no column “{heading}”{hint} The columns are {columns}.</translation>
    </message>
    <message>
        <source>Kopian av {name} gick inte att läsa tillbaka och togs bort. Kontrollera disken.</source>
        <extracomment>storage/backup.py</extracomment>
        <translation>The copy of {name} could not be read back and was removed. Check the disk.</translation>
    </message>
    <message>
        <source>Lösenfrasen stämmer inte, eller så är {name} inget Naravard-projekt.</source>
        <extracomment>storage/project_file.py</extracomment>
        <translation>The passphrase is wrong, or {name} is not a Naravard project.</translation>
    </message>
    <message>
        <source>Mappen {folder} finns inte. Skapa den först.</source>
        <extracomment>exchange/atomic.py, storage/location.py</extracomment>
        <translation>The folder {folder} does not exist. Create it first.</translation>
    </message>
    <message>
        <source>Namn, plats och forum får vara högst {limit} tecken.</source>
        <extracomment>domain/session.py</extracomment>
        <translation>Name, place and forum may be at most {limit} characters.</translation>
    </message>
    <message>
        <source>Naravard kan inte spara vilken dator det här är i {folder}. Se till att du får skriva där.</source>
        <extracomment>services/device.py</extracomment>
        <translation>Naravard cannot save which computer this is in {folder}. Make sure that you may write there.</translation>
    </message>
    <message>
        <source>Perspektivet ”{name}” finns inte i projektet{hint}</source>
        <extracomment>exchange/row_reader.py</extracomment>
        <translation>The perspective “{name}” is not in the project{hint}</translation>
    </message>
    <message>
        <source>Prickar</source>
        <extracomment>exchange/row_reader.py</extracomment>
        <translation>Dots</translation>
    </message>
    <message>
        <source>Projektet {name} används av ett annat program. Inget ändrades; försök igen.</source>
        <extracomment>storage/failures.py</extracomment>
        <translation>The project {name} is in use by another program. Nothing was changed; try again.</translation>
    </message>
    <message>
        <source>Projektet {name} går bara att läsa här. Inget ändrades; spara en kopia där du får skriva.</source>
        <extracomment>storage/failures.py</extracomment>
        <translation>The project {name} can only be read here. Nothing was changed; save a copy where you may write.</translation>
    </message>
    <message>
        <source>Projektet {name} är inte färdigskapat. Skapa det på nytt.</source>
        <extracomment>services/projects.py</extracomment>
        <translation>The project {name} was never completed. Create it anew.</translation>
    </message>
    <message>
        <source>Projektet {name} är krypterat. Ange lösenfrasen.</source>
        <extracomment>storage/project_file.py</extracomment>
        <translation>The project {name} is encrypted. Type the passphrase.</translation>
    </message>
    <message>
        <source>Projektet {name} är skadat. Öppna den senaste säkerhetskopian i mappen bredvid.</source>
        <extracomment>storage/failures.py</extracomment>
        <translation>The project {name} is damaged. Open the latest backup in the folder beside it.</translation>
    </message>
    <message>
        <source>Projektet {name} är sparat med Naravard {newer}, som är nyare än din version {older}. Inget ändrades; uppdatera programmet för att öppna det.</source>
        <extracomment>storage/schema_version.py</extracomment>
        <translation>The project {name} was saved with Naravard {newer}, which is newer than your version {older}. Nothing was changed; update the program to open it.</translation>
    </message>
    <message>
        <source>Projektet {name} är sparat med en äldre version och går bara att läsa här. Kopiera det till en plats där du får skriva och öppna kopian.</source>
        <extracomment>storage/project_file.py</extracomment>
        <translation>The project {name} was saved with an older version and can only be read here. Copy it to a place where you may write, and open the copy.</translation>
    </message>
    <message>
        <source>Projektet {name} är öppet bara för läsning. Inget ändrades.</source>
        <extracomment>storage/project_file.py</extracomment>
        <translation>The project {name} is open for reading only. Nothing was changed.</translation>
    </message>
    <message>
        <source>Projektfilen {name} har tagits bort eller flyttats medan den var öppen, så det här sparades inte. Lägg tillbaka filen, eller öppna den senaste säkerhetskopian i mappen {folder}.</source>
        <extracomment>storage/project_file.py</extracomment>
        <translation>The project file {name} was removed or moved while it was open, so this was not saved. Put the file back, or open the latest backup in the folder {folder}.</translation>
    </message>
    <message>
        <source>Raden har inte lika många celler som rubrikraden: {count} mot {width}.</source>
        <extracomment>exchange/table_file.py</extracomment>
        <translation>The row does not have as many cells as the heading row: {count} against {width}.</translation>
    </message>
    <message>
        <source>Raden innehåller tecken som inte går att läsa; spara filen som UTF-8.</source>
        <extracomment>exchange/table_file.py</extracomment>
        <translation>The row contains characters that cannot be read; save the file as UTF-8.</translation>
    </message>
    <message>
        <source>Rubrikraden i {name} går inte att läsa: {why}</source>
        <extracomment>exchange/table_file.py</extracomment>
        <translation>The heading row of {name} cannot be read: {why}</translation>
    </message>
    <message>
        <source>Rundan ”{text}” är längre än {limit} tecken.</source>
        <extracomment>exchange/row_reader.py</extracomment>
        <translation>The round “{text}” is longer than {limit} characters.</translation>
    </message>
    <message>
        <source>Röstande</source>
        <extracomment>exchange/row_reader.py</extracomment>
        <translation>Voters</translation>
    </message>
    <message>
        <source>Skriv --map KOLUMN=FÄLT, till exempel --map Kommentar=text, inte ”{entry}”.</source>
        <extracomment>exchange/headings.py</extracomment>
        <translation>Write --map COLUMN=FIELD, for example --map Comment=text, not “{entry}”.</translation>
    </message>
    <message>
        <source>Skriv ett namn, högst {limit} tecken.</source>
        <extracomment>services/catalogue.py</extracomment>
        <translation>Type a name of at most {limit} characters.</translation>
    </message>
    <message>
        <source>Skriv ja eller nej i stället för ”{text}”.</source>
        <extracomment>exchange/cells.py</extracomment>
        <translation>Write yes or no instead of “{text}”.</translation>
    </message>
    <message>
        <source>Skriv något först.</source>
        <extracomment>domain/note.py</extracomment>
        <translation>Type something first.</translation>
    </message>
    <message>
        <source>Slaget {word} finns inte. Välj ett av {kinds}.</source>
        <extracomment>services/notes.py</extracomment>
        <translation>There is no kind {word}. Choose one of {kinds}.</translation>
    </message>
    <message>
        <source>Slaget ”{text}” finns inte. Slagen är {kinds}.</source>
        <extracomment>exchange/cells.py</extracomment>
        <translation>There is no kind “{text}”. The kinds are {kinds}.</translation>
    </message>
    <message>
        <source>Säkerhetskopian gick inte att spara i {folder}. Projektet är orört.</source>
        <extracomment>storage/backup.py</extracomment>
        <translation>The backup could not be saved in {folder}. The project is untouched.</translation>
    </message>
    <message>
        <source>Temat finns inte längre. Inget ändrades; välj ett annat.</source>
        <extracomment>services/coding.py</extracomment>
        <translation>The theme no longer exists. Nothing was changed; choose another.</translation>
    </message>
    <message>
        <source>Temat ”{name}” finns inte i projektet{hint}</source>
        <extracomment>exchange/row_reader.py</extracomment>
        <translation>The theme “{name}” is not in the project{hint}</translation>
    </message>
    <message>
        <source>Texten är tom.</source>
        <extracomment>exchange/row_reader.py</extracomment>
        <translation>The text is empty.</translation>
    </message>
    <message>
        <source>Texten är {count} tecken lång; högst {limit} går att spara.</source>
        <extracomment>exchange/row_reader.py</extracomment>
        <translation>The text is {count} characters long; at most {limit} can be saved.</translation>
    </message>
    <message>
        <source>Tillfället finns inte längre. Välj ett annat.</source>
        <extracomment>services/catalogue.py</extracomment>
        <translation>The session no longer exists. Choose another.</translation>
    </message>
    <message>
        <source>Tillfället ”{name}”{day} finns inte i projektet{hint}</source>
        <extracomment>exchange/row_reader.py</extracomment>
        <translation>The session “{name}”{day} is not in the project{hint}</translation>
    </message>
    <message>
        <source>Tillfället, gruppen eller temat finns inte längre. Inget sparades; välj igen.</source>
        <extracomment>services/notes.py</extracomment>
        <translation>The session, group or theme no longer exists. Nothing was saved; choose again.</translation>
    </message>
    <message>
        <source>Två kolumner är angivna för fältet {field}. Välj en.</source>
        <extracomment>exchange/headings.py</extracomment>
        <translation>Two columns are given for the field {field}. Choose one.</translation>
    </message>
    <message>
        <source>Välj minst en färdplan för projektet.</source>
        <extracomment>services/projects.py</extracomment>
        <translation>Choose at least one roadmap for the project.</translation>
    </message>
    <message>
        <source>deltema</source>
        <extracomment>domain/roadmap.py</extracomment>
        <translation>subtheme</translation>
    </message>
    <message>
        <source>dimension</source>
        <extracomment>domain/roadmap.py</extracomment>
        <translation>dimension</translation>
    </message>
    <message>
        <source>en Excel-arbetsbok eller ett annat zip-arkiv</source>
        <extracomment>exchange/encodings.py</extracomment>
        <translation>an Excel workbook or some other zip archive</translation>
    </message>
    <message>
        <source>en PDF</source>
        <extracomment>exchange/encodings.py</extracomment>
        <translation>a PDF</translation>
    </message>
    <message>
        <source>en bild</source>
        <extracomment>exchange/encodings.py</extracomment>
        <translation>an image</translation>
    </message>
    <message>
        <source>en databas</source>
        <extracomment>exchange/encodings.py</extracomment>
        <translation>a database</translation>
    </message>
    <message>
        <source>en komprimerad fil</source>
        <extracomment>exchange/encodings.py</extracomment>
        <translation>a compressed file</translation>
    </message>
    <message>
        <source>en äldre Excel- eller Word-fil</source>
        <extracomment>exchange/encodings.py</extracomment>
        <translation>an older Excel or Word file</translation>
    </message>
    <message>
        <source>ett RTF-dokument</source>
        <extracomment>exchange/encodings.py</extracomment>
        <translation>an RTF document</translation>
    </message>
    <message>
        <source>tema</source>
        <extracomment>domain/roadmap.py</extracomment>
        <translation>theme</translation>
    </message>
    <message>
        <source>{field} får vara högst {limit}.</source>
        <extracomment>exchange/cells.py</extracomment>
        <translation>{field} may be at most {limit}.</translation>
    </message>
    <message>
        <source>{field} ska vara ett helt tal, 0 eller större, inte ”{text}”.</source>
        <extracomment>exchange/cells.py</extracomment>
        <translation>{field} must be a whole number, 0 or more, not “{text}”.</translation>
    </message>
    <message>
        <source>{file} finns inte; kontrollera namnet och mappen.</source>
        <extracomment>domain/roadmap.py</extracomment>
        <translation>{file} does not exist; check the name and the folder.</translation>
    </message>
    <message>
        <source>{file} gick inte att läsa; kontrollera att du har rätt att öppna filen.</source>
        <extracomment>domain/roadmap.py</extracomment>
        <translation>{file} could not be read; check that you may open the file.</translation>
    </message>
    <message>
        <source>{file} är ingen fil; välj en färdplan som slutar på .toml.</source>
        <extracomment>domain/roadmap.py</extracomment>
        <translation>{file} is not a file; choose a roadmap that ends in .toml.</translation>
    </message>
    <message>
        <source>{file} är inte sparad som UTF-8; spara om den i en textredigerare med kodningen UTF-8.</source>
        <extracomment>domain/roadmap.py</extracomment>
        <translation>{file} is not saved as UTF-8; save it again in a text editor with the encoding UTF-8.</translation>
    </message>
    <message>
        <source>{id} är redan id för något annat än en anteckning.</source>
        <extracomment>exchange/row_reader.py</extracomment>
        <translation>{id} is already the id of something other than a note.</translation>
    </message>
    <message>
        <source>{names} och {more} till</source>
        <extracomment>exchange/headings.py</extracomment>
        <translation>{names} and {more} more</translation>
    </message>
    <message>
        <source>{name} är en mapp. Ange en fil i den.</source>
        <extracomment>exchange/encodings.py</extracomment>
        <translation>{name} is a folder. Give a file in it.</translation>
    </message>
    <message>
        <source>{name} är en mapp. Ange ett filnamn i den.</source>
        <extracomment>exchange/atomic.py</extracomment>
        <translation>{name} is a folder. Give a file name in it.</translation>
    </message>
    <message>
        <source>{name} är en mapp. Välj en projektfil i den.</source>
        <extracomment>storage/location.py</extracomment>
        <translation>{name} is a folder. Choose a project file in it.</translation>
    </message>
    <message>
        <source>{name} är ingen vanlig fil. Ange en annan.</source>
        <extracomment>exchange/atomic.py</extracomment>
        <translation>{name} is not an ordinary file. Give another.</translation>
    </message>
    <message>
        <source>{name} är ingen vanlig fil. Spara innehållet som en fil först.</source>
        <extracomment>exchange/encodings.py</extracomment>
        <translation>{name} is not an ordinary file. Save its contents as a file first.</translation>
    </message>
    <message>
        <source>{name} är öppen i ett annat program eller skrivskyddad. Det som fanns där förut är kvar. Stäng filen och försök igen, eller spara under ett annat namn.</source>
        <extracomment>reports/docx_writer.py</extracomment>
        <translation>{name} is open in another program, or write-protected. What was there before is kept. Close the file and try again, or save under another name.</translation>
    </message>
    <message>
        <source>{one} eller {other}</source>
        <extracomment>exchange/names.py</extracomment>
        <translation>{one} or {other}</translation>
    </message>
    <message>
        <source>{where}, decision</source>
        <extracomment>domain/roadmap.py</extracomment>
        <translation>{where}, decision</translation>
    </message>
    <message>
        <source>{where}, rad {line}: datumet finns inte i almanackan; skriv år-månad-dag, till exempel 2030-01-31.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}, line {line}: there is no such date; write year-month-day, for example 2030-01-31.</translation>
    </message>
    <message>
        <source>{where}, rad {line}: det står något efter värdet; skriv en nyckel per rad, och \&quot; för ett citattecken inuti en text.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}, line {line}: something follows the value; write one key per line, and \&quot; for a quotation mark inside a text.</translation>
    </message>
    <message>
        <source>{where}, rad {line}: en lista går inte att läsa; sätt komma mellan orden och ] efter det sista.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}, line {line}: a list cannot be read; put a comma between the words and ] after the last one.</translation>
    </message>
    <message>
        <source>{where}, rad {line}: en text är inte avslutad; sätt samma citattecken efter den som före den.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}, line {line}: a text is not closed; put the same quotation mark after it as before it.</translation>
    </message>
    <message>
        <source>{where}, rad {line}: ett omvänt snedstreck, \, måste skrivas dubbelt, \\.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}, line {line}: a backslash, \, must be written twice, \\.</translation>
    </message>
    <message>
        <source>{where}, rad {line}: likhetstecken saknas; skriv till exempel name = &quot;Samverkan&quot;.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}, line {line}: an equals sign is missing; write for example name = &quot;Samverkan&quot;.</translation>
    </message>
    <message>
        <source>{where}, rad {line}: nyckeln har för många punkter.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}, line {line}: the key has too many dots.</translation>
    </message>
    <message>
        <source>{where}, rad {line}: raden går inte att läsa; skriv en nyckel utan å, ä och ö, ett likhetstecken och ett värde, till exempel name = &quot;Samverkan&quot;.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}, line {line}: the line cannot be read; write a key without å, ä and ö, an equals sign and a value, for example name = &quot;Samverkan&quot;.</translation>
    </message>
    <message>
        <source>{where}, rad {line}: rubriken är inte avslutad; skriv till exempel [[dimensions]].</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}, line {line}: the heading is not closed; write for example [[dimensions]].</translation>
    </message>
    <message>
        <source>{where}, rad {line}: samma nyckel eller rubrik står två gånger; ta bort den ena, eller skriv en rubrik som återkommer med dubbla hakparenteser, [[dimensions]].</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}, line {line}: the same key or heading stands there twice; remove one, or write a heading that recurs in double brackets, [[dimensions]].</translation>
    </message>
    <message>
        <source>{where}, rad {line}: samma rubrik står två gånger; skriv rubriker som återkommer med dubbla hakparenteser, [[dimensions]] och [[dimensions.themes]].</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}, line {line}: the same heading stands there twice; write headings that recur in double brackets, [[dimensions]] and [[dimensions.themes]].</translation>
    </message>
    <message>
        <source>{where}, rad {line}: värdet går inte att läsa; skriv text inom raka citattecken, till exempel name = &quot;Samverkan&quot;.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}, line {line}: the value cannot be read; write text in straight quotation marks, for example name = &quot;Samverkan&quot;.</translation>
    </message>
    <message>
        <source>{where}, {word} {number}</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}, {word} {number}</translation>
    </message>
    <message>
        <source>{where}: date ska vara ett datum utan citattecken; skriv till exempel date = 2030-01-31.</source>
        <extracomment>domain/roadmap.py</extracomment>
        <translation>{where}: date must be a date without quotation marks; write for example date = 2030-01-31.</translation>
    </message>
    <message>
        <source>{where}: decision ska vara en rubrik, [decision], och under den till exempel date = 2030-01-31.</source>
        <extracomment>domain/roadmap.py</extracomment>
        <translation>{where}: decision must be a heading, [decision], with for example date = 2030-01-31 below it.</translation>
    </message>
    <message>
        <source>{where}: dimensionen saknar teman; skriv [[dimensions.themes]] och under den name = &quot;Samverkan&quot;.</source>
        <extracomment>domain/roadmap.py</extracomment>
        <translation>{where}: the dimension has no themes; write [[dimensions.themes]] and below it name = &quot;Samverkan&quot;.</translation>
    </message>
    <message>
        <source>{where}: ett ord i {key} är tomt; ta bort det.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}: a word in {key} is empty; remove it.</translation>
    </message>
    <message>
        <source>{where}: ett tal är för långt; skriv det inom citattecken.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}: a number is too long; write it in quotation marks.</translation>
    </message>
    <message>
        <source>{where}: filen är större än 1 MB, och en färdplan är några sidor text; är det rätt fil?</source>
        <extracomment>domain/roadmap.py</extracomment>
        <translation>{where}: the file is larger than 1 MB, and a roadmap is a few pages of text; is it the right file?</translation>
    </message>
    <message>
        <source>{where}: färdplanen har fler än {limit} teman; dela upp den på flera filer.</source>
        <extracomment>domain/roadmap.py</extracomment>
        <translation>{where}: the roadmap has more than {limit} themes; divide it into several files.</translation>
    </message>
    <message>
        <source>{where}: färdplanen saknar dimension; skriv [[dimensions]] och under den name = &quot;Strategier&quot;.</source>
        <extracomment>domain/roadmap.py</extracomment>
        <translation>{where}: the roadmap has no dimension; write [[dimensions]] and below it name = &quot;Strategier&quot;.</translation>
    </message>
    <message>
        <source>{where}: för många listor inuti varandra; skriv teman under rubriker, [[dimensions.themes]].</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}: too many lists inside each other; write themes below headings, [[dimensions.themes]].</translation>
    </message>
    <message>
        <source>{where}: id får bara ha små bokstäver a–z, siffror och bindestreck; skriv id = &quot;{proposal}&quot;.</source>
        <extracomment>domain/roadmap.py</extracomment>
        <translation>{where}: id may have only small letters a–z, digits and hyphens; write id = &quot;{proposal}&quot;.</translation>
    </message>
    <message>
        <source>{where}: nyckeln {key} finns inte här; de som finns är {keys}.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}: there is no key {key} here; those there are: {keys}.</translation>
    </message>
    <message>
        <source>{where}: nyckeln {key} finns inte här; skriv {nearest}.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}: there is no key {key} here; write {nearest}.</translation>
    </message>
    <message>
        <source>{where}: temat ligger för djupt; högst {limit} nivåer får plats, så flytta upp det.</source>
        <extracomment>domain/roadmap.py</extracomment>
        <translation>{where}: the theme lies too deep; there is room for at most {limit} levels, so move it up.</translation>
    </message>
    <message>
        <source>{where}: två dimensioner heter ”{name}”; ge dem olika namn.</source>
        <extracomment>domain/roadmap.py</extracomment>
        <translation>{where}: two dimensions are called “{name}”; give them different names.</translation>
    </message>
    <message>
        <source>{where}: två teman heter ”{name}”; ge dem olika namn.</source>
        <extracomment>domain/roadmap.py</extracomment>
        <translation>{where}: two themes are called “{name}”; give them different names.</translation>
    </message>
    <message>
        <source>{where}: {key} har ett tecken som inte kan visas, U+{code}; ta bort det.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}: {key} has a character that cannot be shown, U+{code}; remove it.</translation>
    </message>
    <message>
        <source>{where}: {key} har {count} ord, men högst {most} får plats; ta bort några.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}: {key} has {count} words, but there is room for at most {most}; remove some.</translation>
    </message>
    <message>
        <source>{where}: {key} har {count} tecken, men högst {limit} får plats; korta texten.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}: {key} has {count} characters, but there is room for at most {limit}; shorten the text.</translation>
    </message>
    <message>
        <source>{where}: {key} kan inte vara ”{value}”; skriv {allowed}.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}: {key} cannot be “{value}”; write {allowed}.</translation>
    </message>
    <message>
        <source>{where}: {key} saknas; skriv till exempel {example}.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}: {key} is missing; write for example {example}.</translation>
    </message>
    <message>
        <source>{where}: {key} ska stå överst i filen, före den första rubriken.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}: {key} must stand at the top of the file, before the first heading.</translation>
    </message>
    <message>
        <source>{where}: {key} ska vara en lista med texter; skriv till exempel {example}.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}: {key} must be a list of texts; write for example {example}.</translation>
    </message>
    <message>
        <source>{where}: {key} ska vara en rubrik; skriv [[{header}]] en gång för varje {word}.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}: {key} must be a heading; write [[{header}]] once for every {word}.</translation>
    </message>
    <message>
        <source>{where}: {key} ska vara text inom citattecken; skriv till exempel {example}.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}: {key} must be text in quotation marks; write for example {example}.</translation>
    </message>
    <message>
        <source>{where}: {key} är tom; skriv till exempel {example}.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}: {key} is empty; write for example {example}.</translation>
    </message>
    <message>
        <source>{where}: ”{word}” står två gånger i {key}; ta bort det ena.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}: “{word}” stands twice in {key}; remove one.</translation>
    </message>
    <message>
        <source>{words} eller {last}</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{words} or {last}</translation>
    </message>
    <message>
        <source>{words} och {last}</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{words} and {last}</translation>
    </message>
    <message>
        <source>Årtalet i ”{text}” är inte mellan {first} och {last}.</source>
        <extracomment>exchange/dates.py</extracomment>
        <translation>The year in “{text}” is not between {first} and {last}.</translation>
    </message>
    <message>
        <source>Årtalet saknas i datumet ”{text}”.</source>
        <extracomment>exchange/dates.py</extracomment>
        <translation>The date “{text}” has no year.</translation>
    </message>
    <message>
        <source>”{text}” är inget datum som finns; skriv till exempel 2026-11-19.</source>
        <extracomment>exchange/dates.py</extracomment>
        <translation>“{text}” is not a date that exists; write for example 2026-11-19.</translation>
    </message>
    <message>
        <source>”{text}” är inget datum; skriv till exempel 2026-11-19.</source>
        <extracomment>exchange/dates.py</extracomment>
        <translation>“{text}” is not a date; write for example 2026-11-19.</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Borttagen kodning</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Removed coding</translation>
    </message>
    <message>
        <source>Borttagna anteckningar</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Deleted notes</translation>
    </message>
    <message>
        <source>Import</source>
        <extracomment>bench/files.py</extracomment>
        <translation>Import</translation>
    </message>
    <message>
        <source>Kodning</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Coding</translation>
    </message>
    <message>
        <source>Ny anteckning</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>New note</translation>
    </message>
    <message>
        <source>Nytt tema</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>New theme</translation>
    </message>
    <message>
        <source>Nytt tillfälle</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>New session</translation>
    </message>
    <message>
        <source>Ändrad anteckning</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Edited note</translation>
    </message>
    <message>
        <source>Ändrade uppgifter</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Changed details</translation>
    </message>
    <message>
        <source>Ändrat tillfälle</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Changed session</translation>
    </message>
</context>
</TS>
