<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Archives</name>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n goes</numerusform>
            <numerusform>%n go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n do not</source>
        <translation>
            <numerusform>%n does not</numerusform>
            <numerusform>%n do not</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it are not in the archive.</source>
        <translation>
            <numerusform>%n part of it is not in the archive.</numerusform>
            <numerusform>%n parts of it are not in the archive.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditFooter</name>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>for %n day</numerusform>
            <numerusform>for %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message numerus="yes">
        <source>Refused %n times</source>
        <translation>
            <numerusform>Refused once</numerusform>
            <numerusform>Refused %n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n upstream(s)</source>
        <translation>
            <numerusform>%n upstream</numerusform>
            <numerusform>%n upstreams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n robot</numerusform>
            <numerusform>%n robots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message numerus="yes">
        <source>%n pull(s) are running now.</source>
        <translation>
            <numerusform>%n pull is running now.</numerusform>
            <numerusform>%n pulls are running now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message numerus="yes">
        <source>Pulls from it go on in %n minute(s).</source>
        <translation>
            <numerusform>Pulls from it go on in %n minute.</numerusform>
            <numerusform>Pulls from it go on in %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n layer</numerusform>
            <numerusform>%n layers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pulls</source>
        <translation>
            <numerusform>%n pull</numerusform>
            <numerusform>%n pulls</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n manifests are read from %1; a limit counts them as pulls.</source>
        <translation>
            <numerusform>%n manifest is read from %1; a limit counts it as a pull.</numerusform>
            <numerusform>%n manifests are read from %1; a limit counts them as pulls.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RobotUse</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 and %n other</numerusform>
            <numerusform>%1 and %n others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message numerus="yes">
        <source>%n blobs</source>
        <translation>
            <numerusform>%n blob</numerusform>
            <numerusform>%n blobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not among the newest %n tags like %1</source>
        <translation>
            <numerusform>Not among the newest %n tag like %1</numerusform>
            <numerusform>Not among the newest %n tags like %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished downloads</source>
        <translation>
            <numerusform>%n unfinished download</numerusform>
            <numerusform>%n unfinished downloads</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown files</source>
        <translation>
            <numerusform>%n unknown file</numerusform>
            <numerusform>%n unknown files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged blobs</source>
        <translation>
            <numerusform>%n damaged blob</numerusform>
            <numerusform>%n damaged blobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images deleted</source>
        <translation>
            <numerusform>%n image deleted</numerusform>
            <numerusform>%n images deleted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images to the trash</source>
        <translation>
            <numerusform>%n image to the trash</numerusform>
            <numerusform>%n images to the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n out of the trash</source>
        <translation>
            <numerusform>%n out of the trash</numerusform>
            <numerusform>%n out of the trash</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n blobs checked</source>
        <translation>
            <numerusform>%n blob checked</numerusform>
            <numerusform>%n blobs checked</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n damaged</numerusform>
            <numerusform>%n damaged</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n missing</numerusform>
            <numerusform>%n missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n left alone</numerusform>
            <numerusform>%n left alone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WarmUp</name>
    <message numerus="yes">
        <source>%n are here</source>
        <translation>
            <numerusform>%n is here</numerusform>
            <numerusform>%n are here</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are to be fetched</source>
        <translation>
            <numerusform>%n is to be fetched</numerusform>
            <numerusform>%n are to be fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be fetched</source>
        <translation>
            <numerusform>%n cannot be fetched</numerusform>
            <numerusform>%n cannot be fetched</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Up to %n pulls of %1</source>
        <comment>upstream</comment>
        <translation>
            <numerusform>Up to %n pull of %1</numerusform>
            <numerusform>Up to %n pulls of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n s</source>
        <comment>seconds, abbreviated</comment>
        <translation>
            <numerusform>%n s</numerusform>
            <numerusform>%n s</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>minutes, abbreviated</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <comment>hours, abbreviated</comment>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n image</numerusform>
            <numerusform>%n images</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n tag</numerusform>
            <numerusform>%n tags</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n project</numerusform>
            <numerusform>%n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n registries</source>
        <translation>
            <numerusform>%n registry</numerusform>
            <numerusform>%n registries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::app::Tray</name>
    <message numerus="yes">
        <source>%n pull(s) running</source>
        <translation>
            <numerusform>%n pull running</numerusform>
            <numerusform>%n pulls running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ActivityView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new pull(s), show them</source>
        <translation>
            <numerusform>%n new pull, show it</numerusform>
            <numerusform>%n new pulls, show them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditView</name>
    <message numerus="yes">
        <source>The log is whole: %n row(s) checked</source>
        <translation>
            <numerusform>The log is whole: %n row checked</numerusform>
            <numerusform>The log is whole: %n rows checked</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::BackupDialog</name>
    <message numerus="yes">
        <source>At least %n characters. Keep it: nobody opens the file without it.</source>
        <translation>
            <numerusform>At least %n character. Keep it: nobody opens the file without it.</numerusform>
            <numerusform>At least %n characters. Keep it: nobody opens the file without it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DashboardView</name>
    <message numerus="yes">
        <source>%n pull(s) running now</source>
        <translation>
            <numerusform>%n pull running now</numerusform>
            <numerusform>%n pulls running now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>%n request failed</numerusform>
            <numerusform>%n requests failed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DiffView</name>
    <message numerus="yes">
        <source>%n line(s) come</source>
        <translation>
            <numerusform>%n line comes</numerusform>
            <numerusform>%n lines come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) go</source>
        <translation>
            <numerusform>%n line goes</numerusform>
            <numerusform>%n lines go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ImportDialog</name>
    <message numerus="yes">
        <source>Import %n images</source>
        <translation>
            <numerusform>Import %n image</numerusform>
            <numerusform>Import %n images</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::MainWindow</name>
    <message numerus="yes">
        <source>%n pull(s) are running now.</source>
        <translation>
            <numerusform>%n pull is running now.</numerusform>
            <numerusform>%n pulls are running now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeComparePage</name>
    <message numerus="yes">
        <source>%n thing(s) to look at in the present file</source>
        <translation>
            <numerusform>%n thing to look at in the present file</numerusform>
            <numerusform>%n things to look at in the present file</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeImportDialog</name>
    <message numerus="yes">
        <source>Create %n project(s)</source>
        <translation>
            <numerusform>Create %n project</numerusform>
            <numerusform>Create %n projects</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) created</source>
        <translation>
            <numerusform>%n project created</numerusform>
            <numerusform>%n projects created</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be created</source>
        <translation>
            <numerusform>%n of them could not be created</numerusform>
            <numerusform>%n of them could not be created</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeModel</name>
    <message numerus="yes">
        <source>%n version(s) behind</source>
        <translation>
            <numerusform>%n version behind</numerusform>
            <numerusform>%n versions behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PlanPage</name>
    <message numerus="yes">
        <source>%n images that a rule means are pinned and stay.</source>
        <translation>
            <numerusform>%n image that a rule means is pinned and stays.</numerusform>
            <numerusform>%n images that a rule means are pinned and stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ProjectDialog</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The new name changes the logins of %n robots</source>
        <translation>
            <numerusform>The new name changes the login of %n robot</numerusform>
            <numerusform>The new name changes the logins of %n robots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RotationPanel</name>
    <message numerus="yes">
        <source>%n node(s) still use the old secret: %1</source>
        <translation>
            <numerusform>%n node still uses the old secret: %1</numerusform>
            <numerusform>%n nodes still use the old secret: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SpendingTable</name>
    <message numerus="yes">
        <source>%n pulls were counted in the last %1.</source>
        <comment>span of time</comment>
        <translation>
            <numerusform>%n pull was counted in the last %1.</numerusform>
            <numerusform>%n pulls were counted in the last %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StatusStrip</name>
    <message numerus="yes">
        <source>%n pull(s) running</source>
        <translation>
            <numerusform>%n pull running</numerusform>
            <numerusform>%n pulls running</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::WarmUpDialog</name>
    <message numerus="yes">
        <source>Fetch %n images</source>
        <translation>
            <numerusform>Fetch %n image</numerusform>
            <numerusform>Fetch %n images</numerusform>
        </translation>
    </message>
</context>
</TS>
