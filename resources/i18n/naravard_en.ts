<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="sv">
<context>
    <name>AgendaEditor</name>
    <message>
        <source>Enter ger nästa fråga. Alt+↑ och Alt+↓ flyttar, Alt+Delete tar bort.</source>
        <extracomment>agenda_editor.ui</extracomment>
        <translation>Enter gives the next question. Alt+↑ and Alt+↓ move it, Alt+Delete removes it.</translation>
    </message>
    <message>
        <source>Flytta frågan nedåt</source>
        <extracomment>agenda_editor.ui</extracomment>
        <translation>Move the question down</translation>
    </message>
    <message>
        <source>Flytta frågan nedåt (Alt+↓)</source>
        <extracomment>agenda_editor.ui</extracomment>
        <translation>Move the question down (Alt+↓)</translation>
    </message>
    <message>
        <source>Flytta frågan uppåt</source>
        <extracomment>agenda_editor.ui</extracomment>
        <translation>Move the question up</translation>
    </message>
    <message>
        <source>Flytta frågan uppåt (Alt+↑)</source>
        <extracomment>agenda_editor.ui</extracomment>
        <translation>Move the question up (Alt+↑)</translation>
    </message>
    <message>
        <source>Ta bort frågan</source>
        <extracomment>agenda_editor.ui</extracomment>
        <translation>Remove the question</translation>
    </message>
    <message>
        <source>Ta bort frågan (Alt+Delete)</source>
        <extracomment>agenda_editor.ui</extracomment>
        <translation>Remove the question (Alt+Delete)</translation>
    </message>
</context>
<context>
    <name>AgendaRow</name>
    <message>
        <source> min</source>
        <extracomment>views/agenda_row.py</extracomment>
        <translation> min</translation>
    </message>
    <message numerus="yes">
        <source>%Ln frågor</source>
        <extracomment>views/agenda_row.py</extracomment>
        <translation>
            <numerusform>%Ln question</numerusform>
            <numerusform>%Ln questions</numerusform>
        </translation>
    </message>
    <message>
        <source>Fråga {number}</source>
        <extracomment>views/agenda_row.py</extracomment>
        <translation>Question {number}</translation>
    </message>
    <message>
        <source>Minuter för fråga {number}</source>
        <extracomment>views/agenda_row.py</extracomment>
        <translation>Minutes for question {number}</translation>
    </message>
    <message>
        <source>Nästa fråga</source>
        <extracomment>views/agenda_row.py</extracomment>
        <translation>Next question</translation>
    </message>
    <message>
        <source>Vad är viktigt för dig?</source>
        <extracomment>views/agenda_row.py</extracomment>
        <translation>What matters to you?</translation>
    </message>
    <message>
        <source>{questions} · {minutes} min</source>
        <extracomment>views/agenda_row.py</extracomment>
        <translation>{questions} · {minutes} min</translation>
    </message>
</context>
<context>
    <name>BlockClock</name>
    <message numerus="yes">
        <source>%Ln minuter kvar</source>
        <extracomment>views/block_clock.py</extracomment>
        <translation>
            <numerusform>%Ln minute left</numerusform>
            <numerusform>%Ln minutes left</numerusform>
        </translation>
    </message>
    <message>
        <source>Tid</source>
        <extracomment>views/block_clock.py</extracomment>
        <translation>Time</translation>
    </message>
    <message>
        <source>Tiden är ute</source>
        <extracomment>views/block_clock.py</extracomment>
        <translation>Time is up</translation>
    </message>
    <message>
        <source>ingen tid är vald</source>
        <extracomment>views/block_clock.py</extracomment>
        <translation>no time chosen</translation>
    </message>
    <message>
        <source>inte startad</source>
        <extracomment>views/block_clock.py</extracomment>
        <translation>not started</translation>
    </message>
    <message>
        <source>kvar av {minutes} min</source>
        <extracomment>views/block_clock.py</extracomment>
        <translation>left of {minutes} min</translation>
    </message>
    <message>
        <source>pausad</source>
        <extracomment>views/block_clock.py</extracomment>
        <translation>paused</translation>
    </message>
    <message>
        <source>välj längd</source>
        <extracomment>views/block_clock.py</extracomment>
        <translation>choose length</translation>
    </message>
    <message>
        <source>{minutes} min över</source>
        <extracomment>views/block_clock.py</extracomment>
        <translation>{minutes} min over</translation>
    </message>
</context>
<context>
    <name>BlockTimerView</name>
    <message>
        <source>Börja om</source>
        <extracomment>views/block_timer.py</extracomment>
        <translation>Start over</translation>
    </message>
    <message>
        <source>En minut till</source>
        <extracomment>views/block_timer.py</extracomment>
        <translation>One minute more</translation>
    </message>
    <message>
        <source>En minut till, börja om eller välj en annan tid</source>
        <extracomment>views/block_timer.py</extracomment>
        <translation>One minute more, start over, or choose another time</translation>
    </message>
    <message>
        <source>Pausa klockan</source>
        <extracomment>views/block_timer.py</extracomment>
        <translation>Pause the clock</translation>
    </message>
    <message>
        <source>Skift+F8</source>
        <extracomment>views/block_timer.py</extracomment>
        <translation>Shift+F8</translation>
    </message>
    <message>
        <source>Starta klockan</source>
        <extracomment>views/block_timer.py</extracomment>
        <translation>Start the clock</translation>
    </message>
    <message>
        <source>Starta {minutes} minuter</source>
        <extracomment>views/block_timer.py</extracomment>
        <translation>Start {minutes} minutes</translation>
    </message>
    <message>
        <source>Tid för frågan</source>
        <extracomment>views/block_timer.py</extracomment>
        <translation>Time for the question</translation>
    </message>
</context>
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
    <message>
        <source>Anteckning</source>
        <extracomment>capture.ui</extracomment>
        <translation>Note</translation>
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
        <source>Enter ändrar texten, K väljer slag, @ grupp, # tema, C låter citera, M skriver memo, Delete tar bort, Escape går till fältet.</source>
        <extracomment>capture.ui</extracomment>
        <translation>Enter changes the text, K chooses a kind, @ a group, # a theme, C allows quoting, M writes a memo, Delete removes, Escape goes to the field.</translation>
    </message>
    <message>
        <source>Inget tillfälle att anteckna från</source>
        <extracomment>views/capture.py</extracomment>
        <translation>No session to take notes from</translation>
    </message>
    <message>
        <source>Nytt tillfälle…</source>
        <extracomment>views/capture.py</extracomment>
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
        <source>Skriv vad som sägs</source>
        <extracomment>capture.ui</extracomment>
        <translation>Type what is said</translation>
    </message>
</context>
<context>
    <name>CaptureHeader</name>
    <message numerus="yes">
        <source>%Ln personer</source>
        <extracomment>views/capture_header.py</extracomment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln persons</numerusform>
        </translation>
    </message>
    <message>
        <source>Byt tillfälle, ändra det eller lägg upp ett nytt</source>
        <extracomment>capture_header.ui</extracomment>
        <translation>Change session, edit it or set up a new one</translation>
    </message>
    <message>
        <source>Byt tillfälle…</source>
        <extracomment>views/capture_header.py</extracomment>
        <translation>Change session…</translation>
    </message>
    <message>
        <source>Foto</source>
        <extracomment>capture_header.ui, views/capture_header.py</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Foton av blädderblock och lappar (Ctrl+G)</source>
        <extracomment>capture_header.ui</extracomment>
        <translation>Photos of flip charts and notes (Ctrl+G)</translation>
    </message>
    <message>
        <source>Nytt tillfälle…</source>
        <extracomment>views/capture_header.py</extracomment>
        <translation>New session…</translation>
    </message>
    <message>
        <source>Skriv in från papper…</source>
        <extracomment>views/capture_header.py</extracomment>
        <translation>Type in from paper…</translation>
    </message>
    <message>
        <source>Skriv namn, plats eller datum</source>
        <extracomment>capture_header.ui</extracomment>
        <translation>Type a name, place or date</translation>
    </message>
    <message>
        <source>Skriv ut bordsblad (PDF)…</source>
        <extracomment>views/capture_header.py</extracomment>
        <translation>Print table sheets (PDF)…</translation>
    </message>
    <message>
        <source>Tillfälle</source>
        <extracomment>capture_header.ui, views/capture_header.py</extracomment>
        <translation>Session</translation>
    </message>
    <message>
        <source>Visa frågan, klockan och anteckningarna på projektorn (F9)</source>
        <extracomment>capture_header.ui</extracomment>
        <translation>Show the question, the timer and the notes on the projector (F9)</translation>
    </message>
    <message>
        <source>Vägg</source>
        <extracomment>capture_header.ui, views/capture_header.py</extracomment>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Vägg pausad</source>
        <extracomment>views/capture_header.py</extracomment>
        <translation>Wall paused</translation>
    </message>
    <message>
        <source>Välj tillfälle</source>
        <extracomment>capture_header.ui</extracomment>
        <translation>Choose session</translation>
    </message>
    <message>
        <source>Ändra tillfället…</source>
        <extracomment>views/capture_header.py</extracomment>
        <translation>Edit the session…</translation>
    </message>
</context>
<context>
    <name>CaptureMasking</name>
    <message>
        <source>Inga personuppgifter är understrukna här.</source>
        <extracomment>views/capture_masking.py</extracomment>
        <translation>No personal data is underlined here.</translation>
    </message>
    <message>
        <source>Markera först en anteckning som är maskerad.</source>
        <extracomment>views/capture_masking.py</extracomment>
        <translation>First select a note that has been masked.</translation>
    </message>
    <message>
        <source>Maskat i texten: {kinds}. Ctrl+Z tar tillbaka.</source>
        <extracomment>views/capture_masking.py</extracomment>
        <translation>Masked in the text: {kinds}. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>{kinds} i texten. Ctrl+M maskar.</source>
        <extracomment>views/capture_masking.py</extracomment>
        <translation>{kinds} in the text. Ctrl+M masks.</translation>
    </message>
    <message>
        <source>{kinds} · Maska</source>
        <extracomment>views/capture_masking.py</extracomment>
        <translation>{kinds} · Mask</translation>
    </message>
</context>
<context>
    <name>CapturePictures</name>
    <message>
        <source>Bilder</source>
        <extracomment>views/capture_pictures.py</extracomment>
        <translation>Pictures</translation>
    </message>
    <message>
        <source>Fotot är borttaget. Anteckningarna från det är kvar.</source>
        <extracomment>views/capture_pictures.py</extracomment>
        <translation>The photo has been removed. The notes typed from it are still there.</translation>
    </message>
    <message>
        <source>Lägg till foton</source>
        <extracomment>views/capture_pictures.py</extracomment>
        <translation>Add photos</translation>
    </message>
