<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="sv">
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
    <message numerus="yes">
        <source>%Ln personer</source>
        <extracomment>views/capture.py</extracomment>
        <translation>
            <numerusform>%Ln person</numerusform>
            <numerusform>%Ln personer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln stycken, nyast först</source>
        <extracomment>views/capture.py</extracomment>
        <translation>
            <numerusform>%Ln anteckning</numerusform>
            <numerusform>%Ln stycken, nyast först</numerusform>
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
