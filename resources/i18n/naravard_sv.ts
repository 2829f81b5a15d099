<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="sv">
<context>
    <name>AgendaRow</name>
    <message numerus="yes">
        <source>%Ln frågor</source>
        <extracomment>views/agenda_row.py</extracomment>
        <translation>
            <numerusform>%Ln fråga</numerusform>
            <numerusform>%Ln frågor</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BlockClock</name>
    <message numerus="yes">
        <source>%Ln minuter kvar</source>
        <extracomment>views/block_clock.py</extracomment>
        <translation>
            <numerusform>%Ln minut kvar</numerusform>
            <numerusform>%Ln minuter kvar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Capture</name>
    <message numerus="yes">
        <source>%Ln anteckningar togs bort. Ctrl+Z tar tillbaka.</source>
        <extracomment>views/capture.py</extracomment>
        <translation>
            <numerusform>%Ln anteckning togs bort. Ctrl+Z tar tillbaka.</numerusform>
            <numerusform>%Ln anteckningar togs bort. Ctrl+Z tar tillbaka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaptureHeader</name>
    <message numerus="yes">
        <source>%Ln personer</source>
        <extracomment>views/capture_header.py</extracomment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Codebook</name>
    <message numerus="yes">
        <source>Koda {n} valda</source>
        <extracomment>views/codebook.py</extracomment>
        <translation>
            <numerusform>Koda {n} vald</numerusform>
            <numerusform>Koda {n} valda</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Ta bort temat från {n} valda</source>
        <extracomment>views/codebook.py</extracomment>
        <translation>
            <numerusform>Ta bort temat från {n} vald</numerusform>
            <numerusform>Ta bort temat från {n} valda</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodebookModel</name>
    <message numerus="yes">
        <source>{n} anteckningar</source>
        <extracomment>views/codebook_model.py</extracomment>
        <translation>
            <numerusform>{n} anteckning</numerusform>
            <numerusform>{n} anteckningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingFilters</name>
    <message numerus="yes">
        <source>Rensa {n}</source>
        <extracomment>views/coding_filters.py</extracomment>
        <translation>
            <numerusform>Rensa {n}</numerusform>
            <numerusform>Rensa {n}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} grupper</source>
        <extracomment>views/coding_filters.py</extracomment>
        <translation>
            <numerusform>{n} grupp</numerusform>
            <numerusform>{n} grupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} slag</source>
        <extracomment>views/coding_filters.py</extracomment>
        <translation>
            <numerusform>{n} slag</numerusform>
            <numerusform>{n} slag</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tillfällen</source>
        <extracomment>views/coding_filters.py</extracomment>
        <translation>
            <numerusform>{n} tillfälle</numerusform>
            <numerusform>{n} tillfällen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CodingPickers</name>
    <message numerus="yes">
        <source>{what} för {n} anteckningar</source>
        <extracomment>views/coding_pickers.py</extracomment>
        <translation>
            <numerusform>{what} för {n} anteckning</numerusform>
            <numerusform>{what} för {n} anteckningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DotsBoard</name>
    <message numerus="yes">
        <source>%Ln anteckningar</source>
        <extracomment>views/dots_board.py</extracomment>
        <translation>
            <numerusform>%Ln anteckning</numerusform>
            <numerusform>%Ln anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln personer</source>
        <extracomment>views/dots_board.py</extracomment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln prickar</source>
        <extracomment>views/dots_board.py</extracomment>
        <translation>
            <numerusform>%Ln prick</numerusform>
            <numerusform>%Ln prickar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Och %Ln anteckningar till.</source>
        <extracomment>views/dots_board.py</extracomment>
        <translation>
            <numerusform>Och %Ln anteckning till.</numerusform>
            <numerusform>Och %Ln anteckningar till.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErasureQuestion</name>
    <message numerus="yes">
        <source>Ta också bort %Ln säkerhetskopior som har det kvar. En ny görs först.</source>
        <extracomment>views/erasure_question.py</extracomment>
        <translation>
            <numerusform>Ta också bort %Ln säkerhetskopia som har det kvar. En ny görs först.</numerusform>
            <numerusform>Ta också bort %Ln säkerhetskopior som har det kvar. En ny görs först.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileDesk</name>
    <message numerus="yes">
        <source>%Ln rader går inte att läsa.</source>
        <extracomment>bench/files.py</extracomment>
        <translation>
            <numerusform>%Ln rad går inte att läsa.</numerusform>
            <numerusform>%Ln rader går inte att läsa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FileSafety</name>
    <message numerus="yes">
        <source>%Ln av dem är inte skyddade som projektet är.</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>
            <numerusform>%Ln av dem är inte skyddad som projektet är.</numerusform>
            <numerusform>%Ln av dem är inte skyddade som projektet är.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln kopior</source>
        <extracomment>views/file_safety.py</extracomment>
        <translation>
            <numerusform>%Ln kopia</numerusform>
            <numerusform>%Ln kopior</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FilterModel</name>
    <message numerus="yes">
        <source>Visa {n} till</source>
        <extracomment>views/coding_filter_model.py</extracomment>
        <translation>
            <numerusform>Visa {n} till</numerusform>
            <numerusform>Visa {n} till</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} anteckningar</source>
        <extracomment>views/coding_filter_model.py</extracomment>
        <translation>
            <numerusform>{n} anteckning</numerusform>
            <numerusform>{n} anteckningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GapModel</name>
    <message numerus="yes">
        <source>%Ln anteckningar</source>
        <extracomment>views/capture_gaps.py</extracomment>
        <translation>
            <numerusform>%Ln anteckning</numerusform>
            <numerusform>%Ln anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>målet på %Ln är nått</source>
        <extracomment>views/capture_gaps.py</extracomment>
        <translation>
            <numerusform>målet på %Ln är nått</numerusform>
            <numerusform>målet på %Ln är nått</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>målet är %Ln</source>
        <extracomment>views/capture_gaps.py</extracomment>
        <translation>
            <numerusform>målet är %Ln</numerusform>
            <numerusform>målet är %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Headline</name>
    <message numerus="yes">
        <source>{n} anteckningar</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>
            <numerusform>{n} anteckning</numerusform>
            <numerusform>{n} anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kodade anteckningar</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>
            <numerusform>{n} kodad anteckning</numerusform>
            <numerusform>{n} kodade anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} kodade träffar</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>
            <numerusform>{n} kodad träff</numerusform>
            <numerusform>{n} kodade träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} markerade</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>
            <numerusform>{n} markerad</numerusform>
            <numerusform>{n} markerade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} okodade anteckningar</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>
            <numerusform>{n} okodad anteckning</numerusform>
            <numerusform>{n} okodade anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} okodade träffar</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>
            <numerusform>{n} okodad träff</numerusform>
            <numerusform>{n} okodade träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} träffar</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>
            <numerusform>{n} träff</numerusform>
            <numerusform>{n} träffar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} träffar, även i sammansatta ord</source>
        <extracomment>views/coding_head.py</extracomment>
        <translation>
            <numerusform>{n} träff, även i sammansatta ord</numerusform>
            <numerusform>{n} träffar, även i sammansatta ord</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HeatModel</name>
    <message numerus="yes">
        <source>%Ln anteckningar</source>
        <extracomment>views/heat_table.py</extracomment>
        <translation>
            <numerusform>%Ln anteckning</numerusform>
            <numerusform>%Ln anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln personer</source>
        <extracomment>views/heat_table.py</extracomment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tillfällen</source>
        <extracomment>views/heat_table.py</extracomment>
        <translation>
            <numerusform>%Ln tillfälle</numerusform>
            <numerusform>%Ln tillfällen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Home</name>
    <message numerus="yes">
        <source>%Ln tillfällen</source>
        <extracomment>views/home.py</extracomment>
        <translation>
            <numerusform>%Ln tillfälle</numerusform>
            <numerusform>%Ln tillfällen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln aktörsgrupper</source>
        <extracomment>views/home.py</extracomment>
        <translation>
            <numerusform>%Ln aktörsgrupp</numerusform>
            <numerusform>%Ln aktörsgrupper</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saker</source>
        <extracomment>views/home.py</extracomment>
        <translation>
            <numerusform>%n sak</numerusform>
            <numerusform>%n saker</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln återstår</source>
        <extracomment>views/home.py</extracomment>
        <translation>
            <numerusform>%Ln återstår</numerusform>
            <numerusform>%Ln återstår</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln okodade</source>
        <extracomment>views/home.py</extracomment>
        <translation>
            <numerusform>%Ln okodad</numerusform>
            <numerusform>%Ln okodade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>från %Ln personer</source>
        <extracomment>views/home.py</extracomment>
        <translation>
            <numerusform>från %Ln person</numerusform>
            <numerusform>från %Ln personer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Masking</name>
    <message numerus="yes">
        <source>%Ln anteckningar</source>
        <extracomment>bench/masking.py</extracomment>
        <translation>
            <numerusform>%Ln anteckning</numerusform>
            <numerusform>%Ln anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln äldre säkerhetskopior togs bort, och en ny gjordes.</source>
        <extracomment>bench/masking.py</extracomment>
        <translation>
            <numerusform>%Ln äldre säkerhetskopia togs bort, och en ny gjordes.</numerusform>
            <numerusform>%Ln äldre säkerhetskopior togs bort, och en ny gjordes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Det finns kvar i %Ln säkerhetskopior i mappen {folder}.</source>
        <extracomment>bench/masking.py</extracomment>
        <translation>
            <numerusform>Det finns kvar i %Ln säkerhetskopia i mappen {folder}.</numerusform>
            <numerusform>Det finns kvar i %Ln säkerhetskopior i mappen {folder}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NextSteps</name>
    <message numerus="yes">
        <source>%Ln anteckningar har ändrats på två håll</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>
            <numerusform>%Ln anteckning har ändrats på två håll</numerusform>
            <numerusform>%Ln anteckningar har ändrats på två håll</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln anteckningar är okodade</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>
            <numerusform>%Ln anteckning är okodad</numerusform>
            <numerusform>%Ln anteckningar är okodade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tillfällen är planerade men inte hållna</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>
            <numerusform>%Ln tillfälle är planerat men inte hållet</numerusform>
            <numerusform>%Ln tillfällen är planerade men inte hållna</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln grupper har inte hörts</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>
            <numerusform>%Ln grupp har inte hörts</numerusform>
            <numerusform>%Ln grupper har inte hörts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>och %Ln till</source>
        <extracomment>views/next_steps.py</extracomment>
        <translation>
            <numerusform>och %Ln till</numerusform>
            <numerusform>och %Ln till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteDelegate</name>
    <message numerus="yes">
        <source>%n prickar</source>
        <extracomment>views/coding_delegate.py</extracomment>
        <translation>
            <numerusform>%n prick</numerusform>
            <numerusform>%n prickar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NoteStream</name>
    <message numerus="yes">
        <source>%Ln prickar</source>
        <extracomment>views/capture_stream.py</extracomment>
        <translation>
            <numerusform>%Ln prick</numerusform>
            <numerusform>%Ln prickar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>NotesDesk</name>
    <message numerus="yes">
        <source>%Ln anteckningar får citeras. Ctrl+Z tar tillbaka.</source>
        <extracomment>views/capture_notes.py</extracomment>
        <translation>
            <numerusform>%Ln anteckning får citeras. Ctrl+Z tar tillbaka.</numerusform>
            <numerusform>%Ln anteckningar får citeras. Ctrl+Z tar tillbaka.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln anteckningar får inte citeras längre. Ctrl+Z tar tillbaka.</source>
        <extracomment>views/capture_notes.py</extracomment>
        <translation>
            <numerusform>%Ln anteckning får inte citeras längre. Ctrl+Z tar tillbaka.</numerusform>
            <numerusform>%Ln anteckningar får inte citeras längre. Ctrl+Z tar tillbaka.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message numerus="yes">
        <source>%n teman</source>
        <extracomment>views/pack_choice.py</extracomment>
        <translation>
            <numerusform>%n tema</numerusform>
            <numerusform>%n teman</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperDesk</name>
    <message numerus="yes">
        <source>%Ln bordsblad i {name}, med försättsblad.</source>
        <extracomment>bench/paper.py</extracomment>
        <translation>
            <numerusform>%Ln bordsblad i {name}, med försättsblad.</numerusform>
            <numerusform>%Ln bordsblad i {name}, med försättsblad.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rader från papper är inte sparade än ({session}).</source>
        <extracomment>bench/paper.py</extracomment>
        <translation>
            <numerusform>%Ln rad från papper är inte sparad än ({session}).</numerusform>
            <numerusform>%Ln rader från papper är inte sparade än ({session}).</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PaperEntry</name>
    <message numerus="yes">
        <source>%Ln rader inskrivna</source>
        <extracomment>views/paper_entry.py</extracomment>
        <translation>
            <numerusform>%Ln rad inskriven</numerusform>
            <numerusform>%Ln rader inskrivna</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PictureModel</name>
    <message numerus="yes">
        <source>%Ln anteckningar</source>
        <extracomment>views/picture_strip.py</extracomment>
        <translation>
            <numerusform>%Ln anteckning</numerusform>
            <numerusform>%Ln anteckningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PicturePane</name>
    <message numerus="yes">
        <source>Foton · %Ln stycken</source>
        <extracomment>views/picture_pane.py</extracomment>
        <translation>
            <numerusform>Foton · %Ln stycke</numerusform>
            <numerusform>Foton · %Ln stycken</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Picturing</name>
    <message numerus="yes">
        <source>%Ln foton</source>
        <extracomment>bench/picturing.py</extracomment>
        <translation>
            <numerusform>%Ln foto</numerusform>
            <numerusform>%Ln foton</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln foton fanns redan och sparades inte en gång till.</source>
        <extracomment>bench/picturing.py</extracomment>
        <translation>
            <numerusform>%Ln foto fanns redan och sparades inte en gång till.</numerusform>
            <numerusform>%Ln foton fanns redan och sparades inte en gång till.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln foton är sparade.</source>
        <extracomment>bench/picturing.py</extracomment>
        <translation>
            <numerusform>%Ln foto är sparat.</numerusform>
            <numerusform>%Ln foton är sparade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Läser in %Ln foton…</source>
        <extracomment>bench/picturing.py</extracomment>
        <translation>
            <numerusform>Läser in %Ln foto…</numerusform>
            <numerusform>Läser in %Ln foton…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{names} och %Ln till</source>
        <extracomment>bench/picturing.py</extracomment>
        <translation>
            <numerusform>{names} och %Ln till</numerusform>
            <numerusform>{names} och %Ln till</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProjectOpener</name>
    <message numerus="yes">
        <source>%Ln anteckningar som tillkommit sedan dess skulle saknas.</source>
        <extracomment>bench/opening.py</extracomment>
        <translation>
            <numerusform>%Ln anteckning som tillkommit sedan dess skulle saknas.</numerusform>
            <numerusform>%Ln anteckningar som tillkommit sedan dess skulle saknas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecentModel</name>
    <message numerus="yes">
        <source>%Ln anteckningar</source>
        <extracomment>views/recent.py</extracomment>
        <translation>
            <numerusform>%Ln anteckning</numerusform>
            <numerusform>%Ln anteckningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportChecks</name>
    <message numerus="yes">
        <source>%Ln anteckningar har två versioner</source>
        <extracomment>views/report_checks.py</extracomment>
        <translation>
            <numerusform>%Ln anteckning har två versioner</numerusform>
            <numerusform>%Ln anteckningar har två versioner</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln anteckningar är okodade</source>
        <extracomment>views/report_checks.py</extracomment>
        <translation>
            <numerusform>%Ln anteckning är okodad</numerusform>
            <numerusform>%Ln anteckningar är okodade</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tal döljs: färre än {few} personer står bakom, eller så går det att räkna ut.</source>
        <extracomment>views/report_checks.py</extracomment>
        <translation>
            <numerusform>%Ln tal döljs: färre än {few} personer står bakom det, eller så går ett sådant att räkna ut.</numerusform>
            <numerusform>%Ln tal döljs: färre än {few} personer står bakom dem, eller så går ett sådant att räkna ut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RestoreBackup</name>
    <message numerus="yes">
        <source>%Ln anteckningar</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>
            <numerusform>%Ln anteckning</numerusform>
            <numerusform>%Ln anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln anteckningar som tillkommit sedan dess skulle saknas.</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>
            <numerusform>%Ln anteckning som tillkommit sedan dess skulle saknas.</numerusform>
            <numerusform>%Ln anteckningar som tillkommit sedan dess skulle saknas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tillfällen</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>
            <numerusform>%Ln tillfälle</numerusform>
            <numerusform>%Ln tillfällen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln ändringar som gjorts sedan dess skulle saknas, men ingen anteckning.</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>
            <numerusform>%Ln ändring som gjorts sedan dess skulle saknas, men ingen anteckning.</numerusform>
            <numerusform>%Ln ändringar som gjorts sedan dess skulle saknas, men ingen anteckning.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Och %Ln andra ändringar.</source>
        <extracomment>views/restore_backup.py</extracomment>
        <translation>
            <numerusform>Och %Ln annan ändring.</numerusform>
            <numerusform>Och %Ln andra ändringar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreamHead</name>
    <message numerus="yes">
        <source>%Ln nya anteckningar utanför filtret.</source>
        <extracomment>views/stream_head.py</extracomment>
        <translation>
            <numerusform>%Ln ny anteckning utanför filtret.</numerusform>
            <numerusform>%Ln nya anteckningar utanför filtret.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stycken, nyast först</source>
        <extracomment>views/stream_head.py</extracomment>
        <translation>
            <numerusform>%Ln anteckning</numerusform>
            <numerusform>%Ln stycken, nyast först</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TargetsModel</name>
    <message numerus="yes">
        <source>inget eget mål; %Ln anteckningar gäller</source>
        <extracomment>views/targets_dialog.py</extracomment>
        <translation>
            <numerusform>inget eget mål; %Ln anteckning gäller</numerusform>
            <numerusform>inget eget mål; %Ln anteckningar gäller</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>målet är %Ln anteckningar</source>
        <extracomment>views/targets_dialog.py</extracomment>
        <translation>
            <numerusform>målet är %Ln anteckning</numerusform>
            <numerusform>målet är %Ln anteckningar</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message numerus="yes">
        <source>%Ln anteckningar</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>
            <numerusform>%Ln anteckning</numerusform>
            <numerusform>%Ln anteckningar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln personer</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln tillfällen</source>
        <extracomment>bench/workbench.py</extracomment>
        <translation>
            <numerusform>%Ln tillfälle</numerusform>
            <numerusform>%Ln tillfällen</numerusform>
        </translation>
    </message>
</context>
</TS>