</context>
<context>
    <name>CaptureSide</name>
    <message>
        <source>1/3 betyder en av tre som ni vill ha.</source>
        <extracomment>views/capture_side.py</extracomment>
        <translation>1/3 means one of the three you want.</translation>
    </message>
    <message>
        <source>Alla grupper har sagt något om alla teman.</source>
        <extracomment>views/capture_side.py</extracomment>
        <translation>All groups have said something about all themes.</translation>
    </message>
    <message>
        <source>Alla mål är nådda.</source>
        <extracomment>views/capture_side.py</extracomment>
        <translation>All targets are met.</translation>
    </message>
    <message>
        <source>Ange hur många anteckningar ni vill ha per grupp och tema</source>
        <extracomment>capture_side.ui</extracomment>
        <translation>Say how many notes you want per group and theme</translation>
    </message>
    <message>
        <source>Antal anteckningar i hela programmet.</source>
        <extracomment>views/capture_side.py</extracomment>
        <translation>Number of notes in the whole programme.</translation>
    </message>
    <message>
        <source>Antal anteckningar i {session}.</source>
        <extracomment>views/capture_side.py</extracomment>
        <translation>Number of notes in {session}.</translation>
    </message>
    <message>
        <source>Antal anteckningar per tema och grupp</source>
        <extracomment>capture_side.ui</extracomment>
        <translation>Number of notes per theme and group</translation>
    </message>
    <message>
        <source>Det du skriver sparas hela tiden på datorn, även om strömmen går.</source>
        <extracomment>views/capture_side.py</extracomment>
        <translation>What you type is saved all the time on this computer, even if the power goes.</translation>
    </message>
    <message>
        <source>Din grupp är inramad.</source>
        <extracomment>views/capture_side.py</extracomment>
        <translation>Your group is framed.</translation>
    </message>
    <message>
        <source>Hela programmet</source>
        <extracomment>capture_side.ui</extracomment>
        <translation>Whole programme</translation>
    </message>
    <message>
        <source>Just nu sparas inte det du skriver. Det finns bara i fönstret.</source>
        <extracomment>views/capture_side.py</extracomment>
        <translation>What you type isn&apos;t being saved right now. It is only in the window.</translation>
    </message>
    <message>
        <source>Kartan fylls när ni antecknar med grupp och tema.</source>
        <extracomment>views/capture_side.py</extracomment>
        <translation>The map fills as you take notes with group and theme.</translation>
    </message>
    <message>
        <source>Kartan visar grupper mot teman. Projektet har inte båda delarna än.</source>
        <extracomment>views/capture_side.py</extracomment>
        <translation>The map shows groups against themes. The project doesn&apos;t have both yet.</translation>
    </message>
    <message>
        <source>Kortkommandon</source>
        <extracomment>capture_side.ui</extracomment>
        <translation>Keyboard shortcuts</translation>
    </message>
    <message>
        <source>Mål…</source>
        <extracomment>capture_side.ui</extracomment>
        <translation>Targets…</translation>
    </message>
    <message>
        <source>Räkna anteckningarna från alla tillfällen</source>
        <extracomment>capture_side.ui</extracomment>
        <translation>Count the notes of all sessions</translation>
    </message>
    <message>
        <source>Räkna det här tillfällets anteckningar</source>
        <extracomment>capture_side.ui</extracomment>
        <translation>Count the notes of this session</translation>
    </message>
    <message>
        <source>Tillfället</source>
        <extracomment>capture_side.ui</extracomment>
        <translation>This session</translation>
    </message>
    <message>
        <source>Vad har vi inte hört än?</source>
        <extracomment>capture_side.ui</extracomment>
        <translation>What haven&apos;t we heard yet?</translation>
    </message>
    <message>
        <source>{group} har inte sagt något om {theme} på något tillfälle. Ta gärna upp det i dag.</source>
        <extracomment>views/capture_side.py</extracomment>
        <translation>{group} – nothing said about {theme} at any session. You may want to bring it up today.</translation>
    </message>
    <message>
        <source>{group} har inte sagt något om {theme}. Fråga gärna om det före pausen.</source>
        <extracomment>views/capture_side.py</extracomment>
        <translation>{group} have said nothing about {theme}. Do ask about it before the break.</translation>
    </message>
    <message>
        <source>{group} har sagt {heard} av {wanted} om {theme}. Fråga gärna om det före pausen.</source>
        <extracomment>views/capture_side.py</extracomment>
        <translation>{group} – {heard} of {wanted} said about {theme}. You may want to ask before the break.</translation>
    </message>
    <message>
        <source>{group} har sagt {heard} av {wanted} om {theme}. Ta gärna upp det i dag.</source>
        <extracomment>views/capture_side.py</extracomment>
        <translation>{group} – {heard} of {wanted} said about {theme}. You may want to bring it up today.</translation>
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
        <source>Fler perspektiv</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>More perspectives</translation>
    </message>
    <message>
        <source>Fler teman</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>More themes</translation>
    </message>
    <message>
        <source>Foto</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Från {photo}</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>From {photo}</translation>
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
        <source>Inget perspektiv</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>No perspective</translation>
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
        <source>Perspektiv</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Perspective</translation>
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
        <source>Skriv inte från fotot längre</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Don&apos;t type from the photo any more</translation>
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
        <source>Välj perspektiv</source>
        <extracomment>views/capture_chips.py</extracomment>
        <translation>Choose perspective</translation>
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
    <name>DotsBoard</name>
    <message numerus="yes">
        <source>%Ln anteckningar</source>
        <extracomment>views/dots_board.py</extracomment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln personer</source>
        <extracomment>views/dots_board.py</extracomment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prickar</source>
        <extracomment>views/dots_board.py</extracomment>
        <translation>
            <numerusform>%Ln dot</numerusform>
            <numerusform>%Ln dots</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Flera på samma anteckning</source>
        <extracomment>dots_board.ui</extracomment>
        <translation>&amp;Several on one note</translation>
    </message>
    <message>
        <source>&amp;Personer som röstar</source>
        <extracomment>dots_board.ui</extracomment>
        <translation>&amp;People voting</translation>
    </message>
    <message>
        <source>Alla bord</source>
        <extracomment>views/dots_board.py</extracomment>
        <translation>All tables</translation>
    </message>
    <message>
        <source>Alla rundor</source>
        <extracomment>views/dots_board.py</extracomment>
        <translation>All rounds</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <extracomment>dots_board.ui</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bord</source>
        <extracomment>dots_board.ui</extracomment>
        <translation>Table</translation>
    </message>
    <message>
        <source>Bord {name}</source>
        <extracomment>views/dots_board.py</extracomment>
        <translation>Table {name}</translation>
    </message>
    <message>
        <source>Det går inte ihop: räkna om, eller ändra antalet personer.</source>
        <extracomment>views/dots_board.py</extracomment>
        <translation>That can&apos;t be right: count again, or change the number of people.</translation>
    </message>
    <message>
        <source>En person får sätta flera av sina prickar på samma anteckning</source>
        <extracomment>dots_board.ui</extracomment>
        <translation>A person may put several of their dots on one note</translation>
    </message>
    <message>
        <source>Enter nästa rad · Tabb nästa ruta · Ctrl+Enter sparar</source>
        <extracomment>dots_board.ui</extracomment>
        <translation>Enter next row · Tab next box · Ctrl+Enter saves</translation>
    </message>
    <message>
        <source>Fyll i hur många som röstar, så syns det om summan kan stämma.</source>
        <extracomment>views/dots_board.py</extracomment>
        <translation>Fill in how many vote, to see whether the sum can be right.</translation>
    </message>
    <message>
        <source>Ingen regel</source>
        <extracomment>dots_board.ui</extracomment>
        <translation>No rule</translation>
    </message>
    <message>
        <source>Ingen regel är satt. Fyll i hur många prickar var och en har, så syns det om något är fel.</source>
        <extracomment>views/dots_board.py</extracomment>
        <translation>No rule is set. Fill in how many dots each person has, to see if something is wrong.</translation>
    </message>
    <message numerus="yes">
        <source>Och %Ln anteckningar till.</source>
        <extracomment>views/dots_board.py</extracomment>
        <translation>
            <numerusform>And %Ln more note.</numerusform>
            <numerusform>And %Ln more notes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Prickar</source>
        <extracomment>dots_board.ui</extracomment>
        <translation>Dots</translation>
    </message>
    <message>
        <source>Prickar &amp;var</source>
        <extracomment>dots_board.ui</extracomment>
        <translation>Dots &amp;each</translation>
    </message>
    <message>
        <source>Prickar och röstande för varje anteckning</source>
        <extracomment>dots_board.ui</extracomment>
        <translation>Dots and voters of each note</translation>
    </message>
    <message>
        <source>Runda</source>
        <extracomment>dots_board.ui</extracomment>
        <translation>Round</translation>
    </message>
    <message>
        <source>Runda {name}</source>
        <extracomment>views/dots_board.py</extracomment>
        <translation>Round {name}</translation>
    </message>
    <message>
        <source>Siffror skriver i rutan. Enter går till nästa rad, Tabb till nästa ruta, Ctrl+Enter sparar.</source>
        <extracomment>dots_board.ui</extracomment>
        <translation>Digits fill the box. Enter goes to the next row, Tab to the next box, Ctrl+Enter saves.</translation>
    </message>
    <message>
        <source>Siffrorna är inte sparade. Ctrl+Enter sparar dem; Esc en gång till slänger dem.</source>
        <extracomment>views/dots_board.py</extracomment>
        <translation>The numbers aren&apos;t saved. Ctrl+Enter saves them; Esc once more throws them away.</translation>
    </message>
    <message>
        <source>Spara prickarna</source>
        <extracomment>dots_board.ui</extracomment>
        <translation>Save the dots</translation>
    </message>
    <message>
        <source>Vet inte</source>
        <extracomment>dots_board.ui</extracomment>
        <translation>Don&apos;t know</translation>
    </message>
    <message>
        <source>{dots} av högst {most} ({persons} × {each}).</source>
        <extracomment>views/dots_board.py</extracomment>
        <translation>{dots} of at most {most} ({persons} × {each}).</translation>
    </message>
</context>
<context>
    <name>DotsModel</name>
    <message>
        <source>Anteckning</source>
        <extracomment>views/dots_model.py</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Prickar</source>
        <extracomment>views/dots_model.py</extracomment>
        <translation>Dots</translation>
    </message>
    <message>
        <source>Röstande</source>
        <extracomment>views/dots_model.py</extracomment>
        <translation>Voters</translation>
    </message>
    <message>
        <source>inte räknat</source>
        <extracomment>views/dots_model.py</extracomment>
        <translation>not counted</translation>
    </message>
</context>
<context>
    <name>ErasureQuestion</name>
    <message>
        <source>Avbryt</source>
        <extracomment>views/erasure_question.py</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Radera det som stod i {notes} tidigare? Det går inte att ångra.</source>
        <extracomment>views/erasure_question.py</extracomment>
        <translation>Erase what {notes} said before? This cannot be undone.</translation>
    </message>
    <message>
        <source>Radera för gott</source>
        <extracomment>views/erasure_question.py</extracomment>
        <translation>Erase for good</translation>
    </message>
    <message numerus="yes">
        <source>Ta också bort %Ln säkerhetskopior som har det kvar. En ny görs först.</source>
        <extracomment>views/erasure_question.py</extracomment>
        <translation>
            <numerusform>Also remove %Ln backup that still has it. A new one is made first.</numerusform>
            <numerusform>Also remove %Ln backups that still have it. A new one is made first.</numerusform>
        </translation>
    </message>
    <message>
        <source>Texten som den är nu finns kvar. Raderingen följer med när projektet slås ihop med andra. Den når inte rapporter och exporter som redan är gjorda, kopior av projektfilen på andra ställen, eller andra anteckningar där samma uppgifter står.</source>
        <extracomment>views/erasure_question.py</extracomment>
        <translation>The text as it is now stays. The erasure goes along when the project is merged with others. It does not reach reports and exports already made, copies of the project file elsewhere, or other notes that say the same.</translation>
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
    <name>FileSafety</name>
    <message numerus="yes">
        <source>%Ln av dem är inte skyddade som projektet är.</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>
            <numerusform>%Ln of them isn&apos;t protected the way the project is.</numerusform>
            <numerusform>%Ln of them aren&apos;t protected the way the project is.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kopior</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>
            <numerusform>%Ln copy</numerusform>
            <numerusform>%Ln copies</numerusform>
        </translation>
    </message>
    <message>
        <source>Byt lösenfras…</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>Change passphrase…</translation>
    </message>
    <message>
        <source>Datorns nyckelring öppnar då projektet utan fråga, för den som är inloggad som du.</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>The computer&apos;s keyring then opens the project without asking, for anyone logged in as you.</translation>
    </message>
    <message>
        <source>Den här datorn har ingen nyckelring som är säker nog, så lösenfrasen frågas efter varje gång.</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>This computer has no keyring that is safe enough, so the passphrase is asked for each time.</translation>
    </message>
    <message>
        <source>Den senaste är från {when}. {count}, {size}.</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>The latest is from {when}. {count}, {size}.</translation>
    </message>
    <message>
        <source>Det finns ingen säkerhetskopia än.</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>There is no backup yet.</translation>
    </message>
    <message>
        <source>Ej krypterad. Den som kommer åt filen eller säkerhetskopiorna kan läsa allt i dem.</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>Not encrypted. Anyone who gets hold of the file or the backups can read all of it.</translation>
    </message>
    <message>
        <source>En kopia görs när projektet öppnas, varje timme medan något ändras, och före import. De tjugo senaste sparas, i en mapp bredvid projektet. Ligger båda på samma disk hjälper de inte om disken går sönder: spara en kopia någon annanstans ibland.</source>
        <extracomment>file_safety.ui</extracomment>
        <translation>A copy is made when the project is opened, every hour while something changes, and before an import. The latest twenty are kept in a folder beside the project. On the same disk they&apos;re no help if the disk breaks: save a copy somewhere else now and then.</translation>
    </message>
    <message>
        <source>Filen</source>
        <extracomment>file_safety.ui</extracomment>
        <translation>The file</translation>
    </message>
    <message>
        <source>Kom ihåg på den här datorn</source>
        <extracomment>file_safety.ui</extracomment>
        <translation>Remember on this computer</translation>
    </message>
    <message>
        <source>Krypterad. Utan lösenfrasen eller ett återställningsblad kan ingen läsa filen.</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>Encrypted. Without the passphrase or a recovery sheet nobody can read the file.</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <extracomment>file_safety.ui</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Spara en kopia…</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Stäng</source>
        <extracomment>file_safety.ui</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Säkerhet och kopior</source>
        <extracomment>file_safety.ui</extracomment>
        <translation>Safety and copies</translation>
    </message>
    <message>
        <source>Säkerhetskopiera nu</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Säkerhetskopior</source>
        <extracomment>file_safety.ui</extracomment>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Sätt lösenfras…</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>Set a passphrase…</translation>
    </message>
    <message>
        <source>Ta bort lösenfrasen…</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>Remove the passphrase…</translation>
    </message>
    <message>
        <source>Visa i mappen</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>Show in folder</translation>
    </message>
    <message>
        <source>bara läsning</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>read only</translation>
    </message>
    <message>
        <source>sparad {time}</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>saved {time}</translation>
    </message>
    <message>
        <source>Återställningsblad…</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>Recovery sheet…</translation>
    </message>
    <message>
        <source>Återställ…</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>Restore…</translation>
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
    <name>Flaw</name>
    <message>
        <source>fler prickar än de röstande hade att ge</source>
        <extracomment>views/dots_model.py</extracomment>
        <translation>more dots than the voters had to give</translation>
    </message>
    <message>
        <source>fler prickar än röstande, men bara en var per anteckning</source>
        <extracomment>views/dots_model.py</extracomment>
        <translation>more dots than voters, but only one each per note</translation>
    </message>
    <message>
        <source>fler röstande än personer</source>
        <extracomment>views/dots_model.py</extracomment>
        <translation>more voters than people</translation>
    </message>
    <message>
        <source>fler röstande än prickar</source>
        <extracomment>views/dots_model.py</extracomment>
        <translation>more voters than dots</translation>
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
    <message>
        <source>inget behövs därifrån</source>
        <extracomment>views/capture_gaps.py</extracomment>
        <translation>nothing needed there</translation>
    </message>
    <message numerus="yes">
        <source>målet på %Ln är nått</source>
        <extracomment>views/capture_gaps.py</extracomment>
        <translation>
            <numerusform>the target of %Ln is met</numerusform>
            <numerusform>the target of %Ln is met</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>målet är %Ln</source>
        <extracomment>views/capture_gaps.py</extracomment>
        <translation>
            <numerusform>the target is %Ln</numerusform>
            <numerusform>the target is %Ln</numerusform>
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
    <name>Masking</name>
    <message numerus="yes">
        <source>%Ln anteckningar</source>
        <extracomment>bench/masking.py</extracomment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln äldre säkerhetskopior togs bort, och en ny gjordes.</source>
        <extracomment>bench/masking.py</extracomment>
        <translation>
            <numerusform>%Ln older backup was removed, and a new one made.</numerusform>
            <numerusform>%Ln older backups were removed, and a new one made.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Det finns kvar i %Ln säkerhetskopior i mappen {folder}.</source>
        <extracomment>bench/masking.py</extracomment>
        <translation>
            <numerusform>It is still in %Ln backup in the folder {folder}.</numerusform>
            <numerusform>It is still in %Ln backups in the folder {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Det som stod tidigare är raderat ur projektet.</source>
        <extracomment>bench/masking.py</extracomment>
        <translation>What was said before has been erased from the project.</translation>
    </message>
    <message>
        <source>Maskat: {kinds}. Ursprunget finns kvar i historiken.</source>
        <extracomment>bench/masking.py</extracomment>
        <translation>Masked: {kinds}. The original is still in the history.</translation>
    </message>
    <message>
        <source>Radera för gott…</source>
        <extracomment>bench/masking.py</extracomment>
        <translation>Erase for good…</translation>
    </message>
    <message>
        <source>Raderar…</source>
        <extracomment>bench/masking.py</extracomment>
        <translation>Erasing…</translation>
    </message>
</context>
<context>
    <name>MemoEditor</name>
    <message>
        <source>Memo till {id}</source>
        <extracomment>views/memo_editor.py</extracomment>
        <translation>Memo on {id}</translation>
    </message>
    <message>
        <source>Vad tänker du om det här?</source>
        <extracomment>views/memo_editor.py</extracomment>
        <translation>What do you think about this?</translation>
    </message>
    <message>
        <source>{about} – din egen tanke, följer inte med i rapporter</source>
        <extracomment>views/memo_editor.py</extracomment>
        <translation>{about} – your own thought, not part of any report</translation>
    </message>
</context>
<context>
    <name>NewPassphrase</name>
    <message>
        <source>Avbryt</source>
        <extracomment>new_passphrase.ui</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Byt lösenfras</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>Change passphrase</translation>
    </message>
    <message>
        <source>Börjar eller slutar med ett mellanslag. Det räknas, och syns inte.</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>Begins or ends with a space. It counts, and can&apos;t be seen.</translation>
    </message>
    <message>
        <source>En gång till</source>
        <extracomment>new_passphrase.ui</extracomment>
        <translation>Once more</translation>
    </message>
    <message>
        <source>Fyra slumpvisa ord är lätta att minnas och svåra att gissa.</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>Four random words are easy to remember and hard to guess.</translation>
    </message>
    <message>
        <source>Glöms lösenfrasen bort går projektet bara att öppna med ett återställningsblad. Skriv ner frasen eller spara ett blad, och förvara det inlåst.</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>If the passphrase is forgotten, only a recovery sheet opens the project. Write the phrase down or save a sheet, and keep it locked away.</translation>
    </message>
    <message>
        <source>Kom ihåg på den här datorn</source>
        <extracomment>new_passphrase.ui</extracomment>
        <translation>Remember on this computer</translation>
    </message>
    <message>
        <source>Kort. Lägg till ett ord eller två.</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>Short. Add a word or two.</translation>
    </message>
    <message>
        <source>Kryptera projektet</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>Encrypt the project</translation>
    </message>
    <message>
        <source>Lång och svår att gissa.</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>Long and hard to guess.</translation>
    </message>
    <message>
        <source>Lösenfras</source>
        <extracomment>new_passphrase.ui</extracomment>
        <translation>Passphrase</translation>
    </message>
    <message>
        <source>Lösenfrasen en gång till</source>
        <extracomment>new_passphrase.ui</extracomment>
        <translation>The passphrase once more</translation>
    </message>
    <message>
        <source>Lösenfraserna är olika. Skriv samma två gånger.</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>The passphrases differ. Type the same one twice.</translation>
    </message>
    <message>
        <source>Mycket kort. En dator gissar den på en stund.</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>Very short. A computer guesses it in no time.</translation>
    </message>
    <message>
        <source>Projektet och säkerhetskopiorna bredvid det krypteras om. Kopior på andra ställen gör det inte. Ett återställningsblad som du har slutar gälla.</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>The project and the backups beside it are encrypted anew. Copies in other places are not. A recovery sheet that you have is no longer valid.</translation>
    </message>
    <message>
        <source>Projektet och säkerhetskopiorna bredvid det krypteras. Kopior på andra ställen gör det inte.</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>The project and the backups beside it are encrypted. Copies in other places are not.</translation>
    </message>
    <message>
        <source>Projektet och säkerhetskopiorna bredvid det sparas utan kryptering.</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>The project and the backups beside it are saved without encryption.</translation>
    </message>
    <message>
        <source>Projektet är öppet. Välj en ny lösenfras, så slipper du koden nästa gång. Bladet som du använde slutar gälla då, så spara ett nytt.</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>The project is open. Choose a new passphrase and you won&apos;t need the code next time. The sheet that you used is no longer valid then, so save a new one.</translation>
    </message>
    <message>
        <source>Rimligt lång.</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>Reasonably long.</translation>
    </message>
    <message>
        <source>Sedan kan den som kommer åt filen eller kopiorna läsa allt i dem.</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>Then anyone who gets hold of the file or the copies can read all of it.</translation>
    </message>
    <message>
        <source>Skriv en lösenfras först.</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>Type a passphrase first.</translation>
    </message>
    <message>
        <source>Sätt lösenfras</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>Set a passphrase</translation>
    </message>
    <message>
        <source>Ta bort lösenfrasen</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>Remove the passphrase</translation>
    </message>
    <message>
        <source>Ta bort lösenfrasen?</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>Remove the passphrase?</translation>
    </message>
    <message>
        <source>Visa det jag skriver</source>
        <extracomment>new_passphrase.ui</extracomment>
        <translation>Show what I type</translation>
    </message>
    <message>
        <source>Välj en ny lösenfras</source>
        <extracomment>views/new_passphrase.py</extracomment>
        <translation>Choose a new passphrase</translation>
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
        <source>Utan lösenfras kan den som kommer åt filen läsa allt i den. Med lösenfras krypteras filen. Glöms den bort är ett återställningsblad enda vägen in. Du får spara ett när projektet är skapat.</source>
        <extracomment>views/new_project.py</extracomment>
        <translation>Without a passphrase anyone who gets hold of the file can read all of it. With a passphrase the file is encrypted. If it&apos;s forgotten, a recovery sheet is the only way in. You can save one once the project is made.</translation>
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
    <message>
        <source>får citeras</source>
        <extracomment>views/capture_stream.py</extracomment>
        <translation>may be quoted</translation>
    </message>
    <message>
        <source>innehåller {kinds}</source>
        <extracomment>views/capture_stream.py</extracomment>
        <translation>contains {kinds}</translation>
    </message>
    <message>
        <source>memo: {text}</source>
        <extracomment>views/capture_stream.py</extracomment>
        <translation>memo: {text}</translation>
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
        <source>Enter sparar · Skift+Enter ny rad · Ctrl+Enter delar vid markören · Esc ångrar</source>
        <extracomment>views/note_text_editor.py</extracomment>
        <translation>Enter saves · Shift+Enter new line · Ctrl+Enter splits at the cursor · Esc undoes</translation>
    </message>
    <message>
        <source>Enter sparar · Skift+Enter ny rad · Esc ångrar</source>
        <extracomment>views/note_text_editor.py</extracomment>
        <translation>Enter saves · Shift+Enter new line · Esc undoes</translation>
    </message>
    <message>
        <source>Ställ markören mellan de ord där anteckningen ska delas, och tryck Ctrl+Enter igen.</source>
        <extracomment>views/note_text_editor.py</extracomment>
        <translation>Put the cursor between the words where the note should be split, and press Ctrl+Enter again.</translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message numerus="yes">
        <source>%Ln anteckningar får citeras. Ctrl+Z tar tillbaka.</source>
        <extracomment>views/capture_notes.py</extracomment>
        <translation>
            <numerusform>%Ln note may be quoted. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln notes may be quoted. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln anteckningar får inte citeras längre. Ctrl+Z tar tillbaka.</source>
        <extracomment>views/capture_notes.py</extracomment>
        <translation>
            <numerusform>%Ln note may no longer be quoted. Ctrl+Z takes it back.</numerusform>
            <numerusform>%Ln notes may no longer be quoted. Ctrl+Z takes it back.</numerusform>
        </translation>
    </message>
    <message>
        <source>Anteckningen är delad i två. Ctrl+Z tar tillbaka.</source>
        <extracomment>views/capture_notes.py</extracomment>
        <translation>The note is split in two. Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>Ctrl+Z tar tillbaka.</source>
        <extracomment>views/capture_notes.py</extracomment>
        <translation>Ctrl+Z takes it back.</translation>
    </message>
    <message>
        <source>De var från olika grupper; den första hade ingen, så den har ingen.</source>
        <extracomment>views/capture_notes.py</extracomment>
        <translation>They were from different groups; the first had none, so it has none.</translation>
    </message>
    <message>
        <source>De var från olika grupper; den räknas till {group}.</source>
        <extracomment>views/capture_notes.py</extracomment>
        <translation>They were from different groups; it counts for {group}.</translation>
    </message>
    <message>
        <source>Det finns inga anteckningar att ge prickar än.</source>
        <extracomment>views/capture_notes.py</extracomment>
        <translation>There are no notes to give dots to yet.</translation>
    </message>
    <message>
        <source>Inga anteckningar därifrån än.</source>
        <extracomment>views/capture_notes.py</extracomment>
        <translation>No notes from there yet.</translation>
    </message>
    <message>
        <source>Inga anteckningar än. Det du skriver i fältet hamnar här, det nyaste överst.</source>
        <extracomment>views/capture_notes.py</extracomment>
        <translation>No notes yet. What you type in the field ends up here, the newest on top.</translation>
    </message>
    <message>
        <source>Markera först de anteckningar som ska bli en, till exempel med Skift+pil i listan.</source>
        <extracomment>views/capture_notes.py</extracomment>
        <translation>First select the notes that should become one, for example with Shift+arrow in the list.</translation>
    </message>
    <message>
        <source>Röstande är det största talet: samma person kan ha röstat på flera.</source>
        <extracomment>views/capture_notes.py</extracomment>
        <translation>Voters is the largest number: one person may have voted for several.</translation>
    </message>
    <message>
        <source>Tillfället har bara ett bord och en runda, så det finns inget att välja bort.</source>
        <extracomment>views/capture_notes.py</extracomment>
        <translation>The session has only one table and one round, so there&apos;s nothing to leave out.</translation>
    </message>
    <message>
        <source>{count} anteckningar blev en, {id}.</source>
        <extracomment>views/capture_notes.py</extracomment>
        <translation>{count} notes became one, {id}.</translation>
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
    <name>PaperDesk</name>
    <message numerus="yes">
        <source>%Ln bordsblad i {name}, med försättsblad.</source>
        <extracomment>bench/paper.py</extracomment>
        <translation>
            <numerusform>%Ln table sheet in {name}, with a cover.</numerusform>
            <numerusform>%Ln table sheets in {name}, with a cover.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rader från papper är inte sparade än ({session}).</source>
        <extracomment>bench/paper.py</extracomment>
        <translation>
            <numerusform>%Ln line from paper isn&apos;t saved yet ({session}).</numerusform>
            <numerusform>%Ln lines from paper aren&apos;t saved yet ({session}).</numerusform>
        </translation>
    </message>
    <message>
        <source>Bordsblad</source>
        <extracomment>bench/paper.py</extracomment>
        <translation>Table sheets</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <extracomment>bench/paper.py</extracomment>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Skriv ut bordsblad</source>
        <extracomment>bench/paper.py</extracomment>
        <translation>Print table sheets</translation>
    </message>
    <message>
        <source>Skriver {name}…</source>
        <extracomment>bench/paper.py</extracomment>
        <translation>Writing {name}…</translation>
    </message>
    <message>
        <source>Visa</source>
        <extracomment>bench/paper.py</extracomment>
        <translation>Show</translation>
    </message>
    <message>
        <source>Öppna</source>
        <extracomment>bench/paper.py</extracomment>
        <translation>Open</translation>
    </message>
</context>
<context>
    <name>PaperEntry</name>
    <message numerus="yes">
        <source>%Ln rader inskrivna</source>
        <extracomment>views/paper_entry.py</extracomment>
        <translation>
            <numerusform>%Ln line typed in</numerusform>
            <numerusform>%Ln lines typed in</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Bord</source>
        <extracomment>paper_entry.ui</extracomment>
        <translation>&amp;Table</translation>
    </message>
    <message>
        <source>&amp;Runda</source>
        <extracomment>paper_entry.ui</extracomment>
        <translation>&amp;Round</translation>
    </message>
    <message>
        <source>Skriv in från papper</source>
        <extracomment>paper_entry.ui</extracomment>
        <translation>Type in from paper</translation>
    </message>
    <message>
        <source>Stäng</source>
        <extracomment>paper_entry.ui</extracomment>
        <translation>Close</translation>
    </message>
    <message>
        <source>Tabb går till nästa ruta, Enter till nästa rad. En rad är sparad när du lämnar den. Ctrl+B byter bord, Ctrl+R runda.</source>
        <extracomment>paper_entry.ui</extracomment>
        <translation>Tab goes to the next box, Enter to the next line. A line is saved when you leave it. Ctrl+B changes the table, Ctrl+R the round.</translation>
    </message>
</context>
<context>
    <name>PaperLines</name>
    <message>
        <source>Grupp</source>
        <extracomment>views/paper_lines.py</extracomment>
        <translation>Group</translation>
    </message>
    <message>
        <source>Prickar</source>
        <extracomment>views/paper_lines.py</extracomment>
        <translation>Dots</translation>
    </message>
    <message>
        <source>Slag</source>
        <extracomment>views/paper_lines.py</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sparad</source>
        <extracomment>views/paper_lines.py</extracomment>
        <translation>Saved</translation>
    </message>
    <message>
        <source>Sparas</source>
        <extracomment>views/paper_lines.py</extracomment>
        <translation>Being saved</translation>
    </message>
    <message>
        <source>Tema</source>
        <extracomment>views/paper_lines.py</extracomment>
        <translation>Theme</translation>
    </message>
    <message>
        <source>Text</source>
        <extracomment>views/paper_lines.py</extracomment>
        <translation>Text</translation>
    </message>
    <message>
        <source>{column}, rad {number}</source>
        <extracomment>views/paper_lines.py</extracomment>
        <translation>{column}, line {number}</translation>
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
        <source>{count} av {all} grupper</source>
        <extracomment>views/passphrase.py</extracomment>
        <translation>{count} of {all} groups</translation>
    </message>
    <message>
        <source>{name} är krypterat</source>
        <extracomment>views/passphrase.py</extracomment>
        <translation>{name} is encrypted</translation>
    </message>
    <message>
        <source>Återställ säkerhetskopian</source>
        <extracomment>passphrase.ui</extracomment>
        <translation>Restore the backup</translation>
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
        <source>Använd lösenfrasen</source>
        <extracomment>views/passphrase.py</extracomment>
        <translation>Use the passphrase</translation>
    </message>
    <message>
        <source>Använd återställningskod</source>
        <extracomment>views/passphrase.py</extracomment>
        <translation>Use a recovery code</translation>
    </message>
    <message>
        <source>Koden på återställningsbladet</source>
        <extracomment>passphrase.ui</extracomment>
        <translation>The code on the recovery sheet</translation>
    </message>
    <message>
        <source>Kom ihåg på den här datorn</source>
        <extracomment>passphrase.ui</extracomment>
        <translation>Remember on this computer</translation>
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
    <name>PassphraseDesk</name>
    <message>
        <source>Bladet är sparat som {name}. Skriv ut det, och ta sedan bort filen.</source>
        <extracomment>bench/passphrases.py</extracomment>
        <translation>The sheet is saved as {name}. Print it, and then delete the file.</translation>
    </message>
    <message>
        <source>De här säkerhetskopiorna gick inte att göra om och är som de var: {names}.</source>
        <extracomment>bench/passphrases.py</extracomment>
        <translation>These backups couldn&apos;t be converted and are as they were: {names}.</translation>
    </message>
    <message>
        <source>Krypterar projektet…</source>
        <extracomment>bench/passphrases.py</extracomment>
        <translation>Encrypting the project…</translation>
    </message>
    <message>
        <source>Lösenfrasen är borttagen.</source>
        <extracomment>bench/passphrases.py</extracomment>
        <translation>The passphrase is removed.</translation>
    </message>
    <message>
        <source>PDF-filer (*.pdf)</source>
        <extracomment>bench/passphrases.py</extracomment>
        <translation>PDF files (*.pdf)</translation>
    </message>
    <message>
        <source>Projektet är krypterat.</source>
        <extracomment>bench/passphrases.py</extracomment>
        <translation>The project is encrypted.</translation>
    </message>
    <message>
        <source>Projektet är krypterat. Glöms lösenfrasen bort är ett återställningsblad enda vägen in.</source>
        <extracomment>bench/passphrases.py</extracomment>
        <translation>The project is encrypted. If the passphrase is forgotten, a recovery sheet is the only way in.</translation>
    </message>
    <message>
        <source>Skriver bladet…</source>
        <extracomment>bench/passphrases.py</extracomment>
        <translation>Writing the sheet…</translation>
    </message>
    <message>
        <source>Spara återställningsbladet</source>
        <extracomment>bench/passphrases.py</extracomment>
        <translation>Save the recovery sheet</translation>
    </message>
    <message>
        <source>Spara återställningsblad…</source>
        <extracomment>bench/passphrases.py</extracomment>
        <translation>Save a recovery sheet…</translation>
    </message>
    <message>
        <source>Tar bort krypteringen…</source>
        <extracomment>bench/passphrases.py</extracomment>
        <translation>Removing the encryption…</translation>
    </message>
    <message>
        <source>Återställningsblad</source>
        <extracomment>bench/passphrases.py</extracomment>
        <translation>Recovery sheet</translation>
    </message>
    <message>
        <source>Öppna för utskrift</source>
        <extracomment>bench/passphrases.py</extracomment>
        <translation>Open for printing</translation>
    </message>
</context>
<context>
    <name>PersonalData</name>
    <message>
        <source>adress</source>
        <extracomment>views/personal_marks.py</extracomment>
        <translation>address</translation>
    </message>
    <message>
        <source>e-postadress</source>
        <extracomment>views/personal_marks.py</extracomment>
        <translation>e-mail address</translation>
    </message>
    <message>
        <source>namn</source>
        <extracomment>views/personal_marks.py</extracomment>
        <translation>name</translation>
    </message>
    <message>
        <source>personnummer</source>
        <extracomment>views/personal_marks.py</extracomment>
        <translation>personal identity number</translation>
    </message>
    <message>
        <source>samordningsnummer</source>
        <extracomment>views/personal_marks.py</extracomment>
        <translation>coordination number</translation>
    </message>
    <message>
        <source>telefonnummer</source>
        <extracomment>views/personal_marks.py</extracomment>
        <translation>telephone number</translation>
    </message>
    <message>
        <source>{first} och {second}</source>
        <extracomment>views/personal_marks.py</extracomment>
        <translation>{first} and {second}</translation>
    </message>
</context>
<context>
    <name>PictureModel</name>
    <message numerus="yes">
        <source>%Ln anteckningar</source>
        <extracomment>views/picture_strip.py</extracomment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Inga anteckningar</source>
        <extracomment>views/picture_strip.py</extracomment>
        <translation>No notes</translation>
    </message>
    <message>
        <source>Raderat foto</source>
        <extracomment>views/picture_strip.py</extracomment>
        <translation>Erased photo</translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message>
        <source>Behåll</source>
        <extracomment>picture_pane.ui</extracomment>
        <translation>Keep</translation>
    </message>
    <message>
        <source>Byt namn, visa anteckningar, ta bort</source>
        <extracomment>picture_pane.ui</extracomment>
        <translation>Rename, show notes, remove</translation>
    </message>
    <message>
        <source>Byt namn…</source>
        <extracomment>views/picture_pane.py</extracomment>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Det du skriver nu kopplas till {photo}. Esc i ett tomt fält avslutar.</source>
        <extracomment>views/picture_pane.py</extracomment>
        <translation>What you type now is linked to {photo}. Esc in an empty field ends that.</translation>
    </message>
    <message>
        <source>Enter sparar, Escape låter namnet vara.</source>
        <extracomment>picture_pane.ui</extracomment>
        <translation>Enter saves, Escape leaves the name as it is.</translation>
    </message>
    <message>
        <source>Fotografera blädderblocket och skicka fotot till datorn. Släpp det här, klistra in det i fältet (Ctrl+V) eller välj filen. Skriv sedan av det medan du ser det.</source>
        <extracomment>views/picture_pane.py</extracomment>
        <translation>Take a photo of the flip chart and send it to the computer. Drop it here, paste it into the field (Ctrl+V) or choose the file. Then type it out while you see it.</translation>
    </message>
    <message>
        <source>Foton</source>
        <extracomment>views/picture_pane.py</extracomment>
        <translation>Photos</translation>
    </message>
    <message numerus="yes">
        <source>Foton · %Ln stycken</source>
        <extracomment>views/picture_pane.py</extracomment>
        <translation>
            <numerusform>Photos · %Ln</numerusform>
            <numerusform>Photos · %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Fotot är raderat för gott. Anteckningarna från det är kvar.</source>
        <extracomment>views/picture_pane.py</extracomment>
        <translation>The photo has been erased for good. The notes typed from it are still there.</translation>
    </message>
    <message>
        <source>Fotots namn</source>
        <extracomment>picture_pane.ui</extracomment>
        <translation>Name of the photo</translation>
    </message>
    <message>
        <source>Inga foton från det här tillfället</source>
        <extracomment>views/picture_pane.py</extracomment>
        <translation>No photos from this session</translation>
    </message>
    <message>
        <source>Lägg till…</source>
        <extracomment>picture_pane.ui</extracomment>
        <translation>Add…</translation>
    </message>
    <message>
        <source>Mer om fotot</source>
        <extracomment>picture_pane.ui</extracomment>
        <translation>More about the photo</translation>
    </message>
    <message>
        <source>Mindre (Alt+-)</source>
        <extracomment>picture_pane.ui</extracomment>
        <translation>Smaller (Alt+-)</translation>
    </message>
    <message>
        <source>Mindre foto</source>
        <extracomment>picture_pane.ui</extracomment>
        <translation>Smaller photo</translation>
    </message>
    <message>
        <source>Pilarna väljer foto, F2 byter namn, Delete tar bort, Escape går till fältet.</source>
        <extracomment>picture_pane.ui</extracomment>
        <translation>The arrows choose a photo, F2 renames, Delete removes, Escape goes to the field.</translation>
    </message>
    <message>
        <source>Plus och minus ändrar storleken, pilarna flyttar, Page Down visar nästa foto, Escape går till fältet.</source>
        <extracomment>picture_pane.ui</extracomment>
        <translation>Plus and minus change the size, the arrows move, Page Down shows the next photo, Escape goes to the field.</translation>
    </message>
    <message>
        <source>Radera för gott</source>
        <extracomment>picture_pane.ui</extracomment>
        <translation>Erase for good</translation>
    </message>
    <message>
        <source>Radera för gott…</source>
        <extracomment>views/picture_pane.py</extracomment>
        <translation>Erase for good…</translation>
    </message>
    <message>
        <source>Radera {photo} för gott? Bilden försvinner ur projektfilen och går inte att få tillbaka med Ctrl+Z. Anteckningarna är kvar. Säkerhetskopior som redan finns har kvar bilden.</source>
        <extracomment>views/picture_pane.py</extracomment>
        <translation>Erase {photo} for good? The picture goes from the project file, and Ctrl+Z can&apos;t bring it back. The notes stay. Backups that were made before still hold the picture.</translation>
    </message>
    <message>
        <source>Stäng fotona</source>
        <extracomment>picture_pane.ui</extracomment>
        <translation>Close the photos</translation>
    </message>
    <message>
        <source>Stäng fotona (Ctrl+G)</source>
        <extracomment>picture_pane.ui</extracomment>
        <translation>Close the photos (Ctrl+G)</translation>
    </message>
    <message>
        <source>Större (Alt++)</source>
        <extracomment>picture_pane.ui</extracomment>
        <translation>Larger (Alt++)</translation>
    </message>
    <message>
        <source>Större foto</source>
        <extracomment>picture_pane.ui</extracomment>
        <translation>Larger photo</translation>
    </message>
    <message>
        <source>Ta bort</source>
        <extracomment>views/picture_pane.py</extracomment>
        <translation>Remove</translation>
    </message>
    <message>
        <source>Tillfällets foton</source>
        <extracomment>picture_pane.ui</extracomment>
        <translation>The session&apos;s photos</translation>
    </message>
    <message>
        <source>Visa anteckningarna</source>
        <extracomment>views/picture_pane.py</extracomment>
        <translation>Show the notes</translation>
    </message>
    <message>
        <source>Välj bildfiler på datorn (Ctrl+Skift+G)</source>
        <extracomment>picture_pane.ui</extracomment>
        <translation>Choose picture files on the computer (Ctrl+Shift+G)</translation>
    </message>
    <message>
        <source>Välj ett foto i raden här under.</source>
        <extracomment>views/picture_pane.py</extracomment>
        <translation>Choose a photo in the row below.</translation>
    </message>
    <message>
        <source>Välj foton…</source>
        <extracomment>views/picture_pane.py</extracomment>
        <translation>Choose photos…</translation>
    </message>
</context>
<context>
    <name>Picturing</name>
    <message numerus="yes">
        <source>%Ln foton</source>
        <extracomment>bench/picturing.py</extracomment>
        <translation>
            <numerusform>%Ln photo</numerusform>
            <numerusform>%Ln photos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln foton fanns redan och sparades inte en gång till.</source>
        <extracomment>bench/picturing.py</extracomment>
        <translation>
            <numerusform>%Ln photo was there already and was not saved again.</numerusform>
            <numerusform>%Ln photos were there already and were not saved again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln foton är sparade.</source>
        <extracomment>bench/picturing.py</extracomment>
        <translation>
            <numerusform>%Ln photo is saved.</numerusform>
            <numerusform>%Ln photos are saved.</numerusform>
        </translation>
    </message>
    <message>
        <source>Avbrutet: {done} av {total} foton är sparade.</source>
        <extracomment>bench/picturing.py</extracomment>
        <translation>Cancelled: {done} of {total} photos are saved.</translation>
    </message>
    <message>
        <source>Foto</source>
        <extracomment>bench/picturing.py</extracomment>
        <translation>Photo</translation>
    </message>
    <message>
        <source>Fotot är borttaget. Ctrl+Z tar tillbaka det.</source>
        <extracomment>bench/picturing.py</extracomment>
        <translation>The photo has been removed. Ctrl+Z brings it back.</translation>
    </message>
    <message numerus="yes">
        <source>Läser in %Ln foton…</source>
        <extracomment>bench/picturing.py</extracomment>
        <translation>
            <numerusform>Reading %Ln photo…</numerusform>
            <numerusform>Reading %Ln photos…</numerusform>
        </translation>
    </message>
    <message>
        <source>{done} av {total} foton är sparade…</source>
        <extracomment>bench/picturing.py</extracomment>
        <translation>{done} of {total} photos are saved…</translation>
    </message>
    <message>
        <source>{names} kom inte med; {saved}</source>
        <extracomment>bench/picturing.py</extracomment>
        <translation>{names} could not be added; {saved}</translation>
    </message>
    <message numerus="yes">
        <source>{names} och %Ln till</source>
        <extracomment>bench/picturing.py</extracomment>
        <translation>
            <numerusform>{names} and %Ln more</numerusform>
            <numerusform>{names} and %Ln more</numerusform>
        </translation>
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
        <source>Ny här? En rundtur på två minuter visar var allting finns. Den finns kvar under F1.</source>
        <extracomment>app.py</extracomment>
        <translation>New here? A tour of two minutes shows where everything is. It stays under F1.</translation>
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
        <source>Stäng utan texten</source>
        <extracomment>app.py</extracomment>
        <translation>Close without the text</translation>
    </message>
    <message>
        <source>Texten i Fånga finns bara i fönstret. {reason}</source>
        <extracomment>app.py</extracomment>
        <translation>The text in Capture is only in the window. {reason}</translation>
    </message>
    <message>
        <source>Visa rundturen</source>
        <extracomment>app.py</extracomment>
        <translation>Show the tour</translation>
    </message>
    <message>
        <source>Öppna projekt</source>
        <extracomment>app.py</extracomment>
        <translation>Open project</translation>
    </message>
</context>
<context>
    <name>ProjectOpener</name>
    <message numerus="yes">
        <source>%Ln anteckningar som tillkommit sedan dess skulle saknas.</source>
        <extracomment>bench/opening.py</extracomment>
        <translation>
            <numerusform>%Ln note added since then would be missing.</numerusform>
            <numerusform>%Ln notes added since then would be missing.</numerusform>
        </translation>
    </message>
    <message>
        <source>Det som fanns innan finns kvar som {name}.</source>
        <extracomment>bench/opening.py</extracomment>
        <translation>What was there before is kept as {name}.</translation>
    </message>
    <message>
        <source>Filen {name} finns inte kvar. Säkerhetskopian från {when} går att läsa.</source>
        <extracomment>bench/opening.py</extracomment>
        <translation>The file {name} is gone. The backup from {when} can be read.</translation>
    </message>
    <message>
        <source>Hur mycket som har tillkommit sedan dess går inte att säga.</source>
        <extracomment>bench/opening.py</extracomment>
        <translation>How much was added since then can&apos;t be told.</translation>
    </message>
    <message>
        <source>Letar efter en säkerhetskopia…</source>
        <extracomment>bench/opening.py</extracomment>
        <translation>Looking for a backup…</translation>
    </message>
    <message>
        <source>Lösenfrasen öppnar inte {name}, men väl säkerhetskopian från {when}. Antingen är projektet skadat, eller så har lösenfrasen bytts sedan dess.</source>
        <extracomment>bench/opening.py</extracomment>
        <translation>The passphrase doesn&apos;t open {name}, but it does open the backup from {when}. Either the project is damaged, or the passphrase has been changed since.</translation>
    </message>
    <message>
        <source>Projektet {name} är skadat. Säkerhetskopian från {when} går att läsa.</source>
        <extracomment>bench/opening.py</extracomment>
        <translation>The project {name} is damaged. The backup from {when} can be read.</translation>
    </message>
    <message>
        <source>Säkerhetskopian från {when} är inte krypterad. Har projektet aldrig haft någon lösenfras är filen skadad, och kopian kan ta dess plats.</source>
        <extracomment>bench/opening.py</extracomment>
        <translation>The backup from {when} isn&apos;t encrypted. If the project never had a passphrase, the file is damaged, and the copy can take its place.</translation>
    </message>
    <message>
        <source>Säkerhetskopian är på plats.</source>
        <extracomment>bench/opening.py</extracomment>
        <translation>The backup is in place.</translation>
    </message>
    <message>
        <source>Återställ säkerhetskopian</source>
        <extracomment>bench/opening.py</extracomment>
        <translation>Restore the backup</translation>
    </message>
    <message>
        <source>Återställer {name}…</source>
        <extracomment>bench/opening.py</extracomment>
        <translation>Restoring {name}…</translation>
    </message>
    <message>
        <source>Öppnar {name}…</source>
        <extracomment>bench/opening.py</extracomment>
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
    <name>RestoreBackup</name>
    <message numerus="yes">
        <source>%Ln anteckningar</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln anteckningar som tillkommit sedan dess skulle saknas.</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>
            <numerusform>%Ln note added since then would be missing.</numerusform>
            <numerusform>%Ln notes added since then would be missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tillfällen</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>
            <numerusform>%Ln session</numerusform>
            <numerusform>%Ln sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ändringar som gjorts sedan dess skulle saknas, men ingen anteckning.</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>
            <numerusform>%Ln change made since then would be missing, but no note.</numerusform>
            <numerusform>%Ln changes made since then would be missing, but no note.</numerusform>
        </translation>
    </message>
    <message>
        <source>Avbryt</source>
        <extracomment>restore_backup.ui</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>De nyaste som skulle saknas</source>
        <extracomment>restore_backup.ui</extracomment>
        <translation>The newest that would be missing</translation>
    </message>
    <message>
        <source>Den senaste ändringen är från {when}.</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>The latest change is from {when}.</translation>
    </message>
    <message>
        <source>Ingenting skulle saknas: kopian har allt som projektet har.</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>Nothing would be missing: the copy has all that the project has.</translation>
    </message>
    <message>
        <source>Innehåller {notes} och {sessions}.</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>Holds {notes} and {sessions}.</translation>
    </message>
    <message numerus="yes">
        <source>Och %Ln andra ändringar.</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>
            <numerusform>And %Ln other change.</numerusform>
            <numerusform>And %Ln other changes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Projektet går inte att läsa, så det går inte att säga vad som skulle saknas.</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>The project can&apos;t be read, so what would be missing can&apos;t be told.</translation>
    </message>
    <message>
        <source>Projektet som det är nu sparas först som en egen säkerhetskopia. Ångrar du dig återställer du den.</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>The project as it is now is first saved as a backup of its own. If you change your mind, restore that one.</translation>
    </message>
    <message>
        <source>Säkerhetskopior, nyast först</source>
        <extracomment>restore_backup.ui</extracomment>
        <translation>Backups, newest first</translation>
    </message>
    <message>
        <source>Tittar i kopian…</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>Looking into the copy…</translation>
    </message>
    <message>
        <source>Vilken kopia ska projektet gå tillbaka till?</source>
        <extracomment>restore_backup.ui</extracomment>
        <translation>Which copy should the project go back to?</translation>
    </message>
    <message>
        <source>automatisk</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>automatic</translation>
    </message>
    <message>
        <source>ej krypterad</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>not encrypted</translation>
    </message>
    <message>
        <source>före import</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>before an import</translation>
    </message>
    <message>
        <source>före ny programversion</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>before a new version of the program</translation>
    </message>
    <message>
        <source>före återställning</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>before restoring</translation>
    </message>
    <message>
        <source>gjord för hand</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>made by hand</translation>
    </message>
    <message>
        <source>Återställ den här</source>
        <extracomment>restore_backup.ui</extracomment>
        <translation>Restore this one</translation>
    </message>
    <message>
        <source>Återställ från en säkerhetskopia</source>
        <extracomment>restore_backup.ui</extracomment>
        <translation>Restore from a backup</translation>
    </message>
</context>
<context>
    <name>RestoreDesk</name>
    <message>
        <source>Det finns ingen säkerhetskopia att återställa.</source>
        <extracomment>bench/restoring.py</extracomment>
        <translation>There is no backup to restore.</translation>
    </message>
    <message>
        <source>Det som fanns innan finns kvar som {name}.</source>
        <extracomment>bench/restoring.py</extracomment>
        <translation>What was there before is kept as {name}.</translation>
    </message>
    <message>
        <source>Projektet är återställt.</source>
        <extracomment>bench/restoring.py</extracomment>
        <translation>The project is restored.</translation>
    </message>
    <message>
        <source>Återställer projektet…</source>
        <extracomment>bench/restoring.py</extracomment>
        <translation>Restoring the project…</translation>
    </message>
</context>
<context>
    <name>RowMenus</name>
    <message>
        <source>Dela i två…</source>
        <extracomment>views/capture_row_menus.py</extracomment>
        <translation>Split in two…</translation>
    </message>
    <message>
        <source>Får citeras</source>
        <extracomment>views/capture_row_menus.py</extracomment>
        <translation>May be quoted</translation>
    </message>
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
        <source>Maska personuppgifter</source>
        <extracomment>views/capture_row_menus.py</extracomment>
        <translation>Mask personal data</translation>
    </message>
    <message>
        <source>Memo…</source>
        <extracomment>views/capture_row_menus.py</extracomment>
        <translation>Memo…</translation>
    </message>
    <message>
        <source>Radera ursprunget för gott…</source>
        <extracomment>views/capture_row_menus.py</extracomment>
        <translation>Erase the original for good…</translation>
    </message>
    <message>
        <source>Slag</source>
        <extracomment>views/capture_row_menus.py</extracomment>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Slå ihop till en</source>
        <extracomment>views/capture_row_menus.py</extracomment>
        <translation>Join into one</translation>
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
        <source>Visa fotot</source>
        <extracomment>views/capture_row_menus.py</extracomment>
        <translation>Show the photo</translation>
    </message>
    <message>
        <source>Ändra texten</source>
        <extracomment>views/capture_row_menus.py</extracomment>
        <translation>Edit the text</translation>
    </message>
</context>
<context>
    <name>SafetyDesk</name>
    <message>
        <source>Den har samma lösenfras.</source>
        <extracomment>bench/safety.py</extracomment>
        <translation>It has the same passphrase.</translation>
    </message>
    <message>
        <source>Ingenting har ändrats sedan den senaste säkerhetskopian.</source>
        <extracomment>bench/safety.py</extracomment>
        <translation>Nothing has changed since the latest backup.</translation>
    </message>
    <message>
        <source>Kopian {name} är sparad och kontrollerad.</source>
        <extracomment>bench/safety.py</extracomment>
        <translation>The copy {name} is saved and checked.</translation>
    </message>
    <message>
        <source>Spara en kopia</source>
        <extracomment>bench/safety.py</extracomment>
        <translation>Save a copy</translation>
    </message>
    <message>
        <source>Sparar en kopia…</source>
        <extracomment>bench/safety.py</extracomment>
        <translation>Saving a copy…</translation>
    </message>
    <message>
        <source>Säkerhetskopian är sparad och kontrollerad.</source>
        <extracomment>bench/safety.py</extracomment>
        <translation>The backup is saved and checked.</translation>
    </message>
    <message>
        <source>Säkerhetskopierar…</source>
        <extracomment>bench/safety.py</extracomment>
        <translation>Backing up…</translation>
    </message>
    <message>
        <source>{name} – kopia</source>
        <extracomment>bench/safety.py</extracomment>
        <translation>{name} – copy</translation>
    </message>
    <message>
        <source>Återställ…</source>
        <extracomment>bench/safety.py</extracomment>
        <translation>Restore…</translation>
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
        <source>Antal deltagare per grupp</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>Participants per group</translation>
    </message>
    <message>
        <source>Avbryt</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Bara antal, aldrig namn. Lämna 0 där ni inte vet.</source>
        <extracomment>views/session_dialog.py</extracomment>
        <translation>Numbers only, never names. Leave 0 where you don&apos;t know.</translation>
    </message>
    <message>
        <source>&amp;Bord</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>&amp;Tables</translation>
    </message>
    <message>
        <source>Allt utom namn och datum kommer från ”{title}”.</source>
        <extracomment>views/session_dialog.py</extracomment>
        <translation>Everything but the name and the date comes from “{title}”.</translation>
    </message>
    <message>
        <source>Antalen kommer från ”{title}”. Rätta dem efter dem som är här i dag.</source>
        <extracomment>views/session_dialog.py</extracomment>
        <translation>The numbers come from “{title}”. Correct them for those who are here today.</translation>
    </message>
    <message>
        <source>F&amp;lera prickar från samma person får sitta på en anteckning</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>Se&amp;veral dots from one person may go to one note</translation>
    </message>
    <message>
        <source>F&amp;rågor, med minuter</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>&amp;Questions, with minutes</translation>
    </message>
    <message>
        <source>Frågor, med minuter</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>Questions, with minutes</translation>
    </message>
    <message>
        <source>Fyll i efter en guide</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>Fill in from a guide</translation>
    </message>
    <message>
        <source>Gu&amp;ide</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>Gu&amp;ide</translation>
    </message>
    <message>
        <source>Gör om</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>Redo</translation>
    </message>
    <message>
        <source>Inga</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>None</translation>
    </message>
    <message>
        <source>Ingen guide</source>
        <extracomment>views/session_dialog.py</extracomment>
        <translation>No guide</translation>
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
        <source>Prickar per pers&amp;on</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>Dots per p&amp;erson</translation>
    </message>
    <message>
        <source>R&amp;undor</source>
        <extracomment>session_dialog.ui</extracomment>
        <translation>&amp;Rounds</translation>
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
        <source>Ångra guide</source>
        <extracomment>session_dialog.ui, views/session_dialog.py</extracomment>
        <translation>Undo the guide</translation>
    </message>
    <message>
        <source>Ångra kopian</source>
        <extracomment>views/session_dialog.py</extracomment>
        <translation>Undo the copy</translation>
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
        <source>Ctrl+Skift+M</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Ctrl+Shift+M</translation>
    </message>
    <message>
        <source>Dela anteckningen som ändras</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Split the note being changed</translation>
    </message>
    <message>
        <source>Foton av blädderblock</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Photos of flip charts</translation>
    </message>
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
        <source>Maska personuppgifter</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Mask personal data</translation>
    </message>
    <message>
        <source>Memo till anteckningen</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Memo on the note</translation>
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
        <source>Prickar för hela bordet</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Dots for the whole table</translation>
    </message>
    <message>
        <source>Skift+Enter</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Shift+Enter</translation>
    </message>
    <message>
        <source>Slå ihop markerade anteckningar</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Join the selected notes</translation>
    </message>
    <message>
        <source>Spara anteckningen</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Save the note</translation>
    </message>
    <message>
        <source>Starta och pausa klockan</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Start and pause the clock</translation>
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
        <source>Visa bara ett bord eller en runda</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Show only one table or round</translation>
    </message>
    <message>
        <source>Vägg på projektorn</source>
        <extracomment>views/capture_shortcuts.py</extracomment>
        <translation>Wall on the projector</translation>
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
        <source>En påhittad region, drygt 300 anteckningar och en rundtur.</source>
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
    <message>
        <source>Säkerhet och kopior</source>
        <extracomment>qt/status.py</extracomment>
        <translation>Safety and copies</translation>
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
        <source>Får citeras</source>
        <extracomment>views/capture_row.py</extracomment>
        <translation>May be quoted</translation>
    </message>
    <message>
        <source>Maska</source>
        <extracomment>views/capture_row.py</extracomment>
        <translation>Mask</translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>views/capture_row.py</extracomment>
        <translation>Memo</translation>
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
    <name>StreamHead</name>
    <message numerus="yes">
        <source>%Ln nya anteckningar utanför filtret.</source>
        <extracomment>views/stream_head.py</extracomment>
        <translation>
            <numerusform>%Ln new note outside the filter.</numerusform>
            <numerusform>%Ln new notes outside the filter.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stycken, nyast först</source>
        <extracomment>views/stream_head.py</extracomment>
        <translation>
            <numerusform>%Ln note, newest first</numerusform>
            <numerusform>%Ln notes, newest first</numerusform>
        </translation>
    </message>
    <message>
        <source>Alla bord</source>
        <extracomment>views/stream_head.py</extracomment>
        <translation>All tables</translation>
    </message>
    <message>
        <source>Alla rundor</source>
        <extracomment>views/stream_head.py</extracomment>
        <translation>All rounds</translation>
    </message>
    <message>
        <source>Anteckningar</source>
        <extracomment>stream_head.ui</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Bara {where}: {shown} av {total}.</source>
        <extracomment>views/stream_head.py</extracomment>
        <translation>Only {where}: {shown} of {total}.</translation>
    </message>
    <message>
        <source>Bord {name}</source>
        <extracomment>views/stream_head.py</extracomment>
        <translation>Table {name}</translation>
    </message>
    <message>
        <source>Prickar…</source>
        <extracomment>stream_head.ui</extracomment>
        <translation>Dots…</translation>
    </message>
    <message>
        <source>Runda {name}</source>
        <extracomment>views/stream_head.py</extracomment>
        <translation>Round {name}</translation>
    </message>
    <message>
        <source>Räkna in prickar för hela bordet (Ctrl+D)</source>
        <extracomment>stream_head.ui</extracomment>
        <translation>Count the dots of the whole table (Ctrl+D)</translation>
    </message>
    <message>
        <source>Visa alla</source>
        <extracomment>stream_head.ui</extracomment>
        <translation>Show all</translation>
    </message>
    <message>
        <source>Visa anteckningarna från alla bord och rundor</source>
        <extracomment>stream_head.ui</extracomment>
        <translation>Show the notes from all tables and rounds</translation>
    </message>
    <message>
        <source>Visa bara en runda</source>
        <extracomment>stream_head.ui</extracomment>
        <translation>Show only one round</translation>
    </message>
    <message>
        <source>Visa bara ett bord (Ctrl+F)</source>
        <extracomment>stream_head.ui</extracomment>
        <translation>Show only one table (Ctrl+F)</translation>
    </message>
    <message>
        <source>Visa bord</source>
        <extracomment>stream_head.ui</extracomment>
        <translation>Show table</translation>
    </message>
    <message>
        <source>Visa runda</source>
        <extracomment>stream_head.ui</extracomment>
        <translation>Show round</translation>
    </message>
    <message>
        <source>bord {name}</source>
        <extracomment>views/stream_head.py</extracomment>
        <translation>table {name}</translation>
    </message>
    <message>
        <source>de {shown} nyaste av {total}</source>
        <extracomment>views/stream_head.py</extracomment>
        <translation>the newest {shown} of {total}</translation>
    </message>
    <message>
        <source>runda {name}</source>
        <extracomment>views/stream_head.py</extracomment>
        <translation>round {name}</translation>
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
    <name>TargetsDialog</name>
    <message>
        <source>Avbryt</source>
        <extracomment>targets_dialog.ui</extracomment>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Hur många anteckningar vill ni ha från varje grupp om varje tema? Fyll i ett tal för alla, för ett tema, för en grupp eller för en enda ruta: det mest precisa gäller. 0 betyder att inget behövs därifrån.</source>
        <extracomment>targets_dialog.ui</extracomment>
        <translation>How many notes do you want from each group on each theme? Fill in a number for all, for a theme, for a group or for a single box: the most precise one holds. 0 means that nothing is needed there.</translation>
    </message>
    <message>
        <source>Mål för hela programmet</source>
        <extracomment>views/targets_dialog.py</extracomment>
        <translation>Targets for the whole programme</translation>
    </message>
    <message>
        <source>Mål för {session}</source>
        <extracomment>views/targets_dialog.py</extracomment>
        <translation>Targets for {session}</translation>
    </message>
    <message>
        <source>Mål per tema och grupp</source>
        <extracomment>targets_dialog.ui</extracomment>
        <translation>Targets per theme and group</translation>
    </message>
    <message>
        <source>Målen är inte sparade. Ctrl+Enter sparar dem; Esc en gång till slänger ändringarna.</source>
        <extracomment>views/targets_dialog.py</extracomment>
        <translation>The targets aren&apos;t saved. Ctrl+Enter saves them; Esc once more throws the changes away.</translation>
    </message>
    <message>
        <source>Pilarna byter ruta · Delete tömmer · Ctrl+Enter sparar</source>
        <extracomment>targets_dialog.ui</extracomment>
        <translation>Arrows change box · Delete empties · Ctrl+Enter saves</translation>
    </message>
    <message>
        <source>Siffror skriver i rutan, Delete tömmer den. Pilarna går mellan rutorna, Ctrl+Enter sparar.</source>
        <extracomment>targets_dialog.ui</extracomment>
        <translation>Digits fill the box, Delete empties it. Arrows go between the boxes, Ctrl+Enter saves.</translation>
    </message>
    <message>
        <source>Spara målen</source>
        <extracomment>targets_dialog.ui</extracomment>
        <translation>Save the targets</translation>
    </message>
</context>
<context>
    <name>TargetsModel</name>
    <message>
        <source>Alla grupper</source>
        <extracomment>views/targets_dialog.py</extracomment>
        <translation>All groups</translation>
    </message>
    <message>
        <source>Alla teman</source>
        <extracomment>views/targets_dialog.py</extracomment>
        <translation>All themes</translation>
    </message>
    <message numerus="yes">
        <source>inget eget mål; %Ln anteckningar gäller</source>
        <extracomment>views/targets_dialog.py</extracomment>
        <translation>
            <numerusform>no target of its own; %Ln note holds</numerusform>
            <numerusform>no target of its own; %Ln notes hold</numerusform>
        </translation>
    </message>
    <message>
        <source>inget mål</source>
        <extracomment>views/targets_dialog.py</extracomment>
        <translation>no target</translation>
    </message>
    <message numerus="yes">
        <source>målet är %Ln anteckningar</source>
        <extracomment>views/targets_dialog.py</extracomment>
        <translation>
            <numerusform>the target is %Ln note</numerusform>
            <numerusform>the target is %Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>Avsluta</source>
        <extracomment>qt/tour.py</extracomment>
        <translation>End</translation>
    </message>
    <message>
        <source>Klart</source>
        <extracomment>qt/tour.py</extracomment>
        <translation>Done</translation>
    </message>
    <message>
        <source>Nästa</source>
        <extracomment>qt/tour.py</extracomment>
        <translation>Next</translation>
    </message>
    <message>
        <source>Tillbaka</source>
        <extracomment>qt/tour.py</extracomment>
        <translation>Back</translation>
    </message>
    <message>
        <source>{number} AV {count}</source>
        <extracomment>qt/tour.py</extracomment>
        <translation>{number} OF {count}</translation>
    </message>
</context>
<context>
    <name>Wall</name>
    <message>
        <source>Anteckningar, nyast först</source>
        <extracomment>views/wall.py</extracomment>
        <translation>Notes, newest first</translation>
    </message>
    <message>
        <source>Dra fönstret till projektorn och tryck F11. Mellanslag: paus. + och −: textens storlek. B: bara det här bordet. ← →: fråga. F9: stäng.</source>
        <extracomment>views/wall.py</extracomment>
        <translation>Drag the window to the projector and press F11. Space: pause. + and −: size of the text. B: this table only. ← →: question. F9: close.</translation>
    </message>
    <message>
        <source>Vägg</source>
        <extracomment>views/wall.py</extracomment>
        <translation>Wall</translation>
    </message>
    <message>
        <source>Vägg för projektorn</source>
        <extracomment>views/wall.py</extracomment>
        <translation>Wall for the projector</translation>
    </message>
</context>
<context>
    <name>WallDesk</name>
    <message>
        <source>Bord {number}</source>
        <extracomment>views/wall_desk.py</extracomment>
        <translation>Table {number}</translation>
    </message>
    <message>
        <source>Paus</source>
        <extracomment>views/wall_desk.py</extracomment>
        <translation>Paused</translation>
    </message>
    <message>
        <source>Väggen visar allt igen.</source>
        <extracomment>views/wall_desk.py</extracomment>
        <translation>The wall shows everything again.</translation>
    </message>
    <message>
        <source>Väggen visas på den andra skärmen. Skift+F9 pausar den, F9 stänger den.</source>
        <extracomment>views/wall_desk.py</extracomment>
        <translation>The wall is on the other screen. Shift+F9 pauses it, F9 closes it.</translation>
    </message>
    <message>
        <source>Väggen är inte öppen. F9 öppnar den.</source>
        <extracomment>views/wall_desk.py</extracomment>
        <translation>The wall isn&apos;t open. F9 opens it.</translation>
    </message>
    <message>
        <source>Väggen är pausad: inget nytt visas där. Skift+F9 släpper fram det.</source>
        <extracomment>views/wall_desk.py</extracomment>
        <translation>The wall is paused: nothing new comes up there. Shift+F9 lets it through.</translation>
    </message>
    <message>
        <source>Väggen är öppen i ett eget fönster (Alt+Tabb). Dra det till projektorn och tryck F11 där. F9 stänger den.</source>
        <extracomment>views/wall_desk.py</extracomment>
        <translation>The wall is open in a window of its own (Alt+Tab). Drag it to the projector and press F11 there. F9 closes it.</translation>
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
    <message>
        <source>Säkerhetskopia {time}</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Backup {time}</translation>
    </message>
</context>
<context>
    <name>_Veil</name>
    <message>
        <source>Släpp fotona här</source>
        <extracomment>views/picture_drops.py</extracomment>
        <translation>Drop the photos here</translation>
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
        <source>Anteckningen får citeras, eller inte</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>The note may be quoted, or not</translation>
    </message>
    <message>
        <source>Avsluta</source>
        <extracomment>app.py</extracomment>
        <translation>Quit</translation>
    </message>
    <message>
        <source>Byt namn på fotot</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Rename the photo</translation>
    </message>
    <message>
        <source>Byt tillfälle</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Switch session</translation>
    </message>
    <message>
        <source>Börja om klockan</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Start the clock over</translation>
    </message>
    <message>
        <source>En minut till på klockan</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>One minute more on the clock</translation>
    </message>
    <message>
        <source>Fotot: nedåt</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>The photo: down</translation>
    </message>
    <message>
        <source>Fotot: uppåt</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>The photo: up</translation>
    </message>
    <message>
        <source>Fotot: åt höger</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>The photo: to the right</translation>
    </message>
    <message>
        <source>Fotot: åt vänster</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>The photo: to the left</translation>
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
        <source>Föregående foto</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Previous photo</translation>
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
        <source>Hjälp Introduktion Lär dig</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Help Introduction Learn</translation>
    </message>
    <message>
        <source>Kartan: tillfället eller hela programmet</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>The map: this session or the whole programme</translation>
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
        <source>Lägg till foton…</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Add photos…</translation>
    </message>
    <message>
        <source>Lösenfras Kryptera Lås Återställningsblad Nyckelring Filen</source>
        <extracomment>bench/safety.py</extracomment>
        <translation>Passphrase Encrypt Lock Recovery sheet Keyring File</translation>
    </message>
    <message>
        <source>Markera alla anteckningar</source>
        <extracomment>views/coding_commands.py</extracomment>
        <translation>Select all notes</translation>
    </message>
    <message>
        <source>Maska personuppgifter</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Mask personal data</translation>
    </message>
    <message>
        <source>Memo till anteckningen</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Memo on the note</translation>
    </message>
    <message>
        <source>Mindre foto</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Smaller photo</translation>
    </message>
    <message>
        <source>Mindre text</source>
        <extracomment>app.py</extracomment>
        <translation>Smaller text</translation>
    </message>
    <message>
        <source>Mål för vad ni vill höra</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Targets for what you want to hear</translation>
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
        <source>Nästa foto</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Next photo</translation>
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
        <source>Pausa väggen, eller släpp fram det nya</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Pause the wall, or let what is new through</translation>
    </message>
    <message>
        <source>Prickar för hela bordet</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Dots for the whole table</translation>
    </message>
    <message>
        <source>Radera fotot för gott…</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Erase the photo for good…</translation>
    </message>
    <message>
        <source>Radera ursprunget för gott…</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Erase the original for good…</translation>
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
        <source>Rundtur i fönstret</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Tour of the window</translation>
    </message>
    <message>
        <source>Skriv in från papper…</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Type in from paper…</translation>
    </message>
    <message>
        <source>Skriv ut bordsblad (PDF)…</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Print table sheets (PDF)…</translation>
    </message>
    <message>
        <source>Slå ihop markerade anteckningar</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Join the selected notes</translation>
    </message>
    <message>
        <source>Spara en kopia…</source>
        <extracomment>bench/safety.py</extracomment>
        <translation>Save a copy…</translation>
    </message>
    <message>
        <source>Start</source>
        <extracomment>app.py</extracomment>
        <translation>Start</translation>
    </message>
    <message>
        <source>Starta eller pausa klockan</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Start or pause the clock</translation>
    </message>
    <message>
        <source>Stäng projektet</source>
        <extracomment>app.py</extracomment>
        <translation>Close the project</translation>
    </message>
    <message>
        <source>Större foto</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Larger photo</translation>
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
        <source>Säkerhet och kopior…</source>
        <extracomment>bench/safety.py</extracomment>
        <translation>Safety and copies…</translation>
    </message>
    <message>
        <source>Säkerhetskopiera nu</source>
        <extracomment>bench/safety.py</extracomment>
        <translation>Back up now</translation>
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
        <source>Ta bort fotot</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Remove the photo</translation>
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
        <source>Visa anteckningar från alla bord</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Show notes from all tables</translation>
    </message>
    <message>
        <source>Visa anteckningens historik</source>
        <extracomment>views/coding_commands.py</extracomment>
        <translation>Show the note&apos;s history</translation>
    </message>
    <message>
        <source>Visa bara ett bord eller en runda</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Show only one table or round</translation>
    </message>
    <message>
        <source>Visa eller stäng fotona</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Show or close the photos</translation>
    </message>
    <message>
        <source>Väggen: bara det här bordet, eller alla</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>The wall: this table only, or all</translation>
    </message>
    <message>
        <source>Väggen: mindre text</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>The wall: smaller text</translation>
    </message>
    <message>
        <source>Väggen: större text</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>The wall: larger text</translation>
    </message>
    <message>
        <source>Välj grupp för nästa anteckningar</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Choose group for the next notes</translation>
    </message>
    <message>
        <source>Välj perspektiv för nästa anteckningar</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Choose perspective for the next notes</translation>
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
        <source>Välj tid för frågan</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Choose time for the question</translation>
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
        <source>Återställ från en säkerhetskopia…</source>
        <extracomment>bench/safety.py</extracomment>
        <translation>Restore from a backup…</translation>
    </message>
    <message>
        <source>Öppna eller stäng väggen</source>
        <extracomment>views/capture_commands.py</extracomment>
        <translation>Open or close the wall</translation>
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
        <extracomment>domain/note.py, services/notes.py, services/votes.py</extracomment>
        <translation>The number of dots and voters must be 0 to {limit}.</translation>
    </message>
    <message>
        <source>Antal prickar per person ska vara 1 till {limit}.</source>
        <extracomment>domain/session.py</extracomment>
        <translation>The number of dots a person must be 1 to {limit}.</translation>
    </message>
    <message>
        <source>Anteckningarna är från olika tillfällen och kan inte slås ihop. Inget ändrades.</source>
        <extracomment>services/note_surgery.py</extracomment>
        <translation>The notes are from different sessions and can&apos;t be joined. Nothing was changed.</translation>
    </message>
    <message>
        <source>Anteckningen finns inte längre. Inget ändrades.</source>
        <extracomment>services/notes.py</extracomment>
        <translation>The note no longer exists. Nothing was changed.</translation>
    </message>
    <message>
        <source>Anteckningen {id} finns i två versioner. Bestäm först vad det ska stå; inget ändrades.</source>
        <extracomment>services/note_surgery.py</extracomment>
        <translation>The note {id} has two versions. First decide what it should say; nothing was changed.</translation>
    </message>
    <message>
        <source>Anteckningen {id} har delats för många gånger. Inget ändrades.</source>
        <extracomment>services/note_surgery.py</extracomment>
        <translation>The note {id} has been split too many times. Nothing was changed.</translation>
    </message>
    <message>
        <source>Anteckningen är sparad och finns kvar. Skriv texten igen, eller ta bort anteckningen i Fånga.</source>
        <extracomment>views/paper_sheets.py</extracomment>
        <translation>The note is saved and still there. Type its text again, or delete the note in Capture.</translation>
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
        <source>Datorns nyckelring svarade inte eller är låst. Lås upp den och försök igen.</source>
        <extracomment>services/remembered_keys.py</extracomment>
        <translation>The computer&apos;s keyring didn&apos;t answer or is locked. Unlock it and try again.</translation>
    </message>
    <message>
        <source>Den här datorn har ingen nyckelring som är säker nog. Lösenfrasen sparades inte.</source>
        <extracomment>services/remembered_keys.py</extracomment>
        <translation>This computer has no keyring that is safe enough. The passphrase wasn&apos;t saved.</translation>
    </message>
    <message>
        <source>Den inklistrade bilden</source>
        <extracomment>exchange/pictures.py</extracomment>
        <translation>The pasted picture</translation>
    </message>
    <message>
        <source>Den nya filen för {name} gick inte att läsa tillbaka och togs bort. Projektet är som det var; kontrollera disken.</source>
        <extracomment>storage/rekey.py</extracomment>
        <translation>The new file for {name} couldn&apos;t be read back and was removed. The project is as it was; check the disk.</translation>
    </message>
    <message>
        <source>Det du valde finns inte längre. Inget ändrades; välj igen.</source>
        <extracomment>services/notes.py</extracomment>
        <translation>What you chose no longer exists. Nothing was changed; choose again.</translation>
    </message>
    <message>
        <source>Det finns ingen grupp {word}. Skriv en siffra, 1 till {last}.</source>
        <extracomment>views/paper_cells.py</extracomment>
        <translation>There is no group {word}. Type a number, 1 to {last}.</translation>
    </message>
    <message>
        <source>Det finns inget tema {word}. Skriv siffror, 1 till {last}, med komma emellan.</source>
        <extracomment>views/paper_cells.py</extracomment>
        <translation>There is no theme {word}. Type numbers, 1 to {last}, with commas between.</translation>
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
        <source>Det gick inte att byta ut {name}. Filen är som den var; kontrollera att du får skriva där.</source>
        <extracomment>storage/rekey.py</extracomment>
        <translation>{name} couldn&apos;t be replaced. The file is as it was; check that you may write there.</translation>
    </message>
    <message>
        <source>Det gick inte att läsa eller skriva {name}. Kontrollera disken eller USB-minnet och försök igen.</source>
        <extracomment>storage/failures.py</extracomment>
        <translation>{name} could not be read or written. Check the disk or the USB stick and try again.</translation>
    </message>
    <message>
        <source>Det gick inte att återställa {name}. Filen är som den var; kontrollera att du får skriva där och att det finns plats.</source>
        <extracomment>storage/restore.py</extracomment>
        <translation>{name} couldn&apos;t be restored. The file is as it was; check that you may write there and that there&apos;s room.</translation>
    </message>
    <message>
        <source>Det gick inte att öppna {name}. Kontrollera att disken sitter i och att du får skriva där.</source>
        <extracomment>storage/failures.py</extracomment>
        <translation>{name} could not be opened. Check that the disk is connected and that you may write to it.</translation>
    </message>
    <message>
        <source>Det gick inte, och felet är programmets. Projektet är öppet igen.</source>
        <extracomment>bench/exchange.py</extracomment>
        <translation>It didn&apos;t work, and the mistake is the program&apos;s. The project is open again.</translation>
    </message>
    <message>
        <source>Det går inte att skriva i mappen {folder}. Välj en annan plats.</source>
        <extracomment>exchange/atomic.py, storage/location.py</extracomment>
        <translation>The folder {folder} cannot be written to. Choose another place.</translation>
    </message>
    <message>
        <source>Det skulle bli {count} blad, men högst {limit} går att skriva ut. Ändra antalet bord och rundor.</source>
        <extracomment>reports/table_kit.py</extracomment>
        <translation>It would be {count} sheets, but at most {limit} can be printed. Change the number of tables and rounds.</translation>
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
        <source>En annan fil har tagit platsen för projektfilen {name}. Det här sparades inte. Stäng projektet och öppna det igen.</source>
        <extracomment>storage/project_file.py</extracomment>
        <translation>Another file has taken the place of the project file {name}. This was not saved. Close the project and open it again.</translation>
    </message>
    <message>
        <source>En cell är längre än {limit} tecken; troligen stängs ett citattecken (&quot;) aldrig.</source>
        <extracomment>exchange/table_file.py</extracomment>
        <translation>A cell is longer than {limit} characters; probably a quotation mark (&quot;) is never closed.</translation>
    </message>
    <message>
        <source>En minnesanteckning får vara högst {limit} tecken.</source>
        <extracomment>services/memos.py, views/memo_editor.py</extracomment>
        <translation>A memo may have at most {limit} characters.</translation>
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
        <source>Ett foto i projektfilen är skadat. Det finns kanske kvar i en säkerhetskopia.</source>
        <extracomment>views/picture_loader.py</extracomment>
        <translation>A photo in the project file is damaged. It may still be in a backup.</translation>
    </message>
    <message>
        <source>Ett foto saknas i projektfilen. Det finns kanske kvar i en säkerhetskopia.</source>
        <extracomment>services/pictures.py</extracomment>
        <translation>A photo is missing in the project file. It may still be in a backup.</translation>
    </message>
    <message>
        <source>Ett fotos namn får vara högst {limit} tecken. Namnet är som det var.</source>
        <extracomment>services/pictures.py</extracomment>
        <translation>The name of a photo may have at most {limit} characters. The name is as it was.</translation>
    </message>
    <message>
        <source>Ett mål ska vara 0 till {limit} anteckningar.</source>
        <extracomment>services/targets.py</extracomment>
        <translation>A target must be 0 to {limit} notes.</translation>
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
        <source>Fotot finns inte längre.</source>
        <extracomment>services/pictures.py</extracomment>
        <translation>The photo is no longer there.</translation>
    </message>
    <message>
        <source>Fotot finns inte längre. Inget ändrades.</source>
        <extracomment>services/pictures.py</extracomment>
        <translation>The photo is no longer there. Nothing was changed.</translation>
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
        <source>Grupp {group} i återställningskoden har tecknet ”{sign}”, som inte kan stå där. Bara siffror och bokstäverna A–F ingår.</source>
        <extracomment>domain/recovery_code.py</extracomment>
        <translation>Group {group} of the recovery code has the character “{sign}”, which can&apos;t stand there. Only digits and the letters A–F do.</translation>
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
        <source>Guiden {name} går inte att läsa. Spara den som text i UTF-8.</source>
        <extracomment>domain/guide.py</extracomment>
        <translation>The guide {name} cannot be read. Save it as text in UTF-8.</translation>
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
        <source>Koden är rätt skriven men öppnar inte {name}. Den hör till ett annat projekt, eller till en lösenfras som har bytts sedan bladet gjordes.</source>
        <extracomment>services/projects.py</extracomment>
        <translation>The code is typed right but doesn&apos;t open {name}. It belongs to another project, or to a passphrase that was changed since the sheet was made.</translation>
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
        <source>Markera två eller flera anteckningar för att slå ihop dem.</source>
        <extracomment>services/note_surgery.py</extracomment>
        <translation>Select two or more notes to join them.</translation>
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
        <source>Något gick fel i programmet, så det här sparades inte. Texten är kvar; försök igen.</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Something went wrong in the program, so this was not saved. The text is still there; try again.</translation>
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
        <extracomment>storage/failures.py, storage/sole_use.py</extracomment>
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
        <extracomment>bench/workbench.py, storage/project_file.py</extracomment>
        <translation>The project {name} is open for reading only. Nothing was changed.</translation>
    </message>
    <message>
        <source>Projektet {name} är öppet i ett annat fönster. Stäng det där först; inget ändrades.</source>
        <extracomment>storage/sole_use.py</extracomment>
        <translation>The project {name} is open in another window. Close it there first; nothing was changed.</translation>
    </message>
    <message>
        <source>Projektfilen {name} har tagits bort eller flyttats, eller så är USB-minnet utdraget. Det här sparades inte. Lägg tillbaka filen eller minnet; annars finns säkerhetskopior i mappen {folder}.</source>
        <extracomment>storage/project_file.py</extracomment>
        <translation>The project file {name} has been removed or moved, or the USB stick has been pulled out. This was not saved. Put the file or the stick back; otherwise there are backups in the folder {folder}.</translation>
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
        <source>Skriv antalet prickar med siffror, eller lämna rutan tom.</source>
        <extracomment>views/paper_cells.py</extracomment>
        <translation>Type the number of dots in digits, or leave the box empty.</translation>
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
        <source>Skriv vad fotot ska heta. Namnet är som det var.</source>
        <extracomment>services/pictures.py</extracomment>
        <translation>Type what the photo is to be called. The name is as it was.</translation>
    </message>
    <message>
        <source>Slaget {word} finns inte. Skriv !, +, ? eller &quot;, eller lämna rutan tom.</source>
        <extracomment>views/paper_cells.py</extracomment>
        <translation>There is no kind {word}. Type !, +, ? or &quot;, or leave the box empty.</translation>
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
        <source>Säkerhetskopian har en annan lösenfras än projektet. Öppna {name} som ett eget projekt för att läsa den.</source>
        <extracomment>services/safekeeping.py</extracomment>
        <translation>The backup has another passphrase than the project. Open {name} as a project of its own to read it.</translation>
    </message>
    <message>
        <source>Säkerhetskopian {name} gick inte att ta bort. Kontrollera att du får skriva i dess mapp, eller ta bort den för hand.</source>
        <extracomment>services/masking.py</extracomment>
        <translation>The backup {name} could not be removed. Make sure that you may write in its folder, or remove it by hand.</translation>
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
        <source>Tiden för en fråga ska vara 0 till {limit} minuter.</source>
        <extracomment>domain/session.py</extracomment>
        <translation>The time for a question must be 0 to {limit} minutes.</translation>
    </message>
    <message>
        <source>Tillfället finns inte längre, så fotot sparades inte. Välj ett annat tillfälle och lägg till fotot igen.</source>
        <extracomment>services/pictures.py</extracomment>
        <translation>The session is no longer there, so the photo was not saved. Choose another session and add the photo again.</translation>
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
        <source>Tillfället, gruppen eller temat finns inte längre. Inga mål ändrades; öppna målen igen.</source>
        <extracomment>services/targets.py</extracomment>
        <translation>The session, the group or the theme is gone. No targets were changed; open the targets again.</translation>
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
        <source>{name} har {pixels} megapixel, och högst {limit} går att läsa, så den sparades inte. Gör fotot mindre.</source>
        <extracomment>exchange/pictures.py</extracomment>
        <translation>{name} has {pixels} megapixels, and at most {limit} can be read, so it was not saved. Make the photo smaller.</translation>
    </message>
    <message>
        <source>{name} är ett HEIC-foto, som inte går att läsa här, så det sparades inte. Mejla fotot från telefonen till dig själv, så blir det JPEG, eller välj Inställningar &gt; Kamera &gt; Format &gt; Mest kompatibelt i din iPhone.</source>
        <extracomment>exchange/pictures.py</extracomment>
        <translation>{name} is a HEIC photo, which can&apos;t be read here, so it was not saved. Email the photo from the phone to yourself, which makes it JPEG, or choose Settings &gt; Camera &gt; Formats &gt; Most Compatible on your iPhone.</translation>
    </message>
    <message>
        <source>{name} är för stor för datorns minne, så den sparades inte. Gör fotot mindre och försök igen.</source>
        <extracomment>exchange/pictures.py</extracomment>
        <translation>{name} is too large for the computer&apos;s memory, so it was not saved. Make the photo smaller and try again.</translation>
    </message>
    <message>
        <source>{name} är ingen bild som går att läsa, så den sparades inte. Spara den som JPEG eller PNG först.</source>
        <extracomment>exchange/pictures.py</extracomment>
        <translation>{name} is not a picture that can be read, so it was not saved. Save it as JPEG or PNG first.</translation>
    </message>
    <message>
        <source>{name} är skadad eller bara en del av ett foto, så den sparades inte. Skicka fotot till datorn igen.</source>
        <extracomment>exchange/pictures.py</extracomment>
        <translation>{name} is damaged or only a part of a photo, so it was not saved. Send the photo to the computer again.</translation>
    </message>
    <message>
        <source>{name} är större än {limit} MB, så den sparades inte. Gör fotot mindre och försök igen.</source>
        <extracomment>exchange/pictures.py</extracomment>
        <translation>{name} is larger than {limit} MB, so it was not saved. Make the photo smaller and try again.</translation>
    </message>
    <message>
        <source>{name} är tom, så den sparades inte. Skicka fotot till datorn en gång till.</source>
        <extracomment>exchange/pictures.py</extracomment>
        <translation>{name} is empty, so it was not saved. Send the photo to the computer once more.</translation>
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
        <source>{where}, rad {line}: raden går inte att läsa; skriv till exempel title = &quot;Världskafé&quot;.</source>
        <extracomment>domain/guide.py</extracomment>
        <translation>{where}, line {line}: the line cannot be read; write for example title = &quot;World Café&quot;.</translation>
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
        <source>{where}: guiden saknar frågor; skriv [[blocks]] och under den question = &quot;…&quot;.</source>
        <extracomment>domain/guide.py</extracomment>
        <translation>{where}: the guide has no questions; write [[blocks]] and under it question = &quot;…&quot;.</translation>
    </message>
    <message>
        <source>{where}: högst {limit} frågor får plats; ta bort några.</source>
        <extracomment>domain/guide.py</extracomment>
        <translation>{where}: there is room for {limit} questions at most; remove some.</translation>
    </message>
    <message>
        <source>{where}: id får bara ha små bokstäver a–z, siffror och bindestreck; skriv id = &quot;{proposal}&quot;.</source>
        <extracomment>domain/roadmap.py</extracomment>
        <translation>{where}: id may have only small letters a–z, digits and hyphens; write id = &quot;{proposal}&quot;.</translation>
    </message>
    <message>
        <source>{where}: kind kan inte vara ”{word}”; välj {kinds}.</source>
        <extracomment>domain/guide.py</extracomment>
        <translation>{where}: kind cannot be “{word}”; choose {kinds}.</translation>
    </message>
    <message>
        <source>{where}: nyckeln {key} finns inte här; de som finns är {keys}.</source>
        <extracomment>domain/guide.py, domain/roadmap_toml.py</extracomment>
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
        <extracomment>domain/guide.py, domain/roadmap_toml.py</extracomment>
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
        <source>{where}: {key} saknas; skriv {key} = &quot;…&quot; med text inom citattecken.</source>
        <extracomment>domain/guide.py</extracomment>
        <translation>{where}: {key} is missing; write {key} = &quot;…&quot; with text in quotation marks.</translation>
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
        <source>{where}: {key} ska vara ett helt tal, {least} till {most}, utan citattecken.</source>
        <extracomment>domain/guide.py</extracomment>
        <translation>{where}: {key} is to be a whole number, {least} to {most}, without quotation marks.</translation>
    </message>
    <message>
        <source>{where}: {key} ska vara text inom citattecken; skriv till exempel {example}.</source>
        <extracomment>domain/roadmap_toml.py</extracomment>
        <translation>{where}: {key} must be text in quotation marks; write for example {example}.</translation>
    </message>
    <message>
        <source>{where}: {key} ska vara true eller false, utan citattecken.</source>
        <extracomment>domain/guide.py</extracomment>
        <translation>{where}: {key} is to be true or false, without quotation marks.</translation>
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
        <source>Återställningskoden ska ha {groups} grupper med fyra tecken, alltså {wanted} tecken. Du har skrivit {written}.</source>
        <extracomment>domain/recovery_code.py</extracomment>
        <translation>The recovery code has {groups} groups of four characters, {wanted} in all. You have typed {written}.</translation>
    </message>
    <message>
        <source>Återställningskoden är felskriven. Jämför den med bladet, grupp för grupp.</source>
        <extracomment>domain/recovery_code.py</extracomment>
        <translation>The recovery code is mistyped. Compare it with the sheet, group by group.</translation>
    </message>
    <message>
        <source>Återställningskoden är felskriven. Troligen är det grupp {group}: ”{written}”.</source>
        <extracomment>domain/recovery_code.py</extracomment>
        <translation>The recovery code is mistyped. Probably it&apos;s group {group}: “{written}”.</translation>
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
    <name>moments</name>
    <message>
        <source>i dag {time}</source>
        <extracomment>views/moments.py</extracomment>
        <translation>today {time}</translation>
    </message>
    <message>
        <source>i går {time}</source>
        <extracomment>views/moments.py</extracomment>
        <translation>yesterday {time}</translation>
    </message>
    <message>
        <source>{date} {time}</source>
        <extracomment>views/moments.py</extracomment>
        <translation>{date} {time}</translation>
    </message>
</context>
<context>
    <name>tour</name>
    <message>
        <source>Ctrl+K söker bland anteckningar, teman och tillfällen och kör alla kommandon.</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>Ctrl+K searches notes, themes and sessions and runs every command.</translation>
    </message>
    <message>
        <source>Det ni har hört</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>What you have heard</translation>
    </message>
    <message>
        <source>F9 visar frågan, klockan och lapparna för rummet, utan personuppgifter.</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>F9 shows the question, the timer and the notes to the room, without personal data.</translation>
    </message>
    <message>
        <source>Fånga: skriv det som sägs</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>Capture: type what is said</translation>
    </message>
    <message>
        <source>Gäller tills du ändrar. Alt+siffra och @ byter grupp, Ctrl+siffra och # tema.</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>Stays until you change it. Alt+number and @ change the group, Ctrl+number and # the theme.</translation>
    </message>
    <message>
        <source>Hem: hela programmet</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>Home: the whole programme</translation>
    </message>
    <message>
        <source>Hitta allt härifrån</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>Find everything from here</translation>
    </message>
    <message>
        <source>Här ser du hur långt ni har kommit, från planerade tillfällen till kodat material.</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>Here you see how far you have come, from planned sessions to coded material.</translation>
    </message>
    <message>
        <source>Här står filen, när den sparades och om den är krypterad. F1 visar rundturen.</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>Here stand the file, when it was saved and whether it is encrypted. F1 shows the tour.</translation>
    </message>
    <message>
        <source>I streckade rutor har en grupp inte sagt något om ett tema. Fråga före pausen.</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>In hatched squares a group has said nothing about a theme. Ask before the break.</translation>
    </message>
    <message>
        <source>Koda: koppla till färdplanen</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>Code: link to the roadmap</translation>
    </message>
    <message>
        <source>Nyast överst. Pil upp i tomt fält ändrar den senaste, Ctrl+Z ångrar allt du gör.</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>Newest first. Up in the empty field edits the last one, Ctrl+Z undoes everything you do.</translation>
    </message>
    <message>
        <source>Nästa steg</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>Next steps</translation>
    </message>
    <message>
        <source>Programmet säger vad som saknas. Knapparna tar dig dit.</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>The program says what is missing. The buttons take you there.</translation>
    </message>
    <message>
        <source>Rapport: ett Word-dokument</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>Report: a Word document</translation>
    </message>
    <message>
        <source>Skriv och tryck Enter. Då är anteckningen på disken och fältet redo för nästa.</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>Type and press Enter. The note is then on the disk and the field ready for the next one.</translation>
    </message>
    <message>
        <source>Vad har vi inte hört än?</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>What haven&apos;t we heard yet?</translation>
    </message>
    <message>
        <source>Vem och vad det gäller</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>Who and what it is about</translation>
    </message>
    <message>
        <source>Väggen på projektorn</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>The wall on the projector</translation>
    </message>
    <message>
        <source>Välj anteckningar i mitten och teman till höger. Sök på läkare och hitta läkarna.</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>Choose notes in the middle and themes on the right. The search knows Swedish word forms.</translation>
    </message>
    <message>
        <source>Välj vad som ska med, se sidorna och exportera. Små tal döljs av sig själva.</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>Choose what goes in, look at the pages and export. Small numbers are hidden by themselves.</translation>
    </message>
    <message>
        <source>Är det sparat?</source>
        <extracomment>bench/tour.py</extracomment>
        <translation>Is it saved?</translation>
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
        <source>Borttaget foto</source>
        <extracomment>bench/picturing.py</extracomment>
        <translation>Removed photo</translation>
    </message>
    <message>
        <source>Borttagna anteckningar</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Deleted notes</translation>
    </message>
    <message>
        <source>Delad anteckning</source>
        <extracomment>bench/note_work.py</extracomment>
        <translation>Split note</translation>
    </message>
    <message>
        <source>Fotots namn</source>
        <extracomment>bench/picturing.py</extracomment>
        <translation>Name of a photo</translation>
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
        <source>Maskade personuppgifter</source>
        <extracomment>bench/masking.py</extracomment>
        <translation>Masked personal data</translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>bench/note_work.py</extracomment>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Mål</source>
        <extracomment>bench/note_work.py</extracomment>
        <translation>Targets</translation>
    </message>
    <message>
        <source>Ny anteckning</source>
        <extracomment>bench/capturing.py, bench/paper.py</extracomment>
        <translation>New note</translation>
    </message>
    <message>
        <source>Nytt foto</source>
        <extracomment>bench/picturing.py</extracomment>
        <translation>New photo</translation>
    </message>
    <message>
        <source>Nytt tema</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>New theme</translation>
    </message>
    <message>
        <source>Nytt tillfälle</source>
        <extracomment>bench/capturing.py</extracomment>
        <translation>New session</translation>
    </message>
    <message>
        <source>Prickar</source>
        <extracomment>bench/note_work.py</extracomment>
        <translation>Dots</translation>
    </message>
    <message>
        <source>Sammanslagna anteckningar</source>
        <extracomment>bench/note_work.py</extracomment>
        <translation>Joined notes</translation>
    </message>
    <message>
        <source>Ändrad anteckning</source>
        <extracomment>bench/paper.py, bench/workbench.py</extracomment>
        <translation>Edited note</translation>
    </message>
    <message>
        <source>Ändrade uppgifter</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>Changed details</translation>
    </message>
    <message>
        <source>Ändrat tillfälle</source>
        <extracomment>bench/capturing.py</extracomment>
        <translation>Changed session</translation>
    </message>
</context>
</TS>
