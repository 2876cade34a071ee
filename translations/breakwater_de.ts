<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ActivityWords</name>
    <message>
        <source>%1 answers again</source>
        <translation>%1 antwortet wieder</translation>
    </message>
    <message>
        <source>%1 has reached its rate limit</source>
        <translation>%1 hat seine Anfragegrenze erreicht</translation>
    </message>
    <message>
        <source>%1 sent data that does not match its digest; nothing was stored</source>
        <translation>%1 hat Daten gesendet, die nicht zu ihrem Digest passen; nichts wurde gespeichert</translation>
    </message>
    <message>
        <source>%1 cut a download short</source>
        <translation>%1 hat eine Übertragung vorzeitig abgebrochen</translation>
    </message>
    <message>
        <source>Robot %1 was created</source>
        <translation>Robot %1 wurde angelegt</translation>
    </message>
    <message>
        <source>Robot %1 was changed</source>
        <translation>Robot %1 wurde geändert</translation>
    </message>
    <message>
        <source>Robot %1 was removed</source>
        <translation>Robot %1 wurde entfernt</translation>
    </message>
    <message>
        <source>Robot %1 has a new secret</source>
        <translation>Robot %1 hat ein neues Geheimnis</translation>
    </message>
    <message>
        <source>Upstream %1 was added</source>
        <translation>Upstream %1 wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Upstream %1 was changed</source>
        <translation>Upstream %1 wurde geändert</translation>
    </message>
    <message>
        <source>Upstream %1 was removed</source>
        <translation>Upstream %1 wurde entfernt</translation>
    </message>
    <message>
        <source>Project %1 was added</source>
        <translation>Projekt %1 wurde hinzugefügt</translation>
    </message>
    <message>
        <source>Project %1 was changed</source>
        <translation>Projekt %1 wurde geändert</translation>
    </message>
    <message>
        <source>Project %1 was removed</source>
        <translation>Projekt %1 wurde entfernt</translation>
    </message>
    <message>
        <source>Images of %1 were deleted</source>
        <translation>Images von %1 wurden gelöscht</translation>
    </message>
    <message>
        <source>Server settings were changed</source>
        <translation>Die Servereinstellungen wurden geändert</translation>
    </message>
    <message>
        <source>The configuration file was applied</source>
        <translation>Die Konfigurationsdatei wurde angewendet</translation>
    </message>
    <message>
        <source>The server started</source>
        <translation>Der Server wurde gestartet</translation>
    </message>
    <message>
        <source>The server stopped</source>
        <translation>Der Server wurde beendet</translation>
    </message>
    <message>
        <source>its name has no address</source>
        <translation>der Name hat keine Adresse</translation>
    </message>
    <message>
        <source>no connection</source>
        <translation>keine Verbindung</translation>
    </message>
    <message>
        <source>its certificate is not trusted</source>
        <translation>dem Zertifikat wird nicht vertraut</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>keine Antwort in angemessener Zeit</translation>
    </message>
    <message>
        <source>it answered with a fault</source>
        <translation>es antwortete mit einem Fehler</translation>
    </message>
    <message>
        <source>rate limit reached</source>
        <translation>Anfragegrenze erreicht</translation>
    </message>
    <message>
        <source>the password was refused</source>
        <translation>das Passwort wurde abgelehnt</translation>
    </message>
    <message>
        <source>access was denied</source>
        <translation>der Zugriff wurde verweigert</translation>
    </message>
    <message>
        <source>no registry&apos;s answer</source>
        <translation>keine Antwort einer Registry</translation>
    </message>
    <message>
        <source>the upstream is switched off</source>
        <translation>der Upstream ist ausgeschaltet</translation>
    </message>
    <message>
        <source>data did not match its digest</source>
        <translation>die Daten passten nicht zu ihrem Digest</translation>
    </message>
    <message>
        <source>the download was cut short</source>
        <translation>die Übertragung brach vorzeitig ab</translation>
    </message>
    <message>
        <source>Hit</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Revalidated</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>Mitgenutzt</translation>
    </message>
    <message>
        <source>Miss</source>
        <translation>Fehltreffer</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1, pulling</source>
        <translation>%1, ruft ab</translation>
    </message>
    <message>
        <source>Served from the cache without asking the upstream.</source>
        <translation>Aus dem Cache bedient, ohne den Upstream zu fragen.</translation>
    </message>
    <message>
        <source>Served from the cache after the upstream confirmed that it is current.</source>
        <translation>Aus dem Cache bedient, nachdem der Upstream bestätigte, dass es aktuell ist.</translation>
    </message>
    <message>
        <source>Shared a download that another node had started.</source>
        <translation>Teilte eine Übertragung, die ein anderer Knoten begonnen hatte.</translation>
    </message>
    <message>
        <source>Downloaded from the upstream, and kept for the next time.</source>
        <translation>Vom Upstream übertragen und für das nächste Mal aufbewahrt.</translation>
    </message>
    <message>
        <source>Served from the cache because the upstream failed.</source>
        <translation>Aus dem Cache bedient, weil der Upstream ausfiel.</translation>
    </message>
    <message>
        <source>The node may not pull this.</source>
        <translation>Der Knoten darf das nicht abrufen.</translation>
    </message>
    <message>
        <source>The node did not get the image.</source>
        <translation>Der Knoten hat das Image nicht bekommen.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Referrers</source>
        <translation>Verweisende</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Anderes</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 does not answer</source>
        <translation>%1 antwortet nicht</translation>
    </message>
    <message>
        <source>%1 does not answer: %2</source>
        <translation>%1 antwortet nicht: %2</translation>
    </message>
    <message>
        <source>Information</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Warnung</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>Project %1 asked this server itself; the request was refused</source>
        <translation>Projekt %1 fragte diesen Server selbst; die Anfrage wurde abgewiesen</translation>
    </message>
    <message>
        <source>A node named two registries in one request; its path was followed</source>
        <translation>Ein Knoten nannte zwei Registries in einer Anfrage; es galt sein Pfad</translation>
    </message>
    <message>
        <source>An image could not be stored: %1</source>
        <translation>Ein Image konnte nicht gespeichert werden: %1</translation>
    </message>
    <message>
        <source>A node is called %1 now</source>
        <translation>Ein Knoten heißt jetzt %1</translation>
    </message>
    <message>
        <source>%1 is gone upstream; the cached copy stays</source>
        <translation>%1 gibt es im Upstream nicht mehr; die gespeicherte Kopie bleibt</translation>
    </message>
    <message>
        <source>%1 allows few pulls more; what is left is saved for what is not here</source>
        <translation>%1 erlaubt nur noch wenige Abrufe; der Rest bleibt für das, was nicht hier ist</translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>outcome, fallback upstream</comment>
        <translation>%1, von %2</translation>
    </message>
    <message>
        <source>%1 %2 answered in place of the project&apos;s own upstream.</source>
        <comment>sentence before, fallback upstream</comment>
        <translation>%1 %2 hat anstelle des eigenen Upstreams des Projekts geantwortet.</translation>
    </message>
    <message>
        <source>%1 answers in place of %2</source>
        <comment>upstreams</comment>
        <translation>%1 antwortet anstelle von %2</translation>
    </message>
    <message>
        <source>Images were exported to %1</source>
        <translation>Images wurden nach %1 exportiert</translation>
    </message>
    <message>
        <source>Images were imported from %1</source>
        <translation>Images wurden aus %1 importiert</translation>
    </message>
    <message>
        <source>The rules for space were changed</source>
        <translation>Die Regeln für den Platz wurden geändert</translation>
    </message>
    <message>
        <source>%1 came back from the trash</source>
        <translation>%1 kam aus dem Papierkorb zurück</translation>
    </message>
    <message>
        <source>The trash was freed: %1</source>
        <translation>Der Papierkorb wurde geleert: %1</translation>
    </message>
    <message>
        <source>%1 was pinned</source>
        <translation>%1 wurde angeheftet</translation>
    </message>
    <message>
        <source>A pin was removed</source>
        <translation>Eine Anheftung wurde entfernt</translation>
    </message>
    <message>
        <source>Blob %1 is damaged; it was set aside and is fetched again when asked for</source>
        <translation>Blob %1 ist beschädigt; er wurde beiseitegelegt und wird bei Bedarf neu geholt</translation>
    </message>
    <message>
        <source>Blob %1 is gone from the disk; it is fetched again when asked for</source>
        <translation>Blob %1 ist vom Datenträger verschwunden; er wird bei Bedarf neu geholt</translation>
    </message>
    <message>
        <source>The store is over its limit by %1, and nothing may go: all is pinned or was just pulled</source>
        <translation>Der Speicher liegt um %1 über seiner Grenze, und nichts darf gehen: alles ist angeheftet oder wurde eben abgerufen</translation>
    </message>
    <message>
        <source>The disk takes nothing more: a pull was passed on without being stored</source>
        <translation>Der Datenträger nimmt nichts mehr auf: ein Abruf wurde durchgereicht, ohne gespeichert zu werden</translation>
    </message>
    <message>
        <source>The store is being moved to %1</source>
        <translation>Der Speicher wird nach %1 verschoben</translation>
    </message>
    <message>
        <source>The store was not moved to %1 whole; both folders serve</source>
        <translation>Der Speicher wurde nicht ganz nach %1 verschoben; beide Ordner werden genutzt</translation>
    </message>
    <message>
        <source>A part of the store is not there: mount the disk of %1</source>
        <translation>Ein Teil des Speichers fehlt: Hängen Sie den Datenträger von %1 ein</translation>
    </message>
    <message>
        <source>A backup without keys was saved to %1</source>
        <translation>Eine Sicherung ohne Schlüssel wurde nach %1 geschrieben</translation>
    </message>
    <message>
        <source>A backup with all keys, sealed with a passphrase, was saved to %1</source>
        <translation>Eine Sicherung mit allen Schlüsseln, durch eine Passphrase versiegelt, wurde nach %1 geschrieben</translation>
    </message>
    <message>
        <source>The backup %1 is to be restored at the next start</source>
        <translation>Die Sicherung %1 soll beim nächsten Start wiederhergestellt werden</translation>
    </message>
    <message>
        <source>The restore that waited was given up</source>
        <translation>Die wartende Wiederherstellung wurde verworfen</translation>
    </message>
    <message>
        <source>The last restore is to be taken back at the next start</source>
        <translation>Die letzte Wiederherstellung soll beim nächsten Start zurückgenommen werden</translation>
    </message>
    <message>
        <source>The backup %1 was restored</source>
        <translation>Die Sicherung %1 wurde wiederhergestellt</translation>
    </message>
    <message>
        <source>A backup was restored; enter these logins again: %1</source>
        <translation>Eine Sicherung wurde wiederhergestellt; diese Anmeldungen bitte neu eingeben: %1</translation>
    </message>
    <message>
        <source>A restore was taken back</source>
        <translation>Eine Wiederherstellung wurde zurückgenommen</translation>
    </message>
    <message>
        <source>The catalog was damaged or gone; its copy of %1 and the journal since brought it back. The history of pulls and events since the copy is lost</source>
        <translation>Der Katalog war beschädigt oder fort; seine Kopie vom %1 und das Journal seither haben ihn zurückgebracht. Der Verlauf der Pulls und Ereignisse seit der Kopie ist verloren</translation>
    </message>
    <message>
        <source>The catalog was damaged or gone; its copy and the journal brought it back as it was at %1. The rest of the journal cannot be read: settings changed later and the history since the copy are lost, and images that came later are fetched again when asked for</source>
        <translation>Der Katalog war beschädigt oder fort; seine Kopie und das Journal haben ihn auf den Stand vom %1 zurückgebracht. Der Rest des Journals ist nicht lesbar: Einstellungen, die später geändert wurden, und der Verlauf seit der Kopie sind verloren, und Images, die später kamen, werden bei Bedarf erneut geholt</translation>
    </message>
    <message>
        <source>The catalog was damaged or gone, and so was its copy; the journal and the stored manifests brought it back as it was at %1. The history of pulls and events is lost</source>
        <translation>Der Katalog war beschädigt oder fort, und seine Kopie auch; das Journal und die gespeicherten Manifeste haben ihn auf den Stand vom %1 zurückgebracht. Der Verlauf der Pulls und Ereignisse ist verloren</translation>
    </message>
    <message>
        <source>The catalog was damaged or gone, and so was its copy; the journal and the stored manifests brought it back as it was at %1. The rest of the journal cannot be read: settings changed later and all history are lost, and images that came later are fetched again when asked for</source>
        <translation>Der Katalog war beschädigt oder fort, und seine Kopie auch; das Journal und die gespeicherten Manifeste haben ihn auf den Stand vom %1 zurückgebracht. Der Rest des Journals ist nicht lesbar: Einstellungen, die später geändert wurden, und der gesamte Verlauf sind verloren, und Images, die später kamen, werden bei Bedarf erneut geholt</translation>
    </message>
    <message>
        <source>The catalog was damaged, and neither a copy nor a journal of it was left: an empty one took its place. Everything that was set up and cached is lost. The damaged one is %1</source>
        <translation>Der Katalog war beschädigt, und weder eine Kopie noch ein Journal war übrig: ein leerer trat an seine Stelle. Alles, was eingerichtet und zwischengespeichert war, ist verloren. Der beschädigte ist %1</translation>
    </message>
    <message>
        <source>A configuration for %1 left the console</source>
        <translation>Eine Konfiguration für %1 hat die Konsole verlassen</translation>
    </message>
    <message>
        <source>A node fetched its configuration, which could not be noted</source>
        <translation>Ein Knoten hat seine Konfiguration geholt, was nicht vermerkt werden konnte</translation>
    </message>
    <message>
        <source>The old secret of robot %1 was ended</source>
        <translation>Das alte Geheimnis des Robots %1 wurde beendet</translation>
    </message>
    <message>
        <source>Robot %1 was brought back</source>
        <translation>Robot %1 wurde zurückgeholt</translation>
    </message>
    <message>
        <source>Robot %1 has expired; its nodes are refused</source>
        <translation>Robot %1 ist abgelaufen; seine Knoten werden abgewiesen</translation>
    </message>
    <message>
        <source>The store is empty, but its blobs are listed: does it lie in another folder than %1? The file store.json in the data folder says where</source>
        <translation>Der Speicher ist leer, aber seine Blobs sind verzeichnet: Liegt er in einem anderen Ordner als %1? Die Datei store.json im Datenordner sagt, wo</translation>
    </message>
    <message>
        <source>Robot %1 expires on %2</source>
        <comment>user name, date</comment>
        <translation>Robot %1 läuft am %2 ab</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>problem, remedy</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A docker-archive takes one platform of an image. Tick one of %1.</source>
        <comment>platforms</comment>
        <translation>Ein docker-archive fasst eine Plattform je Image. Wählen Sie eine von %1.</translation>
    </message>
    <message>
        <source>1 goes</source>
        <translation>1 geht mit</translation>
    </message>
    <message numerus="yes">
        <source>%n go</source>
        <translation>
            <numerusform>%n geht mit</numerusform>
            <numerusform>%n gehen mit</numerusform>
        </translation>
    </message>
    <message>
        <source>1 does not</source>
        <translation>1 nicht</translation>
    </message>
    <message numerus="yes">
        <source>%n do not</source>
        <translation>
            <numerusform>%n nicht</numerusform>
            <numerusform>%n nicht</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>images, what becomes of them</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>%1 %2.</source>
        <comment>sentence, size</comment>
        <translation>%1 %2.</translation>
    </message>
    <message>
        <source>%1 %2; %3 are free.</source>
        <comment>sentence, sizes</comment>
        <translation>%1 %2; %3 sind frei.</translation>
    </message>
    <message>
        <source>Goes</source>
        <translation>Geht mit</translation>
    </message>
    <message>
        <source>Goes in part</source>
        <translation>Geht teilweise mit</translation>
    </message>
    <message>
        <source>Not whole</source>
        <translation>Nicht vollständig</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>Schon hier</translation>
    </message>
    <message>
        <source>Stays out</source>
        <translation>Bleibt draußen</translation>
    </message>
    <message>
        <source>Not possible</source>
        <translation>Nicht möglich</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Under way</source>
        <translation>In Arbeit</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Its tag stands for another image here. Tick “Replace tags” to let that one give way.</source>
        <translation>Ihr Tag steht hier für ein anderes Image. Mit „Tags ersetzen“ weicht dieses.</translation>
    </message>
    <message>
        <source>It is not here whole. Pull it or warm it up first.</source>
        <translation>Es ist nicht vollständig hier. Laden Sie es erst, oder wärmen Sie es vor.</translation>
    </message>
    <message>
        <source>Not whole: %1.</source>
        <comment>platforms</comment>
        <translation>Nicht vollständig: %1.</translation>
    </message>
    <message>
        <source>It has no name that a node could ask for. Go back and give it one, if it is the only image.</source>
        <translation>Es hat keinen Namen, nach dem ein Knoten fragen könnte. Gehen Sie zurück und geben Sie ihm einen, wenn es das einzige ist.</translation>
    </message>
    <message>
        <source>This names no image. Write it as a node does: nginx:1.27.</source>
        <translation>Das benennt kein Image. Schreiben Sie es wie ein Knoten: nginx:1.27.</translation>
    </message>
    <message>
        <source>Without %1.</source>
        <comment>platforms</comment>
        <translation>Ohne %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) of it are not in the archive.</source>
        <translation>
            <numerusform>%n Teil davon ist nicht im Archiv.</numerusform>
            <numerusform>%n Teile davon sind nicht im Archiv.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file takes %1</source>
        <comment>size</comment>
        <translation>Die Datei braucht %1</translation>
    </message>
    <message>
        <source>The store takes %1 more</source>
        <comment>size</comment>
        <translation>Der Speicher braucht %1 mehr</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>sizes</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Writing: %1</source>
        <comment>sizes</comment>
        <translation>Schreibt: %1</translation>
    </message>
    <message>
        <source>Importing: %1</source>
        <comment>sizes</comment>
        <translation>Importiert: %1</translation>
    </message>
    <message>
        <source>Reading: %1</source>
        <comment>sizes</comment>
        <translation>Liest: %1</translation>
    </message>
    <message>
        <source>%1 To stay within the limit, %2 of the least valuable images go.</source>
        <comment>sentences, size</comment>
        <translation>%1 Damit die Grenze eingehalten wird, gehen %2 der am wenigsten wertvollen Images.</translation>
    </message>
    <message>
        <source>Export, %1</source>
        <comment>percent</comment>
        <translation>Export, %1</translation>
    </message>
    <message>
        <source>Import, %1</source>
        <comment>percent</comment>
        <translation>Import, %1</translation>
    </message>
    <message>
        <source>Export cancelled</source>
        <translation>Export abgebrochen</translation>
    </message>
    <message>
        <source>Import cancelled</source>
        <translation>Import abgebrochen</translation>
    </message>
    <message>
        <source>Export failed</source>
        <translation>Export gescheitert</translation>
    </message>
    <message>
        <source>Import failed</source>
        <translation>Import gescheitert</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>number, images</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Exported %1</source>
        <comment>images</comment>
        <translation>%1 exportiert</translation>
    </message>
    <message>
        <source>Imported %1</source>
        <comment>images</comment>
        <translation>%1 importiert</translation>
    </message>
</context>
<context>
    <name>AuditFooter</name>
    <message>
        <source>for ever</source>
        <translation>für immer</translation>
    </message>
    <message>
        <source>for one year</source>
        <translation>für ein Jahr</translation>
    </message>
    <message numerus="yes">
        <source>for %n day(s)</source>
        <translation>
            <numerusform>für %n Tag</numerusform>
            <numerusform>für %n Tage</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Image pulled</source>
        <translation>Image abgerufen</translation>
    </message>
    <message>
        <source>Sign-in refused</source>
        <translation>Anmeldung abgewiesen</translation>
    </message>
    <message>
        <source>Upstream added</source>
        <translation>Upstream hinzugefügt</translation>
    </message>
    <message>
        <source>Upstream changed</source>
        <translation>Upstream geändert</translation>
    </message>
    <message>
        <source>Upstream removed</source>
        <translation>Upstream entfernt</translation>
    </message>
    <message>
        <source>Project added</source>
        <translation>Projekt hinzugefügt</translation>
    </message>
    <message>
        <source>Project changed</source>
        <translation>Projekt geändert</translation>
    </message>
    <message>
        <source>Project removed</source>
        <translation>Projekt entfernt</translation>
    </message>
    <message>
        <source>Robot created</source>
        <translation>Robot angelegt</translation>
    </message>
    <message>
        <source>Robot changed</source>
        <translation>Robot geändert</translation>
    </message>
    <message>
        <source>Robot deleted</source>
        <translation>Robot gelöscht</translation>
    </message>
    <message>
        <source>Robot brought back</source>
        <translation>Robot zurückgeholt</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>Geheimnis erneuert</translation>
    </message>
    <message>
        <source>Secret rotated</source>
        <translation>Geheimnis gewechselt</translation>
    </message>
    <message>
        <source>Old secret ended</source>
        <translation>Altes Geheimnis beendet</translation>
    </message>
    <message>
        <source>Server settings changed</source>
        <translation>Servereinstellungen geändert</translation>
    </message>
    <message>
        <source>Set-up finished</source>
        <translation>Einrichtung abgeschlossen</translation>
    </message>
    <message>
        <source>Rules for space changed</source>
        <translation>Regeln für den Platz geändert</translation>
    </message>
    <message>
        <source>Move of the store started</source>
        <translation>Umzug des Speichers begonnen</translation>
    </message>
    <message>
        <source>Retention of the log changed</source>
        <translation>Aufbewahrung des Protokolls geändert</translation>
    </message>
    <message>
        <source>Old history removed</source>
        <translation>Alter Verlauf entfernt</translation>
    </message>
    <message>
        <source>Pin added</source>
        <translation>Anheftung hinzugefügt</translation>
    </message>
    <message>
        <source>Pin removed</source>
        <translation>Anheftung entfernt</translation>
    </message>
    <message>
        <source>Node renamed</source>
        <translation>Knoten umbenannt</translation>
    </message>
    <message>
        <source>Node named</source>
        <translation>Knoten benannt</translation>
    </message>
    <message>
        <source>Node&apos;s name removed</source>
        <translation>Name des Knotens entfernt</translation>
    </message>
    <message>
        <source>Link for a node made</source>
        <translation>Link für einen Knoten erstellt</translation>
    </message>
    <message>
        <source>Link for a node withdrawn</source>
        <translation>Link für einen Knoten zurückgezogen</translation>
    </message>
    <message>
        <source>Certificate made</source>
        <translation>Zertifikat ausgestellt</translation>
    </message>
    <message>
        <source>Certificate changed</source>
        <translation>Zertifikat geändert</translation>
    </message>
    <message>
        <source>Certificate removed</source>
        <translation>Zertifikat entfernt</translation>
    </message>
    <message>
        <source>Certificate renewed</source>
        <translation>Zertifikat erneuert</translation>
    </message>
    <message>
        <source>Configuration file applied</source>
        <translation>Konfigurationsdatei angewendet</translation>
    </message>
    <message>
        <source>Images deleted</source>
        <translation>Images gelöscht</translation>
    </message>
    <message>
        <source>Images restored</source>
        <translation>Images wiederhergestellt</translation>
    </message>
    <message>
        <source>Images exported</source>
        <translation>Images exportiert</translation>
    </message>
    <message>
        <source>Images imported</source>
        <translation>Images importiert</translation>
    </message>
    <message>
        <source>Warm-up started</source>
        <translation>Vorab-Holen begonnen</translation>
    </message>
    <message>
        <source>Trash freed</source>
        <translation>Papierkorb geleert</translation>
    </message>
    <message>
        <source>Backup saved</source>
        <translation>Sicherung gespeichert</translation>
    </message>
    <message>
        <source>Restore prepared</source>
        <translation>Wiederherstellung vorbereitet</translation>
    </message>
    <message>
        <source>Restore put in place</source>
        <translation>Wiederherstellung eingesetzt</translation>
    </message>
    <message>
        <source>Restore given up</source>
        <translation>Wiederherstellung aufgegeben</translation>
    </message>
    <message>
        <source>Restore taken back</source>
        <translation>Wiederherstellung zurückgenommen</translation>
    </message>
    <message>
        <source>Collection ran</source>
        <translation>Aufräumen gelaufen</translation>
    </message>
    <message>
        <source>Images evicted</source>
        <translation>Images verdrängt</translation>
    </message>
    <message>
        <source>Scrub ran</source>
        <translation>Prüflauf gelaufen</translation>
    </message>
    <message>
        <source>Store moved</source>
        <translation>Speicher umgezogen</translation>
    </message>
    <message>
        <source>Job stopped</source>
        <translation>Auftrag angehalten</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>The secret was wrong</source>
        <translation>Das Geheimnis war falsch</translation>
    </message>
    <message>
        <source>There is no such robot</source>
        <translation>Einen solchen Robot gibt es nicht</translation>
    </message>
    <message>
        <source>The header was no login</source>
        <translation>Die Kopfzeile war keine Anmeldung</translation>
    </message>
    <message>
        <source>The robot has expired</source>
        <translation>Der Robot ist abgelaufen</translation>
    </message>
    <message>
        <source>The robot is disabled</source>
        <translation>Der Robot ist ausgeschaltet</translation>
    </message>
    <message>
        <source>The robot may not come from this address</source>
        <translation>Der Robot darf nicht von dieser Adresse kommen</translation>
    </message>
    <message>
        <source>The token is not good any more</source>
        <translation>Das Token gilt nicht mehr</translation>
    </message>
    <message>
        <source>Too many different secrets were tried</source>
        <translation>Zu viele verschiedene Geheimnisse wurden versucht</translation>
    </message>
    <message>
        <source>The configuration file manages it</source>
        <translation>Die Konfigurationsdatei verwaltet es</translation>
    </message>
    <message>
        <source>Something still uses it</source>
        <translation>Es wird noch benutzt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>URL</source>
        <translation>URL</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Trusted CA</source>
        <translation>Vertraute CA</translation>
    </message>
    <message>
        <source>Private hosts</source>
        <translation>Private Hosts</translation>
    </message>
    <message>
        <source>Token hosts</source>
        <translation>Token-Hosts</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Proxy user</source>
        <translation>Proxy-Benutzer</translation>
    </message>
    <message>
        <source>Proxy password</source>
        <translation>Proxy-Passwort</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>Client key</source>
        <translation>Client-Schlüssel</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>Enabled</source>
        <translation>Eingeschaltet</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Fallbacks</source>
        <translation>Ausweich-Upstreams</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Default project</source>
        <translation>Standardprojekt</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Frische</translation>
    </message>
    <message>
        <source>Stale while revalidating</source>
        <translation>Veraltet während der Prüfung</translation>
    </message>
    <message>
        <source>Stale on error</source>
        <translation>Veraltet bei Fehlern</translation>
    </message>
    <message>
        <source>Oldest stale copy</source>
        <translation>Älteste veraltete Kopie</translation>
    </message>
    <message>
        <source>Gone upstream</source>
        <translation>Beim Upstream verschwunden</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Erlaubt</translation>
    </message>
    <message>
        <source>Denied</source>
        <translation>Verboten</translation>
    </message>
    <message>
        <source>Prefetch</source>
        <translation>Vorausholen</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Unused images go after</source>
        <translation>Unbenutzte Images gehen nach</translation>
    </message>
    <message>
        <source>Untagged images go after</source>
        <translation>Images ohne Tag gehen nach</translation>
    </message>
    <message>
        <source>Newest tags kept</source>
        <translation>Neueste Tags bleiben</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>May pull</source>
        <translation>Darf abrufen</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Allowed networks</source>
        <translation>Erlaubte Netze</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Listens on</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Certificate file</source>
        <translation>Zertifikatsdatei</translation>
    </message>
    <message>
        <source>Key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>Pull without login</source>
        <translation>Abruf ohne Anmeldung</translation>
    </message>
    <message>
        <source>Offline mode</source>
        <translation>Offline-Modus</translation>
    </message>
    <message>
        <source>Limit of the store</source>
        <translation>Grenze des Speichers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Kept free on the disk</source>
        <translation>Bleibt auf der Platte frei</translation>
    </message>
    <message>
        <source>Low mark</source>
        <translation>Untere Marke</translation>
    </message>
    <message>
        <source>Grace after a pull</source>
        <translation>Schonfrist nach einem Abruf</translation>
    </message>
    <message>
        <source>Trash keeps for</source>
        <translation>Papierkorb behält für</translation>
    </message>
    <message>
        <source>Unfinished downloads kept for</source>
        <translation>Unfertige Downloads bleiben</translation>
    </message>
    <message>
        <source>What nodes use is kept for</source>
        <translation>Was Knoten benutzen, bleibt</translation>
    </message>
    <message>
        <source>Collection runs</source>
        <translation>Aufräumen läuft</translation>
    </message>
    <message>
        <source>Scrub runs</source>
        <translation>Prüflauf läuft</translation>
    </message>
    <message>
        <source>Scrub reads a second</source>
        <translation>Prüflauf liest je Sekunde</translation>
    </message>
    <message>
        <source>History is kept for</source>
        <translation>Verlauf wird aufbewahrt für</translation>
    </message>
    <message>
        <source>Fingerprint</source>
        <translation>Fingerabdruck</translation>
    </message>
    <message>
        <source>Fingerprint of the CA</source>
        <translation>Fingerabdruck der CA</translation>
    </message>
    <message>
        <source>Takes back row</source>
        <translation>Nimmt Zeile zurück</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Zeilen</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Digests</source>
        <translation>Digests</translation>
    </message>
    <message>
        <source>Manifests</source>
        <translation>Manifeste</translation>
    </message>
    <message>
        <source>Blobs</source>
        <translation>Blobs</translation>
    </message>
    <message>
        <source>Moved to the trash</source>
        <translation>In den Papierkorb gelegt</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Freigegeben</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Liste</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Old secret stays good for</source>
        <translation>Altes Geheimnis gilt noch</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Vorzeitig angehalten</translation>
    </message>
    <message>
        <source>in the console</source>
        <translation>in der Konsole</translation>
    </message>
    <message>
        <source>on the command line</source>
        <translation>auf der Kommandozeile</translation>
    </message>
    <message>
        <source>the configuration file</source>
        <translation>die Konfigurationsdatei</translation>
    </message>
    <message>
        <source>a rule or a schedule</source>
        <translation>eine Regel oder ein Zeitplan</translation>
    </message>
    <message>
        <source>the server by itself</source>
        <translation>der Server von selbst</translation>
    </message>
    <message>
        <source>a robot</source>
        <translation>ein Robot</translation>
    </message>
    <message>
        <source>a node without a login</source>
        <translation>ein Knoten ohne Anmeldung</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Schedule</source>
        <translation>Zeitplan</translation>
    </message>
    <message>
        <source>Space limit</source>
        <translation>Platzgrenze</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Aufbewahrung</translation>
    </message>
    <message>
        <source>Anonymous</source>
        <translation>Anonym</translation>
    </message>
    <message>
        <source>several addresses</source>
        <translation>mehrere Adressen</translation>
    </message>
    <message>
        <source>this machine</source>
        <translation>dieser Rechner</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message numerus="yes">
        <source>Refused %n times</source>
        <translation>
            <numerusform>%n-mal abgewiesen</numerusform>
            <numerusform>%n-mal abgewiesen</numerusform>
        </translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty list</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>replaced by a new one</source>
        <translation>durch ein neues ersetzt</translation>
    </message>
    <message>
        <source>set, not shown</source>
        <translation>gesetzt, nicht gezeigt</translation>
    </message>
    <message>
        <source>none</source>
        <comment>an empty text</comment>
        <translation>nichts</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>This is no change of configuration; there is nothing to take back.</source>
        <translation>Das ist keine Änderung der Konfiguration; es gibt nichts zurückzunehmen.</translation>
    </message>
    <message>
        <source>It was changed again since. Take back the newer changes first, or edit it by hand.</source>
        <translation>Es wurde seither wieder geändert. Nehmen Sie erst die neueren Änderungen zurück, oder ändern Sie es von Hand.</translation>
    </message>
    <message>
        <source>A password or key was replaced with it. The log keeps none, so it must be entered again.</source>
        <translation>Ein Passwort oder Schlüssel wurde damit ersetzt. Das Protokoll behält keine, also muss es neu eingegeben werden.</translation>
    </message>
    <message>
        <source>The project has images by now, and they would go with it. Delete the project if you mean that.</source>
        <translation>Das Projekt hat inzwischen Images, und sie gingen mit ihm. Löschen Sie das Projekt, wenn Sie das wollen.</translation>
    </message>
</context>
<context>
    <name>BackupWords</name>
    <message numerus="yes">
        <source>%n upstream(s)</source>
        <translation>
            <numerusform>%n Upstream</numerusform>
            <numerusform>%n Upstreams</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n project(s)</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n robot(s)</source>
        <translation>
            <numerusform>%n Robot</numerusform>
            <numerusform>%n Robots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n image(s)</source>
        <translation>
            <numerusform>%n Image</numerusform>
            <numerusform>%n Images</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2 (Breakwater %3)</source>
        <comment>date, computer, version</comment>
        <translation>%1, von %2 (Breakwater %3)</translation>
    </message>
    <message>
        <source>Saving, %1</source>
        <comment>percent</comment>
        <translation>Wird gesichert, %1</translation>
    </message>
    <message>
        <source>Reading and checking, %1</source>
        <comment>percent</comment>
        <translation>Wird gelesen und geprüft, %1</translation>
    </message>
    <message>
        <source>Getting it ready, %1</source>
        <comment>percent</comment>
        <translation>Wird vorbereitet, %1</translation>
    </message>
    <message>
        <source>Backup, %1</source>
        <comment>percent</comment>
        <translation>Sicherung, %1</translation>
    </message>
    <message>
        <source>Restore, %1</source>
        <comment>percent</comment>
        <translation>Wiederherstellung, %1</translation>
    </message>
    <message>
        <source>Backup cancelled</source>
        <translation>Sicherung abgebrochen</translation>
    </message>
    <message>
        <source>Restore cancelled</source>
        <translation>Wiederherstellung abgebrochen</translation>
    </message>
    <message>
        <source>Backup failed</source>
        <translation>Sicherung gescheitert</translation>
    </message>
    <message>
        <source>Restore failed</source>
        <translation>Wiederherstellung gescheitert</translation>
    </message>
    <message>
        <source>Backup saved</source>
        <translation>Sicherung gespeichert</translation>
    </message>
    <message>
        <source>Restore waits for a restart</source>
        <translation>Wiederherstellung wartet auf den Neustart</translation>
    </message>
</context>
<context>
    <name>CloseQuestion</name>
    <message>
        <source>Close the window</source>
        <translation>Fenster schließen</translation>
    </message>
    <message>
        <source>Keep serving images?</source>
        <translation>Images weiter ausliefern?</translation>
    </message>
    <message>
        <source>This program is the server. In the background it goes on, with an icon in the tray.</source>
        <translation>Dieses Programm ist der Server. Im Hintergrund läuft er weiter, mit einem Symbol in der Kontrollleiste.</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) are running now.</source>
        <translation>
            <numerusform>%n Abruf läuft gerade.</numerusform>
            <numerusform>%n Abrufe laufen gerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep serving in the background</source>
        <translation>Im Hintergrund weiter ausliefern</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>Server anhalten und beenden</translation>
    </message>
    <message>
        <source>Do this each time</source>
        <translation>Immer so verfahren</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source>The upstream</source>
        <translation>Der Upstream</translation>
    </message>
    <message>
        <source>the upstream</source>
        <translation>der Upstream</translation>
    </message>
    <message>
        <source>The configuration file</source>
        <translation>Die Konfigurationsdatei</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <translation>%1, Zeile %2</translation>
    </message>
    <message>
        <source>“%1” is not a valid repository name</source>
        <translation>„%1“ ist kein gültiger Repository-Name</translation>
    </message>
    <message>
        <source>Names have lower-case letters, digits and single separators: library/postgres.</source>
        <translation>Namen bestehen aus Kleinbuchstaben, Ziffern und einzelnen Trennzeichen: library/postgres.</translation>
    </message>
    <message>
        <source>Correct the image name and pull again.</source>
        <translation>Berichtigen Sie den Image-Namen und rufen Sie ihn erneut ab.</translation>
    </message>
    <message>
        <source>“%1” is not a valid tag</source>
        <translation>„%1“ ist kein gültiger Tag</translation>
    </message>
    <message>
        <source>A tag has up to 128 letters, digits, dots, dashes and underscores.</source>
        <translation>Ein Tag hat bis zu 128 Buchstaben, Ziffern, Punkte, Striche und Unterstriche.</translation>
    </message>
    <message>
        <source>Correct the tag and pull again.</source>
        <translation>Berichtigen Sie den Tag und rufen Sie ihn erneut ab.</translation>
    </message>
    <message>
        <source>The digest is not valid</source>
        <translation>Der Digest ist ungültig</translation>
    </message>
    <message>
        <source>A digest looks like sha256: and 64 hexadecimal digits.</source>
        <translation>Ein Digest besteht aus sha256: und 64 hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>Copy the digest again, whole.</source>
        <translation>Kopieren Sie den Digest noch einmal, vollständig.</translation>
    </message>
    <message>
        <source>A value is not valid</source>
        <translation>Ein Wert ist ungültig</translation>
    </message>
    <message>
        <source>“%1” is not valid</source>
        <translation>„%1“ ist ungültig</translation>
    </message>
    <message>
        <source>Correct the value and try again.</source>
        <translation>Berichtigen Sie den Wert und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>No project answers for this image</source>
        <translation>Kein Projekt ist für dieses Image zuständig</translation>
    </message>
    <message>
        <source>There is no project “%1”.</source>
        <translation>Es gibt kein Projekt „%1“.</translation>
    </message>
    <message>
        <source>Add a project that serves this registry, or correct the address on the node.</source>
        <translation>Fügen Sie ein Projekt hinzu, das diese Registry bedient, oder berichtigen Sie die Adresse auf dem Knoten.</translation>
    </message>
    <message>
        <source>The repository does not exist</source>
        <translation>Das Repository gibt es nicht</translation>
    </message>
    <message>
        <source>%1 does not know it.</source>
        <translation>%1 kennt es nicht.</translation>
    </message>
    <message>
        <source>Check the spelling of the image name.</source>
        <translation>Prüfen Sie die Schreibweise des Image-Namens.</translation>
    </message>
    <message>
        <source>The image does not exist</source>
        <translation>Das Image gibt es nicht</translation>
    </message>
    <message>
        <source>%1 has no such tag or digest.</source>
        <translation>%1 hat keinen solchen Tag oder Digest.</translation>
    </message>
    <message>
        <source>Check the tag. For a digest, check that it has not been removed upstream.</source>
        <translation>Prüfen Sie den Tag. Bei einem Digest: ob er im Upstream entfernt wurde.</translation>
    </message>
    <message>
        <source>A layer does not exist</source>
        <translation>Einen Layer gibt es nicht</translation>
    </message>
    <message>
        <source>%1 has no blob with this digest.</source>
        <translation>%1 hat keinen Blob mit diesem Digest.</translation>
    </message>
    <message>
        <source>Pull the image again: its manifest may have changed.</source>
        <translation>Rufen Sie das Image erneut ab: sein Manifest kann sich geändert haben.</translation>
    </message>
    <message>
        <source>User name or secret was not accepted</source>
        <translation>Benutzername oder Geheimnis wurde nicht angenommen</translation>
    </message>
    <message>
        <source>The node sent no credentials, or wrong ones.</source>
        <translation>Der Knoten sandte keine oder falsche Zugangsdaten.</translation>
    </message>
    <message>
        <source>Give the node a robot&apos;s user name and secret, or renew the robot&apos;s secret.</source>
        <translation>Geben Sie dem Knoten Benutzername und Geheimnis eines Robots, oder erneuern Sie dessen Geheimnis.</translation>
    </message>
    <message>
        <source>This robot may not pull here</source>
        <translation>Dieser Robot darf hier nichts abrufen</translation>
    </message>
    <message>
        <source>Its permissions do not cover the project.</source>
        <translation>Seine Rechte umfassen das Projekt nicht.</translation>
    </message>
    <message>
        <source>Its permissions do not cover the project %1.</source>
        <translation>Seine Rechte umfassen das Projekt %1 nicht.</translation>
    </message>
    <message>
        <source>Add the project to the robot.</source>
        <translation>Fügen Sie das Projekt dem Robot hinzu.</translation>
    </message>
    <message>
        <source>Nothing can be pushed here</source>
        <translation>Hierher kann nichts hochgeladen werden</translation>
    </message>
    <message>
        <source>A proxy project is read-only: it caches what an upstream has.</source>
        <translation>Ein Proxy-Projekt ist nur lesbar: es speichert zwischen, was ein Upstream hat.</translation>
    </message>
    <message>
        <source>Push to the upstream registry itself.</source>
        <translation>Laden Sie in die Upstream-Registry selbst hoch.</translation>
    </message>
    <message>
        <source>%1 cannot be found</source>
        <translation>%1 ist nicht zu finden</translation>
    </message>
    <message>
        <source>The name %1 has no address (DNS).</source>
        <translation>Der Name %1 hat keine Adresse (DNS).</translation>
    </message>
    <message>
        <source>Check this computer&apos;s DNS and the upstream&apos;s URL. Cached images keep working.</source>
        <translation>Prüfen Sie das DNS dieses Rechners und die URL des Upstreams. Gespeicherte Images bleiben verfügbar.</translation>
    </message>
    <message>
        <source>%1 cannot be reached</source>
        <translation>%1 ist nicht erreichbar</translation>
    </message>
    <message>
        <source>%1 does not accept a connection.</source>
        <translation>%1 nimmt keine Verbindung an.</translation>
    </message>
    <message>
        <source>Check the Internet connection and the URL. Cached images keep working.</source>
        <translation>Prüfen Sie die Internetverbindung und die URL. Gespeicherte Images bleiben verfügbar.</translation>
    </message>
    <message>
        <source>%1 has a certificate that is not trusted</source>
        <translation>%1 hat ein Zertifikat, dem nicht vertraut wird</translation>
    </message>
    <message>
        <source>If the upstream has its own CA, add that CA to the upstream. Else check this computer&apos;s clock.</source>
        <translation>Hat der Upstream eine eigene CA, fügen Sie sie dem Upstream hinzu. Prüfen Sie sonst die Uhr dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 does not answer in time</source>
        <translation>%1 antwortet nicht rechtzeitig</translation>
    </message>
    <message>
        <source>%1 was silent for too long.</source>
        <translation>%1 schwieg zu lange.</translation>
    </message>
    <message>
        <source>It is tried again by itself. Cached images keep working.</source>
        <translation>Es wird von selbst erneut versucht. Gespeicherte Images bleiben verfügbar.</translation>
    </message>
    <message>
        <source>%1 has a fault</source>
        <translation>%1 hat eine Störung</translation>
    </message>
    <message>
        <source>%1 answered %2</source>
        <translation>%1 antwortete mit %2</translation>
    </message>
    <message>
        <source>The fault is on the upstream&apos;s side.</source>
        <translation>Die Störung liegt auf der Seite des Upstreams.</translation>
    </message>
    <message numerus="yes">
        <source>Pulls from it go on in %n minute(s).</source>
        <translation>
            <numerusform>Abrufe von dort gehen in %n Minute weiter.</numerusform>
            <numerusform>Abrufe von dort gehen in %n Minuten weiter.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has reached its rate limit</source>
        <translation>%1 hat seine Anfragegrenze erreicht</translation>
    </message>
    <message>
        <source>%1 answered 429: too many requests. %2</source>
        <translation>%1 antwortete mit 429: zu viele Anfragen. %2</translation>
    </message>
    <message>
        <source>Add a login to the upstream for a higher limit. Cached images keep working.</source>
        <translation>Hinterlegen Sie für eine höhere Grenze eine Anmeldung beim Upstream. Gespeicherte Images bleiben verfügbar.</translation>
    </message>
    <message>
        <source>%1 refused the saved password</source>
        <translation>%1 lehnte das gespeicherte Passwort ab</translation>
    </message>
    <message>
        <source>User name and password or token were not accepted by %1.</source>
        <translation>Benutzername und Passwort oder Token wurden von %1 nicht angenommen.</translation>
    </message>
    <message>
        <source>Edit the upstream&apos;s credentials, or clear them to pull anonymously.</source>
        <translation>Ändern Sie die Zugangsdaten des Upstreams, oder löschen Sie sie, um anonym abzurufen.</translation>
    </message>
    <message>
        <source>%1 gives no access to this image</source>
        <translation>%1 gewährt keinen Zugriff auf dieses Image</translation>
    </message>
    <message>
        <source>The repository is private, or it does not exist.</source>
        <translation>Das Repository ist privat, oder es gibt es nicht.</translation>
    </message>
    <message>
        <source>Check the image name, and that the upstream&apos;s login may read it.</source>
        <translation>Prüfen Sie den Image-Namen und ob die Anmeldung des Upstreams es lesen darf.</translation>
    </message>
    <message>
        <source>%1 sent something that is no registry&apos;s answer</source>
        <translation>%1 sandte etwas, das keine Antwort einer Registry ist</translation>
    </message>
    <message>
        <source>Check the URL. A log-in page of a network (captive portal) does this too.</source>
        <translation>Prüfen Sie die URL. Auch die Anmeldeseite eines Netzes (Captive Portal) führt hierzu.</translation>
    </message>
    <message>
        <source>%1 sent us to an address that is not allowed</source>
        <translation>%1 verwies auf eine Adresse, die nicht erlaubt ist</translation>
    </message>
    <message>
        <source>It redirects to %1, a private address.</source>
        <translation>Es leitet auf %1 um, eine private Adresse.</translation>
    </message>
    <message>
        <source>If that is your own storage, allow this host in the upstream&apos;s settings.</source>
        <translation>Ist das Ihr eigener Speicher, erlauben Sie diesen Host in den Einstellungen des Upstreams.</translation>
    </message>
    <message>
        <source>%1 asks for its password somewhere else</source>
        <translation>%1 verlangt sein Passwort anderswo</translation>
    </message>
    <message>
        <source>Its token service is %1, which is not its own.</source>
        <translation>Sein Token-Dienst ist %1, der nicht sein eigener ist.</translation>
    </message>
    <message>
        <source>This upstream is Breakwater itself</source>
        <translation>Dieser Upstream ist Breakwater selbst</translation>
    </message>
    <message>
        <source>A cache of itself would ask itself for ever.</source>
        <translation>Ein Cache seiner selbst würde sich ohne Ende selbst fragen.</translation>
    </message>
    <message>
        <source>Give the registry&apos;s own address as URL.</source>
        <translation>Geben Sie als URL die eigene Adresse der Registry an.</translation>
    </message>
    <message>
        <source>%1 is switched off</source>
        <translation>%1 ist ausgeschaltet</translation>
    </message>
    <message>
        <source>Only images that are cached are served.</source>
        <translation>Nur gespeicherte Images werden ausgeliefert.</translation>
    </message>
    <message>
        <source>Enable the upstream, or end offline mode.</source>
        <translation>Schalten Sie den Upstream ein, oder beenden Sie den Offline-Betrieb.</translation>
    </message>
    <message>
        <source>%1 sent data that is not what its digest says</source>
        <translation>%1 sandte Daten, die nicht zu ihrem Digest passen</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Expected %1, got %2. Nothing was stored.</source>
        <translation>Erwartet wurde %1, angekommen ist %2. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>etwas anderes</translation>
    </message>
    <message>
        <source>Pull again. If it happens again, the upstream or something on the way is damaged.</source>
        <translation>Rufen Sie erneut ab. Geschieht es wieder, ist der Upstream oder etwas auf dem Weg beschädigt.</translation>
    </message>
    <message>
        <source>%1 cut the data short</source>
        <translation>%1 brach die Daten vorzeitig ab</translation>
    </message>
    <message>
        <source>The length is not what was announced.</source>
        <translation>Die Länge ist nicht die angekündigte.</translation>
    </message>
    <message>
        <source>Pull again: it goes on where it stopped.</source>
        <translation>Rufen Sie erneut ab: es geht weiter, wo es aufhörte.</translation>
    </message>
    <message>
        <source>The data folder cannot be written</source>
        <translation>In den Datenordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Give this user the right to write there, or choose another folder.</source>
        <translation>Geben Sie diesem Benutzer dort Schreibrechte, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>There is no room left in %1.</source>
        <translation>In %1 ist kein Platz mehr.</translation>
    </message>
    <message>
        <source>Delete images or make room. Until then pulls go through without being cached.</source>
        <translation>Löschen Sie Images oder schaffen Sie Platz. Bis dahin laufen Abrufe durch, ohne gespeichert zu werden.</translation>
    </message>
    <message>
        <source>The disk reported an error</source>
        <translation>Der Datenträger meldete einen Fehler</translation>
    </message>
    <message>
        <source>Check the disk and its cable. Images that are damaged are fetched again.</source>
        <translation>Prüfen Sie den Datenträger und sein Kabel. Beschädigte Images werden neu geholt.</translation>
    </message>
    <message>
        <source>The data folder is in use</source>
        <translation>Der Datenordner ist in Gebrauch</translation>
    </message>
    <message>
        <source>Another Breakwater has it open.</source>
        <translation>Ein anderes Breakwater hat ihn geöffnet.</translation>
    </message>
    <message>
        <source>%1 has it open.</source>
        <translation>%1 hat ihn geöffnet.</translation>
    </message>
    <message>
        <source>Stop the other one, or start this one with another folder (--data).</source>
        <translation>Beenden Sie das andere, oder starten Sie dieses mit einem anderen Ordner (--data).</translation>
    </message>
    <message>
        <source>The catalog is damaged</source>
        <translation>Der Katalog ist beschädigt</translation>
    </message>
    <message>
        <source>Start again: it is rebuilt from the stored images. A copy of the old one is kept.</source>
        <translation>Starten Sie neu: er wird aus den gespeicherten Images aufgebaut. Eine Kopie des alten bleibt erhalten.</translation>
    </message>
    <message>
        <source>The catalog is from a newer version</source>
        <translation>Der Katalog stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>This version cannot read it and leaves it as it is.</source>
        <translation>Diese Version kann ihn nicht lesen und lässt ihn, wie er ist.</translation>
    </message>
    <message>
        <source>Update Breakwater.</source>
        <translation>Aktualisieren Sie Breakwater.</translation>
    </message>
    <message>
        <source>The catalog cannot be read or written</source>
        <translation>Der Katalog kann nicht gelesen oder geschrieben werden</translation>
    </message>
    <message>
        <source>Check that the disk has room and works.</source>
        <translation>Prüfen Sie, ob der Datenträger Platz hat und funktioniert.</translation>
    </message>
    <message>
        <source>The configuration file cannot be read: %1</source>
        <translation>Die Konfigurationsdatei kann nicht gelesen werden: %1</translation>
    </message>
    <message>
        <source>Correct the YAML. Nothing of the file was applied.</source>
        <translation>Berichtigen Sie das YAML. Nichts aus der Datei wurde angewendet.</translation>
    </message>
    <message>
        <source>Unknown setting “%1” in %2</source>
        <translation>Unbekannte Einstellung „%1“ in %2</translation>
    </message>
    <message>
        <source>Correct or remove it. Nothing of the file was applied.</source>
        <translation>Berichtigen oder entfernen Sie sie. Nichts aus der Datei wurde angewendet.</translation>
    </message>
    <message>
        <source>The value of “%1” is not valid: %2</source>
        <translation>Der Wert von „%1“ ist ungültig: %2</translation>
    </message>
    <message>
        <source>Correct it. Nothing of the file was applied.</source>
        <translation>Berichtigen Sie ihn. Nichts aus der Datei wurde angewendet.</translation>
    </message>
    <message>
        <source>A file is missing: %1</source>
        <translation>Eine Datei fehlt: %1</translation>
    </message>
    <message>
        <source>Create the file, or correct the path in the configuration.</source>
        <translation>Legen Sie die Datei an, oder berichtigen Sie den Pfad in der Konfiguration.</translation>
    </message>
    <message>
        <source>%1 is already used</source>
        <translation>%1 ist schon belegt</translation>
    </message>
    <message>
        <source>The port</source>
        <translation>Der Port</translation>
    </message>
    <message>
        <source>Another program listens there.</source>
        <translation>Dort lauscht ein anderes Programm.</translation>
    </message>
    <message>
        <source>It is used by %1.</source>
        <translation>Er wird von %1 benutzt.</translation>
    </message>
    <message>
        <source>Choose another port, or stop the other program.</source>
        <translation>Wählen Sie einen anderen Port, oder beenden Sie das andere Programm.</translation>
    </message>
    <message>
        <source>%1 is not an address of this computer</source>
        <translation>%1 ist keine Adresse dieses Rechners</translation>
    </message>
    <message>
        <source>The address</source>
        <translation>Die Adresse</translation>
    </message>
    <message>
        <source>It may have changed (DHCP), or the network is not up yet.</source>
        <translation>Sie kann sich geändert haben (DHCP), oder das Netz ist noch nicht bereit.</translation>
    </message>
    <message>
        <source>Choose another address, or listen on all addresses (0.0.0.0).</source>
        <translation>Wählen Sie eine andere Adresse, oder lauschen Sie auf allen (0.0.0.0).</translation>
    </message>
    <message>
        <source>%1 needs administrator rights</source>
        <translation>%1 verlangt Verwalterrechte</translation>
    </message>
    <message>
        <source>This port</source>
        <translation>Dieser Port</translation>
    </message>
    <message>
        <source>Ports below 1024 are reserved.</source>
        <translation>Ports unter 1024 sind vorbehalten.</translation>
    </message>
    <message>
        <source>Choose a port above 1023, such as 8443.</source>
        <translation>Wählen Sie einen Port über 1023, etwa 8443.</translation>
    </message>
    <message>
        <source>The certificate cannot be used</source>
        <translation>Das Zertifikat kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Give a certificate and its key in PEM form, or let Breakwater make one.</source>
        <translation>Geben Sie ein Zertifikat und seinen Schlüssel im PEM-Format an, oder lassen Sie Breakwater eines erstellen.</translation>
    </message>
    <message>
        <source>The key file cannot be used</source>
        <translation>Die Schlüsseldatei kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>Restore it from a backup and give it mode 0600. Without it, passwords must be entered again.</source>
        <translation>Stellen Sie sie aus einer Sicherung wieder her und geben Sie ihr die Rechte 0600. Ohne sie müssen Passwörter neu eingegeben werden.</translation>
    </message>
    <message>
        <source>A stored password cannot be read</source>
        <translation>Ein gespeichertes Passwort ist nicht lesbar</translation>
    </message>
    <message>
        <source>The key file is not the one that sealed it.</source>
        <translation>Die Schlüsseldatei ist nicht die, die es versiegelt hat.</translation>
    </message>
    <message>
        <source>The key file does not open the password of %1.</source>
        <translation>Die Schlüsseldatei öffnet das Passwort von %1 nicht.</translation>
    </message>
    <message>
        <source>Enter the password again.</source>
        <translation>Geben Sie das Passwort erneut ein.</translation>
    </message>
    <message>
        <source>This exists already</source>
        <translation>Das gibt es schon</translation>
    </message>
    <message>
        <source>“%1” exists already</source>
        <translation>„%1“ gibt es schon</translation>
    </message>
    <message>
        <source>Choose another name.</source>
        <translation>Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>This is no longer there</source>
        <translation>Das gibt es nicht mehr</translation>
    </message>
    <message>
        <source>“%1” is no longer there</source>
        <translation>„%1“ gibt es nicht mehr</translation>
    </message>
    <message>
        <source>It was removed in the meantime.</source>
        <translation>Es wurde inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Refresh the page.</source>
        <translation>Laden Sie die Seite neu.</translation>
    </message>
    <message>
        <source>This is still in use</source>
        <translation>Das ist noch in Gebrauch</translation>
    </message>
    <message>
        <source>“%1” is still in use</source>
        <translation>„%1“ ist noch in Gebrauch</translation>
    </message>
    <message>
        <source>Used by %1.</source>
        <translation>Benutzt von %1.</translation>
    </message>
    <message>
        <source>Remove what uses it first.</source>
        <translation>Entfernen Sie zuerst, was es benutzt.</translation>
    </message>
    <message>
        <source>The configuration file manages this</source>
        <translation>Das verwaltet die Konfigurationsdatei</translation>
    </message>
    <message>
        <source>What the file names can only be changed there.</source>
        <translation>Was die Datei nennt, kann nur dort geändert werden.</translation>
    </message>
    <message>
        <source>Change it in the file, then restart or send SIGHUP.</source>
        <translation>Ändern Sie es in der Datei, dann starten Sie neu oder senden SIGHUP.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>This is not supported</source>
        <translation>Das wird nicht unterstützt</translation>
    </message>
    <message>
        <source>See the details.</source>
        <translation>Siehe die Einzelheiten.</translation>
    </message>
    <message>
        <source>Something went wrong inside Breakwater</source>
        <translation>In Breakwater ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>Try again. If it happens again, report it with the details.</source>
        <translation>Versuchen Sie es erneut. Geschieht es wieder, melden Sie es mit den Einzelheiten.</translation>
    </message>
    <message>
        <source>The project %1 does not allow this image</source>
        <translation>Das Projekt %1 erlaubt dieses Image nicht</translation>
    </message>
    <message>
        <source>None of its allow patterns fits %1.</source>
        <translation>Keines seiner erlaubenden Muster passt auf %1.</translation>
    </message>
    <message>
        <source>Its pattern %1 denies %2.</source>
        <translation>Sein Muster %1 verbietet %2.</translation>
    </message>
    <message>
        <source>Change the project&apos;s patterns if nodes should get it.</source>
        <translation>Ändern Sie die Muster des Projekts, wenn Knoten es bekommen sollen.</translation>
    </message>
    <message>
        <source>%1 cannot be reached through its proxy</source>
        <translation>%1 ist über seinen Proxy nicht erreichbar</translation>
    </message>
    <message>
        <source>The proxy %1 wants a user name and password, or refused those it got.</source>
        <translation>Der Proxy %1 verlangt Benutzername und Passwort, oder er hat die gesendeten abgelehnt.</translation>
    </message>
    <message>
        <source>The proxy %1 does not let us through: %2</source>
        <translation>Der Proxy %1 lässt uns nicht durch: %2</translation>
    </message>
    <message>
        <source>The proxy %1 answered %2.</source>
        <translation>Der Proxy %1 antwortete mit %2.</translation>
    </message>
    <message>
        <source>Check the proxy in the upstream&apos;s advanced settings. Cached images keep working.</source>
        <translation>Prüfen Sie den Proxy in den erweiterten Einstellungen des Upstreams. Gespeicherte Images bleiben verfügbar.</translation>
    </message>
    <message>
        <source>%1 wants another client certificate</source>
        <translation>%1 verlangt ein anderes Client-Zertifikat</translation>
    </message>
    <message>
        <source>Give the client certificate and its key in the upstream&apos;s advanced settings.</source>
        <translation>Geben Sie Client-Zertifikat und Schlüssel in den erweiterten Einstellungen des Upstreams an.</translation>
    </message>
    <message>
        <source>The password was not sent. If that host may have it, add it to the upstream&apos;s &quot;Login hosts&quot;. Else check the upstream&apos;s URL.</source>
        <translation>Das Passwort wurde nicht gesendet. Darf dieser Host es bekommen, fügen Sie ihn den „Anmelde-Hosts“ des Upstreams hinzu. Prüfen Sie sonst die URL des Upstreams.</translation>
    </message>
    <message>
        <source>The image is not made for this platform</source>
        <translation>Das Image gibt es nicht für diese Plattform</translation>
    </message>
    <message>
        <source>The image has no %1</source>
        <comment>platforms</comment>
        <translation>Das Image hat kein %1</translation>
    </message>
    <message>
        <source>It is made for %1.</source>
        <translation>Es gibt es für %1.</translation>
    </message>
    <message>
        <source>Choose a platform that it has, or another image.</source>
        <translation>Wählen Sie eine Plattform, die es hat, oder ein anderes Image.</translation>
    </message>
    <message>
        <source>%1 cannot be opened: %2</source>
        <translation>%1 lässt sich nicht öffnen: %2</translation>
    </message>
    <message>
        <source>%1 is no tar archive, nor one packed by gzip or zstd.</source>
        <translation>%1 ist kein tar-Archiv, auch kein mit gzip oder zstd gepacktes.</translation>
    </message>
    <message>
        <source>%1 holds neither an OCI image layout nor a docker-archive.</source>
        <translation>%1 enthält weder ein OCI-Image-Layout noch ein docker-archive.</translation>
    </message>
    <message>
        <source>It names no image.</source>
        <translation>Es benennt kein Image.</translation>
    </message>
    <message>
        <source>Its entry “%1” leads out of it, or is there twice.</source>
        <translation>Sein Eintrag „%1“ führt hinaus oder ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>Its entry “%1” is a link that leads out of it.</source>
        <translation>Sein Eintrag „%1“ ist ein Verweis, der hinausführt.</translation>
    </message>
    <message>
        <source>Its entry “%1” is a device.</source>
        <translation>Sein Eintrag „%1“ ist ein Gerät.</translation>
    </message>
    <message>
        <source>Its manifests make no sense.</source>
        <translation>Seine Manifeste ergeben keinen Sinn.</translation>
    </message>
    <message>
        <source>“%1” makes no sense.</source>
        <translation>„%1“ ergibt keinen Sinn.</translation>
    </message>
    <message>
        <source>It is damaged or cut short.</source>
        <translation>Es ist beschädigt oder abgeschnitten.</translation>
    </message>
    <message>
        <source>It holds, or unpacks to, more than is sensible: “%1”.</source>
        <translation>Es enthält mehr, als vernünftig ist, oder wird beim Entpacken dazu: „%1“.</translation>
    </message>
    <message>
        <source>The archive cannot be read</source>
        <translation>Das Archiv lässt sich nicht lesen</translation>
    </message>
    <message>
        <source>Make it anew: skopeo, docker save, podman save and Breakwater&apos;s own export write archives that fit.</source>
        <translation>Erstellen Sie es neu: skopeo, docker save, podman save und der Export von Breakwater schreiben passende Archive.</translation>
    </message>
    <message>
        <source>The archive is refused</source>
        <translation>Das Archiv wird abgelehnt</translation>
    </message>
    <message>
        <source>Nothing was imported. Make it anew, and do not use this one unless you know where it comes from.</source>
        <translation>Es wurde nichts importiert. Erstellen Sie es neu, und verwenden Sie dieses nur, wenn Sie seine Herkunft kennen.</translation>
    </message>
    <message>
        <source>The backup cannot be opened</source>
        <translation>Die Sicherung lässt sich nicht öffnen</translation>
    </message>
    <message>
        <source>Check the path, and that this user may read the file.</source>
        <translation>Prüfen Sie den Pfad, und ob dieser Benutzer die Datei lesen darf.</translation>
    </message>
    <message>
        <source>This is no backup of Breakwater</source>
        <translation>Das ist keine Sicherung von Breakwater</translation>
    </message>
    <message>
        <source>Choose a file that was written by “Save a backup…” or breakwaterd backup.</source>
        <translation>Wählen Sie eine Datei, die „Sicherung speichern …“ oder breakwaterd backup geschrieben hat.</translation>
    </message>
    <message>
        <source>The backup is damaged or cut short</source>
        <translation>Die Sicherung ist beschädigt oder abgeschnitten</translation>
    </message>
    <message>
        <source>%1, at %2</source>
        <comment>file, its part</comment>
        <translation>%1, bei %2</translation>
    </message>
    <message>
        <source>Nothing was changed. Take another copy of it, or an older backup.</source>
        <translation>Nichts wurde geändert. Nehmen Sie eine andere Kopie davon oder eine ältere Sicherung.</translation>
    </message>
    <message>
        <source>The backup is from a newer version</source>
        <translation>Die Sicherung stammt von einer neueren Version</translation>
    </message>
    <message>
        <source>Breakwater %1 wrote it.</source>
        <translation>Breakwater %1 hat sie geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was changed. Update Breakwater first.</source>
        <translation>Nichts wurde geändert. Aktualisieren Sie zuerst Breakwater.</translation>
    </message>
    <message>
        <source>The backup is sealed</source>
        <translation>Die Sicherung ist versiegelt</translation>
    </message>
    <message>
        <source>Give the passphrase that it was saved with.</source>
        <translation>Geben Sie die Passphrase an, mit der sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>The passphrase does not open the backup</source>
        <translation>Die Passphrase öffnet die Sicherung nicht</translation>
    </message>
    <message>
        <source>Nothing was changed. Type the one that it was saved with.</source>
        <translation>Nichts wurde geändert. Geben Sie die ein, mit der sie gespeichert wurde.</translation>
    </message>
    <message>
        <source>It is larger than the limit</source>
        <translation>Es ist größer als die Grenze</translation>
    </message>
    <message>
        <source>The quota of the project leaves no room for it, whatever else goes.</source>
        <translation>Das Kontingent des Projekts lässt keinen Platz dafür, was auch sonst geht.</translation>
    </message>
    <message>
        <source>The limit of the store leaves no room for it, whatever else goes.</source>
        <translation>Die Grenze des Speichers lässt keinen Platz dafür, was auch sonst geht.</translation>
    </message>
    <message>
        <source>Raise the limit, or import fewer images or platforms at once.</source>
        <translation>Erhöhen Sie die Grenze oder importieren Sie weniger Images oder Plattformen auf einmal.</translation>
    </message>
    <message>
        <source>The disk with the store is not there</source>
        <translation>Der Datenträger mit dem Speicher fehlt</translation>
    </message>
    <message>
        <source>The store lies in %1.</source>
        <translation>Der Speicher liegt in %1.</translation>
    </message>
    <message>
        <source>Mount the disk and start again. To begin with an empty store instead, move %1 away.</source>
        <translation>Hängen Sie den Datenträger ein und starten Sie neu. Um stattdessen mit einem leeren Speicher zu beginnen, verschieben Sie %1 an einen anderen Ort.</translation>
    </message>
</context>
<context>
    <name>Explain</name>
    <message>
        <source>1 layer</source>
        <translation>1 Layer</translation>
    </message>
    <message numerus="yes">
        <source>%n layers</source>
        <translation>
            <numerusform>%n Layer</numerusform>
            <numerusform>%n Layer</numerusform>
        </translation>
    </message>
    <message>
        <source>1 pull</source>
        <translation>1 Abruf</translation>
    </message>
    <message numerus="yes">
        <source>%n pulls</source>
        <translation>
            <numerusform>%n Abruf</numerusform>
            <numerusform>%n Abrufe</numerusform>
        </translation>
    </message>
    <message>
        <source>The image would be fetched from %1</source>
        <translation>Das Image wäre von %1 zu holen</translation>
    </message>
    <message>
        <source>%1 (%2) would be fetched from %3</source>
        <comment>layers, size, upstream</comment>
        <translation>Von %3 wären %1 (%2) zu holen</translation>
    </message>
    <message>
        <source>A manifest would be fetched from %1</source>
        <translation>Ein Manifest wäre von %1 zu holen</translation>
    </message>
    <message>
        <source>How much that is will be known when its manifest is read.</source>
        <translation>Wie viel das ist, sagt erst sein Manifest.</translation>
    </message>
    <message>
        <source>%1; a limit would count %2</source>
        <comment>what is fetched, pulls</comment>
        <translation>%1; eine Anfragegrenze zählte %2</translation>
    </message>
    <message>
        <source>%1; %2 of the limit used, %3 left now</source>
        <comment>what is fetched, pulls, number</comment>
        <translation>%1; es kostet %2 der Anfragegrenze, jetzt sind %3 übrig</translation>
    </message>
    <message>
        <source>The limit would not allow it. Add a login to the upstream for a higher one, or wait.</source>
        <translation>Die Anfragegrenze ließe es nicht zu. Geben Sie dem Upstream eine Anmeldung für eine höhere, oder warten Sie.</translation>
    </message>
    <message>
        <source>Refused: %1</source>
        <translation>Abgewiesen: %1</translation>
    </message>
    <message>
        <source>Would fail: %1</source>
        <translation>Es schlüge fehl: %1</translation>
    </message>
    <message>
        <source>Served from the cache, though it may be out of date: %1</source>
        <translation>Aus dem Cache bedient, vielleicht veraltet: %1</translation>
    </message>
    <message>
        <source>Served from the cache after one check of the tag</source>
        <translation>Aus dem Cache bedient, nach einer Prüfung des Tags</translation>
    </message>
    <message>
        <source>The check costs no pull. If the tag has moved, the new image is fetched.</source>
        <translation>Die Prüfung kostet keinen Abruf. Zeigt der Tag auf ein anderes Image, wird das neue geholt.</translation>
    </message>
    <message>
        <source>Served from the cache at once</source>
        <translation>Sofort aus dem Cache bedient</translation>
    </message>
    <message>
        <source>The upstream is asked behind it whether the tag has moved.</source>
        <translation>Der Upstream wird danach gefragt, ob der Tag noch stimmt.</translation>
    </message>
    <message>
        <source>Served from the cache, nothing is asked</source>
        <translation>Aus dem Cache bedient, niemand wird gefragt</translation>
    </message>
    <message>
        <source>The pull is refused: %1.</source>
        <translation>Der Abruf wird abgewiesen: %1.</translation>
    </message>
    <message>
        <source>The tag is fresh: it is answered from the cache.</source>
        <translation>Der Tag ist frisch: der Cache antwortet.</translation>
    </message>
    <message>
        <source>The digest is here: it is answered from the cache.</source>
        <translation>Der Digest ist da: der Cache antwortet.</translation>
    </message>
    <message>
        <source>The tag is answered from the cache; %1 is asked behind it.</source>
        <translation>Der Cache antwortet auf den Tag; %1 wird danach gefragt.</translation>
    </message>
    <message>
        <source>%1 is asked once whether the tag has moved. This costs no pull.</source>
        <translation>%1 wird einmal gefragt, ob der Tag noch stimmt. Das kostet keinen Abruf.</translation>
    </message>
    <message>
        <source>The copy is served and said to be stale: %1.</source>
        <translation>Die Kopie wird ausgeliefert und als veraltet gekennzeichnet: %1.</translation>
    </message>
    <message>
        <source>The tag is not here: %1 is asked what it stands for.</source>
        <translation>Der Tag ist nicht da: %1 wird gefragt, wofür er steht.</translation>
    </message>
    <message>
        <source>The digest is not here: %1 is asked for it.</source>
        <translation>Der Digest ist nicht da: %1 wird danach gefragt.</translation>
    </message>
    <message>
        <source>1 manifest is read from %1; a limit counts it as a pull.</source>
        <translation>1 Manifest wird von %1 gelesen; eine Anfragegrenze zählt es als Abruf.</translation>
    </message>
    <message numerus="yes">
        <source>%n manifests are read from %1; a limit counts them as pulls.</source>
        <translation>
            <numerusform>%n Manifest wird von %1 gelesen; eine Anfragegrenze zählt es als Abruf.</numerusform>
            <numerusform>%n Manifeste werden von %1 gelesen; eine Anfragegrenze zählt sie als Abrufe.</numerusform>
        </translation>
    </message>
    <message>
        <source>From the cache: %1, %2.</source>
        <comment>layers, size</comment>
        <translation>Aus dem Cache: %1, %2.</translation>
    </message>
    <message>
        <source>From the cache: %1.</source>
        <comment>size</comment>
        <translation>Aus dem Cache: %1.</translation>
    </message>
    <message>
        <source>Fetched from %2: %1, %3.</source>
        <comment>layers, upstream, size</comment>
        <translation>Von %2 geholt: %1, %3.</translation>
    </message>
    <message>
        <source>Its layers are fetched from %1; the manifest tells how many.</source>
        <translation>Seine Layer werden von %1 geholt; wie viele, sagt das Manifest.</translation>
    </message>
    <message>
        <source>Here it ends: %1.</source>
        <translation>Hier endet es: %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keines</translation>
    </message>
    <message>
        <source>%1, because the name starts with it</source>
        <translation>%1, weil der Name damit beginnt</translation>
    </message>
    <message>
        <source>%1, because it serves %2</source>
        <comment>project, registry</comment>
        <translation>%1, weil es %2 bedient</translation>
    </message>
    <message>
        <source>%1, because it is the default</source>
        <translation>%1, weil es das Standardprojekt ist</translation>
    </message>
    <message>
        <source>A digest never changes, so it is never checked.</source>
        <translation>Ein Digest ändert sich nie und wird nie geprüft.</translation>
    </message>
    <message>
        <source>%1, by rule %2 of the project</source>
        <comment>how often it is checked, number</comment>
        <translation>%1, nach Regel %2 des Projekts</translation>
    </message>
    <message>
        <source>%1, by the built-in rules</source>
        <comment>how often it is checked</comment>
        <translation>%1, nach den eingebauten Regeln</translation>
    </message>
    <message>
        <source>with the first pull after %1 (%2)</source>
        <comment>date, span of time</comment>
        <translation>mit dem ersten Abruf nach %1 (%2)</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>with the next pull</source>
        <translation>mit dem nächsten Abruf</translation>
    </message>
    <message>
        <source>%1, not now: disabled or expired</source>
        <comment>robot</comment>
        <translation>%1, zurzeit nicht: ausgeschaltet oder abgelaufen</translation>
    </message>
    <message>
        <source>anyone in %1, without a robot</source>
        <comment>networks</comment>
        <translation>alle in %1, ohne Robot</translation>
    </message>
    <message>
        <source>Nobody yet. Add a robot for this project.</source>
        <translation>Noch niemand. Legen Sie einen Robot für dieses Projekt an.</translation>
    </message>
    <message>
        <source>one for all</source>
        <comment>platform of an image without a choice</comment>
        <translation>eine für alle</translation>
    </message>
</context>
<context>
    <name>FindingWords</name>
    <message>
        <source>The file cannot be read from here on: {detail}</source>
        <translation>Die Datei ist ab hier nicht lesbar: {detail}</translation>
    </message>
    <message>
        <source>The runtime ignores a file that it cannot read, mostly without a word. Correct the line, or take the new file in its place.</source>
        <translation>Die Laufzeit übergeht eine Datei, die sie nicht lesen kann, meist wortlos. Berichtigen Sie die Zeile, oder nehmen Sie die neue Datei an ihrer Stelle.</translation>
    </message>
    <message>
        <source>The line is indented with a tab, which YAML forbids.</source>
        <translation>Die Zeile ist mit einem Tabulator eingerückt, was YAML verbietet.</translation>
    </message>
    <message>
        <source>Indent with blanks.</source>
        <translation>Rücken Sie mit Leerzeichen ein.</translation>
    </message>
    <message>
        <source>“{key}” is no key that the runtime knows here; it is ignored.</source>
        <translation>„{key}“ ist kein Schlüssel, den die Laufzeit hier kennt; er wird übergangen.</translation>
    </message>
    <message>
        <source>Remove it, or look for a typing error.</source>
        <translation>Entfernen Sie ihn, oder suchen Sie nach einem Tippfehler.</translation>
    </message>
    <message>
        <source>Write “{expected}”.</source>
        <translation>Schreiben Sie „{expected}“.</translation>
    </message>
    <message>
        <source>“{key}” stands in the wrong table, where it is ignored without a word.</source>
        <translation>„{key}“ steht in der falschen Tabelle und wird dort wortlos übergangen.</translation>
    </message>
    <message>
        <source>In TOML a key belongs to the last table header above it. Move it to its own table; keys of the whole file stand above the first header.</source>
        <translation>In TOML gehört ein Schlüssel zur letzten Tabellenüberschrift über ihm. Verschieben Sie ihn in seine Tabelle; Schlüssel der ganzen Datei stehen über der ersten Überschrift.</translation>
    </message>
    <message>
        <source>“{key}” stands here twice; only one of the two counts.</source>
        <translation>„{key}“ steht hier zweimal; nur einer von beiden zählt.</translation>
    </message>
    <message>
        <source>Join the two entries.</source>
        <translation>Vereinen Sie die beiden Einträge.</translation>
    </message>
    <message>
        <source>“{key}” must be a list.</source>
        <translation>„{key}“ muss eine Liste sein.</translation>
    </message>
    <message>
        <source>Write each value in a line of its own, with a dash before it in YAML, or [[{key}]] in TOML.</source>
        <translation>Schreiben Sie jeden Wert in eine eigene Zeile, in YAML mit einem Strich davor, in TOML als [[{key}]].</translation>
    </message>
    <message>
        <source>The path of {endpoint} lacks /v2/: it is taken as it stands, and pulls get a 404 or a web page.</source>
        <translation>Dem Pfad von {endpoint} fehlt /v2/: Er gilt, wie er dasteht, und Pulls bekommen einen Fehler 404 oder eine Webseite.</translation>
    </message>
    <message>
        <source>Write {expected}</source>
        <translation>Schreiben Sie {expected}</translation>
    </message>
    <message>
        <source>{endpoint} says neither https:// nor http://.</source>
        <translation>{endpoint} nennt weder https:// noch http://.</translation>
    </message>
    <message>
        <source>Here stands a host, not a URL: with its scheme “{value}” fits nothing.</source>
        <translation>Hier steht ein Rechnername, keine URL: Mit seinem Schema passt „{value}“ auf nichts.</translation>
    </message>
    <message>
        <source>The path of {value} does not belong here.</source>
        <translation>Der Pfad von {value} gehört nicht hierher.</translation>
    </message>
    <message>
        <source>Without override_path containerd puts another /v2 behind {endpoint}.</source>
        <translation>Ohne override_path setzt containerd ein weiteres /v2 hinter {endpoint}.</translation>
    </message>
    <message>
        <source>Add override_path = true to this host.</source>
        <translation>Ergänzen Sie override_path = true bei diesem Host.</translation>
    </message>
    <message>
        <source>Breakwater has no project {project}: every pull gets a 404 and goes past it.</source>
        <translation>Breakwater hat kein Projekt {project}: Jeder Pull bekommt einen Fehler 404 und geht vorbei.</translation>
    </message>
    <message>
        <source>Write {expected}, or create the project.</source>
        <translation>Schreiben Sie {expected}, oder legen Sie das Projekt an.</translation>
    </message>
    <message>
        <source>Project {project} serves another registry than {registry}: names that exist in both give the wrong image.</source>
        <translation>Das Projekt {project} bedient eine andere Registry als {registry}: Namen, die es in beiden gibt, liefern das falsche Image.</translation>
    </message>
    <message>
        <source>“*” stands for all registries; some versions of k3s lose their way back to the registry with it.</source>
        <translation>„*“ steht für alle Registrys; manche Versionen von k3s verlieren damit den Weg zurück zur Registry.</translation>
    </message>
    <message>
        <source>Name each registry.</source>
        <translation>Nennen Sie jede Registry.</translation>
    </message>
    <message>
        <source>A rewrite for {registry} changes the names that Breakwater is asked for; older versions of k3s apply it to the registry itself too.</source>
        <translation>Ein „rewrite“ für {registry} ändert die Namen, nach denen Breakwater gefragt wird; ältere Versionen von k3s wenden es auch auf die Registry selbst an.</translation>
    </message>
    <message>
        <source>Remove it: the path of the endpoint does the same.</source>
        <translation>Entfernen Sie es: Der Pfad des Endpunkts tut dasselbe.</translation>
    </message>
    <message>
        <source>Without a server line it depends on the version whether the registry itself is asked as a last resort.</source>
        <translation>Ohne die Zeile „server“ hängt es von der Version ab, ob zuletzt die Registry selbst gefragt wird.</translation>
    </message>
    <message>
        <source>Write the line; the new file has it.</source>
        <translation>Schreiben Sie die Zeile; die neue Datei hat sie.</translation>
    </message>
    <message>
        <source>No endpoint is called {key}, so this secret and this CA are never used.</source>
        <translation>Kein Endpunkt heißt {key}; dieses Geheimnis und diese CA werden nie benutzt.</translation>
    </message>
    <message>
        <source>The key is host and port exactly as in the endpoint: {expected}</source>
        <translation>Der Schlüssel ist Rechner und Port genau wie im Endpunkt: {expected}</translation>
    </message>
    <message>
        <source>Nothing signs in to {host}: it answers 401, and pulls go past it.</source>
        <translation>Nichts meldet sich bei {host} an: Die Antwort ist 401, und Pulls gehen vorbei.</translation>
    </message>
    <message>
        <source>Add the robot and its secret; the new file has them.</source>
        <translation>Ergänzen Sie den Roboter und sein Geheimnis; die neue Datei hat beides.</translation>
    </message>
    <message>
        <source>The node is not told which authority signed the certificate of {host}; it refuses it, and pulls go past Breakwater.</source>
        <translation>Der Knoten erfährt nicht, welche CA das Zertifikat von {host} ausgestellt hat; er lehnt es ab, und Pulls gehen an Breakwater vorbei.</translation>
    </message>
    <message>
        <source>Add the CA; the new file has it.</source>
        <translation>Ergänzen Sie die CA; die neue Datei hat sie.</translation>
    </message>
    <message>
        <source>The certificate of {host} is not checked: anyone on the network can answer in its place.</source>
        <translation>Das Zertifikat von {host} wird nicht geprüft: Jeder im Netz kann an seiner Stelle antworten.</translation>
    </message>
    <message>
        <source>Name the CA instead.</source>
        <translation>Nennen Sie stattdessen die CA.</translation>
    </message>
    <message>
        <source>{endpoint} is this computer, at another port than Breakwater&apos;s.</source>
        <translation>{endpoint} ist dieser Rechner, doch ein anderer Port als der von Breakwater.</translation>
    </message>
    <message>
        <source>{endpoint} speaks plain HTTP, and Breakwater wants TLS there.</source>
        <translation>{endpoint} spricht unverschlüsseltes HTTP, und Breakwater will dort TLS.</translation>
    </message>
    <message>
        <source>{endpoint} is another mirror than this server.</source>
        <translation>{endpoint} ist ein anderer Spiegel als dieser Server.</translation>
    </message>
    <message>
        <source>It is kept, behind Breakwater. Remove it if it is out of use: each pull may wait for it.</source>
        <translation>Er bleibt, hinter Breakwater. Entfernen Sie ihn, wenn er außer Dienst ist: Jeder Pull wartet vielleicht auf ihn.</translation>
    </message>
    <message>
        <source>{endpoint} is the registry itself; listed as an endpoint it made some versions ignore all mirrors.</source>
        <translation>{endpoint} ist die Registry selbst; als Endpunkt aufgeführt, ließ sie manche Versionen alle Spiegel übergehen.</translation>
    </message>
    <message>
        <source>Remove it: the registry is the last resort anyway.</source>
        <translation>Entfernen Sie sie: Die Registry wird ohnehin zuletzt gefragt.</translation>
    </message>
    <message>
        <source>{registry} is served here, and this file does not say so: its images go past Breakwater.</source>
        <translation>{registry} wird hier bedient, und diese Datei sagt es nicht: Ihre Images gehen an Breakwater vorbei.</translation>
    </message>
    <message>
        <source>Add it; the new file has it.</source>
        <translation>Ergänzen Sie sie; die neue Datei hat sie.</translation>
    </message>
    <message>
        <source>Without “{capability}” containerd asks {endpoint} for only a part of a pull.</source>
        <translation>Ohne „{capability}“ fragt containerd {endpoint} nur nach einem Teil eines Pulls.</translation>
    </message>
    <message>
        <source>Write capabilities = [&quot;pull&quot;, &quot;resolve&quot;].</source>
        <translation>Schreiben Sie capabilities = [&quot;pull&quot;, &quot;resolve&quot;].</translation>
    </message>
    <message>
        <source>The file names no [host] to ask; older versions refuse it as a whole.</source>
        <translation>Die Datei nennt keinen [host], der zu fragen wäre; ältere Versionen lehnen sie ganz ab.</translation>
    </message>
    <message>
        <source>Add a [host.&quot;URL&quot;] table; the new file has one.</source>
        <translation>Ergänzen Sie eine Tabelle [host.&quot;URL&quot;]; die neue Datei hat eine.</translation>
    </message>
    <message>
        <source>{value} is taken as the name of one folder by containerd 2.1 and newer, so that every hosts.toml is ignored.</source>
        <translation>containerd ab 2.1 hält {value} für den Namen eines einzigen Ordners und übergeht so jede hosts.toml.</translation>
    </message>
    <message>
        <source>Write one folder: config_path = &quot;{expected}&quot;</source>
        <translation>Schreiben Sie einen Ordner: config_path = &quot;{expected}&quot;</translation>
    </message>
    <message>
        <source>config_path stands in the table of another version ({table}) and is not read.</source>
        <translation>config_path steht in der Tabelle einer anderen Version ({table}) und wird nicht gelesen.</translation>
    </message>
    <message>
        <source>Move it to [plugins.&quot;{expected}&quot;.registry].</source>
        <translation>Verschieben Sie es nach [plugins.&quot;{expected}&quot;.registry].</translation>
    </message>
    <message>
        <source>containerd looks into {value}, and the new files are for {expected}.</source>
        <translation>containerd sieht in {value} nach, und die neuen Dateien sind für {expected}.</translation>
    </message>
    <message>
        <source>Change the line, or put the files there.</source>
        <translation>Ändern Sie die Zeile, oder legen Sie die Dateien dorthin.</translation>
    </message>
    <message>
        <source>No config_path: containerd looks at no hosts.toml at all.</source>
        <translation>Kein config_path: containerd sieht gar keine hosts.toml an.</translation>
    </message>
    <message>
        <source>Add config_path = &quot;{expected}&quot; to [plugins.&quot;{table}&quot;.registry] and restart containerd.</source>
        <translation>Ergänzen Sie config_path = &quot;{expected}&quot; in [plugins.&quot;{table}&quot;.registry], und starten Sie containerd neu.</translation>
    </message>
    <message>
        <source>registry.mirrors and config_path together keep containerd&apos;s Kubernetes part from starting.</source>
        <translation>registry.mirrors und config_path zusammen verhindern den Start des Kubernetes-Teils von containerd.</translation>
    </message>
    <message>
        <source>Remove registry.mirrors; the new file does.</source>
        <translation>Entfernen Sie registry.mirrors; die neue Datei tut es.</translation>
    </message>
    <message>
        <source>registry.mirrors is the old way, which containerd 2 has no more.</source>
        <translation>registry.mirrors ist der alte Weg, den containerd 2 nicht mehr hat.</translation>
    </message>
    <message>
        <source>Use config_path with a hosts.toml for each registry; the new files do.</source>
        <translation>Nehmen Sie config_path mit einer hosts.toml je Registry; die neuen Dateien tun es.</translation>
    </message>
    <message>
        <source>{prefix} stands here twice; the tools refuse the file or take one of the two.</source>
        <translation>{prefix} steht hier zweimal; die Programme lehnen die Datei ab oder nehmen einen von beiden.</translation>
    </message>
    <message>
        <source>Join the two.</source>
        <translation>Vereinen Sie beide.</translation>
    </message>
    <message>
        <source>{registry} is blocked: not even the mirror is asked.</source>
        <translation>{registry} ist gesperrt: Nicht einmal der Spiegel wird gefragt.</translation>
    </message>
    <message>
        <source>Remove the line.</source>
        <translation>Entfernen Sie die Zeile.</translation>
    </message>
    <message>
        <source>Only pulls by digest use the mirror of {registry}; tags go past it.</source>
        <translation>Nur Pulls nach Digest nehmen den Spiegel von {registry}; Tags gehen vorbei.</translation>
    </message>
    <message>
        <source>Remove mirror-by-digest-only.</source>
        <translation>Entfernen Sie mirror-by-digest-only.</translation>
    </message>
    <message>
        <source>Docker&apos;s own mirrors serve Docker Hub alone.</source>
        <translation>Dockers eigene Spiegel bedienen nur Docker Hub.</translation>
    </message>
    <message>
        <source>Name other images through Breakwater, or use Docker with the containerd image store.</source>
        <translation>Nennen Sie andere Images über Breakwater, oder nehmen Sie Docker mit dem Image-Speicher von containerd.</translation>
    </message>
    <message>
        <source>The placeholder stands where the robot&apos;s secret belongs.</source>
        <translation>Wo das Geheimnis des Roboters hingehört, steht der Platzhalter.</translation>
    </message>
    <message>
        <source>Put the secret there, or take the new file.</source>
        <translation>Setzen Sie das Geheimnis ein, oder nehmen Sie die neue Datei.</translation>
    </message>
    <message>
        <source>Breakwater made this file, and it was changed since.</source>
        <translation>Breakwater hat diese Datei gemacht, und sie wurde seither geändert.</translation>
    </message>
    <message>
        <source>See in the comparison what would go.</source>
        <translation>Sehen Sie im Vergleich, was verschwände.</translation>
    </message>
    <message>
        <source>Hint</source>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Risiko</translation>
    </message>
    <message>
        <source>Mistake</source>
        <translation>Fehler</translation>
    </message>
</context>
<context>
    <name>NodeConfigWords</name>
    <message>
        <source>The secret is missing: the file has a placeholder. Paste the robot&apos;s secret, or give it a new one.</source>
        <translation>Das Geheimnis fehlt: in der Datei steht ein Platzhalter. Setzen Sie das Geheimnis des Robots ein, oder geben Sie ihm ein neues.</translation>
    </message>
    <message>
        <source>%1 means the node itself. Choose an address of this computer that nodes can reach.</source>
        <translation>%1 bezeichnet den Knoten selbst. Wählen Sie eine Adresse dieses Rechners, die Knoten erreichen.</translation>
    </message>
    <message>
        <source>Plain HTTP: anyone on the network can read the secret and alter images on their way.</source>
        <translation>Unverschlüsseltes HTTP: jeder im Netz kann das Geheimnis lesen und Images unterwegs verändern.</translation>
    </message>
    <message>
        <source>The certificate does not name %1, so nodes will refuse it. It names: %2. Add the name in Settings.</source>
        <translation>Das Zertifikat nennt %1 nicht, also werden Knoten es ablehnen. Es nennt: %2. Fügen Sie den Namen in den Einstellungen hinzu.</translation>
    </message>
    <message>
        <source>The CA certificate is not in these files. Nodes must trust it already, or every pull goes past Breakwater.</source>
        <translation>Das CA-Zertifikat ist nicht in diesen Dateien. Knoten müssen ihm schon vertrauen, sonst geht jeder Abruf an Breakwater vorbei.</translation>
    </message>
    <message>
        <source>No credentials are written. The node&apos;s address must be in a subnet that may pull anonymously.</source>
        <translation>Es werden keine Zugangsdaten geschrieben. Die Adresse des Knotens muss in einem Subnetz liegen, das anonym abrufen darf.</translation>
    </message>
    <message>
        <source>No project serves a registry yet, so there is nothing to mirror. Create a project first.</source>
        <translation>Noch bedient kein Projekt eine Registry, also gibt es nichts zu spiegeln. Legen Sie zuerst ein Projekt an.</translation>
    </message>
    <message>
        <source>The file is read only when the service starts: restart %1. Running pods keep running.</source>
        <translation>Die Datei wird nur beim Start des Dienstes gelesen: starten Sie %1 neu. Laufende Pods laufen weiter.</translation>
    </message>
    <message>
        <source>containerd must look in this folder: config_path = &quot;%1&quot;, one single path, in its config.toml. The files themselves are read at every pull.</source>
        <translation>containerd muss in diesem Ordner suchen: config_path = &quot;%1&quot;, ein einzelner Pfad, in seiner config.toml. Die Dateien selbst werden bei jedem Abruf gelesen.</translation>
    </message>
    <message>
        <source>One registries.yaml for every server and agent; takes effect when k3s restarts.</source>
        <translation>Eine registries.yaml für jeden Server und Agenten; wirksam, wenn k3s neu startet.</translation>
    </message>
    <message>
        <source>One registries.yaml for every server and agent; takes effect when RKE2 restarts.</source>
        <translation>Eine registries.yaml für jeden Server und Agenten; wirksam, wenn RKE2 neu startet.</translation>
    </message>
    <message>
        <source>One hosts.toml a registry; takes effect at the next pull, without a restart.</source>
        <translation>Eine hosts.toml je Registry; wirksam beim nächsten Abruf, ohne Neustart.</translation>
    </message>
    <message>
        <source>the service</source>
        <translation>den Dienst</translation>
    </message>
    <message>
        <source>%1 must be told to read it again; nothing has to be restarted.</source>
        <translation>%1 muss angewiesen werden, neu zu lesen; nichts ist neu zu starten.</translation>
    </message>
    <message>
        <source>If %1 exists on the node already, show it to “Compare”: its other entries are kept.</source>
        <translation>Gibt es %1 auf dem Knoten schon, zeigen Sie sie „Vergleichen“: Ihre anderen Einträge bleiben.</translation>
    </message>
    <message>
        <source>The CA certificate must lie on the node as %1.</source>
        <translation>Das CA-Zertifikat muss auf dem Knoten als %1 liegen.</translation>
    </message>
    <message>
        <source>Strict: while this server is off, pulls fail. It is done by the flag %1.</source>
        <translation>Strikt: Ist dieser Server aus, scheitern Pulls. Das bewirkt der Schalter %1.</translation>
    </message>
    <message>
        <source>Strict: while this server is off, pulls fail.</source>
        <translation>Strikt: Ist dieser Server aus, scheitern Pulls.</translation>
    </message>
    <message>
        <source>This runtime cannot be strict: it always has the registry itself as a last resort.</source>
        <translation>Diese Laufzeit kann nicht strikt sein: Sie fragt zuletzt immer die Registry selbst.</translation>
    </message>
    <message>
        <source>A mirror of Docker serves Docker Hub alone, whatever else is ticked.</source>
        <translation>Ein Spiegel von Docker bedient nur Docker Hub, was auch sonst angekreuzt ist.</translation>
    </message>
    <message>
        <source>A mirror of Docker serves Docker Hub alone. Other images are named through Breakwater: %1…</source>
        <translation>Ein Spiegel von Docker bedient nur Docker Hub. Andere Images nennt man über Breakwater: %1…</translation>
    </message>
    <message>
        <source>Docker asks the mirror without naming a project, and no project for Docker Hub answers that. Make its project the default one.</source>
        <translation>Docker fragt den Spiegel, ohne ein Projekt zu nennen, und kein Projekt für Docker Hub antwortet darauf. Machen Sie dessen Projekt zum Standard.</translation>
    </message>
    <message>
        <source>Docker sends no credentials to a mirror. The node&apos;s address must be in a subnet that may pull anonymously.</source>
        <translation>Docker schickt einem Spiegel keine Anmeldedaten. Die Adresse des Knotens muss in einem Subnetz liegen, das anonym pullen darf.</translation>
    </message>
    <message>
        <source>Whoever builds signs in once: docker login %1, with the robot and its secret.</source>
        <translation>Wer baut, meldet sich einmal an: docker login %1, mit dem Roboter und seinem Geheimnis.</translation>
    </message>
    <message>
        <source>The files are copied into the node when minikube starts.</source>
        <translation>Die Dateien werden in den Knoten kopiert, wenn minikube startet.</translation>
    </message>
    <message>
        <source>It takes effect when the cluster is made; one that is there keeps what it has.</source>
        <translation>Es wirkt, wenn der Cluster gemacht wird; ein vorhandener behält, was er hat.</translation>
    </message>
    <message>
        <source>Docker, classic image store</source>
        <translation>Docker, klassischer Image-Speicher</translation>
    </message>
    <message>
        <source>Docker, containerd image store</source>
        <translation>Docker, Image-Speicher von containerd</translation>
    </message>
    <message>
        <source>Talos 1.12 and newer</source>
        <translation>Talos ab 1.12</translation>
    </message>
    <message>
        <source>Talos before 1.12</source>
        <translation>Talos vor 1.12</translation>
    </message>
    <message>
        <source>A drop-in for registries.conf, and the credentials beside it; CRI-O must read it again.</source>
        <translation>Eine Zusatzdatei für registries.conf und die Anmeldedaten daneben; CRI-O muss neu lesen.</translation>
    </message>
    <message>
        <source>A drop-in for registries.conf, and root&apos;s credentials; takes effect at the next pull.</source>
        <translation>Eine Zusatzdatei für registries.conf und die Anmeldedaten von root; wirkt beim nächsten Pull.</translation>
    </message>
    <message>
        <source>A mirror in daemon.json: Docker Hub alone, and without credentials.</source>
        <translation>Ein Spiegel in daemon.json: nur Docker Hub und ohne Anmeldedaten.</translation>
    </message>
    <message>
        <source>One hosts.toml a registry, all registries; takes effect at the next pull.</source>
        <translation>Eine hosts.toml je Registry, für alle; wirkt beim nächsten Pull.</translation>
    </message>
    <message>
        <source>Documents for the machine configuration; applied without a reboot.</source>
        <translation>Dokumente für die Maschinenkonfiguration; wirken ohne Neustart.</translation>
    </message>
    <message>
        <source>A patch of the machine configuration; applied without a reboot.</source>
        <translation>Ein Patch der Maschinenkonfiguration; wirkt ohne Neustart.</translation>
    </message>
    <message>
        <source>One hosts.toml a registry, inside the snap; MicroK8s restarts once.</source>
        <translation>Eine hosts.toml je Registry, innerhalb des Snaps; MicroK8s startet einmal neu.</translation>
    </message>
    <message>
        <source>A folder of hosts.toml files that a new cluster mounts.</source>
        <translation>Ein Ordner mit hosts.toml-Dateien, den ein neuer Cluster einbindet.</translation>
    </message>
    <message>
        <source>A registries.yaml that a new cluster is made with.</source>
        <translation>Eine registries.yaml, mit der ein neuer Cluster gemacht wird.</translation>
    </message>
    <message>
        <source>Files that minikube copies into its node when it starts; containerd runtime.</source>
        <translation>Dateien, die minikube beim Start in seinen Knoten kopiert; Laufzeit containerd.</translation>
    </message>
    <message>
        <source>Mirrors in buildkitd.toml, for builds: they go past the mirrors of nodes.</source>
        <translation>Spiegel in buildkitd.toml, für Builds: Die gehen an den Spiegeln der Knoten vorbei.</translation>
    </message>
    <message>
        <source>Docker&apos;s mirror and the credentials for Nomad&apos;s docker driver.</source>
        <translation>Dockers Spiegel und die Anmeldedaten für den Docker-Treiber von Nomad.</translation>
    </message>
    <message>
        <source>one-time link</source>
        <translation>Einmal-Link</translation>
    </message>
    <message>
        <source>still the same today</source>
        <translation>heute noch dasselbe</translation>
    </message>
    <message>
        <source>would be different today</source>
        <translation>wäre heute anders</translation>
    </message>
    <message>
        <source>%1: %2 for %3; %4</source>
        <comment>time, kind of export, runtime, state</comment>
        <translation>%1: %2 für %3; %4</translation>
    </message>
    <message>
        <source>%1: %2 for %3, node %4; %5</source>
        <comment>time, kind of export, runtime, node, state</comment>
        <translation>%1: %2 für %3, Knoten %4; %5</translation>
    </message>
</context>
<context>
    <name>NodeTestWords</name>
    <message>
        <source>The node does not trust the certificate: it lacks the CA.</source>
        <translation>Der Knoten traut dem Zertifikat nicht: Ihm fehlt die CA.</translation>
    </message>
    <message>
        <source>The node speaks plain HTTP, and this port wants TLS: look for http:// in its file.</source>
        <translation>Der Knoten spricht unverschlüsseltes HTTP, und dieser Port will TLS: Suchen Sie http:// in seiner Datei.</translation>
    </message>
    <message>
        <source>The node takes the certificate for expired: compare its clock.</source>
        <translation>Der Knoten hält das Zertifikat für abgelaufen: Vergleichen Sie seine Uhr.</translation>
    </message>
    <message>
        <source>The node gave up during the handshake (%1).</source>
        <translation>Der Knoten hat während des Handshakes aufgegeben (%1).</translation>
    </message>
    <message>
        <source>No layer was asked for. The node has the image, or gets the layers elsewhere: try an image that it does not have.</source>
        <translation>Nach keinem Layer wurde gefragt. Der Knoten hat das Image, oder er holt die Layer anderswo: Nehmen Sie ein Image, das er nicht hat.</translation>
    </message>
    <message>
        <source>Only %1 layers came from here; the others were there, or came from elsewhere.</source>
        <translation>Nur %1 Layer kamen von hier; die anderen waren da oder kamen anderswoher.</translation>
    </message>
    <message>
        <source>%1 was refused (%2): compare its secret.</source>
        <translation>%1 wurde abgewiesen (%2): Vergleichen Sie das Geheimnis.</translation>
    </message>
    <message>
        <source>%1 could not be served (%2).</source>
        <translation>%1 konnte nicht geliefert werden (%2).</translation>
    </message>
    <message>
        <source>Waiting for the node. Run the command there.</source>
        <translation>Wartet auf den Knoten. Führen Sie dort den Befehl aus.</translation>
    </message>
    <message>
        <source>%1 is talking to this server</source>
        <translation>%1 spricht mit diesem Server</translation>
    </message>
    <message>
        <source>Proven: %1 pulls through Breakwater, whole images and nothing past it</source>
        <translation>Bewiesen: %1 pullt über Breakwater, ganze Images und nichts daran vorbei</translation>
    </message>
    <message>
        <source>Nothing came for a minute. The watch goes on.</source>
        <translation>Eine Minute lang kam nichts. Das Warten geht weiter.</translation>
    </message>
    <message>
        <source>%1 came this far and no further for a minute.</source>
        <translation>%1 kam bis hierher und seit einer Minute nicht weiter.</translation>
    </message>
    <message>
        <source>The watch has ended.</source>
        <translation>Das Warten ist beendet.</translation>
    </message>
    <message>
        <source>It reaches this server</source>
        <translation>Er erreicht diesen Server</translation>
    </message>
    <message>
        <source>It trusts the certificate</source>
        <translation>Er traut dem Zertifikat</translation>
    </message>
    <message>
        <source>It is let in</source>
        <translation>Er wird eingelassen</translation>
    </message>
    <message>
        <source>It names the registry</source>
        <translation>Er nennt die Registry</translation>
    </message>
    <message>
        <source>Manifest served</source>
        <translation>Manifest geliefert</translation>
    </message>
    <message>
        <source>Layers served</source>
        <translation>Layer geliefert</translation>
    </message>
    <message>
        <source>Nothing went past</source>
        <translation>Nichts ging vorbei</translation>
    </message>
    <message>
        <source>plain HTTP: there is none</source>
        <translation>unverschlüsseltes HTTP: Es gibt keines</translation>
    </message>
    <message>
        <source>this runtime does not say it</source>
        <translation>diese Laufzeit sagt es nicht</translation>
    </message>
    <message>
        <source>without credentials</source>
        <translation>ohne Anmeldedaten</translation>
    </message>
    <message>
        <source>as %1, which is another robot than the exported one</source>
        <translation>als %1, was ein anderer Roboter ist als der exportierte</translation>
    </message>
    <message>
        <source>as %1</source>
        <translation>als %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>von %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Was the runtime restarted after the file was put there? It reads it only when it starts.</source>
        <translation>Wurde die Laufzeit neu gestartet, nachdem die Datei dort lag? Sie liest sie nur beim Start.</translation>
    </message>
    <message>
        <source>Is the file exactly where the first tab says, with that name, on the node that pulls?</source>
        <translation>Liegt die Datei genau dort, wo der erste Reiter sagt, unter diesem Namen, auf dem Knoten, der pullt?</translation>
    </message>
    <message>
        <source>Does containerd look there? On the node: containerd config dump | grep config_path</source>
        <translation>Sieht containerd dort nach? Auf dem Knoten: containerd config dump | grep config_path</translation>
    </message>
    <message>
        <source>Can the node reach the port? On the node: curl -vk https://%1/v2/ must answer, if only with 401.</source>
        <translation>Erreicht der Knoten den Port? Auf dem Knoten muss curl -vk https://%1/v2/ antworten, und sei es mit 401.</translation>
    </message>
    <message>
        <source>Does the node know the name %1? On the node: getent hosts %2</source>
        <translation>Kennt der Knoten den Namen %1? Auf dem Knoten: getent hosts %2</translation>
    </message>
    <message>
        <source>Does the file name the CA, and is the CA&apos;s file there and readable? Was it exported before the CA was made anew?</source>
        <translation>Nennt die Datei die CA, und ist deren Datei da und lesbar? Wurde sie exportiert, bevor die CA neu gemacht wurde?</translation>
    </message>
    <message>
        <source>Is the secret the robot&apos;s present one? A new secret ends the old one.</source>
        <translation>Ist es das jetzige Geheimnis des Roboters? Ein neues beendet das alte.</translation>
    </message>
    <message>
        <source>Does a project serve this registry, and is the upstream healthy? Activity tells why it was refused.</source>
        <translation>Bedient ein Projekt diese Registry, und ist der Upstream gesund? „Aktivität“ sagt, warum abgewiesen wurde.</translation>
    </message>
    <message>
        <source>Does the node have the image already? Remove it there, or pull another one.</source>
        <translation>Hat der Knoten das Image schon? Entfernen Sie es dort, oder pullen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Does the node get the layers from the registry itself? Its log says so; strict files forbid it.</source>
        <translation>Holt der Knoten die Layer bei der Registry selbst? Sein Log sagt es; strikte Dateien verbieten es.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Dashboard</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Robots</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
</context>
<context>
    <name>Presets</name>
    <message>
        <source>The registry behind image names without a host, such as nginx or grafana/loki.</source>
        <translation>Die Registry hinter Image-Namen ohne Host, wie nginx oder grafana/loki.</translation>
    </message>
    <message>
        <source>Docker ID and a personal access token with read access to public repositories. An account doubles the pull limit.</source>
        <translation>Docker-ID und ein persönliches Zugriffstoken mit Leserecht für öffentliche Repositorys. Ein Konto verdoppelt die Grenze für Abrufe.</translation>
    </message>
    <message>
        <source>Images that projects on GitHub publish (ghcr.io).</source>
        <translation>Images, die Projekte auf GitHub veröffentlichen (ghcr.io).</translation>
    </message>
    <message>
        <source>GitHub user name and a classic personal access token with the scope read:packages. Public images need none.</source>
        <translation>GitHub-Benutzername und ein klassisches persönliches Zugriffstoken mit dem Recht read:packages. Öffentliche Images brauchen keines.</translation>
    </message>
    <message>
        <source>Images of LinuxServer.io (lscr.io), a gateway in front of ghcr.io.</source>
        <translation>Images von LinuxServer.io (lscr.io), einem Zugang vor ghcr.io.</translation>
    </message>
    <message>
        <source>None are needed. What you enter is shown to ghcr.io.</source>
        <translation>Es braucht keine. Was Sie eingeben, bekommt ghcr.io zu sehen.</translation>
    </message>
    <message>
        <source>Red Hat&apos;s registry: many Kubernetes operators and monitoring tools.</source>
        <translation>Die Registry von Red Hat: viele Kubernetes-Operatoren und Werkzeuge zur Überwachung.</translation>
    </message>
    <message>
        <source>A robot account (organisation+robot) and its token, or an encrypted password. Public images need none.</source>
        <translation>Ein Robot-Konto (Organisation+Robot) und sein Token, oder ein verschlüsseltes Passwort. Öffentliche Images brauchen keines.</translation>
    </message>
    <message>
        <source>registry.k8s.io: pause, CoreDNS, ingress-nginx and the parts of Kubernetes itself.</source>
        <translation>registry.k8s.io: pause, CoreDNS, ingress-nginx und die Teile von Kubernetes selbst.</translation>
    </message>
    <message>
        <source>This registry takes no credentials.</source>
        <translation>Diese Registry nimmt keine Zugangsdaten.</translation>
    </message>
    <message>
        <source>gcr.io, served by Google&apos;s Artifact Registry: distroless images among others.</source>
        <translation>gcr.io, bedient von Googles Artifact Registry: unter anderem Distroless-Images.</translation>
    </message>
    <message>
        <source>User name _json_key and the whole JSON key of a service account. Public images need none.</source>
        <translation>Benutzername _json_key und der ganze JSON-Schlüssel eines Dienstkontos. Öffentliche Images brauchen keinen.</translation>
    </message>
    <message>
        <source>mcr.microsoft.com: .NET, SQL Server and other images of Microsoft.</source>
        <translation>mcr.microsoft.com: .NET, SQL Server und andere Images von Microsoft.</translation>
    </message>
    <message>
        <source>public.ecr.aws: images of AWS and a mirror of Docker&apos;s official images.</source>
        <translation>public.ecr.aws: Images von AWS und ein Spiegel der offiziellen Docker-Images.</translation>
    </message>
    <message>
        <source>User name AWS and the output of aws ecr-public get-login-password, which is good for twelve hours. Public images need none.</source>
        <translation>Benutzername AWS und die Ausgabe von aws ecr-public get-login-password, die zwölf Stunden gilt. Öffentliche Images brauchen keine.</translation>
    </message>
    <message>
        <source>The container registry of gitlab.com, or of your own GitLab with another address.</source>
        <translation>Die Container-Registry von gitlab.com, oder Ihres eigenen GitLab unter anderer Adresse.</translation>
    </message>
    <message>
        <source>User name and an access token or deploy token with read_registry.</source>
        <translation>Benutzername und ein Zugriffs- oder Deploy-Token mit read_registry.</translation>
    </message>
    <message>
        <source>A Harbor of your own or of your company.</source>
        <translation>Ein eigener Harbor oder der Ihrer Firma.</translation>
    </message>
    <message>
        <source>A robot account such as robot$puller with the right to pull, and its secret.</source>
        <translation>Ein Robot-Konto wie robot$puller mit dem Recht zum Abrufen, und sein Geheimnis.</translation>
    </message>
    <message>
        <source>Any other registry that speaks the OCI distribution protocol, also one in your own network.</source>
        <translation>Jede andere Registry, die das OCI-Distribution-Protokoll spricht, auch eine in Ihrem Netz.</translation>
    </message>
    <message>
        <source>User name and password or token, as the registry&apos;s owner gave them to you.</source>
        <translation>Benutzername und Passwort oder Token, wie Sie sie vom Betreiber der Registry bekommen haben.</translation>
    </message>
    <message>
        <source>Kubernetes images</source>
        <translation>Kubernetes-Images</translation>
    </message>
    <message>
        <source>Any OCI registry</source>
        <translation>Beliebige OCI-Registry</translation>
    </message>
</context>
<context>
    <name>PullCommands</name>
    <message>
        <source>Reference through this server</source>
        <translation>Referenz über diesen Server</translation>
    </message>
    <message>
        <source>By digest</source>
        <translation>Mit Digest</translation>
    </message>
    <message>
        <source>Name on nodes that use this server as a mirror</source>
        <translation>Name auf Knoten, die diesen Server als Spiegel benutzen</translation>
    </message>
    <message>
        <source>k3s and RKE2 (crictl)</source>
        <translation>k3s und RKE2 (crictl)</translation>
    </message>
    <message>
        <source>containerd (ctr)</source>
        <translation>containerd (ctr)</translation>
    </message>
    <message>
        <source>Docker</source>
        <translation>Docker</translation>
    </message>
    <message>
        <source>Podman</source>
        <translation>Podman</translation>
    </message>
    <message>
        <source>Skopeo</source>
        <translation>Skopeo</translation>
    </message>
    <message>
        <source>Kubernetes, pinned by digest</source>
        <translation>Kubernetes, auf den Digest festgelegt</translation>
    </message>
</context>
<context>
    <name>RobotUse</name>
    <message numerus="yes">
        <source>%1 and %n other(s)</source>
        <comment>names</comment>
        <translation>
            <numerusform>%1 und %n weiterer</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>In the last 24 hours it was used by %1.</source>
        <comment>names</comment>
        <translation>In den letzten 24 Stunden benutzten ihn: %1.</translation>
    </message>
    <message>
        <source>No node has used it yet.</source>
        <translation>Noch hat ihn kein Knoten benutzt.</translation>
    </message>
    <message>
        <source>It was last used %1 by %2.</source>
        <translation>Zuletzt benutzte ihn %1 %2.</translation>
    </message>
    <message>
        <source>an unnamed node</source>
        <translation>ein Knoten ohne Namen</translation>
    </message>
</context>
<context>
    <name>SettingsRules</name>
    <message>
        <source>Give at least one address and port, such as 0.0.0.0:8443</source>
        <translation>Geben Sie mindestens eine Adresse mit Port an, etwa 0.0.0.0:8443</translation>
    </message>
    <message>
        <source>“%1” is no address and port. Write 0.0.0.0:8443, 192.168.1.10:8443 or [::]:8443</source>
        <translation>„%1“ ist keine Adresse mit Port. Schreiben Sie 0.0.0.0:8443, 192.168.1.10:8443 oder [::]:8443</translation>
    </message>
    <message>
        <source>“%1” is no host name or address. Write it without scheme and port: cache.lan</source>
        <translation>„%1“ ist weder Hostname noch Adresse. Schreiben Sie es ohne Schema und Port: cache.lan</translation>
    </message>
    <message>
        <source>Choose the file with the certificate and its chain.</source>
        <translation>Wählen Sie die Datei mit dem Zertifikat und seiner Kette.</translation>
    </message>
    <message>
        <source>Choose the file with the private key.</source>
        <translation>Wählen Sie die Datei mit dem privaten Schlüssel.</translation>
    </message>
    <message>
        <source>“%1” is no subnet. Write it as 192.168.1.0/24</source>
        <translation>„%1“ ist kein Subnetz. Schreiben Sie es als 192.168.1.0/24</translation>
    </message>
    <message>
        <source>A limit under 1 GB holds hardly an image.</source>
        <translation>Unter 1 GB passt kaum ein Image.</translation>
    </message>
    <message>
        <source>The address changes: every node needs a new configuration.</source>
        <translation>Die Adresse ändert sich: jeder Knoten braucht eine neue Konfiguration.</translation>
    </message>
    <message>
        <source>The server listens anew; pulls that are under way are finished first.</source>
        <translation>Der Server lauscht neu; laufende Abrufe werden vorher beendet.</translation>
    </message>
    <message>
        <source>A new certificate is made by the same CA: nodes that trust the CA need nothing.</source>
        <translation>Dieselbe CA stellt ein neues Zertifikat aus: Knoten, die der CA vertrauen, brauchen nichts.</translation>
    </message>
    <message>
        <source>Nodes must trust whoever signed that certificate.</source>
        <translation>Knoten müssen dem Aussteller dieses Zertifikats vertrauen.</translation>
    </message>
    <message>
        <source>Secrets and images cross the network in the clear.</source>
        <translation>Geheimnisse und Images gehen unverschlüsselt durchs Netz.</translation>
    </message>
    <message>
        <source>Every node needs a robot from now on.</source>
        <translation>Von jetzt an braucht jeder Knoten einen Robot.</translation>
    </message>
    <message>
        <source>Machines in these subnets pull without a robot.</source>
        <translation>Rechner in diesen Subnetzen rufen ohne Robot ab.</translation>
    </message>
    <message>
        <source>Only what is cached is served; no upstream is asked.</source>
        <translation>Nur Gespeichertes wird ausgeliefert; kein Upstream wird gefragt.</translation>
    </message>
    <message>
        <source>Upstreams are asked again.</source>
        <translation>Upstreams werden wieder gefragt.</translation>
    </message>
    <message>
        <source>Images that are stored already stay.</source>
        <translation>Schon gespeicherte Images bleiben.</translation>
    </message>
</context>
<context>
    <name>StorageWords</name>
    <message>
        <source>Deleted by hand</source>
        <translation>Von Hand gelöscht</translation>
    </message>
    <message>
        <source>No tag, not pulled for %1 days</source>
        <translation>Ohne Tag, seit %1 Tagen nicht abgerufen</translation>
    </message>
    <message>
        <source>Not pulled for %1 days</source>
        <translation>Seit %1 Tagen nicht abgerufen</translation>
    </message>
    <message>
        <source>Least valuable, to stay under the limit</source>
        <translation>Am wenigsten wert, um unter der Grenze zu bleiben</translation>
    </message>
    <message>
        <source>Least valuable, to leave the disk its free space</source>
        <translation>Am wenigsten wert, um dem Datenträger freien Platz zu lassen</translation>
    </message>
    <message>
        <source>Least valuable of its project, whose quota is %1</source>
        <translation>Am wenigsten wert in seinem Projekt, dessen Kontingent %1 ist</translation>
    </message>
    <message>
        <source>Least valuable, to free what you asked for</source>
        <translation>Am wenigsten wert, um das Gewünschte freizugeben</translation>
    </message>
    <message>
        <source>Least valuable, because the disk was full</source>
        <translation>Am wenigsten wert, weil der Datenträger voll war</translation>
    </message>
    <message>
        <source>Its time in the trash is over</source>
        <translation>Seine Zeit im Papierkorb ist um</translation>
    </message>
    <message>
        <source>In the trash, to make room</source>
        <translation>Im Papierkorb, um Platz zu schaffen</translation>
    </message>
    <message>
        <source>No image names it any more</source>
        <translation>Kein Image nennt es mehr</translation>
    </message>
    <message>
        <source>A download that nobody went on with</source>
        <translation>Ein Download, den niemand fortsetzte</translation>
    </message>
    <message>
        <source>A file that the catalog does not know</source>
        <translation>Eine Datei, die der Katalog nicht kennt</translation>
    </message>
    <message>
        <source>Damaged, and set aside long ago</source>
        <translation>Beschädigt und vor langem beiseitegelegt</translation>
    </message>
    <message>
        <source>1 blob</source>
        <translation>1 Blob</translation>
    </message>
    <message numerus="yes">
        <source>%n blobs</source>
        <translation>
            <numerusform>%n Blob</numerusform>
            <numerusform>%n Blobs</numerusform>
        </translation>
    </message>
    <message>
        <source>Not the newest tag like %1</source>
        <translation>Nicht das neueste Tag nach %1</translation>
    </message>
    <message numerus="yes">
        <source>Not among the newest %n tags like %1</source>
        <translation>
            <numerusform>Nicht unter dem neuesten %n Tag nach %1</numerusform>
            <numerusform>Nicht unter den neuesten %n Tags nach %1</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unfinished download</source>
        <translation>1 unfertiger Download</translation>
    </message>
    <message numerus="yes">
        <source>%n unfinished downloads</source>
        <translation>
            <numerusform>%n unfertiger Download</numerusform>
            <numerusform>%n unfertige Downloads</numerusform>
        </translation>
    </message>
    <message>
        <source>1 unknown file</source>
        <translation>1 unbekannte Datei</translation>
    </message>
    <message numerus="yes">
        <source>%n unknown files</source>
        <translation>
            <numerusform>%n unbekannte Datei</numerusform>
            <numerusform>%n unbekannte Dateien</numerusform>
        </translation>
    </message>
    <message>
        <source>1 damaged blob</source>
        <translation>1 beschädigter Blob</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged blobs</source>
        <translation>
            <numerusform>%n beschädigter Blob</numerusform>
            <numerusform>%n beschädigte Blobs</numerusform>
        </translation>
    </message>
    <message>
        <source>no tag</source>
        <translation>kein Tag</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Eviction</source>
        <translation>Verdrängung</translation>
    </message>
    <message>
        <source>Scrub</source>
        <translation>Prüflauf</translation>
    </message>
    <message>
        <source>Move of the store</source>
        <translation>Umzug des Speichers</translation>
    </message>
    <message>
        <source>This console</source>
        <translation>Diese Konsole</translation>
    </message>
    <message>
        <source>Its schedule</source>
        <translation>Der Zeitplan</translation>
    </message>
    <message>
        <source>The space limit</source>
        <translation>Die Platzgrenze</translation>
    </message>
    <message>
        <source>A scrub</source>
        <translation>Ein Prüflauf</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Found damage</source>
        <translation>Schäden gefunden</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>1 image deleted</source>
        <translation>1 Image gelöscht</translation>
    </message>
    <message numerus="yes">
        <source>%n images deleted</source>
        <translation>
            <numerusform>%n Image gelöscht</numerusform>
            <numerusform>%n Images gelöscht</numerusform>
        </translation>
    </message>
    <message>
        <source>1 image to the trash</source>
        <translation>1 Image in den Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%n images to the trash</source>
        <translation>
            <numerusform>%n Image in den Papierkorb</numerusform>
            <numerusform>%n Images in den Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>1 out of the trash</source>
        <translation>1 aus dem Papierkorb</translation>
    </message>
    <message numerus="yes">
        <source>%n out of the trash</source>
        <translation>
            <numerusform>%n aus dem Papierkorb</numerusform>
            <numerusform>%n aus dem Papierkorb</numerusform>
        </translation>
    </message>
    <message>
        <source>1 blob checked</source>
        <translation>1 Blob geprüft</translation>
    </message>
    <message numerus="yes">
        <source>%n blobs checked</source>
        <translation>
            <numerusform>%n Blob geprüft</numerusform>
            <numerusform>%n Blobs geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>1 damaged</source>
        <translation>1 beschädigt</translation>
    </message>
    <message numerus="yes">
        <source>%n damaged</source>
        <translation>
            <numerusform>%n beschädigt</numerusform>
            <numerusform>%n beschädigt</numerusform>
        </translation>
    </message>
    <message>
        <source>1 missing</source>
        <translation>1 fehlt</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n fehlt</numerusform>
            <numerusform>%n fehlen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 left alone</source>
        <translation>1 ausgelassen</translation>
    </message>
    <message numerus="yes">
        <source>%n left alone</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Reading every blob again: %1 of %2</source>
        <translation>Jeder Blob wird neu gelesen: %1 von %2</translation>
    </message>
    <message>
        <source>Moving the store: %1 of %2</source>
        <translation>Der Speicher zieht um: %1 von %2</translation>
    </message>
    <message>
        <source>Making room: %1 of %2 freed</source>
        <translation>Platz wird geschaffen: %1 von %2 frei</translation>
    </message>
    <message>
        <source>Collecting: %1 of %2 freed</source>
        <translation>Es wird aufgeräumt: %1 von %2 frei</translation>
    </message>
    <message>
        <source>Collecting: moving images to the trash</source>
        <translation>Es wird aufgeräumt: Images gehen in den Papierkorb</translation>
    </message>
    <message>
        <source>%1 failed</source>
        <comment>kind of job</comment>
        <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1 of %2 are damaged or missing</source>
        <comment>number, blobs</comment>
        <translation>%1 von %2 sind beschädigt oder fehlen</translation>
    </message>
    <message>
        <source>The scrub was stopped after %1</source>
        <comment>blobs</comment>
        <translation>Der Prüflauf wurde nach %1 angehalten</translation>
    </message>
    <message>
        <source>All is well: %1 checked</source>
        <comment>blobs</comment>
        <translation>Alles in Ordnung: %1 geprüft</translation>
    </message>
    <message>
        <source>The store was moved</source>
        <translation>Der Speicher ist umgezogen</translation>
    </message>
    <message>
        <source>Freed %1</source>
        <comment>size</comment>
        <translation>%1 freigegeben</translation>
    </message>
    <message>
        <source>%1, then stopped</source>
        <comment>what was done</comment>
        <translation>%1, dann angehalten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>kind of job, result</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>never by itself</source>
        <translation>nie von selbst</translation>
    </message>
    <message>
        <source>hourly, at minute %1</source>
        <translation>stündlich, zur Minute %1</translation>
    </message>
    <message>
        <source>daily at %1</source>
        <translation>täglich um %1</translation>
    </message>
    <message>
        <source>each %1 at %2</source>
        <comment>weekday, time</comment>
        <translation>jeden %1 um %2</translation>
    </message>
    <message>
        <source>as %1 says</source>
        <comment>a line of cron</comment>
        <translation>nach %1</translation>
    </message>
    <message>
        <source>not planned</source>
        <comment>next run of a job</comment>
        <translation>nicht geplant</translation>
    </message>
    <message>
        <source>today at %1</source>
        <translation>heute um %1</translation>
    </message>
    <message>
        <source>tomorrow at %1</source>
        <translation>morgen um %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>weekday, time</comment>
        <translation>%1 um %2</translation>
    </message>
    <message>
        <source>Write five fields: minute, hour, day, month, weekday.</source>
        <translation>Schreiben Sie fünf Felder: Minute, Stunde, Tag, Monat, Wochentag.</translation>
    </message>
    <message>
        <source>The first field, the minute, goes from 0 to 59.</source>
        <translation>Das erste Feld, die Minute, geht von 0 bis 59.</translation>
    </message>
    <message>
        <source>The second field, the hour, goes from 0 to 23.</source>
        <translation>Das zweite Feld, die Stunde, geht von 0 bis 23.</translation>
    </message>
    <message>
        <source>The third field, the day, goes from 1 to 31.</source>
        <translation>Das dritte Feld, der Tag, geht von 1 bis 31.</translation>
    </message>
    <message>
        <source>The fourth field, the month, goes from 1 to 12.</source>
        <translation>Das vierte Feld, der Monat, geht von 1 bis 12.</translation>
    </message>
    <message>
        <source>The fifth field, the weekday, goes from 0 to 7.</source>
        <translation>Das fünfte Feld, der Wochentag, geht von 0 bis 7.</translation>
    </message>
    <message>
        <source>It must be between %1 and %2.</source>
        <translation>Es muss zwischen %1 und %2 liegen.</translation>
    </message>
    <message>
        <source>Give a repository or a pattern, such as library/*.</source>
        <translation>Geben Sie ein Repository oder ein Muster an, etwa library/*.</translation>
    </message>
    <message>
        <source>Give a tag or a pattern; * stands for all tags.</source>
        <translation>Geben Sie ein Tag oder ein Muster an; * steht für alle Tags.</translation>
    </message>
    <message>
        <source>A digest looks like sha256: and 64 hexadecimal digits.</source>
        <translation>Ein Digest besteht aus sha256: und 64 hexadezimalen Ziffern.</translation>
    </message>
    <message>
        <source>There is a pin like this already.</source>
        <translation>Eine solche Anheftung gibt es schon.</translation>
    </message>
    <message>
        <source>This is no schedule. Example: 30 3 * * 1-5</source>
        <translation>Das ist kein Zeitplan. Beispiel: 30 3 * * 1-5</translation>
    </message>
    <message>
        <source>The start of the server</source>
        <translation>Der Start des Servers</translation>
    </message>
    <message>
        <source>The move was stopped: the store is in two folders</source>
        <translation>Das Verschieben wurde angehalten: Der Speicher liegt in zwei Ordnern</translation>
    </message>
    <message>
        <source>Give a whole path, which begins with /.</source>
        <translation>Geben Sie einen vollständigen Pfad an, der mit / beginnt.</translation>
    </message>
    <message>
        <source>Choose a folder that is not within the store, nor around it.</source>
        <translation>Wählen Sie einen Ordner, der weder im Speicher liegt noch ihn enthält.</translation>
    </message>
    <message>
        <source>The folder is not empty. Choose a new one, such as a folder in it.</source>
        <translation>Der Ordner ist nicht leer. Wählen Sie einen neuen, etwa einen Unterordner darin.</translation>
    </message>
    <message>
        <source>This is a file. Choose a folder.</source>
        <translation>Das ist eine Datei. Wählen Sie einen Ordner.</translation>
    </message>
    <message>
        <source>Within the data folder the store lies in the folder &quot;store&quot; alone. Choose one elsewhere.</source>
        <translation>Innerhalb des Datenordners liegt der Speicher nur im Ordner „store“. Wählen Sie einen anderswo.</translation>
    </message>
</context>
<context>
    <name>TextFile</name>
    <message>
        <source>The file is larger than %1. Choose a smaller one.</source>
        <translation>Die Datei ist größer als %1. Wählen Sie eine kleinere.</translation>
    </message>
</context>
<context>
    <name>WarmUp</name>
    <message>
        <source>%1. %2</source>
        <comment>problem, remedy</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>A template, filled in elsewhere. Paste the output of helm template instead.</source>
        <translation>Eine Vorlage, die woanders ausgefüllt wird. Fügen Sie die Ausgabe von helm template ein.</translation>
    </message>
    <message>
        <source>This is not valid YAML. Correct the file and try again.</source>
        <translation>Das ist kein gültiges YAML. Berichtigen Sie die Datei und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This names no image. Write it as a node does: nginx:1.27.</source>
        <translation>Das nennt kein Image. Schreiben Sie es wie ein Knoten: nginx:1.27.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Partly here</source>
        <translation>Teilweise da</translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>Zu holen</translation>
    </message>
    <message>
        <source>No project</source>
        <translation>Kein Projekt</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>Not readable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Fetching</source>
        <translation>Wird geholt</translation>
    </message>
    <message>
        <source>Fetched</source>
        <translation>Geholt</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>No project serves %1. Create one that does.</source>
        <comment>registry</comment>
        <translation>Kein Projekt bedient %1. Legen Sie eines dafür an.</translation>
    </message>
    <message>
        <source>known after its manifest is read</source>
        <translation>sagt erst sein Manifest</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing to say</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>1 is here</source>
        <translation>1 ist da</translation>
    </message>
    <message numerus="yes">
        <source>%n are here</source>
        <translation>
            <numerusform>%n ist da</numerusform>
            <numerusform>%n sind da</numerusform>
        </translation>
    </message>
    <message>
        <source>1 is to be fetched</source>
        <translation>1 ist zu holen</translation>
    </message>
    <message numerus="yes">
        <source>%n are to be fetched</source>
        <translation>
            <numerusform>%n ist zu holen</numerusform>
            <numerusform>%n sind zu holen</numerusform>
        </translation>
    </message>
    <message>
        <source>1 cannot be fetched</source>
        <translation>1 kann nicht geholt werden</translation>
    </message>
    <message numerus="yes">
        <source>%n cannot be fetched</source>
        <translation>
            <numerusform>%n kann nicht geholt werden</numerusform>
            <numerusform>%n können nicht geholt werden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>images, what becomes of them</comment>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Missing: %1.</source>
        <comment>size</comment>
        <translation>Es fehlen %1.</translation>
    </message>
    <message>
        <source>How much that is will be known when the manifests are read.</source>
        <translation>Wie viel das ist, sagen erst die Manifeste.</translation>
    </message>
    <message>
        <source>Missing: at least %1; the rest will be known when the manifests are read.</source>
        <comment>size</comment>
        <translation>Es fehlen mindestens %1; den Rest sagen erst die Manifeste.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences that follow each other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Up to 1 pull of %1</source>
        <comment>upstream</comment>
        <translation>Bis zu 1 Abruf bei %1</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n pulls of %1</source>
        <comment>upstream</comment>
        <translation>
            <numerusform>Bis zu %n Abruf bei %1</numerusform>
            <numerusform>Bis zu %n Abrufe bei %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <comment>pulls, number</comment>
        <translation>%1, %2 übrig</translation>
    </message>
    <message>
        <source>%1, which tells no limit</source>
        <comment>pulls of an upstream</comment>
        <translation>%1, wo keine Anfragegrenze genannt wird</translation>
    </message>
    <message>
        <source>%1 of %2, %3 of %4 fetched</source>
        <comment>sizes, then number and images</comment>
        <translation>%1 von %2, %3 von %4 geholt</translation>
    </message>
    <message>
        <source>%1 so far, %2 of %3 fetched</source>
        <comment>size, then number and images</comment>
        <translation>bisher %1, %2 von %3 geholt</translation>
    </message>
    <message>
        <source>Warming up, %1</source>
        <comment>percent</comment>
        <translation>Wird vorab geholt, %1</translation>
    </message>
    <message>
        <source>Warmed up %1</source>
        <comment>images</comment>
        <translation>%1 vorab geholt</translation>
    </message>
    <message>
        <source>Warmed up %1 of %2</source>
        <comment>number, images</comment>
        <translation>%1 von %2 vorab geholt</translation>
    </message>
    <message>
        <source>%1, then cancelled</source>
        <comment>what was done</comment>
        <translation>%1, dann abgebrochen</translation>
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
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tage</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>percentage</comment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>just now</source>
        <translation>gerade eben</translation>
    </message>
    <message>
        <source>%1 ago</source>
        <comment>a span of time</comment>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>a span of time</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>1 image</source>
        <translation>1 Image</translation>
    </message>
    <message numerus="yes">
        <source>%n images</source>
        <translation>
            <numerusform>%n Image</numerusform>
            <numerusform>%n Images</numerusform>
        </translation>
    </message>
    <message>
        <source>1 tag</source>
        <translation>1 Tag</translation>
    </message>
    <message numerus="yes">
        <source>%n tags</source>
        <translation>
            <numerusform>%n Tag</numerusform>
            <numerusform>%n Tags</numerusform>
        </translation>
    </message>
    <message>
        <source>1 project</source>
        <translation>1 Projekt</translation>
    </message>
    <message numerus="yes">
        <source>%n projects</source>
        <translation>
            <numerusform>%n Projekt</numerusform>
            <numerusform>%n Projekte</numerusform>
        </translation>
    </message>
    <message>
        <source>1 registry</source>
        <translation>1 Registry</translation>
    </message>
    <message numerus="yes">
        <source>%n registries</source>
        <translation>
            <numerusform>%n Registry</numerusform>
            <numerusform>%n Registries</numerusform>
        </translation>
    </message>
    <message>
        <source>Not used yet</source>
        <translation>Noch nicht benutzt</translation>
    </message>
    <message>
        <source>Healthy</source>
        <translation>In Ordnung</translation>
    </message>
    <message>
        <source>Slow</source>
        <translation>Langsam</translation>
    </message>
    <message>
        <source>Rate limited</source>
        <translation>Begrenzt</translation>
    </message>
    <message>
        <source>Failing</source>
        <translation>Gestört</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Ausgeschaltet</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expires soon</source>
        <translation>Läuft bald ab</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Fresh</source>
        <translation>Frisch</translation>
    </message>
    <message>
        <source>Check due</source>
        <translation>Prüfung fällig</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Gone upstream</source>
        <translation>Im Upstream entfernt</translation>
    </message>
    <message>
        <source>Testing</source>
        <translation>Wird geprüft</translation>
    </message>
    <message>
        <source>Passed</source>
        <translation>Bestanden</translation>
    </message>
    <message>
        <source>Passed with a warning</source>
        <translation>Mit Warnung bestanden</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Find the address (DNS)</source>
        <translation>Adresse finden (DNS)</translation>
    </message>
    <message>
        <source>Reach it (TCP)</source>
        <translation>Erreichen (TCP)</translation>
    </message>
    <message>
        <source>Trust its certificate (TLS)</source>
        <translation>Dem Zertifikat vertrauen (TLS)</translation>
    </message>
    <message>
        <source>It speaks the registry API (/v2/)</source>
        <translation>Spricht die Registry-API (/v2/)</translation>
    </message>
    <message>
        <source>Log in (token)</source>
        <translation>Anmelden (Token)</translation>
    </message>
    <message>
        <source>Read its rate limit</source>
        <translation>Anfragegrenze lesen</translation>
    </message>
    <message>
        <source>not told</source>
        <comment>the upstream did not tell its rate limit</comment>
        <translation>nicht mitgeteilt</translation>
    </message>
    <message>
        <source>used up, asks again %1</source>
        <translation>aufgebraucht, fragt wieder %1</translation>
    </message>
    <message>
        <source>%1 left</source>
        <comment>pulls</comment>
        <translation>%1 übrig</translation>
    </message>
    <message>
        <source>%1 of %2 left</source>
        <comment>pulls</comment>
        <translation>%1 von %2 übrig</translation>
    </message>
    <message>
        <source>never again</source>
        <comment>how often a tag is checked</comment>
        <translation>nie wieder</translation>
    </message>
    <message>
        <source>on each pull</source>
        <comment>how often a tag is checked</comment>
        <translation>bei jedem Abruf</translation>
    </message>
    <message>
        <source>every %1</source>
        <comment>how often a tag is checked</comment>
        <translation>alle %1</translation>
    </message>
    <message>
        <source>version tags every 24 h, other tags every 10 min</source>
        <translation>Versions-Tags alle 24 h, andere Tags alle 10 min</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>tag pattern, how often it is checked</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between freshness rules</comment>
        <translation>; </translation>
    </message>
    <message>
        <source>The configuration file manages this entry. Change it there, then send SIGHUP or restart.</source>
        <translation>Die Konfigurationsdatei verwaltet diesen Eintrag. Ändern Sie ihn dort, dann senden Sie SIGHUP oder starten neu.</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Übersprungen</translation>
    </message>
    <message>
        <source>Pattern</source>
        <comment>kind of a tag rule</comment>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Expression</source>
        <comment>kind of a tag rule</comment>
        <translation>Ausdruck</translation>
    </message>
    <message>
        <source>Kind of tag</source>
        <comment>kind of a tag rule</comment>
        <translation>Art des Tags</translation>
    </message>
    <message>
        <source>Versions (1.27.3, v2.0)</source>
        <translation>Versionen (1.27.3, v2.0)</translation>
    </message>
    <message>
        <source>Major versions (16, v2)</source>
        <translation>Hauptversionen (16, v2)</translation>
    </message>
    <message>
        <source>Minor versions (1.27)</source>
        <translation>Nebenversionen (1.27)</translation>
    </message>
    <message>
        <source>Dates (20240501, 2024.05)</source>
        <translation>Daten (20240501, 2024.05)</translation>
    </message>
    <message>
        <source>Commits (sha-abcdef0)</source>
        <translation>Commits (sha-abcdef0)</translation>
    </message>
    <message>
        <source>Moving names (latest, edge)</source>
        <translation>Wandernde Namen (latest, edge)</translation>
    </message>
    <message>
        <source>It has no pattern. Use * for all tags.</source>
        <translation>Sie hat kein Muster. Verwenden Sie * für alle Tags.</translation>
    </message>
    <message>
        <source>It could take very long to match. Avoid repetitions inside repetitions, such as (a+)+.</source>
        <translation>Der Vergleich könnte sehr lange dauern. Vermeiden Sie Wiederholungen in Wiederholungen wie (a+)+.</translation>
    </message>
    <message>
        <source>There is no such kind of tags.</source>
        <translation>Diese Art von Tags gibt es nicht.</translation>
    </message>
    <message>
        <source>It is no valid pattern: %1.</source>
        <translation>Das ist kein gültiges Muster: %1.</translation>
    </message>
    <message>
        <source>%1 are checked %2.</source>
        <comment>a kind of tags, how often</comment>
        <translation>%1 werden %2 geprüft.</translation>
    </message>
    <message>
        <source>Tags that match the expression %1 are checked %2.</source>
        <translation>Tags, auf die der Ausdruck %1 passt, werden %2 geprüft.</translation>
    </message>
    <message>
        <source>All other tags are checked %1.</source>
        <translation>Alle anderen Tags werden %1 geprüft.</translation>
    </message>
    <message>
        <source>Tags that look like %1 are checked %2.</source>
        <translation>Tags, die wie %1 aussehen, werden %2 geprüft.</translation>
    </message>
    <message>
        <source>The tag %1 is checked %2.</source>
        <translation>Der Tag %1 wird %2 geprüft.</translation>
    </message>
    <message>
        <source>for %1 copies are served at once and checked behind</source>
        <translation>für %1 werden Kopien sofort ausgeliefert und danach geprüft</translation>
    </message>
    <message>
        <source>its error is answered, not the cached copy</source>
        <translation>sein Fehler wird beantwortet, nicht die gespeicherte Kopie</translation>
    </message>
    <message>
        <source>copies up to %1 after their last check are served</source>
        <translation>Kopien bis %1 nach ihrer letzten Prüfung werden ausgeliefert</translation>
    </message>
    <message>
        <source>It is longer than %1 characters.</source>
        <translation>Sie ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>It was asked for the first time.</source>
        <translation>Es wurde zum ersten Mal danach gefragt.</translation>
    </message>
    <message>
        <source>The tag has moved to another image since it was last checked.</source>
        <translation>Der Tag zeigt seit der letzten Prüfung auf ein anderes Image.</translation>
    </message>
    <message>
        <source>The image was here for another platform only.</source>
        <translation>Das Image war nur für eine andere Plattform da.</translation>
    </message>
    <message>
        <source>Its manifest was here, but not every layer.</source>
        <translation>Sein Manifest war da, aber nicht jeder Layer.</translation>
    </message>
    <message>
        <source>It was here until %1, when it was removed to stay under the space limit.</source>
        <translation>Es war bis %1 da und wurde dann entfernt, um die Platzgrenze einzuhalten.</translation>
    </message>
    <message>
        <source>It was here until %1, when it was deleted in the console.</source>
        <translation>Es war bis %1 da und wurde dann in der Konsole gelöscht.</translation>
    </message>
    <message>
        <source>It was here until %1, when it was removed by: %2.</source>
        <translation>Es war bis %1 da und wurde dann entfernt von: %2.</translation>
    </message>
    <message>
        <source>Two secrets</source>
        <translation>Zwei Geheimnisse</translation>
    </message>
    <message>
        <source>Read a manifest</source>
        <translation>Ein Manifest lesen</translation>
    </message>
</context>
<context>
    <name>breakwater::app::Console</name>
    <message>
        <source>Breakwater cannot start</source>
        <translation>Breakwater kann nicht starten</translation>
    </message>
</context>
<context>
    <name>breakwater::app::Tray</name>
    <message>
        <source>Breakwater</source>
        <translation>Breakwater</translation>
    </message>
    <message>
        <source>Show the window</source>
        <translation>Das Fenster zeigen</translation>
    </message>
    <message>
        <source>Copy the address for nodes</source>
        <translation>Die Adresse für Knoten kopieren</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>Server anhalten und beenden</translation>
    </message>
    <message>
        <source>Serving at %1</source>
        <translation>Liefert aus auf %1</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Liefert nicht aus</translation>
    </message>
    <message>
        <source>Breakwater: %1</source>
        <translation>Breakwater: %1</translation>
    </message>
    <message>
        <source>%1 has not answered for five minutes</source>
        <translation>%1 antwortet seit fünf Minuten nicht</translation>
    </message>
    <message>
        <source>Cached images keep working.</source>
        <translation>Gespeicherte Images bleiben verfügbar.</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) running</source>
        <translation>
            <numerusform>%n Abruf läuft</numerusform>
            <numerusform>%n Abrufe laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>Breakwater: %1, %2</source>
        <translation>Breakwater: %1, %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui</name>
    <message>
        <source>Move…</source>
        <translation>Verschieben…</translation>
    </message>
    <message>
        <source>Bring the store to another folder or disk, while it serves</source>
        <translation>Den Speicher im laufenden Betrieb in einen anderen Ordner oder auf einen anderen Datenträger bringen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AboutPage</name>
    <message>
        <source>data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Breakwater</source>
        <translation>Breakwater</translation>
    </message>
    <message>
        <source>A pull-through cache for container registries</source>
        <translation>Ein Durchlauf-Cache für Container-Registries</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Datenordner</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Freie Software unter der GNU General Public License, Version 3 oder neuer. Sie kommt ohne jede Gewährleistung.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Running since</source>
        <translation>Läuft seit</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>Lauscht auf</translation>
    </message>
    <message>
        <source>Configuration file</source>
        <translation>Konfigurationsdatei</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ActionButton</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ActivityView</name>
    <message>
        <source>Show only this node</source>
        <translation>Nur diesen Knoten zeigen</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Aktivität</translation>
    </message>
    <message>
        <source>Every pull as it happens: who pulls what, and where it comes from.</source>
        <translation>Jeder Abruf, während er geschieht: wer was abruft, und woher es kommt.</translation>
    </message>
    <message>
        <source>Filter: words, node:pi4, outcome:miss, project:name</source>
        <translation>Filter: Wörter, node:pi4, outcome:miss, project:name</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>Copied the report</source>
        <translation>Bericht kopiert</translation>
    </message>
    <message>
        <source>No pulls match</source>
        <translation>Kein Abruf passt</translation>
    </message>
    <message>
        <source>None of the pulls that are listed fits the filter.</source>
        <translation>Keiner der aufgeführten Abrufe passt zum Filter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>No pull has come by yet</source>
        <translation>Noch kein Abruf ist vorbeigekommen</translation>
    </message>
    <message>
        <source>Give a node its configuration, then pull an image on it. The pull appears here with its first byte.</source>
        <translation>Geben Sie einem Knoten seine Konfiguration, dann rufen Sie dort ein Image ab. Der Abruf erscheint hier mit seinem ersten Byte.</translation>
    </message>
    <message>
        <source>Configure a node</source>
        <translation>Knoten konfigurieren</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Show new pulls again (Space)</source>
        <translation>Neue Abrufe wieder zeigen (Leertaste)</translation>
    </message>
    <message>
        <source>Hold the list still (Space)</source>
        <translation>Die Liste anhalten (Leertaste)</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neuer</numerusform>
            <numerusform>%n neue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new pull(s), show them</source>
        <translation>
            <numerusform>%n neuer Abruf, zeigen</numerusform>
            <numerusform>%n neue Abrufe, zeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the new pulls (End)</source>
        <translation>Die neuen Abrufe zeigen (Ende)</translation>
    </message>
    <message>
        <source>Explain…</source>
        <translation>Erklären…</translation>
    </message>
    <message>
        <source>What a pull of this image would do now, and why</source>
        <translation>Was ein Abruf dieses Images jetzt täte, und warum</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AddressPage</name>
    <message>
        <source>Encrypted, with a private certificate authority (recommended)</source>
        <translation>Verschlüsselt, mit einer eigenen Zertifizierungsstelle (empfohlen)</translation>
    </message>
    <message>
        <source>Plain HTTP</source>
        <translation>Unverschlüsseltes HTTP</translation>
    </message>
    <message>
        <source>address for nodes</source>
        <translation>Adresse für Knoten</translation>
    </message>
    <message>
        <source>&amp;Host name or address</source>
        <translation>&amp;Hostname oder Adresse</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Verbindung</translation>
    </message>
    <message>
        <source>Nodes will use</source>
        <translation>Knoten benutzen dann</translation>
    </message>
    <message>
        <source>Later: Settings, Server.</source>
        <translation>Später: Einstellungen, Server.</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Where nodes reach this server</source>
        <translation>Wo Knoten diesen Server erreichen</translation>
    </message>
    <message>
        <source>A host name is best: it stays when the address changes. It must be known to your nodes.</source>
        <translation>Ein Hostname ist am besten: er bleibt, wenn sich die Adresse ändert. Ihre Knoten müssen ihn kennen.</translation>
    </message>
    <message>
        <source>this computer alone</source>
        <translation>nur dieser Rechner</translation>
    </message>
    <message>
        <source>%1   host name</source>
        <translation>%1   Hostname</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>Von der Konfigurationsdatei verwaltet</translation>
    </message>
    <message>
        <source>%1 says how nodes reach this server. Set-up leaves that as it is.</source>
        <translation>%1 legt fest, wie Knoten diesen Server erreichen. Die Einrichtung lässt das, wie es ist.</translation>
    </message>
    <message>
        <source>Give the name or address that nodes will use.</source>
        <translation>Geben Sie den Namen oder die Adresse an, die Knoten benutzen werden.</translation>
    </message>
    <message>
        <source>This is no host name and no address. Write it without scheme and port: cache.lan or 192.168.1.10</source>
        <translation>Das ist weder Hostname noch Adresse. Schreiben Sie es ohne Schema und Port: cache.lan oder 192.168.1.10</translation>
    </message>
    <message>
        <source>Choose a port from 1 to 65535.</source>
        <translation>Wählen Sie einen Port von 1 bis 65535.</translation>
    </message>
    <message>
        <source>Ports below 1024 need administrator rights.</source>
        <translation>Ports unter 1024 verlangen Verwalterrechte.</translation>
    </message>
    <message>
        <source>Port %1 is taken at the moment; %2 is free.</source>
        <translation>Port %1 ist gerade belegt; %2 ist frei.</translation>
    </message>
    <message>
        <source>The certificate files that are set now stay in use.</source>
        <translation>Die jetzt gesetzten Zertifikatsdateien bleiben in Gebrauch.</translation>
    </message>
    <message>
        <source>Nodes get the CA certificate with their configuration. Nothing has to be bought or renewed by hand.</source>
        <translation>Knoten bekommen das CA-Zertifikat mit ihrer Konfiguration. Nichts muss gekauft oder von Hand erneuert werden.</translation>
    </message>
    <message>
        <source>Plain HTTP is not private</source>
        <translation>Unverschlüsseltes HTTP ist nicht vertraulich</translation>
    </message>
    <message>
        <source>This address is outside the private ranges: strangers could read the robot&apos;s secret and alter images on their way. Use encryption.</source>
        <translation>Diese Adresse liegt außerhalb der privaten Bereiche: Fremde könnten das Geheimnis des Robots lesen und Images unterwegs verändern. Verwenden Sie Verschlüsselung.</translation>
    </message>
    <message>
        <source>Anyone on the network can read the robot&apos;s secret and alter images on their way.</source>
        <translation>Jeder im Netz kann das Geheimnis des Robots lesen und Images unterwegs verändern.</translation>
    </message>
    <message>
        <source>Only this computer can pull</source>
        <translation>Nur dieser Rechner kann abrufen</translation>
    </message>
    <message>
        <source>This address is the computer itself. Choose another one when nodes are other machines.</source>
        <translation>Diese Adresse ist der Rechner selbst. Wählen Sie eine andere, wenn Knoten andere Rechner sind.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ApplicationPage</name>
    <message>
        <source>As the desktop has it</source>
        <translation>Wie die Arbeitsumgebung</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Ask what to do</source>
        <translation>Fragen, was zu tun ist</translation>
    </message>
    <message>
        <source>Keep serving images in the background</source>
        <translation>Im Hintergrund weiter Images ausliefern</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>Server anhalten und beenden</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Colours of the window. Takes effect at once.</source>
        <translation>Farben des Fensters. Wirkt sofort.</translation>
    </message>
    <message>
        <source>When the window is &amp;closed</source>
        <translation>Wenn das Fenster &amp;geschlossen wird</translation>
    </message>
    <message>
        <source>This program is the server: while it runs in the background, nodes can pull.</source>
        <translation>Dieses Programm ist der Server: solange es im Hintergrund läuft, können Knoten abrufen.</translation>
    </message>
    <message>
        <source>As the system has it</source>
        <translation>Wie im System</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>Takes effect when Breakwater is started again.</source>
        <translation>Gilt ab dem nächsten Start von Breakwater.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ArchiveItemModel</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>What to know</source>
        <translation>Zu wissen</translation>
    </message>
    <message>
        <source>(without a name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>, </source>
        <comment>list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing to say</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ArchivePane</name>
    <message>
        <source>Images of the archive</source>
        <translation>Images des Archivs</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Nothing is left of it.</source>
        <translation>Nichts bleibt davon zurück.</translation>
    </message>
    <message>
        <source>The table says what stayed out, and why.</source>
        <translation>Die Tabelle sagt, was draußen blieb und warum.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image, what is the matter</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditDetailPane</name>
    <message>
        <source>What else happened to it</source>
        <translation>Was sonst damit geschah</translation>
    </message>
    <message>
        <source>Request id, as in the log</source>
        <translation>Anfragenummer, wie im Protokoll</translation>
    </message>
    <message>
        <source>request id</source>
        <translation>Anfragenummer</translation>
    </message>
    <message>
        <source>Hash of the row in the chain</source>
        <translation>Hash der Zeile in der Kette</translation>
    </message>
    <message>
        <source>hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a user, where he gave the command</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Woher</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>node, address</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>As it was added</source>
        <translation>Wie es hinzukam</translation>
    </message>
    <message>
        <source>As it was removed</source>
        <translation>Wie es entfernt wurde</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
    <message>
        <source>%1: %2 by %3</source>
        <comment>when, what, who</comment>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>It cannot be taken back</source>
        <translation>Es lässt sich nicht zurücknehmen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditExportDialog</name>
    <message>
        <source>Export the log</source>
        <translation>Protokoll exportieren</translation>
    </message>
    <message>
        <source>The rows that the filter shows, newest first.</source>
        <translation>Die Zeilen, die der Filter zeigt, die neueste zuerst.</translation>
    </message>
    <message>
        <source>The rows that the filter shows, newest first: %1.</source>
        <comment>number</comment>
        <translation>Die Zeilen, die der Filter zeigt, die neueste zuerst: %1.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>CSV, for a spreadsheet</source>
        <translation>CSV, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>JSON lines, for programs</source>
        <translation>JSON-Zeilen, für Programme</translation>
    </message>
    <message>
        <source>CSV (*.csv);;JSON lines (*.jsonl);;All files (*)</source>
        <translation>CSV (*.csv);;JSON-Zeilen (*.jsonl);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Date&amp;i</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on. A file of this name is replaced.</source>
        <translation>Auf dem Rechner, auf dem Breakwater läuft. Eine Datei dieses Namens wird ersetzt.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditFilterBar</name>
    <message>
        <source>Which rows</source>
        <translation>Welche Zeilen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>What was changed or deleted, and by whom</source>
        <translation>Was geändert oder gelöscht wurde, und von wem</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>Who pulled what</source>
        <translation>Wer was abgerufen hat</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgewiesen</translation>
    </message>
    <message>
        <source>What somebody tried and was not allowed</source>
        <translation>Was jemand versuchte und nicht durfte</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Jederzeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Erster Tag</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Letzter Tag</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditFooter</name>
    <message>
        <source>Rows that match: %1</source>
        <translation>Passende Zeilen: %1</translation>
    </message>
    <message>
        <source>Rows: %1</source>
        <translation>Zeilen: %1</translation>
    </message>
    <message>
        <source>Changes and refusals: %1 (%2), pulls: %3</source>
        <comment>number, size, number</comment>
        <translation>Änderungen und Abweisungen: %1 (%2), Abrufe: %3</translation>
    </message>
    <message>
        <source>Kept %1</source>
        <comment>for one year</comment>
        <translation>Aufbewahrt %1</translation>
    </message>
    <message>
        <source>How long history is kept</source>
        <translation>Wie lange der Verlauf aufbewahrt wird</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditModel</name>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>Wovon</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>Woher</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditRetentionDialog</name>
    <message>
        <source>How long history is kept</source>
        <translation>Wie lange der Verlauf aufbewahrt wird</translation>
    </message>
    <message>
        <source>Changes and refusals: %1 (%2), pulls: %3, the oldest of %4.</source>
        <comment>number, size, number, date</comment>
        <translation>Änderungen und Abweisungen: %1 (%2), Abrufe: %3, der älteste Eintrag vom %4.</translation>
    </message>
    <message>
        <source>Keep it so</source>
        <translation>So aufbewahren</translation>
    </message>
    <message>
        <source>for another time</source>
        <translation>für eine andere Zeit</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>&amp;Keep history</source>
        <translation>Verlauf &amp;aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Days</source>
        <translation>&amp;Tage</translation>
    </message>
    <message>
        <source>What is older than %1 is removed now, and cannot be had back. Export it first if you want it.</source>
        <translation>Was älter ist als %1, wird jetzt entfernt und kommt nicht wieder. Exportieren Sie es vorher, wenn Sie es brauchen.</translation>
    </message>
    <message>
        <source>Changes, refused sign-ins, pulls and events go when they are older. The chain can be verified all the same.</source>
        <translation>Änderungen, abgewiesene Anmeldungen, Abrufe und Ereignisse gehen, wenn sie älter sind. Die Kette bleibt prüfbar.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::AuditView</name>
    <message>
        <source>Filter: words, actor:anna, action:project, node:pi4, outcome:refused</source>
        <translation>Filter: Wörter, actor:anna, action:project, node:pi4, outcome:refused</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Verify log</source>
        <translation>Protokoll prüfen</translation>
    </message>
    <message>
        <source>Audit log</source>
        <translation>Prüfprotokoll</translation>
    </message>
    <message>
        <source>Nothing has happened yet</source>
        <translation>Noch ist nichts geschehen</translation>
    </message>
    <message>
        <source>Every change of the configuration, every pull and every refused sign-in gets a row here: who, what, when and from where.</source>
        <translation>Jede Änderung der Konfiguration, jeder Abruf und jede abgewiesene Anmeldung bekommt hier eine Zeile: wer, was, wann und woher.</translation>
    </message>
    <message>
        <source>Write the rows that are shown into a file</source>
        <translation>Die gezeigten Zeilen in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Check that no row was changed, taken out or moved</source>
        <translation>Prüfen, dass keine Zeile geändert, entnommen oder verschoben wurde</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Änderung zurücknehmen</translation>
    </message>
    <message>
        <source>Show what was happening then</source>
        <translation>Zeigen, was damals geschah</translation>
    </message>
    <message>
        <source>Only this actor</source>
        <translation>Nur von diesem</translation>
    </message>
    <message>
        <source>Only this object</source>
        <translation>Nur hiervon</translation>
    </message>
    <message>
        <source>History is kept %1 now</source>
        <comment>for one year</comment>
        <translation>Der Verlauf wird jetzt %1 aufbewahrt</translation>
    </message>
    <message>
        <source>Who changed or pulled what, when and from where.</source>
        <translation>Wer was wann und woher geändert oder abgerufen hat.</translation>
    </message>
    <message>
        <source>This is no change of configuration</source>
        <translation>Das ist keine Änderung der Konfiguration</translation>
    </message>
    <message>
        <source>Wrote %1 (rows: %2)</source>
        <comment>file, number</comment>
        <translation>%1 geschrieben (Zeilen: %2)</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n row(s) checked</source>
        <translation>
            <numerusform>Das Protokoll ist vollständig: %n Zeile geprüft</numerusform>
            <numerusform>Das Protokoll ist vollständig: %n Zeilen geprüft</numerusform>
        </translation>
    </message>
    <message>
        <source>Every row stands where it was written. Rows up to %1 went by age. Hash of the newest row: %2</source>
        <translation>Jede Zeile steht, wo sie geschrieben wurde. Zeilen bis %1 gingen wegen ihres Alters. Hash der neuesten Zeile: %2</translation>
    </message>
    <message>
        <source>Every row stands where it was written. Hash of the newest row: %1</source>
        <translation>Jede Zeile steht, wo sie geschrieben wurde. Hash der neuesten Zeile: %1</translation>
    </message>
    <message>
        <source>Row %1 was altered</source>
        <translation>Zeile %1 wurde verändert</translation>
    </message>
    <message>
        <source>It does not say any more what was written. Rows before it are right. A backup from before that has the row as it was.</source>
        <translation>Sie sagt nicht mehr, was geschrieben wurde. Die Zeilen davor stimmen. Eine Sicherung von vorher hat die Zeile, wie sie war.</translation>
    </message>
    <message>
        <source>Rows before row %1 are missing</source>
        <translation>Vor Zeile %1 fehlen Zeilen</translation>
    </message>
    <message>
        <source>Somebody took them out. Rows before the gap are right.</source>
        <translation>Jemand hat sie entnommen. Die Zeilen vor der Lücke stimmen.</translation>
    </message>
    <message>
        <source>Row %1 was moved</source>
        <translation>Zeile %1 wurde verschoben</translation>
    </message>
    <message>
        <source>It was written as row %1. Rows before it are right.</source>
        <translation>Sie wurde als Zeile %1 geschrieben. Die Zeilen davor stimmen.</translation>
    </message>
    <message>
        <source>The newest rows are missing</source>
        <translation>Die neuesten Zeilen fehlen</translation>
    </message>
    <message>
        <source>The log ends at row %1, and was written up to row %2.</source>
        <translation>Das Protokoll endet mit Zeile %1 und wurde bis Zeile %2 geschrieben.</translation>
    </message>
    <message>
        <source>Remove %1 again?</source>
        <translation>%1 wieder entfernen?</translation>
    </message>
    <message>
        <source>Nodes that log in with it are refused then. It can be had back for a day.</source>
        <translation>Knoten, die sich damit anmelden, werden dann abgewiesen. Einen Tag lang lässt er sich zurückholen.</translation>
    </message>
    <message>
        <source>What depends on it stops working.</source>
        <translation>Was davon abhängt, geht dann nicht mehr.</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Zurückgenommen: %1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::BackupDialog</name>
    <message>
        <source>Save a backup</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>Settings, upstreams, projects, robots, the CA and the catalog, in one file. The images&apos; bytes are not in it: they are fetched again.</source>
        <translation>Einstellungen, Upstreams, Projekte, Robots, die CA und der Katalog in einer Datei. Die Bytes der Images sind nicht darin: Sie werden neu geholt.</translation>
    </message>
    <message>
        <source>&amp;Seal it with a passphrase</source>
        <translation>Mit einer Passphrase ver&amp;siegeln</translation>
    </message>
    <message>
        <source>Cancel the backup</source>
        <translation>Sicherung abbrechen</translation>
    </message>
    <message>
        <source>Backups of Breakwater (*.tar);;All files (*)</source>
        <translation>Sicherungen von Breakwater (*.tar);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Date&amp;i</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on; best on another disk than its data.</source>
        <translation>Auf dem Rechner, auf dem Breakwater läuft; am besten auf einem anderen Datenträger als dessen Daten.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message numerus="yes">
        <source>At least %n characters. Keep it: nobody opens the file without it.</source>
        <translation>
            <numerusform>Mindestens %n Zeichen. Bewahren Sie sie auf: Ohne sie öffnet niemand die Datei.</numerusform>
            <numerusform>Mindestens %n Zeichen. Bewahren Sie sie auf: Ohne sie öffnet niemand die Datei.</numerusform>
        </translation>
    </message>
    <message>
        <source>Passphrase &amp;again</source>
        <translation>Passphrase noch ein&amp;mal</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The backup goes on.</source>
        <translation>Die Sicherung läuft weiter.</translation>
    </message>
    <message>
        <source>Save another one</source>
        <translation>Noch eine speichern</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>Eine solche Datei gibt es schon</translation>
    </message>
    <message>
        <source>The backup replaces it.</source>
        <translation>Die Sicherung ersetzt sie.</translation>
    </message>
    <message>
        <source>Without a passphrase no key is in it</source>
        <translation>Ohne Passphrase ist kein Schlüssel darin</translation>
    </message>
    <message>
        <source>Restored on another computer, the logins of upstreams must be entered again, and nodes be given a new CA. Restored here, all is as it was.</source>
        <translation>Auf einem anderen Rechner wiederhergestellt, müssen die Anmeldungen der Upstreams neu eingegeben werden, und Knoten brauchen eine neue CA. Hier wiederhergestellt, ist alles, wie es war.</translation>
    </message>
    <message>
        <source>This is not the same passphrase.</source>
        <translation>Das ist nicht dieselbe Passphrase.</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Datei ersetzen</translation>
    </message>
    <message>
        <source>Save the backup</source>
        <translation>Sicherung speichern</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>There is no file.</source>
        <translation>Es gibt keine Datei.</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert in %1</translation>
    </message>
    <message>
        <source>Keep it and its passphrase in different places, and neither on this disk.</source>
        <translation>Bewahren Sie sie und ihre Passphrase an verschiedenen Orten auf, und keine davon auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>Keep it on another disk. It holds no password and no key.</source>
        <translation>Bewahren Sie sie auf einem anderen Datenträger auf. Sie enthält kein Passwort und keinen Schlüssel.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::BackupPage</name>
    <message>
        <source>Do not restore it</source>
        <translation>Nicht wiederherstellen</translation>
    </message>
    <message>
        <source>Save a backup…</source>
        <translation>Sicherung speichern …</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Wiederherstellen …</translation>
    </message>
    <message>
        <source>Take it back…</source>
        <translation>Zurücknehmen …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Sichern</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Before the last restore</source>
        <translation>Vor der letzten Wiederherstellung</translation>
    </message>
    <message>
        <source>The demo is gone when it is closed: there is nothing to restore into.</source>
        <translation>Die Demo ist weg, sobald sie geschlossen wird: Es gibt nichts, wohin etwas wiederhergestellt werden könnte.</translation>
    </message>
    <message>
        <source>You see what is in the file and what gives way before anything changes. It takes effect at the next start; what it replaces is kept.</source>
        <translation>Sie sehen, was in der Datei ist und was weicht, bevor sich etwas ändert. Es wirkt beim nächsten Start; was ersetzt wird, bleibt aufgehoben.</translation>
    </message>
    <message>
        <source>The last one was saved %1, to %2.</source>
        <comment>time, file</comment>
        <translation>Die letzte wurde %1 gespeichert, in %2.</translation>
    </message>
    <message>
        <source>None has been saved yet. It is one file, and takes seconds.</source>
        <translation>Noch wurde keine gespeichert. Es ist eine Datei und dauert Sekunden.</translation>
    </message>
    <message>
        <source>A restore waits for the restart</source>
        <translation>Eine Wiederherstellung wartet auf den Neustart</translation>
    </message>
    <message>
        <source>Then all is as it was before the last restore: %1.</source>
        <comment>what is in it</comment>
        <translation>Dann ist alles wie vor der letzten Wiederherstellung: %1.</translation>
    </message>
    <message>
        <source>The backup of %1: %2.</source>
        <comment>date and computer, what is in it</comment>
        <translation>Die Sicherung vom %1: %2.</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Another restore waits for the restart.</source>
        <translation>Eine andere Wiederherstellung wartet auf den Neustart.</translation>
    </message>
    <message>
        <source>Replaced %1: %2. It is kept until the third restore after it.</source>
        <comment>time, what was in it</comment>
        <translation>Ersetzt %1: %2. Es bleibt bis zur dritten Wiederherstellung danach aufgehoben.</translation>
    </message>
    <message>
        <source>Take the former state back?</source>
        <translation>Den früheren Stand zurückholen?</translation>
    </message>
    <message>
        <source>It takes effect at the next start. What is there now is kept in its place, and can be taken back too.</source>
        <translation>Es wirkt beim nächsten Start. Was jetzt da ist, bleibt stattdessen aufgehoben und lässt sich ebenso zurückholen.</translation>
    </message>
    <message>
        <source>Take it back at the next start</source>
        <translation>Beim nächsten Start zurückholen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::CertificatePage</name>
    <message>
        <source>certificate fingerprint</source>
        <translation>Fingerabdruck des Zertifikats</translation>
    </message>
    <message>
        <source>CA fingerprint</source>
        <translation>Fingerabdruck der CA</translation>
    </message>
    <message>
        <source>CA certificate</source>
        <translation>CA-Zertifikat</translation>
    </message>
    <message>
        <source>Fingerprint (SHA-256)</source>
        <translation>Fingerabdruck (SHA-256)</translation>
    </message>
    <message>
        <source>Certificate authority</source>
        <translation>Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Nodes trust this CA. When the certificate is renewed by it, they need nothing new.</source>
        <translation>Knoten vertrauen dieser CA. Erneuert sie das Zertifikat, brauchen sie nichts Neues.</translation>
    </message>
    <message>
        <source>PEM, to be trusted by nodes</source>
        <translation>PEM, dem Knoten vertrauen sollen</translation>
    </message>
    <message>
        <source>Encryption is off</source>
        <translation>Die Verschlüsselung ist aus</translation>
    </message>
    <message>
        <source>This server speaks plain HTTP and has no certificate. Turn encryption on under Server.</source>
        <translation>Dieser Server spricht unverschlüsseltes HTTP und hat kein Zertifikat. Schalten Sie die Verschlüsselung unter Server ein.</translation>
    </message>
    <message>
        <source>Expired</source>
        <translation>Abgelaufen</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Läuft ab %1</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Gültig</translation>
    </message>
    <message>
        <source>Issued to</source>
        <translation>Ausgestellt für</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Gültig bis</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, span</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Renewal</source>
        <translation>Erneuerung</translation>
    </message>
    <message>
        <source>by itself, in good time</source>
        <translation>von selbst, rechtzeitig</translation>
    </message>
    <message>
        <source>by whoever issued it: replace the files, then restart</source>
        <translation>durch den Aussteller: ersetzen Sie die Dateien, dann starten Sie neu</translation>
    </message>
    <message>
        <source>Valid until %1</source>
        <translation>Gültig bis %1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ChangeList</name>
    <message>
        <source>now</source>
        <translation>jetzt</translation>
    </message>
    <message>
        <source>before</source>
        <translation>vorher</translation>
    </message>
    <message>
        <source>now: %1</source>
        <translation>jetzt: %1</translation>
    </message>
    <message>
        <source>before: %1</source>
        <translation>vorher: %1</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::CheckPage</name>
    <message>
        <source>Check &amp;again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>This computer</source>
        <translation>Dieser Rechner</translation>
    </message>
    <message>
        <source>What Breakwater found out by itself.</source>
        <translation>Was Breakwater von selbst herausgefunden hat.</translation>
    </message>
    <message>
        <source>A free port</source>
        <translation>Ein freier Port</translation>
    </message>
    <message>
        <source>Addresses that nodes can reach</source>
        <translation>Adressen, die Knoten erreichen</translation>
    </message>
    <message>
        <source>Space for images</source>
        <translation>Platz für Images</translation>
    </message>
    <message>
        <source>The file system</source>
        <translation>Das Dateisystem</translation>
    </message>
    <message>
        <source>No free port was found</source>
        <translation>Kein freier Port gefunden</translation>
    </message>
    <message>
        <source>Choose one on the next page.</source>
        <translation>Wählen Sie einen auf der nächsten Seite.</translation>
    </message>
    <message>
        <source>Port %1 is free</source>
        <translation>Port %1 ist frei</translation>
    </message>
    <message>
        <source>Port %1 is taken</source>
        <translation>Port %1 ist belegt</translation>
    </message>
    <message>
        <source>Port %1 is used by %2</source>
        <translation>Port %1 wird von %2 benutzt</translation>
    </message>
    <message>
        <source>Port %1 is free and is proposed instead.</source>
        <translation>Port %1 ist frei und wird stattdessen vorgeschlagen.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>address, network interface</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>This computer has no address in a network</source>
        <translation>Dieser Rechner hat keine Adresse in einem Netz</translation>
    </message>
    <message>
        <source>Only programs on this computer can pull. Connect it to the network and check again.</source>
        <translation>Nur Programme auf diesem Rechner können abrufen. Verbinden Sie ihn mit dem Netz und prüfen Sie erneut.</translation>
    </message>
    <message>
        <source>Nodes can reach it at %1</source>
        <translation>Knoten erreichen ihn unter %1</translation>
    </message>
    <message>
        <source>Also %1</source>
        <translation>Auch %1</translation>
    </message>
    <message>
        <source>%1 of %2 are free</source>
        <translation>%1 von %2 sind frei</translation>
    </message>
    <message>
        <source>Enough for about %1 images. A cluster wants 20 GB or more.</source>
        <translation>Genug für etwa %1 Images. Ein Cluster braucht 20 GB oder mehr.</translation>
    </message>
    <message>
        <source>The data folder is on a network drive (%1)</source>
        <translation>Der Datenordner liegt auf einem Netzlaufwerk (%1)</translation>
    </message>
    <message>
        <source>Pulls are slower, and stop when the drive is gone. A local disk is better.</source>
        <translation>Abrufe sind langsamer und enden, wenn das Laufwerk fort ist. Ein lokaler Datenträger ist besser.</translation>
    </message>
    <message>
        <source>The data folder is in memory (%1)</source>
        <translation>Der Datenordner liegt im Arbeitsspeicher (%1)</translation>
    </message>
    <message>
        <source>Everything that is cached is lost at a restart. Start Breakwater with --data and a folder on a disk.</source>
        <translation>Alles Gespeicherte geht bei einem Neustart verloren. Starten Sie Breakwater mit --data und einem Ordner auf einem Datenträger.</translation>
    </message>
    <message>
        <source>The data folder is on a local disk (%1)</source>
        <translation>Der Datenordner liegt auf einem lokalen Datenträger (%1)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::CodePane</name>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Sichern …</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 sichern</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gesichert</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ConfigurationPage</name>
    <message>
        <source>configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Everything that you have set, as a file for “breakwaterd --config FILE”. Secrets and passwords are not in it: it names files to read them from.</source>
        <translation>Alles, was Sie eingestellt haben, als Datei für „breakwaterd --config DATEI“. Geheimnisse und Passwörter stehen nicht darin: sie nennt Dateien, aus denen sie gelesen werden.</translation>
    </message>
    <message>
        <source>A configuration file is in use</source>
        <translation>Eine Konfigurationsdatei ist in Gebrauch</translation>
    </message>
    <message>
        <source>%1 manages what it names; the rest is set here.</source>
        <translation>%1 verwaltet, was sie nennt; das Übrige wird hier eingestellt.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ConfirmDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ConnectPage</name>
    <message>
        <source>The &amp;node runs</source>
        <translation>Auf dem &amp;Knoten läuft</translation>
    </message>
    <message>
        <source>First node</source>
        <translation>Erster Knoten</translation>
    </message>
    <message>
        <source>Connect your first node</source>
        <translation>Ihren ersten Knoten verbinden</translation>
    </message>
    <message>
        <source>Put the files in their place on the node, run the commands, then pull. The secret is shown only now; for more nodes, use the same files.</source>
        <translation>Legen Sie die Dateien auf dem Knoten an ihren Platz, führen Sie die Befehle aus, dann rufen Sie ab. Das Geheimnis wird nur jetzt gezeigt; für weitere Knoten verwenden Sie dieselben Dateien.</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertigstellen</translation>
    </message>
    <message>
        <source>&amp;Finish, I will do it later</source>
        <translation>&amp;Fertigstellen, ich mache das später</translation>
    </message>
    <message>
        <source>%1 keeps its secret</source>
        <translation>%1 behält sein Geheimnis</translation>
    </message>
    <message>
        <source>It was made before and is not stored here, so the file has a placeholder. Put the secret in, or make a new one: nodes with the old one are refused from then on.</source>
        <translation>Er wurde früher angelegt und sein Geheimnis ist hier nicht gespeichert, also hat die Datei einen Platzhalter. Setzen Sie das Geheimnis ein, oder erzeugen Sie ein neues: Knoten mit dem alten werden dann abgewiesen.</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Neues Geheimnis erzeugen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ConnectionTestModel</name>
    <message>
        <source>Not tested yet</source>
        <translation>Noch nicht geprüft</translation>
    </message>
    <message>
        <source>Testing the connection …</source>
        <translation>Verbindung wird geprüft …</translation>
    </message>
    <message>
        <source>Everything works</source>
        <translation>Alles funktioniert</translation>
    </message>
    <message>
        <source>It works, with a warning</source>
        <translation>Es funktioniert, mit einer Warnung</translation>
    </message>
    <message>
        <source>“%1” failed</source>
        <translation>„%1“ ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>The test failed</source>
        <translation>Die Prüfung ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>Connection test of %1</source>
        <translation>Verbindungsprüfung von %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, outcome</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Befund</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::CopyField</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DashboardView</name>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Copy the address that nodes use</source>
        <translation>Die Adresse kopieren, die Knoten benutzen</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>Dashboard</source>
        <translation>Überblick</translation>
    </message>
    <message>
        <source>Whether the cache works, what it saves, and what needs you.</source>
        <translation>Ob der Cache arbeitet, was er spart und was Sie tun sollten.</translation>
    </message>
    <message>
        <source>Served from cache</source>
        <translation>Aus dem Cache bedient</translation>
    </message>
    <message>
        <source>By bytes: what nodes got without a download for it.
By requests: answered from the cache, also after a check with the upstream.</source>
        <translation>Nach Bytes: was Knoten ohne eigene Übertragung bekamen.
Nach Anfragen: aus dem Cache beantwortet, auch nach Rückfrage beim Upstream.</translation>
    </message>
    <message>
        <source>Saved downloads</source>
        <translation>Gesparte Übertragungen</translation>
    </message>
    <message>
        <source>Bytes that nodes got and your Internet line did not carry.</source>
        <translation>Bytes, die Knoten bekamen und Ihre Internetleitung nicht trug.</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>Nodes today</source>
        <translation>Knoten heute</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Upstream health</source>
        <translation>Zustand der Upstreams</translation>
    </message>
    <message>
        <source>No upstream yet</source>
        <translation>Noch kein Upstream</translation>
    </message>
    <message>
        <source>An upstream is a registry that images come from.</source>
        <translation>Ein Upstream ist eine Registry, aus der Images kommen.</translation>
    </message>
    <message>
        <source>Add an upstream</source>
        <translation>Upstream hinzufügen</translation>
    </message>
    <message>
        <source>Recent events</source>
        <translation>Letzte Ereignisse</translation>
    </message>
    <message>
        <source>Time span</source>
        <translation>Zeitraum</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>The last 24 hours</source>
        <translation>Die letzten 24 Stunden</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>The last 7 days</source>
        <translation>Die letzten 7 Tage</translation>
    </message>
    <message>
        <source>30 d</source>
        <translation>30 T</translation>
    </message>
    <message>
        <source>The last 30 days</source>
        <translation>Die letzten 30 Tage</translation>
    </message>
    <message>
        <source>Outcomes over time</source>
        <translation>Ergebnisse im Zeitverlauf</translation>
    </message>
    <message>
        <source>No requests in this time</source>
        <translation>Keine Anfragen in dieser Zeit</translation>
    </message>
    <message>
        <source>As soon as a node pulls through this server, its outcomes are drawn here.</source>
        <translation>Sobald ein Knoten über diesen Server abruft, erscheinen hier seine Ergebnisse.</translation>
    </message>
    <message>
        <source>Show outcomes as</source>
        <translation>Ergebnisse zeigen als</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Show as a chart</source>
        <translation>Als Diagramm zeigen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Show as a table</source>
        <translation>Als Tabelle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) running now</source>
        <translation>
            <numerusform>%n Abruf läuft gerade</numerusform>
            <numerusform>%n Abrufe laufen gerade</numerusform>
        </translation>
    </message>
    <message>
        <source>No pulls running now</source>
        <translation>Gerade läuft kein Abruf</translation>
    </message>
    <message>
        <source>%1/s to nodes</source>
        <translation>%1/s zu Knoten</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>of bytes; %1 of %2 requests</source>
        <translation>der Bytes; %1 von %2 Anfragen</translation>
    </message>
    <message>
        <source>%1 downloaded for %2 served</source>
        <translation>%1 übertragen, %2 ausgeliefert</translation>
    </message>
    <message numerus="yes">
        <source>%n request(s) failed</source>
        <translation>
            <numerusform>%n Anfrage fehlgeschlagen</numerusform>
            <numerusform>%n Anfragen fehlgeschlagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of the limit of %2</source>
        <translation>%1 der Grenze von %2</translation>
    </message>
    <message>
        <source>%1, no limit set</source>
        <translation>%1, ohne Grenze</translation>
    </message>
    <message>
        <source>%1 free on the disk</source>
        <translation>%1 frei auf dem Datenträger</translation>
    </message>
    <message>
        <source> – nearly full</source>
        <translation> – fast voll</translation>
    </message>
    <message>
        <source>Nothing to report</source>
        <translation>Nichts zu berichten</translation>
    </message>
    <message>
        <source>Upstreams that fail, changes and warnings appear here.</source>
        <translation>Gestörte Upstreams, Änderungen und Warnungen erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DeleteImagesDialog</name>
    <message>
        <source>Delete everything of %1?</source>
        <translation>Alles von %1 löschen?</translation>
    </message>
    <message>
        <source>Delete from %1?</source>
        <translation>Aus %1 löschen?</translation>
    </message>
    <message>
        <source>Working out what goes with it …</source>
        <translation>Es wird ermittelt, was mitgeht …</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Tags that are deleted</source>
        <translation>Tags, die gelöscht werden</translation>
    </message>
    <message>
        <source>%1 more are shared with other images and stay.</source>
        <translation>%1 weitere werden mit anderen Images geteilt und bleiben.</translation>
    </message>
    <message>
        <source>Delete %1, free %2</source>
        <comment>tags, size</comment>
        <translation>%1 löschen, %2 freigeben</translation>
    </message>
    <message>
        <source>No tag points to it.</source>
        <translation>Kein Tag zeigt darauf.</translation>
    </message>
    <message>
        <source>These tags go, because they point to what is deleted.</source>
        <translation>Diese Tags gehen mit, weil sie auf das Gelöschte zeigen.</translation>
    </message>
    <message>
        <source>%1 It goes to the trash for %2 and can be had back until then. Nothing is freed before; afterwards it is %3.</source>
        <comment>sentence, time, size</comment>
        <translation>%1 Alles kommt für %2 in den Papierkorb und lässt sich so lange zurückholen. Vorher wird nichts frei, danach %3.</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <comment>tags</comment>
        <translation>%1 in den Papierkorb legen</translation>
    </message>
    <message>
        <source>%1 Nodes that want it again download it again from the upstream.</source>
        <comment>sentence</comment>
        <translation>%1 Knoten, die es wieder wollen, laden es neu vom Upstream.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DeletionUndo</name>
    <message>
        <source>Moved %1 of %2 to the trash</source>
        <comment>tags, repository</comment>
        <translation>%1 von %2 liegen jetzt im Papierkorb</translation>
    </message>
    <message>
        <source>They can be had back for %1. Nothing is freed before.</source>
        <comment>time</comment>
        <translation>Sie lassen sich %1 lang zurückholen. Vorher wird nichts frei.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DetailPane</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Close the details</source>
        <translation>Einzelheiten schließen</translation>
    </message>
    <message>
        <source>Close the details (Esc)</source>
        <translation>Einzelheiten schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DiffView</name>
    <message>
        <source>On the node now</source>
        <translation>Jetzt auf dem Knoten</translation>
    </message>
    <message>
        <source>What it becomes</source>
        <translation>Was daraus wird</translation>
    </message>
    <message>
        <source>The whole result</source>
        <translation>Das ganze Ergebnis</translation>
    </message>
    <message>
        <source>The file is as it should be: nothing changes.</source>
        <translation>Die Datei ist, wie sie sein soll: Nichts ändert sich.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two amounts of lines</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) come</source>
        <translation>
            <numerusform>%n Zeile kommt</numerusform>
            <numerusform>%n Zeilen kommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) go</source>
        <translation>
            <numerusform>%n Zeile geht</numerusform>
            <numerusform>%n Zeilen gehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::DiskCard</name>
    <message>
        <source>The disk</source>
        <translation>Der Datenträger</translation>
    </message>
    <message>
        <source>of one image</source>
        <translation>eines Images</translation>
    </message>
    <message>
        <source>Blobs that one image alone has: its deletion frees them</source>
        <translation>Blobs, die nur ein Image hat: seine Löschung gibt sie frei</translation>
    </message>
    <message>
        <source>shared</source>
        <translation>geteilt</translation>
    </message>
    <message>
        <source>Blobs that two or more images have, counted once</source>
        <translation>Blobs, die zwei oder mehr Images haben, einmal gezählt</translation>
    </message>
    <message>
        <source>trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Deleted, and can still be had back</source>
        <translation>Gelöscht und noch zurückzuholen</translation>
    </message>
    <message>
        <source>unfinished</source>
        <translation>unfertig</translation>
    </message>
    <message>
        <source>Downloads that are running or go on later</source>
        <translation>Downloads, die laufen oder später weitergehen</translation>
    </message>
    <message>
        <source>left over</source>
        <translation>übrig</translation>
    </message>
    <message>
        <source>What no image names any more, or was set aside; the next collection takes it</source>
        <translation>Was kein Image mehr nennt oder beiseitegelegt wurde; das nächste Aufräumen nimmt es mit</translation>
    </message>
    <message>
        <source>others</source>
        <translation>andere</translation>
    </message>
    <message>
        <source>What other programs have on this disk</source>
        <translation>Was andere Programme auf diesem Datenträger haben</translation>
    </message>
    <message>
        <source>free</source>
        <translation>frei</translation>
    </message>
    <message>
        <source>Free on this disk</source>
        <translation>Frei auf diesem Datenträger</translation>
    </message>
    <message>
        <source>%1 of images on a disk of %2</source>
        <comment>sizes</comment>
        <translation>%1 Images auf einem Datenträger mit %2</translation>
    </message>
    <message>
        <source>%1 of %2 are free; images take %3, %4 of it shared, %5 are held by the trash</source>
        <translation>%1 von %2 sind frei; Images belegen %3, davon %4 geteilt, %5 hält der Papierkorb</translation>
    </message>
    <message>
        <source>No limit: images stay until you delete them.</source>
        <translation>Keine Grenze: Images bleiben, bis Sie sie löschen.</translation>
    </message>
    <message>
        <source>Making room, down to %1 of images.</source>
        <translation>Es wird Platz geschaffen, bis hinab zu %1 Images.</translation>
    </message>
    <message>
        <source>Eviction: from %1 of images down to %2.</source>
        <comment>sizes</comment>
        <translation>Verdrängung: von %1 Images hinab auf %2.</translation>
    </message>
    <message>
        <source>Next collection: %1. Next scrub: %2.</source>
        <translation>Aufräumen: %1. Prüflauf: %2.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::EventList</name>
    <message>
        <source>Recent events</source>
        <translation>Letzte Ereignisse</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::EventModel</name>
    <message>
        <source>%1, by %2</source>
        <translation>%1, durch %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExplainDialog</name>
    <message>
        <source>Explain a pull</source>
        <translation>Einen Abruf erklären</translation>
    </message>
    <message>
        <source>What would happen if a node pulled this image now. Nothing is fetched.</source>
        <translation>Was geschähe, wenn ein Knoten dieses Image jetzt abriefe. Es wird nichts geholt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Image, as a node names it</source>
        <translation>&amp;Image, wie ein Knoten es nennt</translation>
    </message>
    <message>
        <source>A tag or a digest; without one, latest is meant.</source>
        <translation>Mit Tag oder Digest; ohne ist latest gemeint.</translation>
    </message>
    <message>
        <source>&amp;Platform</source>
        <translation>&amp;Plattform</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExplainedPartModel</name>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Layer %1</source>
        <translation>Layer %1</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Arriving now</source>
        <translation>Kommt gerade an</translation>
    </message>
    <message>
        <source>Nodes get it elsewhere</source>
        <translation>Knoten holen es woanders</translation>
    </message>
    <message>
        <source>To be fetched</source>
        <translation>Zu holen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExplainedPlatformModel</name>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Partial</source>
        <translation>Teilweise</translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation>Noch nicht abgerufen</translation>
    </message>
    <message>
        <source>not known</source>
        <comment>size</comment>
        <translation>unbekannt</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExplainedSteps</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Schritt %1: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExplanationPane</name>
    <message>
        <source>digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>address at the upstream</source>
        <translation>Adresse beim Upstream</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Digest, as far as it is known here</source>
        <translation>Digest, soweit er hier bekannt ist</translation>
    </message>
    <message>
        <source>Address at the upstream</source>
        <translation>Adresse beim Upstream</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Nothing of it is here yet; its platforms are known once its manifest is read.</source>
        <translation>Es ist noch nichts davon da; seine Plattformen sagt erst sein Manifest.</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>Verstanden als</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Letzte Prüfung</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>date, span of time</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>%1, which no longer has this tag</source>
        <translation>%1, wo es diesen Tag nicht mehr gibt</translation>
    </message>
    <message>
        <source>removed %1 (%2)</source>
        <comment>date, span of time</comment>
        <translation>entfernt am %1 (%2)</translation>
    </message>
    <message>
        <source>Was here before</source>
        <translation>War schon da</translation>
    </message>
    <message>
        <source>Who may pull</source>
        <translation>Wer abrufen darf</translation>
    </message>
    <message>
        <source>Parts of %1</source>
        <comment>platform</comment>
        <translation>Teile von %1</translation>
    </message>
    <message>
        <source>The parts of %1 are known once its manifest is read</source>
        <comment>platform</comment>
        <translation>Die Teile von %1 sagt erst das Manifest</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ExportDialog</name>
    <message>
        <source>Export images</source>
        <translation>Images exportieren</translation>
    </message>
    <message>
        <source>Writes images from the cache into one file, for machines without a network.</source>
        <translation>Schreibt Images aus dem Cache in eine Datei, für Rechner ohne Netz.</translation>
    </message>
    <message>
        <source>&amp;Keep the digest of each image</source>
        <translation>Den Digest jedes Images &amp;behalten</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>&amp;Further images</source>
        <translation>&amp;Weitere Images</translation>
    </message>
    <message>
        <source>Written as nodes do, with spaces between them.</source>
        <translation>So geschrieben wie von Knoten, mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>Beside those that you chose; with spaces between them.</source>
        <translation>Zusätzlich zu den gewählten; mit Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Date&amp;i</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on.</source>
        <translation>Auf dem Rechner, auf dem Breakwater läuft.</translation>
    </message>
    <message>
        <source>OCI image layout: ctr, k3s, podman, skopeo</source>
        <translation>OCI-Image-Layout: ctr, k3s, podman, skopeo</translation>
    </message>
    <message>
        <source>docker-archive: docker load too; one platform an image</source>
        <translation>docker-archive: auch docker load; eine Plattform je Image</translation>
    </message>
    <message>
        <source>F&amp;ormat</source>
        <translation>F&amp;ormat</translation>
    </message>
    <message>
        <source>&amp;Platforms</source>
        <translation>&amp;Plattformen</translation>
    </message>
    <message>
        <source>Of each image, those that are here whole go.</source>
        <translation>Von jedem Image gehen die mit, die vollständig hier sind.</translation>
    </message>
    <message>
        <source>For pods that name images by digest. The index then names platforms that are not in the file, which k3s does not like.</source>
        <translation>Für Pods, die Images mit Digest nennen. Der Index nennt dann Plattformen, die nicht in der Datei sind; das mag k3s nicht.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>The export goes on.</source>
        <translation>Der Export läuft weiter.</translation>
    </message>
    <message>
        <source>Export again</source>
        <translation>Noch einmal exportieren</translation>
    </message>
    <message>
        <source>There is such a file already</source>
        <translation>Eine solche Datei gibt es schon</translation>
    </message>
    <message>
        <source>The export replaces it.</source>
        <translation>Der Export ersetzt sie.</translation>
    </message>
    <message>
        <source>Export %1</source>
        <comment>size</comment>
        <translation>%1 exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 exported to %2</source>
        <comment>images, file</comment>
        <translation>%1 nach %2 exportiert</translation>
    </message>
    <message>
        <source>Read it with ctr images import, or put it into agent/images of a k3s node.</source>
        <translation>Lesen Sie es mit ctr images import ein, oder legen Sie es in agent/images eines k3s-Knotens.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FactList</name>
    <message>
        <source>%1: %2</source>
        <comment>name, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FallbackEditor</name>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <source>Further upstreams, in the order in which they are asked</source>
        <translation>Weitere Upstreams in der Reihenfolge, in der sie gefragt werden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>upstream name, host</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FileField</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen…</translation>
    </message>
    <message>
        <source>Export to a file</source>
        <translation>In eine Datei exportieren</translation>
    </message>
    <message>
        <source>Import from a file</source>
        <translation>Aus einer Datei importieren</translation>
    </message>
    <message>
        <source>Archives of images (*.tar *.tar.gz *.tgz *.tar.zst);;All files (*)</source>
        <translation>Archive von Images (*.tar *.tar.gz *.tgz *.tar.zst);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Ordner wählen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FilterChips</name>
    <message>
        <source>Remove the filter %1</source>
        <translation>Filter %1 entfernen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>%1 (Ctrl+F, Esc clears)</source>
        <translation>%1 (Strg+F, Esc leert)</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Clear the filter (Esc)</source>
        <translation>Filter leeren (Esc)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FindingList</name>
    <message>
        <source>Line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Go to line %1: %2</source>
        <translation>Zur Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FirstDaysCard</name>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Add an upstream</source>
        <translation>Upstream hinzufügen</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Add a project that serves its registry</source>
        <translation>Ein Projekt hinzufügen, das ihre Registry bedient</translation>
    </message>
    <message>
        <source>Point a node at this server</source>
        <translation>Einen Knoten auf diesen Server richten</translation>
    </message>
    <message>
        <source>Configure</source>
        <translation>Konfigurieren</translation>
    </message>
    <message>
        <source>See the first pull</source>
        <translation>Den ersten Abruf sehen</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Zusehen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Erledigt</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Zu tun</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FirstPullLamp</name>
    <message>
        <source>done</source>
        <translation>fertig</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>Waiting for the first pull from a node</source>
        <translation>Warten auf den ersten Abruf eines Knotens</translation>
    </message>
    <message>
        <source>Run the check command on the node. This page notices it by itself.</source>
        <translation>Führen Sie den Prüfbefehl auf dem Knoten aus. Diese Seite bemerkt es von selbst.</translation>
    </message>
    <message>
        <source>A node is talking to this server</source>
        <translation>Ein Knoten spricht mit diesem Server</translation>
    </message>
    <message>
        <source>Now waiting for it to pull an image.</source>
        <translation>Jetzt wird auf seinen Abruf eines Images gewartet.</translation>
    </message>
    <message>
        <source>%1 is pulling %2</source>
        <translation>%1 ruft %2 ab</translation>
    </message>
    <message>
        <source>%1 of %2 layers are there</source>
        <translation>%1 von %2 Layern sind da</translation>
    </message>
    <message>
        <source>The manifest was asked for</source>
        <translation>Das Manifest wurde angefragt</translation>
    </message>
    <message>
        <source>It works: %1 pulled %2 through Breakwater</source>
        <translation>Es funktioniert: %1 hat %2 über Breakwater abgerufen</translation>
    </message>
    <message>
        <source>%1 were served. The next node that wants this image gets it from the cache.</source>
        <translation>%1 wurden ausgeliefert. Der nächste Knoten, der dieses Image will, bekommt es aus dem Cache.</translation>
    </message>
    <message>
        <source>The pull of %1 by %2 failed</source>
        <translation>Der Abruf von %1 durch %2 ist fehlgeschlagen</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>problem, remedy</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Try it again; Activity has the details.</source>
        <translation>Versuchen Sie es erneut; unter Aktivität stehen die Einzelheiten.</translation>
    </message>
    <message>
        <source>Heard from %1</source>
        <translation>Von %1 gehört</translation>
    </message>
    <message>
        <source>A node reaches this server</source>
        <translation>Ein Knoten erreicht diesen Server</translation>
    </message>
    <message>
        <source>It is allowed in</source>
        <translation>Er wird eingelassen</translation>
    </message>
    <message>
        <source>Let in without credentials</source>
        <translation>Ohne Zugangsdaten eingelassen</translation>
    </message>
    <message>
        <source>Let in as %1</source>
        <translation>Als %1 eingelassen</translation>
    </message>
    <message>
        <source>Image served, whole and verified</source>
        <translation>Image ausgeliefert, vollständig und geprüft</translation>
    </message>
    <message>
        <source>An image is served</source>
        <translation>Ein Image wird ausgeliefert</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FlowDiagram</name>
    <message>
        <source>Node: %1. Breakwater: %2. Upstream: %3.</source>
        <translation>Knoten: %1. Breakwater: %2. Upstream: %3.</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>gesehen</translation>
    </message>
    <message>
        <source>not seen yet</source>
        <translation>noch nicht gesehen</translation>
    </message>
    <message>
        <source>serving</source>
        <translation>liefert aus</translation>
    </message>
    <message>
        <source>not serving</source>
        <translation>liefert nicht aus</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keiner</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Breakwater</source>
        <translation>Breakwater</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FreshnessEditor</name>
    <message>
        <source>Tag pattern</source>
        <translation>Tag-Muster</translation>
    </message>
    <message>
        <source>How often matching tags are checked</source>
        <translation>Wie oft passende Tags geprüft werden</translation>
    </message>
    <message>
        <source>Recommended: %1</source>
        <translation>Empfohlen: %1</translation>
    </message>
    <message>
        <source>My own rules</source>
        <translation>Eigene Regeln</translation>
    </message>
    <message>
        <source>Add rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <source>Remove rule</source>
        <translation>Regel entfernen</translation>
    </message>
    <message>
        <source>Freshness rules</source>
        <translation>Regeln zur Frische</translation>
    </message>
    <message>
        <source>Add a rule, or choose the recommended ones.</source>
        <translation>Fügen Sie eine Regel hinzu, oder wählen Sie die empfohlenen.</translation>
    </message>
    <message>
        <source>Rule %1 can never match: an earlier rule has the same pattern.</source>
        <translation>Regel %1 kann nie zutreffen: eine frühere Regel hat dasselbe Muster.</translation>
    </message>
    <message>
        <source>What the rule goes by</source>
        <translation>Wonach die Regel geht</translation>
    </message>
    <message>
        <source>Kind of tags</source>
        <translation>Art von Tags</translation>
    </message>
    <message>
        <source>The first rule that a tag matches decides; the recommended ones come last. Digests are never checked again.</source>
        <translation>Die erste Regel, die auf einen Tag passt, entscheidet; die empfohlenen kommen zuletzt. Digests werden nie erneut geprüft.</translation>
    </message>
    <message>
        <source>Try a tag</source>
        <translation>Einen Tag ausprobieren</translation>
    </message>
    <message>
        <source>Try a tag, such as 1.27 or latest</source>
        <translation>Einen Tag ausprobieren, etwa 1.27 oder latest</translation>
    </message>
    <message>
        <source>“%1” is no tag.</source>
        <translation>„%1“ ist kein Tag.</translation>
    </message>
    <message>
        <source>Rule %1 decides: %2 is checked %3.</source>
        <translation>Regel %1 entscheidet: %2 wird %3 geprüft.</translation>
    </message>
    <message>
        <source>The recommended rules decide: %1 is checked %2.</source>
        <translation>Die empfohlenen Regeln entscheiden: %1 wird %2 geprüft.</translation>
    </message>
    <message>
        <source>Rule %1: %2</source>
        <comment>number, what is wrong</comment>
        <translation>Regel %1: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::FreshnessRuleModel</name>
    <message>
        <source>* stands for any text, ? for one character</source>
        <translation>* steht für beliebigen Text, ? für ein Zeichen</translation>
    </message>
    <message>
        <source>Tags that match</source>
        <translation>Passende Tags</translation>
    </message>
    <message>
        <source>Are checked</source>
        <translation>Werden geprüft</translation>
    </message>
    <message>
        <source>A regular expression over the whole tag</source>
        <translation>Ein regulärer Ausdruck über den ganzen Tag</translation>
    </message>
    <message>
        <source>By</source>
        <comment>kind of a tag rule</comment>
        <translation>Nach</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::HistoryPage</name>
    <message>
        <source>Filter by job, state or who started it</source>
        <translation>Nach Aufgabe, Zustand oder Anlass filtern</translation>
    </message>
    <message>
        <source>Runs of jobs</source>
        <translation>Läufe der Aufgaben</translation>
    </message>
    <message>
        <source>No job has run yet</source>
        <translation>Noch keine Aufgabe ist gelaufen</translation>
    </message>
    <message>
        <source>Collections, evictions and scrubs are listed here with what they did.</source>
        <translation>Hier stehen Aufräumen, Verdrängungen und Prüfläufe mit dem, was sie taten.</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ImageDetailPane</name>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Environment</source>
        <translation>Umgebung</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Labels</translation>
    </message>
    <message>
        <source>manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Image details</source>
        <translation>Einzelheiten des Images</translation>
    </message>
    <message>
        <source>Platform whose configuration and layers are shown</source>
        <translation>Plattform, deren Konfiguration und Layer gezeigt werden</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Übersicht</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copy references and commands</source>
        <translation>Referenzen und Befehle kopieren</translation>
    </message>
    <message>
        <source>%1, untagged</source>
        <translation>%1, ohne Tag</translation>
    </message>
    <message>
        <source>No image selected</source>
        <translation>Kein Image ausgewählt</translation>
    </message>
    <message>
        <source>Select an image above to see what is in it.</source>
        <translation>Wählen Sie oben ein Image, um zu sehen, was darin ist.</translation>
    </message>
    <message>
        <source>Layers (%1)</source>
        <translation>Layer (%1)</translation>
    </message>
    <message>
        <source>%1, exactly as the upstream sent it</source>
        <comment>media type</comment>
        <translation>%1, genau wie vom Upstream gesendet</translation>
    </message>
    <message>
        <source>The configuration of this image is not here yet. It comes with the first pull of a platform.</source>
        <translation>Die Konfiguration dieses Images ist noch nicht hier. Sie kommt mit dem ersten Abruf einer Plattform.</translation>
    </message>
    <message>
        <source>Size here</source>
        <translation>Größe hier</translation>
    </message>
    <message>
        <source>Cached</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Letzter Abruf</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, node</comment>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>Tag checked</source>
        <translation>Tag geprüft</translation>
    </message>
    <message>
        <source>Next check</source>
        <translation>Nächste Prüfung</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Gebaut</translation>
    </message>
    <message>
        <source>Entrypoint</source>
        <translation>Einstiegspunkt</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Benutzer</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Ports</source>
        <translation>Ports</translation>
    </message>
    <message>
        <source>Volumes</source>
        <translation>Volumes</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ImageModel</name>
    <message>
        <source>Platforms held here, of those that the image offers</source>
        <translation>Hier vorhandene Plattformen, von denen, die das Image bietet</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Tag</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>Platforms</source>
        <translation>Plattformen</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Freshness</source>
        <translation>Frische</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Letzter Abruf</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>untagged</source>
        <translation>ohne Tag</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>platforms held of those available</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>platform unknown</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>By digest</source>
        <translation>Mit Digest</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, node</comment>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>No platform is held here yet</source>
        <translation>Noch ist keine Plattform hier</translation>
    </message>
    <message>
        <source>%1 of %2 are here; the rest comes with the next pull</source>
        <translation>%1 von %2 sind hier; der Rest kommt mit dem nächsten Abruf</translation>
    </message>
    <message>
        <source>Everything that nodes asked for is here</source>
        <translation>Alles, wonach Knoten fragten, ist hier</translation>
    </message>
    <message>
        <source>A digest never changes, so it is never checked again</source>
        <translation>Ein Digest ändert sich nie, also wird er nie wieder geprüft</translation>
    </message>
    <message>
        <source>Checked %1; next check %2</source>
        <translation>Geprüft %1; nächste Prüfung %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ImagesView</name>
    <message>
        <source>Nothing cached yet</source>
        <translation>Noch nichts gespeichert</translation>
    </message>
    <message>
        <source>Images appear here as soon as a node pulls one, from its first byte on.</source>
        <translation>Images erscheinen hier, sobald ein Knoten eines abruft, vom ersten Byte an.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nichts passt</translation>
    </message>
    <message>
        <source>No repository has these words.</source>
        <translation>Kein Repository enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Find a repository</source>
        <translation>Repository suchen</translation>
    </message>
    <message>
        <source>Filter by tag, digest, platform or node</source>
        <translation>Nach Tag, Digest, Plattform oder Knoten filtern</translation>
    </message>
    <message>
        <source>Set up a node</source>
        <translation>Knoten einrichten</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>What is cached here, ready to be pulled even when the upstream is down.</source>
        <translation>Was hier gespeichert ist, abrufbar auch, wenn der Upstream ausfällt.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>All projects</source>
        <translation>Alle Projekte</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Delete the repository…</source>
        <translation>Repository löschen …</translation>
    </message>
    <message>
        <source>Tags and images</source>
        <translation>Tags und Images</translation>
    </message>
    <message>
        <source>No image in this repository</source>
        <translation>Kein Image in diesem Repository</translation>
    </message>
    <message>
        <source>What was here has been deleted; it comes back with the next pull.</source>
        <translation>Was hier war, wurde gelöscht; es kommt mit dem nächsten Abruf zurück.</translation>
    </message>
    <message>
        <source>Copy digest reference</source>
        <translation>Digest-Referenz kopieren</translation>
    </message>
    <message>
        <source>Copy digest</source>
        <translation>Digest kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>Freed %1</source>
        <translation>%1 freigegeben</translation>
    </message>
    <message>
        <source>Warm up images…</source>
        <translation>Images vorab holen…</translation>
    </message>
    <message>
        <source>Fetch images before a node asks for them</source>
        <translation>Images holen, ehe ein Knoten danach fragt</translation>
    </message>
    <message>
        <source>Explain a pull…</source>
        <translation>Einen Abruf erklären…</translation>
    </message>
    <message>
        <source>What a pull of this image would do now, and why</source>
        <translation>Was ein Abruf dieses Images jetzt täte, und warum</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Bring images from a file into the cache</source>
        <translation>Images aus einer Datei in den Cache bringen</translation>
    </message>
    <message>
        <source>Export the repository…</source>
        <translation>Das Repository exportieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Write the chosen images into a file, for machines without a network</source>
        <translation>Die gewählten Images in eine Datei schreiben, für Rechner ohne Netz</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>repository</comment>
        <translation>%1 ist zurück</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ImportDialog</name>
    <message>
        <source>Import images</source>
        <translation>Images importieren</translation>
    </message>
    <message>
        <source>Brings images from a file into the cache. First you see what is in it.</source>
        <translation>Bringt Images aus einer Datei in den Cache. Zuerst sehen Sie, was darin ist.</translation>
    </message>
    <message>
        <source>&amp;Replace tags that stand for another image here</source>
        <translation>Tags e&amp;rsetzen, die hier für ein anderes Image stehen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Import abbrechen</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Date&amp;i</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on: an OCI image layout or a docker-archive, as .tar, .tar.gz or .tar.zst.</source>
        <translation>Auf dem Rechner, auf dem Breakwater läuft: ein OCI-Image-Layout oder ein docker-archive, als .tar, .tar.gz oder .tar.zst.</translation>
    </message>
    <message>
        <source>&amp;Project</source>
        <translation>&amp;Projekt</translation>
    </message>
    <message>
        <source>Nodes get the images through it, under their names without the registry.</source>
        <translation>Darüber bekommen Knoten die Images, unter ihren Namen ohne die Registry.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>Only for a file with one image that has none.</source>
        <translation>Nur für eine Datei mit einem Image, das keinen hat.</translation>
    </message>
    <message>
        <source>There is no project yet: create one first.</source>
        <translation>Es gibt noch kein Projekt: Legen Sie erst eines an.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Cancel reading</source>
        <translation>Lesen abbrechen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The import goes on.</source>
        <translation>Der Import läuft weiter.</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Zeigen, was darin ist</translation>
    </message>
    <message>
        <source>Import 1 image</source>
        <translation>1 Image importieren</translation>
    </message>
    <message numerus="yes">
        <source>Import %n images</source>
        <translation>
            <numerusform>%n Image importieren</numerusform>
            <numerusform>%n Images importieren</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 imported</source>
        <comment>images</comment>
        <translation>%1 importiert</translation>
    </message>
    <message>
        <source>Nodes get them from here, also while the upstream is down.</source>
        <translation>Knoten bekommen sie von hier, auch wenn der Upstream ausfällt.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::InlineMessage</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Einzelheiten zum Problem</translation>
    </message>
    <message>
        <source>Dismiss the message</source>
        <translation>Meldung ausblenden</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ausblenden</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::JobIndicator</name>
    <message>
        <source>%1. Click to see it.</source>
        <comment>what has been done</comment>
        <translation>%1. Klicken Sie, um es zu sehen.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::JobLogDialog</name>
    <message>
        <source>%1 of %2</source>
        <comment>kind of job, date</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1. Started by: %2.</source>
        <comment>result, actor</comment>
        <translation>%1. Begonnen durch: %2.</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>das Protokoll</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing was written down.</source>
        <translation>Es wurde nichts aufgeschrieben.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::JobPanel</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what is done, share</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Stop: %1</source>
        <comment>job</comment>
        <translation>Anhalten: %1</translation>
    </message>
    <message>
        <source>%1, about %2 left</source>
        <comment>share, time</comment>
        <translation>%1, noch etwa %2</translation>
    </message>
    <message>
        <source>They were set aside. A node that asks for one gets it fetched again from the upstream.</source>
        <translation>Sie wurden beiseitegelegt. Fragt ein Knoten nach einem, wird er neu vom Upstream geholt.</translation>
    </message>
    <message>
        <source>%1.</source>
        <comment>what was done</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 more are held by the trash for %2.</source>
        <comment>size, time</comment>
        <translation>%1 weitere hält der Papierkorb noch %2.</translation>
    </message>
    <message>
        <source>Show the trash</source>
        <translation>Papierkorb zeigen</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll zeigen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::JobRunModel</name>
    <message>
        <source>Job</source>
        <translation>Aufgabe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Dauer</translation>
    </message>
    <message>
        <source>Freed</source>
        <translation>Befreit</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Was getan wurde</translation>
    </message>
    <message>
        <source>Started by</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing to say</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::KeepLastEditor</name>
    <message>
        <source>Add a rule</source>
        <translation>Regel hinzufügen</translation>
    </message>
    <message>
        <source>Add a rule for the newest tags</source>
        <translation>Regel für die neuesten Tags hinzufügen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::KeepLastRow</name>
    <message>
        <source>Which tags the rule is for</source>
        <translation>Für welche Tags die Regel gilt</translation>
    </message>
    <message>
        <source>Pattern of the tags</source>
        <translation>Muster der Tags</translation>
    </message>
    <message>
        <source>newest </source>
        <comment>before the number of tags that stay</comment>
        <translation>neueste </translation>
    </message>
    <message>
        <source>How many of the newest stay</source>
        <translation>Wie viele der neuesten bleiben</translation>
    </message>
    <message>
        <source>Remove this rule</source>
        <translation>Diese Regel entfernen</translation>
    </message>
    <message>
        <source>keep</source>
        <comment>before: newest 3</comment>
        <translation>behalten:</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::LayerModel</name>
    <message>
        <source>No.</source>
        <comment>number of a layer</comment>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>Erzeugt durch</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>The image does not say</source>
        <translation>Das Image sagt es nicht</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::LegendItem</name>
    <message>
        <source>%1: %2</source>
        <comment>part of the disk, size</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ListDetailView</name>
    <message>
        <source>%1 (Ctrl+N)</source>
        <translation>%1 (Strg+N)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::MainWindow</name>
    <message>
        <source>Breakwater</source>
        <translation>Breakwater</translation>
    </message>
    <message>
        <source>Stop the server?</source>
        <translation>Server anhalten?</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) are running now.</source>
        <translation>
            <numerusform>%n Abruf läuft gerade.</numerusform>
            <numerusform>%n Abrufe laufen gerade.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nodes that are pulling will have to try again.</source>
        <translation>Knoten, die gerade abrufen, müssen es erneut versuchen.</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>Server anhalten und beenden</translation>
    </message>
    <message>
        <source>Copied %1</source>
        <translation>%1 kopiert</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ansi&amp;cht</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filter</translation>
    </message>
    <message>
        <source>Next &amp;pane</source>
        <translation>Nächster &amp;Bereich</translation>
    </message>
    <message>
        <source>Pre&amp;vious pane</source>
        <translation>&amp;Voriger Bereich</translation>
    </message>
    <message>
        <source>&amp;Sidebar with names</source>
        <translation>&amp;Seitenleiste mit Namen</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>Fa&amp;rbschema</translation>
    </message>
    <message>
        <source>&amp;Automatic</source>
        <translation>&amp;Automatisch</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>G&amp;ehe zu</translation>
    </message>
    <message>
        <source>&amp;Main action of the page</source>
        <translation>&amp;Hauptaktion der Seite</translation>
    </message>
    <message>
        <source>&amp;Configure a node</source>
        <translation>&amp;Knoten konfigurieren</translation>
    </message>
    <message>
        <source>&amp;Settings</source>
        <translation>&amp;Einstellungen</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>H&amp;ilfe</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Breakwater</source>
        <translation>&amp;Über Breakwater</translation>
    </message>
    <message>
        <source>About Breakwater</source>
        <translation>Über Breakwater</translation>
    </message>
    <message>
        <source>Breakwater %1</source>
        <translation>Breakwater %1</translation>
    </message>
    <message>
        <source>A pull-through cache for container registries, with a console.

Licensed under the GNU General Public License, version 3 or later.
Built on Qt %1.</source>
        <translation>Ein Durchlauf-Cache für Container-Registries, mit einer Konsole.

Lizenziert unter der GNU General Public License, Version 3 oder neuer.
Erstellt mit Qt %1.</translation>
    </message>
    <message>
        <source>Breakwater (demo)</source>
        <translation>Breakwater (Vorführung)</translation>
    </message>
    <message>
        <source>Show the images</source>
        <translation>Images zeigen</translation>
    </message>
    <message>
        <source>Set-&amp;up assistant</source>
        <translation>Einri&amp;chtungsassistent</translation>
    </message>
    <message>
        <source>&amp;Explain a pull…</source>
        <translation>Einen Abruf e&amp;rklären…</translation>
    </message>
    <message>
        <source>&amp;Warm up images…</source>
        <translation>Images &amp;vorab holen…</translation>
    </message>
    <message>
        <source>Restart the server</source>
        <translation>Server neu starten</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::MoveDialog</name>
    <message>
        <source>Move the store</source>
        <translation>Speicher verschieben</translation>
    </message>
    <message>
        <source>A move has not ended</source>
        <translation>Ein Verschieben ist nicht beendet</translation>
    </message>
    <message>
        <source>Images go to another folder, perhaps on another disk, while nodes pull. Catalog, settings and certificates stay where they are.</source>
        <translation>Die Images kommen in einen anderen Ordner, auch auf einem anderen Datenträger, während Knoten weiter laden. Katalog, Einstellungen und Zertifikate bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>A part of the store lies on a disk that is not there. Mount it and restart Breakwater, or give that part up: what it held is fetched again when it is asked for.</source>
        <translation>Ein Teil des Speichers liegt auf einem Datenträger, der fehlt. Hängen Sie ihn ein und starten Sie Breakwater neu, oder geben Sie diesen Teil auf: Was er enthielt, wird bei Bedarf neu geholt.</translation>
    </message>
    <message>
        <source>The store is in two folders, which serve together. Finish the move, or turn it round.</source>
        <translation>Der Speicher liegt in zwei Ordnern, die gemeinsam genutzt werden. Führen Sie das Verschieben zu Ende oder machen Sie es rückgängig.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>Now in</source>
        <translation>Jetzt in</translation>
    </message>
    <message>
        <source>It takes %1.</source>
        <comment>size</comment>
        <translation>Er belegt %1.</translation>
    </message>
    <message>
        <source>Move &amp;to</source>
        <translation>Verschieben &amp;nach</translation>
    </message>
    <message>
        <source>A new or empty folder, such as /mnt/big/breakwater-store.</source>
        <translation>Ein neuer oder leerer Ordner, etwa /mnt/big/breakwater-store.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Give it up</source>
        <translation>Aufgeben</translation>
    </message>
    <message>
        <source>Finish the move</source>
        <translation>Zu Ende führen</translation>
    </message>
    <message>
        <source>Move &amp;back</source>
        <translation>&amp;Zurückverschieben</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeChoices</name>
    <message>
        <source>Which one?</source>
        <translation>Welche?</translation>
    </message>
    <message>
        <source>ask the registry itself</source>
        <translation>fragen die Registry selbst</translation>
    </message>
    <message>
        <source>fail (strict)</source>
        <translation>scheitern (strikt)</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Neues Geheimnis …</translation>
    </message>
    <message>
        <source>Deliver the CA certificate with it</source>
        <translation>Das CA-Zertifikat mitliefern</translation>
    </message>
    <message>
        <source>The node runs</source>
        <translation>Auf dem Knoten läuft</translation>
    </message>
    <message>
        <source>Any node</source>
        <translation>Jeder Knoten</translation>
    </message>
    <message>
        <source>paste it here</source>
        <translation>hier einfügen</translation>
    </message>
    <message>
        <source>Secret of the robot</source>
        <translation>Geheimnis des Robots</translation>
    </message>
    <message>
        <source>The node &amp;runs</source>
        <translation>Auf dem Knoten läu&amp;ft</translation>
    </message>
    <message>
        <source>For &amp;node</source>
        <translation>Für den &amp;Knoten</translation>
    </message>
    <message>
        <source>Remembered with the export, so that you see which nodes are behind.</source>
        <translation>Wird mit dem Export gemerkt; so sehen Sie, welche Knoten zurückliegen.</translation>
    </message>
    <message>
        <source>&amp;Address of this server</source>
        <translation>&amp;Adresse dieses Servers</translation>
    </message>
    <message>
        <source>As the node reaches it.</source>
        <translation>Wie der Knoten ihn erreicht.</translation>
    </message>
    <message>
        <source>Fur&amp;ther addresses</source>
        <translation>&amp;Weitere Adressen</translation>
    </message>
    <message>
        <source>Asked in this order when the first does not answer; with a blank between them.</source>
        <translation>In dieser Reihenfolge gefragt, wenn die erste nicht antwortet; durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Registries to mirror</source>
        <translation>Zu spiegelnde Registries</translation>
    </message>
    <message>
        <source>Images of these registries are pulled through Breakwater.</source>
        <translation>Images dieser Registrys werden über Breakwater geholt.</translation>
    </message>
    <message>
        <source>While this server is off, pulls</source>
        <translation>Ist dieser Server aus, dann Pulls</translation>
    </message>
    <message>
        <source>R&amp;obot</source>
        <translation>R&amp;oboter</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Stored here only as a hash, so it cannot be shown again. It stays on this page.</source>
        <translation>Hier nur als Hash gespeichert, kann also nicht wieder gezeigt werden. Es bleibt auf dieser Seite.</translation>
    </message>
    <message>
        <source>&amp;CA on the node</source>
        <translation>&amp;CA auf dem Knoten</translation>
    </message>
    <message>
        <source>Where the certificate lies already. Empty: the node&apos;s own trust store has it.</source>
        <translation>Wo das Zertifikat schon liegt. Leer: Der Knoten kennt es aus seinem eigenen Speicher.</translation>
    </message>
    <message>
        <source>None: pull without credentials</source>
        <translation>Keiner: ohne Zugangsdaten abrufen</translation>
    </message>
    <message>
        <source>This runtime always has the registry as a last resort.</source>
        <translation>Diese Laufzeit fragt zuletzt immer die Registry.</translation>
    </message>
    <message>
        <source>If this PC is off, pulls fail, and nothing ever goes past Breakwater.</source>
        <translation>Ist dieser PC aus, scheitern Pulls, und nichts geht je an Breakwater vorbei.</translation>
    </message>
    <message>
        <source>If this PC is off, pulls use your Internet directly, and the registry&apos;s limits with it.</source>
        <translation>Ist dieser PC aus, gehen Pulls direkt ins Internet, mit den Grenzen der Registry.</translation>
    </message>
    <message>
        <source>Works only from subnets that may pull anonymously.</source>
        <translation>Geht nur aus Subnetzen, die anonym abrufen dürfen.</translation>
    </message>
    <message>
        <source>The old secret ends at once: every node that uses it needs the new one. It was last used %1 by %2.</source>
        <translation>Das alte Geheimnis endet sofort: jeder Knoten, der es benutzt, braucht das neue. Zuletzt benutzt %1 von %2.</translation>
    </message>
    <message>
        <source>an unnamed node</source>
        <translation>ein Knoten ohne Namen</translation>
    </message>
    <message>
        <source>The old secret ends at once. No node has used it yet.</source>
        <translation>Das alte Geheimnis endet sofort. Noch kein Knoten hat es benutzt.</translation>
    </message>
    <message>
        <source>Give %1 a new secret?</source>
        <translation>%1 ein neues Geheimnis geben?</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Neues Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>Tick at least one registry.</source>
        <translation>Kreuzen Sie mindestens eine Registry an.</translation>
    </message>
    <message>
        <source>Write scheme, host and port, such as https://cache.lan:8443</source>
        <translation>Schreiben Sie Schema, Host und Port, etwa https://cache.lan:8443</translation>
    </message>
    <message>
        <source>Write the whole path, from / on.</source>
        <translation>Schreiben Sie den ganzen Pfad, von / an.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeComparePage</name>
    <message>
        <source>Open…</source>
        <translation>Öffnen…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>How the two are shown</source>
        <translation>Wie die beiden gezeigt werden</translation>
    </message>
    <message>
        <source>File of the node</source>
        <translation>Datei des Knotens</translation>
    </message>
    <message>
        <source>Present text of the file</source>
        <translation>Jetziger Text der Datei</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Nebeneinander</translation>
    </message>
    <message>
        <source>Inline</source>
        <translation>Untereinander</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>What is wrong with the present file</source>
        <translation>Was an der jetzigen Datei falsch ist</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>Open the node&apos;s file</source>
        <translation>Datei des Knotens öffnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Does the node have this file already? Paste it here, or drop or open it. On the node:</source>
        <translation>Hat der Knoten diese Datei schon? Fügen Sie sie hier ein, ziehen Sie sie hierher, oder öffnen Sie sie. Auf dem Knoten:</translation>
    </message>
    <message>
        <source>Other entries in it are kept, mistakes are pointed out, and the export carries the result.</source>
        <translation>Andere Einträge darin bleiben, Fehler werden gezeigt, und der Export trägt das Ergebnis.</translation>
    </message>
    <message>
        <source>Do you have this file already? Paste it here, or drop or open it.</source>
        <translation>Haben Sie diese Datei schon? Fügen Sie sie hier ein, ziehen Sie sie hierher, oder öffnen Sie sie.</translation>
    </message>
    <message>
        <source>The present file cannot be read: the new one would take its place.</source>
        <translation>Die jetzige Datei ist nicht lesbar: Die neue träte an ihre Stelle.</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Bleibt: %1</translation>
    </message>
    <message>
        <source>Replaced: %1</source>
        <translation>Ersetzt: %1</translation>
    </message>
    <message>
        <source>Its style does not allow its comments to be kept; they are in the backup.</source>
        <translation>Ihre Schreibweise erlaubt nicht, die Kommentare zu behalten; sie sind in der Sicherung.</translation>
    </message>
    <message>
        <source>No mistake was found in the present file.</source>
        <translation>In der jetzigen Datei wurde kein Fehler gefunden.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at in the present file</source>
        <translation>
            <numerusform>%n Stelle in der jetzigen Datei ist anzusehen</numerusform>
            <numerusform>%n Stellen in der jetzigen Datei sind anzusehen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeConfigPreview</name>
    <message>
        <source>Then, on the node</source>
        <translation>Danach, auf dem Knoten</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Prove it with a pull</source>
        <translation>Durch einen Abruf nachweisen</translation>
    </message>
    <message>
        <source>check command</source>
        <translation>Prüfbefehl</translation>
    </message>
    <message>
        <source>Files for the node</source>
        <translation>Dateien für den Knoten</translation>
    </message>
    <message>
        <source>Put each file in its place first.</source>
        <translation>Legen Sie zuerst jede Datei an ihren Platz.</translation>
    </message>
    <message>
        <source>%1 · mode %2 · owner %3</source>
        <translation>%1 · Rechte %2 · Besitzer %3</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeDeliverPage</name>
    <message>
        <source>Way to the node</source>
        <translation>Weg zum Knoten</translation>
    </message>
    <message>
        <source>script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>Make it</source>
        <translation>Erzeugen</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Dann</translation>
    </message>
    <message>
        <source>commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Save as zip…</source>
        <translation>Als zip sichern…</translation>
    </message>
    <message>
        <source>Save as tar.gz…</source>
        <translation>Als tar.gz sichern…</translation>
    </message>
    <message>
        <source>Make a link</source>
        <translation>Link erzeugen</translation>
    </message>
    <message>
        <source>Withdraw it</source>
        <translation>Zurückziehen</translation>
    </message>
    <message>
        <source>command for the node</source>
        <translation>Befehl für den Knoten</translation>
    </message>
    <message>
        <source>Exported before</source>
        <translation>Früher exportiert</translation>
    </message>
    <message>
        <source>Script</source>
        <translation>Skript</translation>
    </message>
    <message>
        <source>One-time link</source>
        <translation>Einmal-Link</translation>
    </message>
    <message>
        <source>Ansible</source>
        <translation>Ansible</translation>
    </message>
    <message>
        <source>cloud-init</source>
        <translation>cloud-init</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiv</translation>
    </message>
    <message>
        <source>The secret is missing</source>
        <translation>Das Geheimnis fehlt</translation>
    </message>
    <message>
        <source>What leaves here would hold a placeholder. Paste the robot&apos;s secret at the left, or give it a new one.</source>
        <translation>Was hier hinausgeht, enthielte einen Platzhalter. Fügen Sie links das Geheimnis des Roboters ein, oder geben Sie ihm ein neues.</translation>
    </message>
    <message>
        <source>Run it on the node. It keeps what is there, writes the files, checks them, restarts what must be restarted, and ends with the command that takes everything back.</source>
        <translation>Führen Sie es auf dem Knoten aus. Es sichert, was da ist, schreibt die Dateien, prüft sie, startet neu, was neu starten muss, und endet mit dem Befehl, der alles zurücknimmt.</translation>
    </message>
    <message>
        <source>Tasks for your own play. Files that change are kept beside the new ones.</source>
        <translation>Aufgaben für Ihr eigenes Play. Dateien, die sich ändern, bleiben neben den neuen erhalten.</translation>
    </message>
    <message>
        <source>For nodes that are made now: they have the files before their runtime starts.</source>
        <translation>Für Knoten, die jetzt entstehen: Sie haben die Dateien, bevor ihre Laufzeit startet.</translation>
    </message>
    <message>
        <source>All files with their paths and modes, to be unpacked at the node&apos;s root.</source>
        <translation>Alle Dateien mit Pfaden und Rechten, im Wurzelverzeichnis des Knotens auszupacken.</translation>
    </message>
    <message>
        <source>These files lie where you run the tool, not on a node: unpack them there.</source>
        <translation>Diese Dateien liegen, wo Sie das Werkzeug ausführen, nicht auf einem Knoten: Packen Sie sie dort aus.</translation>
    </message>
    <message>
        <source>One command on the node fetches the script from this server and runs it. The link works once, for ten minutes; whoever has it can read the secret, so give it to nobody else.</source>
        <translation>Ein Befehl auf dem Knoten holt das Skript von diesem Server und führt es aus. Der Link gilt einmal, zehn Minuten lang; wer ihn hat, kann das Geheimnis lesen: Geben Sie ihn niemand anderem.</translation>
    </message>
    <message>
        <source>tasks</source>
        <translation>Aufgaben</translation>
    </message>
    <message>
        <source>cloud-config</source>
        <translation>cloud-config</translation>
    </message>
    <message>
        <source>Make the script</source>
        <translation>Skript erzeugen</translation>
    </message>
    <message>
        <source>Make the tasks</source>
        <translation>Aufgaben erzeugen</translation>
    </message>
    <message>
        <source>Make the cloud-config</source>
        <translation>cloud-config erzeugen</translation>
    </message>
    <message>
        <source>Save the node&apos;s files</source>
        <translation>Dateien des Knotens sichern</translation>
    </message>
    <message>
        <source>Saved as %1</source>
        <translation>Als %1 gesichert</translation>
    </message>
    <message>
        <source>Make another link</source>
        <translation>Weiteren Link erzeugen</translation>
    </message>
    <message>
        <source>Waiting for a node to fetch it; good for %1:%2 more minutes</source>
        <comment>minutes, seconds</comment>
        <translation>Wartet darauf, dass ein Knoten ihn holt; gilt noch %1:%2 Minuten</translation>
    </message>
    <message>
        <source>Fetched by %1 at %2. The link is used up.</source>
        <translation>Geholt von %1 um %2. Der Link ist verbraucht.</translation>
    </message>
    <message>
        <source>Nobody fetched it in ten minutes. The link is of no more use.</source>
        <translation>Niemand hat ihn in zehn Minuten geholt. Der Link taugt nicht mehr.</translation>
    </message>
    <message>
        <source>Withdrawn. Nobody fetched it.</source>
        <translation>Zurückgezogen. Niemand hat ihn geholt.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ansehen</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Was sich änderte</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeExportDetailDialog</name>
    <message>
        <source>former file</source>
        <translation>frühere Datei</translation>
    </message>
    <message>
        <source>To take it back on the node</source>
        <translation>Um es auf dem Knoten zurückzunehmen</translation>
    </message>
    <message>
        <source>command that takes it back</source>
        <translation>Befehl, der es zurücknimmt</translation>
    </message>
    <message>
        <source>An export from before</source>
        <translation>Ein früherer Export</translation>
    </message>
    <message>
        <source>File of the export</source>
        <translation>Datei des Exports</translation>
    </message>
    <message>
        <source>As exported</source>
        <translation>Wie exportiert</translation>
    </message>
    <message>
        <source>The same choices today</source>
        <translation>Dieselben Angaben heute</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>What lay there before: save it to put it back by hand</source>
        <translation>Was vorher dort lag: sichern Sie es, um es von Hand zurückzulegen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeExportDialog</name>
    <message>
        <source>Connect a node</source>
        <translation>Knoten verbinden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeExportPage</name>
    <message>
        <source>Choices</source>
        <translation>Auswahl</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Part of the export</source>
        <translation>Teil des Exports</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Deliver</source>
        <translation>Überbringen</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Test of the node</source>
        <translation>Test des Knotens</translation>
    </message>
    <message>
        <source>Ways to the node</source>
        <translation>Wege zum Knoten</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeImportDialog</name>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Import from a node&apos;s file</source>
        <translation>Aus der Datei eines Knotens importieren</translation>
    </message>
    <message>
        <source>Text of the file</source>
        <translation>Text der Datei</translation>
    </message>
    <message>
        <source>Paste or drop a registries.yaml, hosts.toml, registries.conf, buildkitd.toml, daemon.json or auth.json here.</source>
        <translation>Fügen Sie hier eine registries.yaml, hosts.toml, registries.conf, buildkitd.toml, daemon.json oder auth.json ein, oder ziehen Sie sie hierher.</translation>
    </message>
    <message>
        <source>Registries in the file</source>
        <translation>Registrys in der Datei</translation>
    </message>
    <message>
        <source>%1 cannot be read</source>
        <translation>%1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>Open the node&apos;s file</source>
        <translation>Datei des Knotens öffnen</translation>
    </message>
    <message>
        <source>Line %1 cannot be read</source>
        <translation>Zeile %1 ist nicht lesbar</translation>
    </message>
    <message>
        <source>This is none of the files that name registries</source>
        <translation>Das ist keine der Dateien, die Registrys nennen</translation>
    </message>
    <message>
        <source>Expected is a registries.yaml, hosts.toml, registries.conf, buildkitd.toml, daemon.json or auth.json.</source>
        <translation>Erwartet wird eine registries.yaml, hosts.toml, registries.conf, buildkitd.toml, daemon.json oder auth.json.</translation>
    </message>
    <message>
        <source>The file names no registry</source>
        <translation>Die Datei nennt keine Registry</translation>
    </message>
    <message>
        <source>A hosts.toml names its registry by its folder: open it from there.</source>
        <translation>Eine hosts.toml nennt ihre Registry durch ihren Ordner: Öffnen Sie sie von dort.</translation>
    </message>
    <message>
        <source>What is ticked becomes an upstream and a project here. Nothing on the node changes: it gets its new file afterwards.</source>
        <translation>Was angekreuzt ist, wird hier zu Upstream und Projekt. Auf dem Knoten ändert sich nichts: Er bekommt seine neue Datei danach.</translation>
    </message>
    <message>
        <source>The registries that a node mirrors now, from its own file.</source>
        <translation>Die Registrys, die ein Knoten jetzt spiegelt, aus seiner eigenen Datei.</translation>
    </message>
    <message numerus="yes">
        <source>Create %n project(s)</source>
        <translation>
            <numerusform>%n Projekt anlegen</numerusform>
            <numerusform>%n Projekte anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>Read the file</source>
        <translation>Datei lesen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>%n project(s) created</source>
        <translation>
            <numerusform>%n Projekt angelegt</numerusform>
            <numerusform>%n Projekte angelegt</numerusform>
        </translation>
    </message>
    <message>
        <source>Connect the node again to give it its new file.</source>
        <translation>Verbinden Sie den Knoten neu, um ihm seine neue Datei zu geben.</translation>
    </message>
    <message numerus="yes">
        <source>%n of them could not be created</source>
        <translation>
            <numerusform>%n davon ließ sich nicht anlegen</numerusform>
            <numerusform>%n davon ließen sich nicht anlegen</numerusform>
        </translation>
    </message>
    <message>
        <source>The list says why; they are still ticked.</source>
        <translation>Die Liste sagt, warum; sie sind noch angekreuzt.</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeImportModel</name>
    <message>
        <source>* (all)</source>
        <translation>* (alle)</translation>
    </message>
    <message>
        <source>the registry itself</source>
        <translation>die Registry selbst</translation>
    </message>
    <message>
        <source>%1, as %2</source>
        <comment>URL, user</comment>
        <translation>%1, als %2</translation>
    </message>
    <message>
        <source>A project serves it already</source>
        <translation>Ein Projekt bedient sie schon</translation>
    </message>
    <message>
        <source>The node asks this server for it, which serves it not yet</source>
        <translation>Der Knoten fragt diesen Server danach, der sie noch nicht bedient</translation>
    </message>
    <message>
        <source>Pulled through another mirror so far</source>
        <translation>Bisher über einen anderen Spiegel geholt</translation>
    </message>
    <message>
        <source>Name the registries that you use</source>
        <translation>Nennen Sie die Registrys, die Sie brauchen</translation>
    </message>
    <message>
        <source>This server itself</source>
        <translation>Dieser Server selbst</translation>
    </message>
    <message>
        <source>With its credentials</source>
        <translation>Mit ihren Anmeldedaten</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>Registry</translation>
    </message>
    <message>
        <source>Pulled from now</source>
        <translation>Jetzt geholt von</translation>
    </message>
    <message>
        <source>New upstream</source>
        <translation>Neuer Upstream</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>Neues Projekt</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeModel</name>
    <message>
        <source>Press F2 to name this node</source>
        <translation>Mit F2 benennen Sie diesen Knoten</translation>
    </message>
    <message>
        <source>First seen %1, last seen %2</source>
        <translation>Zuerst gesehen %1, zuletzt gesehen %2</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Runtime</source>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Empfangen</translation>
    </message>
    <message>
        <source>unnamed</source>
        <translation>unbenannt</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>unbekannt</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>No export was made for this node, and it fetched none</source>
        <translation>Für diesen Knoten wurde nichts exportiert, und er hat nichts geholt</translation>
    </message>
    <message>
        <source>Revision %1</source>
        <translation>Revision %1</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>Proven</source>
        <translation>Bewiesen</translation>
    </message>
    <message>
        <source>Last pull</source>
        <translation>Letzter Pull</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>It asked for manifests today and for no layer: it seems to get the layers from the registries themselves. Test it from the export.</source>
        <translation>Er fragte heute nach Manifesten und nach keinem Layer: Die Layer holt er wohl bei den Registrys selbst. Testen Sie ihn vom Export aus.</translation>
    </message>
    <message>
        <source>It pulled often and has not for three days, while others did: is it still configured?</source>
        <translation>Er hat oft gepullt und seit drei Tagen nicht mehr, andere schon: Ist er noch konfiguriert?</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>nicht bekannt</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) behind</source>
        <translation>
            <numerusform>%n Version zurück</numerusform>
            <numerusform>%n Versionen zurück</numerusform>
        </translation>
    </message>
    <message>
        <source>up to date</source>
        <translation>aktuell</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>noch keine</translation>
    </message>
    <message>
        <source>none lately</source>
        <translation>zuletzt keiner</translation>
    </message>
    <message>
        <source>goes past?</source>
        <translation>geht vorbei?</translation>
    </message>
    <message>
        <source>gone silent</source>
        <translation>verstummt</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodeTestPage</name>
    <message>
        <source>check command</source>
        <translation>Prüfbefehl</translation>
    </message>
    <message>
        <source>Watch for the node</source>
        <translation>Auf den Knoten warten</translation>
    </message>
    <message>
        <source>Stop watching</source>
        <translation>Warten beenden</translation>
    </message>
    <message>
        <source>What to look at, the likeliest first</source>
        <translation>Was anzusehen ist, das Wahrscheinlichste zuerst</translation>
    </message>
    <message>
        <source>Act as the node from here</source>
        <translation>Von hier aus den Knoten spielen</translation>
    </message>
    <message>
        <source>When the files are in place, start the watch and run this on the node:</source>
        <translation>Wenn die Dateien an ihrem Platz sind, starten Sie das Warten, und führen Sie dies auf dem Knoten aus:</translation>
    </message>
    <message>
        <source>Without a node</source>
        <translation>Ohne Knoten</translation>
    </message>
    <message>
        <source>This computer pulls with nothing but the exported address, CA and robot: it proves the files, though not the way from the node.</source>
        <translation>Dieser Rechner pullt mit nichts als exportierter Adresse, CA und Roboter: Das beweist die Dateien, nicht aber den Weg vom Knoten.</translation>
    </message>
    <message>
        <source>Watch again</source>
        <translation>Erneut warten</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>gescheitert</translation>
    </message>
    <message>
        <source>not asked of this runtime</source>
        <translation>von dieser Laufzeit nicht verlangt</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number, what to look at</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::NodesView</name>
    <message>
        <source>Filter by name, address, runtime or robot</source>
        <translation>Nach Name, Adresse, Laufzeit oder Robot filtern</translation>
    </message>
    <message>
        <source>Connect a node</source>
        <translation>Knoten verbinden</translation>
    </message>
    <message>
        <source>Back to the nodes</source>
        <translation>Zurück zu den Knoten</translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>The machines that pull through this server, and the configuration that makes them do so.</source>
        <translation>Die Rechner, die über diesen Server abrufen, und die Konfiguration, die sie dazu bringt.</translation>
    </message>
    <message>
        <source>Rename (F2)</source>
        <translation>Umbenennen (F2)</translation>
    </message>
    <message>
        <source>Show its pulls</source>
        <translation>Seine Abrufe zeigen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>No node has pulled yet</source>
        <translation>Noch kein Knoten hat abgerufen</translation>
    </message>
    <message>
        <source>Give a node its configuration; it appears here with its first request.</source>
        <translation>Geben Sie einem Knoten seine Konfiguration; er erscheint hier mit seiner ersten Anfrage.</translation>
    </message>
    <message>
        <source>Import a node&apos;s file…</source>
        <translation>Datei eines Knotens importieren…</translation>
    </message>
    <message>
        <source>Configure it anew</source>
        <translation>Neu konfigurieren</translation>
    </message>
    <message>
        <source>What changed since its export</source>
        <translation>Was sich seit dem Export geändert hat</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::OfflineBanner</name>
    <message>
        <source>Offline mode is on</source>
        <translation>Der Offline-Betrieb ist an</translation>
    </message>
    <message>
        <source>Only what is cached is served, however old it is. No upstream is asked.</source>
        <translation>Nur Gespeichertes wird ausgeliefert, wie alt es auch ist. Kein Upstream wird gefragt.</translation>
    </message>
    <message>
        <source>Go online</source>
        <translation>Online gehen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::OutcomeChart</name>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Revalidated</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Fehltreffer</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Chart of outcomes over time</source>
        <translation>Diagramm der Ergebnisse im Zeitverlauf</translation>
    </message>
    <message>
        <source>Left and Right move through the bars; the table shows the same.</source>
        <translation>Links und Rechts gehen durch die Balken; die Tabelle zeigt dasselbe.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no requests</source>
        <translation>keine Anfragen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PinDialog</name>
    <message>
        <source>Pin images</source>
        <translation>Images anheften</translation>
    </message>
    <message>
        <source>What is pinned stays: neither the space limit nor retention removes it. It can still be deleted by hand.</source>
        <translation>Was angeheftet ist, bleibt: weder die Platzgrenze noch die Aufbewahrung entfernt es. Von Hand lässt es sich weiter löschen.</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Anheften</translation>
    </message>
    <message>
        <source>Pro&amp;ject</source>
        <translation>Pro&amp;jekt</translation>
    </message>
    <message>
        <source>&amp;Repository</source>
        <translation>&amp;Repository</translation>
    </message>
    <message>
        <source>* and ? stand for anything: library/*.</source>
        <translation>* und ? stehen für Beliebiges: library/*.</translation>
    </message>
    <message>
        <source>&amp;Tag or digest</source>
        <translation>&amp;Tag oder Digest</translation>
    </message>
    <message>
        <source>A tag, a pattern such as 16.*, or sha256:… for one image.</source>
        <translation>Ein Tag, ein Muster wie 16.* oder sha256:… für ein einzelnes Image.</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>Why it is pinned, for whoever reads this later.</source>
        <translation>Warum es angeheftet ist, für alle, die das später lesen.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PinModel</name>
    <message>
        <source>Pinned</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Keeps</source>
        <translation>Hält</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>noch nichts</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PinsPage</name>
    <message>
        <source>Filter by pattern, project or note</source>
        <translation>Nach Muster, Projekt oder Notiz filtern</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>Nothing is pinned</source>
        <translation>Nichts ist angeheftet</translation>
    </message>
    <message>
        <source>Pin what must be here even when the upstream is not: it is never evicted, and no retention rule takes it.</source>
        <translation>Heften Sie an, was auch ohne den Upstream da sein muss: es wird nie verdrängt, und keine Aufbewahrungsregel nimmt es.</translation>
    </message>
    <message>
        <source>Add a pin</source>
        <translation>Anheftung hinzufügen</translation>
    </message>
    <message>
        <source>Remove the pin</source>
        <translation>Anheftung entfernen</translation>
    </message>
    <message>
        <source>%1 is not pinned any more</source>
        <translation>%1 ist nicht mehr angeheftet</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PlanModel</name>
    <message>
        <source>%1, held by the trash at first</source>
        <comment>size</comment>
        <translation>%1, zunächst im Papierkorb</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was geht</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Gives</source>
        <translation>Bringt</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>blobs, project</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing to say</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PlanPage</name>
    <message>
        <source>Filter by name, tag or reason</source>
        <translation>Nach Name, Tag oder Grund filtern</translation>
    </message>
    <message>
        <source>What the plan removes</source>
        <translation>Was der Plan entfernt</translation>
    </message>
    <message>
        <source>Pin instead…</source>
        <translation>Stattdessen anheften …</translation>
    </message>
    <message>
        <source>As each project says</source>
        <translation>Wie jedes Projekt es sagt</translation>
    </message>
    <message>
        <source>Not pulled for %1</source>
        <comment>time</comment>
        <translation>Seit %1 nicht abgerufen</translation>
    </message>
    <message>
        <source>&amp;What goes</source>
        <translation>&amp;Was geht</translation>
    </message>
    <message>
        <source>What goes</source>
        <translation>Was geht</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>no more</source>
        <translation>nichts weiter</translation>
    </message>
    <message>
        <source>Free at least so much</source>
        <translation>Mindestens so viel freigeben</translation>
    </message>
    <message>
        <source>and free at &amp;least</source>
        <translation>und frei &amp;mindestens</translation>
    </message>
    <message>
        <source>See what would go before it goes</source>
        <translation>Sehen, was gehen würde, bevor es geht</translation>
    </message>
    <message>
        <source>A plan lists every image and leftover with the reason and the exact bytes. Nothing is removed until you run it.</source>
        <translation>Ein Plan nennt jedes Image und jeden Rest mit Grund und genauen Bytes. Nichts wird entfernt, bevor Sie ihn ausführen.</translation>
    </message>
    <message>
        <source>Wait until the job above has ended, or stop it</source>
        <translation>Warten Sie, bis die Aufgabe oben beendet ist, oder halten Sie sie an</translation>
    </message>
    <message>
        <source>Free %1</source>
        <comment>size</comment>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Move %1 to the trash</source>
        <comment>size</comment>
        <translation>%1 in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Free %1, move %2 to the trash</source>
        <comment>sizes</comment>
        <translation>%1 freigeben, %2 in den Papierkorb</translation>
    </message>
    <message>
        <source>About %1 are freed at once.</source>
        <comment>size</comment>
        <translation>Etwa %1 werden sofort frei.</translation>
    </message>
    <message>
        <source>%1 are freed at once.</source>
        <comment>size</comment>
        <translation>%1 werden sofort frei.</translation>
    </message>
    <message>
        <source>%1 go to the trash, where they can be had back for %2.</source>
        <comment>size, time</comment>
        <translation>%1 gehen in den Papierkorb und lassen sich %2 lang zurückholen.</translation>
    </message>
    <message>
        <source>1 image that a rule means is pinned and stays.</source>
        <translation>1 Image, das eine Regel meint, ist angeheftet und bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>%n images that a rule means are pinned and stay.</source>
        <translation>
            <numerusform>%n Image, das eine Regel meint, ist angeheftet und bleibt.</numerusform>
            <numerusform>%n Images, die eine Regel meint, sind angeheftet und bleiben.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing would go</source>
        <translation>Nichts würde gehen</translation>
    </message>
    <message>
        <source>Every image is wanted by the rules as they are, and nothing is left over.</source>
        <translation>Die Regeln wollen jedes Image behalten, und nichts ist übrig.</translation>
    </message>
    <message>
        <source>Make a plan</source>
        <translation>Plan machen</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Gehen lassen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove these images for good?</source>
        <translation>Diese Images endgültig entfernen?</translation>
    </message>
    <message>
        <source>The trash is off: what goes cannot be had back. Nodes that want it again download it again from the upstream.</source>
        <translation>Der Papierkorb ist aus: was geht, kommt nicht zurück. Knoten, die es wieder wollen, laden es neu vom Upstream.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PlatformChoice</name>
    <message>
        <source>Other platforms</source>
        <translation>Andere Plattformen</translation>
    </message>
    <message>
        <source>Another one: linux/arm/v7</source>
        <translation>Eine andere: linux/arm/v7</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PlatformModel</name>
    <message>
        <source>Platform</source>
        <translation>Plattform</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>not said by the image</source>
        <translation>vom Image nicht genannt</translation>
    </message>
    <message>
        <source>Not pulled yet</source>
        <translation>Noch nicht abgerufen</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>Partial, %1 of %2</source>
        <translation>Teilweise, %1 von %2</translation>
    </message>
    <message>
        <source>–</source>
        <comment>size unknown</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PolicyEditor</name>
    <message>
        <source>Serve the cached copy while the upstream fails</source>
        <translation>Die gespeicherte Kopie ausliefern, solange der Upstream ausfällt</translation>
    </message>
    <message>
        <source>Refuse tags that are gone upstream (404)</source>
        <translation>Tags abweisen, die es im Upstream nicht mehr gibt (404)</translation>
    </message>
    <message>
        <source>Off: wait for the check</source>
        <translation>Aus: die Prüfung abwarten</translation>
    </message>
    <message>
        <source>For %1 after a check is due</source>
        <translation>Für %1, nachdem eine Prüfung fällig ist</translation>
    </message>
    <message>
        <source>However old it is</source>
        <translation>Wie alt sie auch ist</translation>
    </message>
    <message>
        <source>Up to %1 after its last check</source>
        <translation>Bis %1 nach ihrer letzten Prüfung</translation>
    </message>
    <message>
        <source>Otherwise they are served from the cache, marked as gone.</source>
        <translation>Sonst werden sie aus dem Cache bedient und als entfernt gekennzeichnet.</translation>
    </message>
    <message>
        <source>Serve at once and check &amp;behind</source>
        <translation>Sofort ausliefern und &amp;danach prüfen</translation>
    </message>
    <message>
        <source>Nodes get the cached copy without a wait, and what is new with the next pull.</source>
        <translation>Knoten bekommen die gespeicherte Kopie ohne Wartezeit und das Neue mit dem nächsten Abruf.</translation>
    </message>
    <message>
        <source>How &amp;old that copy may be</source>
        <translation>Wie &amp;alt diese Kopie sein darf</translation>
    </message>
    <message>
        <source>Only these repositories (&amp;allow)</source>
        <translation>Nur diese Repositorys (&amp;erlauben)</translation>
    </message>
    <message>
        <source>Patterns with * and ?, a tag after a colon. Empty: all. On Docker Hub nginx is library/nginx.</source>
        <translation>Muster mit * und ?, ein Tag nach einem Doppelpunkt. Leer: alle. Auf Docker Hub heißt nginx library/nginx.</translation>
    </message>
    <message>
        <source>Never these repositories (&amp;deny)</source>
        <translation>Nie diese Repositorys (&amp;verbieten)</translation>
    </message>
    <message>
        <source>Also when they are cached. Deny wins over allow.</source>
        <translation>Auch wenn sie gespeichert sind. Ein Verbot geht vor.</translation>
    </message>
    <message>
        <source>“%1” is no pattern. Write repositories in lower case: library/nginx, team/*, library/nginx:1.*.</source>
        <translation>„%1“ ist kein Muster. Schreiben Sie Repositorys klein: library/nginx, team/*, library/nginx:1.*.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ProjectDialog</name>
    <message>
        <source>Create a project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>A project is a name that nodes use; it is bound to one upstream and caches what they pull.</source>
        <translation>Ein Projekt ist ein Name, den Knoten benutzen; es ist an einen Upstream gebunden und speichert, was sie abrufen.</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Nodes use the project&apos;s name: after renaming it, give them a new configuration.</source>
        <translation>Knoten benutzen den Namen des Projekts: geben Sie ihnen nach dem Umbenennen eine neue Konfiguration.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen sichern</translation>
    </message>
    <message>
        <source>&amp;Upstream</source>
        <translation>&amp;Upstream</translation>
    </message>
    <message>
        <source>U&amp;RL of the registry</source>
        <translation>U&amp;RL der Registry</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>&amp;Passwort oder Token</translation>
    </message>
    <message>
        <source>Project &amp;name</source>
        <translation>Projekt&amp;name</translation>
    </message>
    <message>
        <source>The first part of the path that nodes use: dockerhub-proxy/library/nginx.</source>
        <translation>Der erste Teil des Pfads, den Knoten benutzen: dockerhub-proxy/library/nginx.</translation>
    </message>
    <message>
        <source>&amp;Serves these registries</source>
        <translation>Bed&amp;ient diese Registries</translation>
    </message>
    <message>
        <source>Registry hosts, as they stand in image names. Nodes that ask for them are answered by this project.</source>
        <translation>Registry-Hosts, wie sie in Image-Namen stehen. Knoten, die nach ihnen fragen, bedient dieses Projekt.</translation>
    </message>
    <message>
        <source>How often tags are checked upstream</source>
        <translation>Wie oft Tags im Upstream geprüft werden</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>upstream name, host</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>New upstream: %1</source>
        <translation>Neuer Upstream: %1</translation>
    </message>
    <message>
        <source>Leave both empty to pull anonymously.</source>
        <translation>Lassen Sie beides leer, um anonym abzurufen.</translation>
    </message>
    <message>
        <source>Give the registry&apos;s address, such as https://registry.example.com</source>
        <translation>Geben Sie die Adresse der Registry an, etwa https://registry.example.com</translation>
    </message>
    <message>
        <source>A password needs a user name with it.</source>
        <translation>Zu einem Passwort gehört ein Benutzername.</translation>
    </message>
    <message>
        <source>A user name needs a password or token with it.</source>
        <translation>Zu einem Benutzernamen gehört ein Passwort oder Token.</translation>
    </message>
    <message>
        <source>Choose where the images come from.</source>
        <translation>Wählen Sie, woher die Images kommen.</translation>
    </message>
    <message>
        <source>Give the project a name.</source>
        <translation>Geben Sie dem Projekt einen Namen.</translation>
    </message>
    <message>
        <source>Use lower-case letters and digits, with single dots, dashes or underscores between them.</source>
        <translation>Verwenden Sie Kleinbuchstaben und Ziffern, dazwischen einzelne Punkte, Striche oder Unterstriche.</translation>
    </message>
    <message>
        <source>“%1” is no registry host. Write it as in an image name: docker.io, quay.io, 10.0.0.5:5000.</source>
        <translation>„%1“ ist kein Registry-Host. Schreiben Sie ihn wie in einem Image-Namen: docker.io, quay.io, 10.0.0.5:5000.</translation>
    </message>
    <message>
        <source>Default project: answers requests that name none</source>
        <translation>Standardprojekt: beantwortet Anfragen, die keines nennen</translation>
    </message>
    <message>
        <source>Classic Docker mirrors ask for an image without naming a project.</source>
        <translation>Klassische Docker-Mirrors fragen nach einem Image, ohne ein Projekt zu nennen.</translation>
    </message>
    <message>
        <source>%1 is served by the project %2 already.</source>
        <comment>registry, project</comment>
        <translation>%1 wird schon vom Projekt %2 bedient.</translation>
    </message>
    <message>
        <source>Fetch layers ahead: they start as soon as a node has read the manifest</source>
        <translation>Layer vorab holen: sie beginnen, sobald ein Knoten das Manifest gelesen hat</translation>
    </message>
    <message>
        <source>Further upstreams</source>
        <translation>Weitere Upstreams</translation>
    </message>
    <message>
        <source>Asked in this order when the one above is in trouble or does not have an image.</source>
        <translation>Werden in dieser Reihenfolge gefragt, wenn der obige Probleme hat oder ein Image nicht hat.</translation>
    </message>
    <message>
        <source>robot$%1+%2 becomes robot$%3+%2</source>
        <comment>old project, robot, new project</comment>
        <translation>robot$%1+%2 wird zu robot$%3+%2</translation>
    </message>
    <message>
        <source>and one more</source>
        <translation>und ein weiterer</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Their secrets stay. Nodes are refused until they sign in with the new name.</source>
        <translation>Ihre Geheimnisse bleiben. Knoten werden abgewiesen, bis sie sich mit dem neuen Namen anmelden.</translation>
    </message>
    <message>
        <source>The new name changes the login of 1 robot</source>
        <translation>Der neue Name ändert die Anmeldung von 1 Robot</translation>
    </message>
    <message numerus="yes">
        <source>The new name changes the logins of %n robots</source>
        <translation>
            <numerusform>Der neue Name ändert die Anmeldung von %n Robot</numerusform>
            <numerusform>Der neue Name ändert die Anmeldungen von %n Robots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ProjectModel</name>
    <message>
        <source>%1: %2</source>
        <comment>upstream name, its state</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Requests answered from the cache, since the server started</source>
        <translation>Aus dem Cache beantwortete Anfragen, seit der Server läuft</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Aus dem Cache</translation>
    </message>
    <message>
        <source>Tags are checked</source>
        <translation>Tags werden geprüft</translation>
    </message>
    <message>
        <source>%1 (default)</source>
        <comment>project name</comment>
        <translation>%1 (Standard)</translation>
    </message>
    <message>
        <source>by name only</source>
        <translation>nur mit Namen</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no measurement yet</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ProjectsView</name>
    <message>
        <source>Filter by name, registry or upstream</source>
        <translation>Nach Name, Registry oder Upstream filtern</translation>
    </message>
    <message>
        <source>image name with the project</source>
        <translation>Image-Name mit dem Projekt</translation>
    </message>
    <message>
        <source>image name with the registry</source>
        <translation>Image-Name mit der Registry</translation>
    </message>
    <message>
        <source>mirror endpoint</source>
        <translation>Spiegel-Endpunkt</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Create project</source>
        <translation>Projekt anlegen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Show images</source>
        <translation>Images zeigen</translation>
    </message>
    <message>
        <source>Make default</source>
        <translation>Als Standard setzen</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>No project yet</source>
        <translation>Noch kein Projekt</translation>
    </message>
    <message>
        <source>A project gives a registry a name on this server, so that nodes can pull through it.</source>
        <translation>Ein Projekt gibt einer Registry einen Namen auf diesem Server, damit Knoten über ihn abrufen können.</translation>
    </message>
    <message>
        <source>What nodes can pull, under which name, and how fresh it is kept.</source>
        <translation>Was Knoten abrufen können, unter welchem Namen, und wie frisch es gehalten wird.</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>Von der Konfigurationsdatei verwaltet</translation>
    </message>
    <message>
        <source>By the registry&apos;s name</source>
        <translation>Mit dem Namen der Registry</translation>
    </message>
    <message>
        <source>How nodes address it</source>
        <translation>Wie Knoten es ansprechen</translation>
    </message>
    <message>
        <source>By the project&apos;s name</source>
        <translation>Mit dem Namen des Projekts</translation>
    </message>
    <message>
        <source>As a mirror, in a node&apos;s configuration (image names stay as they are)</source>
        <translation>Als Spiegel, in der Konfiguration eines Knotens (Image-Namen bleiben, wie sie sind)</translation>
    </message>
    <message>
        <source>Default: answers requests that name no project</source>
        <translation>Standard: beantwortet Anfragen, die kein Projekt nennen</translation>
    </message>
    <message>
        <source>Serves</source>
        <translation>Bedient</translation>
    </message>
    <message>
        <source>nothing but its own name</source>
        <translation>nichts als seinen eigenen Namen</translation>
    </message>
    <message>
        <source>Upstream</source>
        <translation>Upstream</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Enthält</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <comment>images, size</comment>
        <translation>%1 in %2</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Beantwortet</translation>
    </message>
    <message>
        <source>no request since the server started</source>
        <translation>keine Anfrage, seit der Server läuft</translation>
    </message>
    <message>
        <source>%1 of %2 requests from the cache</source>
        <translation>%1 von %2 Anfragen aus dem Cache</translation>
    </message>
    <message>
        <source>Tags are checked</source>
        <translation>Tags werden geprüft</translation>
    </message>
    <message>
        <source>Created %1</source>
        <translation>Angelegt %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gesichert</translation>
    </message>
    <message>
        <source>Nothing is cached in it. Nodes that pull %1 through it get an error, or go to the Internet themselves.</source>
        <translation>Es enthält nichts. Knoten, die %1 darüber abrufen, bekommen einen Fehler oder gehen selbst ins Internet.</translation>
    </message>
    <message>
        <source>%1 in %2 are removed with it. Nodes that pull %3 through it get an error, or go to the Internet themselves. This cannot be undone.</source>
        <translation>%1 in %2 werden mit ihm entfernt. Knoten, die %3 darüber abrufen, bekommen einen Fehler oder gehen selbst ins Internet. Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Robots that belong to it are removed, too; others lose their permission for it, and one that has no other project left is disabled.</source>
        <translation>Roboter, die zu ihm gehören, werden auch entfernt; andere verlieren die Berechtigung dafür, und einer, dem kein anderes Projekt bleibt, wird deaktiviert.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>sentences that follow each other</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Delete %1 and %2</source>
        <comment>project, images</comment>
        <translation>%1 und %2 löschen</translation>
    </message>
    <message>
        <source>Delete the project %1?</source>
        <translation>Das Projekt %1 löschen?</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>When a check is due</source>
        <translation>Wenn eine Prüfung fällig ist</translation>
    </message>
    <message>
        <source>While the upstream fails</source>
        <translation>Solange der Upstream ausfällt</translation>
    </message>
    <message>
        <source>Gone upstream</source>
        <translation>Im Upstream entfernt</translation>
    </message>
    <message>
        <source>refused with 404; digests are served</source>
        <translation>mit 404 abgewiesen; Digests werden ausgeliefert</translation>
    </message>
    <message>
        <source>Allows only</source>
        <translation>Erlaubt nur</translation>
    </message>
    <message>
        <source>Denies</source>
        <translation>Verbietet</translation>
    </message>
    <message>
        <source>Explain a pull…</source>
        <translation>Einen Abruf erklären…</translation>
    </message>
    <message>
        <source>What a pull of an image would do now, and why</source>
        <translation>Was ein Abruf eines Images jetzt täte, und warum</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PullDetailPane</name>
    <message>
        <source>request id</source>
        <translation>Anfrage-ID</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Robot</translation>
    </message>
    <message>
        <source>Client</source>
        <translation>Client</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Gesendet</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Teal: our answer. Amber: waiting for the upstream.</source>
        <translation>Türkis: unsere Antwort. Bernstein: Warten auf den Upstream.</translation>
    </message>
    <message>
        <source>Request id, as in the log</source>
        <translation>Anfrage-ID, wie im Protokoll</translation>
    </message>
    <message>
        <source>Copy for a bug report</source>
        <translation>Für eine Fehlermeldung kopieren</translation>
    </message>
    <message>
        <source>Reason: %1.</source>
        <translation>Grund: %1.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 gespart.</translation>
    </message>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 von %2 Layern</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>none, anonymous</source>
        <translation>keine, anonym</translation>
    </message>
    <message>
        <source>%1, took %2</source>
        <translation>%1, dauerte %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>%1 from the upstream</source>
        <translation>%1 vom Upstream</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>A check was due; it was made behind this answer.</source>
        <translation>Eine Prüfung war fällig; sie geschah nach dieser Antwort.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::PullModel</name>
    <message>
        <source>%1 of %2 layers</source>
        <translation>%1 von %2 Layern</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1/s</source>
        <translation>%1/s</translation>
    </message>
    <message>
        <source>Node</source>
        <translation>Knoten</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Layers</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Dauer</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RegistriesPage</name>
    <message>
        <source>Registries</source>
        <translation>Registries</translation>
    </message>
    <message>
        <source>Registries to cache</source>
        <translation>Zu speichernde Registries</translation>
    </message>
    <message>
        <source>Tick what your nodes pull from. A login is needed only for private images and higher rate limits.</source>
        <translation>Kreuzen Sie an, wovon Ihre Knoten abrufen. Eine Anmeldung braucht es nur für private Images und höhere Anfragegrenzen.</translation>
    </message>
    <message>
        <source>Tick at least one registry</source>
        <translation>Kreuzen Sie mindestens eine Registry an</translation>
    </message>
    <message>
        <source>Without one there is nothing to cache.</source>
        <translation>Ohne eine gibt es nichts zu speichern.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RegistryRow</name>
    <message>
        <source>Test connection</source>
        <translation>Verbindung prüfen</translation>
    </message>
    <message>
        <source>Set up already. </source>
        <translation>Schon eingerichtet. </translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Password or token</source>
        <translation>Passwort oder Token</translation>
    </message>
    <message>
        <source>Kept encrypted on this computer, and sent to this registry alone.</source>
        <translation>Auf diesem Rechner verschlüsselt aufbewahrt und nur an diese Registry gesendet.</translation>
    </message>
    <message>
        <source>User name for %1</source>
        <translation>Benutzername für %1</translation>
    </message>
    <message>
        <source>Password or token for %1</source>
        <translation>Passwort oder Token für %1</translation>
    </message>
    <message>
        <source>Test the connection to %1</source>
        <translation>Die Verbindung zu %1 prüfen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Login: %1</source>
        <translation>Anmeldung: %1</translation>
    </message>
    <message>
        <source>Login and test</source>
        <translation>Anmeldung und Prüfung</translation>
    </message>
    <message>
        <source>Close the login of %1</source>
        <translation>Die Anmeldung von %1 schließen</translation>
    </message>
    <message>
        <source>Login and test of %1</source>
        <translation>Anmeldung und Prüfung von %1</translation>
    </message>
    <message>
        <source>A login needs both a user name and a password or token.</source>
        <translation>Zu einer Anmeldung gehören Benutzername und Passwort oder Token.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RepositoryModel</name>
    <message>
        <source>%1 · %2 · %3</source>
        <comment>project, number of tags, size</comment>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <comment>project, repository</comment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>repository, what is in it</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RequestWaterfall</name>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>%1, %2 %3, status %4, %5, %6</source>
        <translation>%1, %2 %3, Status %4, %5, %6</translation>
    </message>
    <message>
        <source>, of that %1 waiting for the upstream</source>
        <translation>, davon %1 Warten auf den Upstream</translation>
    </message>
    <message>
        <source>No requests are kept of this pull.</source>
        <translation>Zu diesem Abruf sind keine Anfragen aufbewahrt.</translation>
    </message>
    <message>
        <source>Manifest</source>
        <translation>Manifest</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RestoreDialog</name>
    <message>
        <source>Restore a backup</source>
        <translation>Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>First you see what is in it and what gives way. Nothing changes before Breakwater is restarted.</source>
        <translation>Zuerst sehen Sie, was darin ist und was weicht. Nichts ändert sich, bevor Breakwater neu gestartet wird.</translation>
    </message>
    <message>
        <source>Another file</source>
        <translation>Andere Datei</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Backups of Breakwater (*.tar);;All files (*)</source>
        <translation>Sicherungen von Breakwater (*.tar);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Date&amp;i</translation>
    </message>
    <message>
        <source>On the machine that Breakwater runs on.</source>
        <translation>Auf dem Rechner, auf dem Breakwater läuft.</translation>
    </message>
    <message>
        <source>&amp;Passphrase</source>
        <translation>&amp;Passphrase</translation>
    </message>
    <message>
        <source>The backup is sealed with it.</source>
        <translation>Die Sicherung ist damit versiegelt.</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Show what is in it</source>
        <translation>Zeigen, was darin ist</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Restore at the next start</source>
        <translation>Beim nächsten Start wiederherstellen</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Ready: it takes effect when Breakwater starts the next time</source>
        <translation>Bereit: Es wirkt, wenn Breakwater das nächste Mal startet</translation>
    </message>
    <message>
        <source>What it replaces is kept, and can be taken back under Backup.</source>
        <translation>Was ersetzt wird, bleibt aufgehoben und lässt sich unter Sicherung zurückholen.</translation>
    </message>
    <message>
        <source>This passphrase does not open it.</source>
        <translation>Diese Passphrase öffnet sie nicht.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RestorePane</name>
    <message>
        <source>Backup of</source>
        <translation>Sicherung vom</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Darin</translation>
    </message>
    <message>
        <source>Gives way</source>
        <translation>Weicht</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Cached images</source>
        <translation>Images im Cache</translation>
    </message>
    <message>
        <source>What of them lies in this store is served at once; the rest is fetched again when a node asks. Images that came after the backup are no longer listed.</source>
        <translation>Was davon in diesem Speicher liegt, wird sofort ausgeliefert; der Rest wird neu geholt, wenn ein Knoten danach fragt. Images, die nach der Sicherung kamen, sind nicht mehr verzeichnet.</translation>
    </message>
    <message>
        <source>What of them lies in this store is served at once; the rest is fetched again when a node asks.</source>
        <translation>Was davon in diesem Speicher liegt, wird sofort ausgeliefert; der Rest wird neu geholt, wenn ein Knoten danach fragt.</translation>
    </message>
    <message>
        <source>CA</source>
        <translation>CA</translation>
    </message>
    <message>
        <source>comes along: nodes that trust it need nothing new</source>
        <translation>kommt mit: Knoten, die ihr vertrauen, brauchen nichts Neues</translation>
    </message>
    <message>
        <source>The key of the CA is not in the backup</source>
        <translation>Der Schlüssel der CA ist nicht in der Sicherung</translation>
    </message>
    <message>
        <source>This server keeps its own CA, and nodes that trust the old one must be given it.</source>
        <translation>Dieser Server behält seine eigene CA, und Knoten, die der alten vertrauen, müssen sie bekommen.</translation>
    </message>
    <message>
        <source>These logins must be entered again</source>
        <translation>Diese Anmeldungen müssen neu eingegeben werden</translation>
    </message>
    <message>
        <source>%1: the key that opens them is not in the backup. Until then they are asked without a login.</source>
        <comment>upstreams</comment>
        <translation>%1: Der Schlüssel, der sie öffnet, ist nicht in der Sicherung. Bis dahin werden sie ohne Anmeldung gefragt.</translation>
    </message>
    <message>
        <source>This computer lacks what the settings name</source>
        <translation>Diesem Rechner fehlt, was die Einstellungen nennen</translation>
    </message>
    <message>
        <source>%1. Correct it under Server after the restart; nodes are not answered before.</source>
        <comment>addresses and files</comment>
        <translation>%1. Berichtigen Sie es nach dem Neustart unter Server; vorher bekommen Knoten keine Antwort.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RetentionEditor</name>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>no quota</source>
        <translation>kein Kontingent</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>&amp;Quota</source>
        <translation>&amp;Kontingent</translation>
    </message>
    <message>
        <source>When the project takes more, its least valuable images go.</source>
        <translation>Belegt das Projekt mehr, gehen seine am wenigsten wertvollen Images.</translation>
    </message>
    <message>
        <source>Remove images that nobody pulled &amp;for</source>
        <translation>Images entfernen, die nie&amp;mand abrief seit</translation>
    </message>
    <message>
        <source>The next collection takes them; pinned images stay.</source>
        <translation>Das nächste Aufräumen nimmt sie mit; Angeheftetes bleibt.</translation>
    </message>
    <message>
        <source>Remove images &amp;without a tag after</source>
        <translation>Images &amp;ohne Tag entfernen nach</translation>
    </message>
    <message>
        <source>Counted from their last pull.</source>
        <translation>Gezählt vom letzten Abruf an.</translation>
    </message>
    <message>
        <source>Keep only the newest tags</source>
        <translation>Nur die neuesten Tags behalten</translation>
    </message>
    <message>
        <source>A tag is judged by the first rule that fits; tags that no rule fits stay.</source>
        <translation>Für ein Tag gilt die erste passende Regel; Tags ohne passende Regel bleiben.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotDialog</name>
    <message>
        <source>Create a robot</source>
        <translation>Robot anlegen</translation>
    </message>
    <message>
        <source>A machine account that nodes log in with. It can pull and nothing else.</source>
        <translation>Ein Maschinenkonto, mit dem sich Knoten anmelden. Es kann abrufen und sonst nichts.</translation>
    </message>
    <message>
        <source>Create robot</source>
        <translation>Robot anlegen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Its secret stays the same.</source>
        <translation>Sein Geheimnis bleibt gleich.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen sichern</translation>
    </message>
    <message>
        <source>As it is: %1</source>
        <translation>Wie es ist: %1</translation>
    </message>
    <message>
        <source>which machines use it</source>
        <translation>welche Rechner ihn benutzen</translation>
    </message>
    <message>
        <source>All projects, also those to come</source>
        <translation>Alle Projekte, auch künftige</translation>
    </message>
    <message>
        <source>Selected projects</source>
        <translation>Ausgewählte Projekte</translation>
    </message>
    <message>
        <source>The robot&apos;s project</source>
        <translation>Das Projekt des Robots</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>In 30 days</source>
        <translation>In 30 Tagen</translation>
    </message>
    <message>
        <source>In 90 days</source>
        <translation>In 90 Tagen</translation>
    </message>
    <message>
        <source>In one year</source>
        <translation>In einem Jahr</translation>
    </message>
    <message>
        <source>On another date</source>
        <translation>An einem anderen Tag</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Description</source>
        <translation>&amp;Beschreibung</translation>
    </message>
    <message>
        <source>May pull from</source>
        <translation>Darf abrufen aus</translation>
    </message>
    <message>
        <source>&amp;Expires</source>
        <translation>&amp;Läuft ab</translation>
    </message>
    <message>
        <source>Last &amp;day</source>
        <translation>Letzter &amp;Tag</translation>
    </message>
    <message>
        <source>Nothing stops working by itself. Renew the secret when you want to.</source>
        <translation>Nichts hört von selbst auf zu funktionieren. Erneuern Sie das Geheimnis, wann Sie wollen.</translation>
    </message>
    <message>
        <source>After that, its nodes are refused. You are warned 14 days before.</source>
        <translation>Danach werden seine Knoten abgewiesen. Sie werden 14 Tage vorher gewarnt.</translation>
    </message>
    <message>
        <source>There is no project yet.</source>
        <translation>Es gibt noch kein Projekt.</translation>
    </message>
    <message>
        <source>NAME</source>
        <comment>placeholder in a user name</comment>
        <translation>NAME</translation>
    </message>
    <message>
        <source>Nodes log in as %1</source>
        <translation>Knoten melden sich an als %1</translation>
    </message>
    <message>
        <source>Give the robot a name.</source>
        <translation>Geben Sie dem Robot einen Namen.</translation>
    </message>
    <message>
        <source>Use lower-case letters and digits, with single dots, dashes or underscores between them.</source>
        <translation>Verwenden Sie Kleinbuchstaben und Ziffern, dazwischen einzelne Punkte, Striche oder Unterstriche.</translation>
    </message>
    <message>
        <source>Tick at least one project.</source>
        <translation>Kreuzen Sie mindestens ein Projekt an.</translation>
    </message>
    <message>
        <source>One project alone, named in the user name</source>
        <translation>Nur ein Projekt, das im Benutzernamen steht</translation>
    </message>
    <message>
        <source>Allowed net&amp;works</source>
        <translation>Erlaubte Net&amp;ze</translation>
    </message>
    <message>
        <source>Subnets that it may log in from, with commas between them. Empty: from anywhere.</source>
        <translation>Subnetze, aus denen er sich anmelden darf, mit Kommas dazwischen. Leer: von überall.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotModel</name>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>May pull</source>
        <translation>Darf abrufen</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>all projects</source>
        <translation>alle Projekte</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, node</comment>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>Pulls, 7 days</source>
        <translation>Abrufe, 7 Tage</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotRemoval</name>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Its nodes are refused. It can be had back with its secret until %1.</source>
        <comment>date</comment>
        <translation>Seine Knoten werden abgewiesen. Bis %1 lässt er sich mit seinem Geheimnis zurückholen.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotTestDialog</name>
    <message>
        <source>&amp;Test</source>
        <translation>&amp;Testen</translation>
    </message>
    <message>
        <source>Test %1</source>
        <translation>%1 testen</translation>
    </message>
    <message>
        <source>Does what a node does: reaches this server at its own address, logs in and reads a manifest. Nothing is downloaded.</source>
        <translation>Tut, was ein Knoten tut: erreicht diesen Server unter seiner eigenen Adresse, meldet sich an und liest ein Manifest. Nichts wird heruntergeladen.</translation>
    </message>
    <message>
        <source>PROJECT/REPOSITORY:TAG, or empty for one that is cached</source>
        <translation>PROJEKT/REPOSITORY:TAG, oder leer für eines, das da ist</translation>
    </message>
    <message>
        <source>&amp;Secret</source>
        <translation>&amp;Geheimnis</translation>
    </message>
    <message>
        <source>Only its hash is kept here. A node&apos;s file has it.</source>
        <translation>Hier wird nur sein Hash behalten. Die Datei eines Knotens hat es.</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Image</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RobotsView</name>
    <message>
        <source>Filter by user name, state, project or node</source>
        <translation>Nach Benutzername, Zustand, Projekt oder Knoten filtern</translation>
    </message>
    <message>
        <source>Robots</source>
        <translation>Robots</translation>
    </message>
    <message>
        <source>Create robot</source>
        <translation>Robot anlegen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>New secret…</source>
        <translation>Neues Geheimnis …</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Node configuration</source>
        <translation>Knoten-Konfiguration</translation>
    </message>
    <message>
        <source>Copy user name</source>
        <translation>Benutzernamen kopieren</translation>
    </message>
    <message>
        <source>No robot yet</source>
        <translation>Noch kein Robot</translation>
    </message>
    <message>
        <source>Nodes log in as robots. A robot can pull and nothing else; its secret is shown once.</source>
        <translation>Knoten melden sich als Robots an. Ein Robot kann abrufen und sonst nichts; sein Geheimnis wird einmal gezeigt.</translation>
    </message>
    <message>
        <source>The accounts that nodes log in with, and what each may pull.</source>
        <translation>Die Konten, mit denen sich Knoten anmelden, und was jedes abrufen darf.</translation>
    </message>
    <message>
        <source>an unnamed node</source>
        <translation>ein unbenannter Knoten</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>Von der Konfigurationsdatei verwaltet</translation>
    </message>
    <message>
        <source>Its nodes are refused</source>
        <translation>Seine Knoten werden abgewiesen</translation>
    </message>
    <message>
        <source>Edit the robot and give it a later last day.</source>
        <translation>Bearbeiten Sie den Robot und geben Sie ihm einen späteren letzten Tag.</translation>
    </message>
    <message>
        <source>Expires %1</source>
        <translation>Läuft ab %1</translation>
    </message>
    <message>
        <source>After that its nodes are refused. Edit the robot to give it more time.</source>
        <translation>Danach werden seine Knoten abgewiesen. Bearbeiten Sie den Robot, um ihm mehr Zeit zu geben.</translation>
    </message>
    <message>
        <source>May pull</source>
        <translation>Darf abrufen</translation>
    </message>
    <message>
        <source>Expires</source>
        <translation>Läuft ab</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, node</comment>
        <translation>%1 durch %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gesichert</translation>
    </message>
    <message>
        <source>Disable %1?</source>
        <translation>%1 ausschalten?</translation>
    </message>
    <message>
        <source>Its nodes are refused until it is enabled again. %1</source>
        <translation>Seine Knoten werden abgewiesen, bis er wieder eingeschaltet ist. %1</translation>
    </message>
    <message>
        <source>Disable %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Delete %1?</source>
        <translation>%1 löschen?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Test…</source>
        <translation>Testen…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <translation>%1 ist zurück</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>anywhere</source>
        <comment>networks</comment>
        <translation>überall</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>in 12 days, date</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pulls in 7 days</source>
        <translation>Abrufe in 7 Tagen</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Benutzt von</translation>
    </message>
    <message>
        <source>Secret renewed</source>
        <translation>Geheimnis erneuert</translation>
    </message>
    <message>
        <source>The old secret of %1 has ended</source>
        <translation>Das alte Geheimnis von %1 ist beendet</translation>
    </message>
    <message>
        <source>End the old secret of %1?</source>
        <translation>Altes Geheimnis von %1 beenden?</translation>
    </message>
    <message>
        <source>These nodes used it last, and are refused until they have the new one: %1.</source>
        <translation>Diese Knoten benutzten es zuletzt und werden abgewiesen, bis sie das neue haben: %1.</translation>
    </message>
    <message>
        <source>End the old secret</source>
        <translation>Altes Geheimnis beenden</translation>
    </message>
    <message>
        <source>Nodes that log in with it are refused. %1 It can be had back for a day.</source>
        <translation>Knoten, die sich damit anmelden, werden abgewiesen. %1 Einen Tag lang lässt er sich zurückholen.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RotateDialog</name>
    <message>
        <source>Give %1 a new secret</source>
        <translation>%1 ein neues Geheimnis geben</translation>
    </message>
    <message>
        <source>The new secret is good at once. %1</source>
        <translation>Das neue Geheimnis gilt sofort. %1</translation>
    </message>
    <message>
        <source>Make a new secret</source>
        <translation>Neues Geheimnis erzeugen</translation>
    </message>
    <message>
        <source>Not at all: it ends at once</source>
        <translation>Gar nicht: es endet sofort</translation>
    </message>
    <message>
        <source>For %1</source>
        <comment>time</comment>
        <translation>Noch %1</translation>
    </message>
    <message>
        <source>The &amp;old secret stays good</source>
        <translation>Das &amp;alte Geheimnis gilt</translation>
    </message>
    <message>
        <source>Every node that has it is refused until it has the new one. Right when the secret has leaked.</source>
        <translation>Jeder Knoten, der es hat, wird abgewiesen, bis er das neue hat. Richtig, wenn das Geheimnis bekannt geworden ist.</translation>
    </message>
    <message>
        <source>Give the nodes the new one meanwhile. The page counts those that still use the old one, and it can be ended early.</source>
        <translation>Geben Sie den Knoten inzwischen das neue. Die Seite zählt, welche noch das alte benutzen, und es lässt sich früher beenden.</translation>
    </message>
    <message>
        <source>The secret from before the last renewal ends now.</source>
        <translation>Das Geheimnis von vor der letzten Erneuerung endet jetzt.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RotationPanel</name>
    <message>
        <source>&amp;End the old secret now</source>
        <translation>Altes Geheimnis jetzt bee&amp;nden</translation>
    </message>
    <message>
        <source>No node has used it in the last 7 days</source>
        <translation>In den letzten 7 Tagen hat ihn kein Knoten benutzt</translation>
    </message>
    <message>
        <source>All nodes use the new secret</source>
        <translation>Alle Knoten benutzen das neue Geheimnis</translation>
    </message>
    <message numerus="yes">
        <source>%n node(s) still use the old secret: %1</source>
        <translation>
            <numerusform>%n Knoten benutzt noch das alte Geheimnis: %1</numerusform>
            <numerusform>%n Knoten benutzen noch das alte Geheimnis: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The old secret ends %1 (%2).</source>
        <comment>in 3 hours, a date</comment>
        <translation>Das alte Geheimnis endet %1 (%2).</translation>
    </message>
    <message>
        <source>%1 of %2 nodes use the new secret</source>
        <translation>%1 von %2 Knoten benutzen das neue Geheimnis</translation>
    </message>
    <message>
        <source>Old secret</source>
        <translation>Altes Geheimnis</translation>
    </message>
    <message>
        <source>New secret</source>
        <translation>Neues Geheimnis</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::RuntimeHelpDialog</name>
    <message>
        <source>Which one does the node run?</source>
        <translation>Welche läuft auf dem Knoten?</translation>
    </message>
    <message>
        <source>Run a command on the node. The one that answers in this way names its runtime. Kubernetes tells it too: kubectl get nodes -o wide, in the column CONTAINER-RUNTIME.</source>
        <translation>Führen Sie einen Befehl auf dem Knoten aus. Der so antwortet, nennt seine Laufzeit. Auch Kubernetes sagt es: kubectl get nodes -o wide, in der Spalte CONTAINER-RUNTIME.</translation>
    </message>
    <message>
        <source>It is %1</source>
        <translation>Es ist %1</translation>
    </message>
    <message>
        <source>command for %1</source>
        <translation>Befehl für %1</translation>
    </message>
    <message>
        <source>Runtimes</source>
        <translation>Laufzeiten</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ScheduleEditor</name>
    <message>
        <source>at</source>
        <comment>time of a schedule</comment>
        <translation>um</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Every hour</source>
        <translation>Jede Stunde</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Jeden Tag</translation>
    </message>
    <message>
        <source>Every week</source>
        <translation>Jede Woche</translation>
    </message>
    <message>
        <source>As cron says</source>
        <translation>Nach cron</translation>
    </message>
    <message>
        <source>minute </source>
        <comment>before its number</comment>
        <translation>Minute </translation>
    </message>
    <message>
        <source>%1: weekday</source>
        <comment>job</comment>
        <translation>%1: Wochentag</translation>
    </message>
    <message>
        <source>%1: time</source>
        <comment>job</comment>
        <translation>%1: Uhrzeit</translation>
    </message>
    <message>
        <source>%1: minute</source>
        <comment>job</comment>
        <translation>%1: Minute</translation>
    </message>
    <message>
        <source>%1: five fields as in cron</source>
        <comment>job</comment>
        <translation>%1: fünf Felder wie bei cron</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SecretDialog</name>
    <message>
        <source>I have &amp;stored the secret</source>
        <translation>Ich habe das Geheimnis &amp;aufbewahrt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Secret of %1</source>
        <translation>Geheimnis von %1</translation>
    </message>
    <message>
        <source>Shown this once</source>
        <translation>Nur dieses eine Mal gezeigt</translation>
    </message>
    <message>
        <source>Breakwater keeps only a hash. If it is lost, renew the robot&apos;s secret.</source>
        <translation>Breakwater behält nur einen Hash. Geht es verloren, erneuern Sie das Geheimnis des Robots.</translation>
    </message>
    <message>
        <source>user name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <source>Show the secret</source>
        <translation>Geheimnis zeigen</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Verbergen</translation>
    </message>
    <message>
        <source>Hide the secret</source>
        <translation>Geheimnis verbergen</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Benutzername</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Geheimnis</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Wohin es gehört</translation>
    </message>
    <message>
        <source>k3s and RKE2: the login in /etc/rancher/k3s/registries.yaml</source>
        <translation>k3s und RKE2: die Anmeldung in /etc/rancher/k3s/registries.yaml</translation>
    </message>
    <message>
        <source>containerd: the header in each hosts.toml</source>
        <translation>containerd: der Header in jeder hosts.toml</translation>
    </message>
    <message>
        <source>docker login</source>
        <translation>docker login</translation>
    </message>
    <message>
        <source>Docker and Podman on one machine</source>
        <translation>Docker und Podman auf einem Rechner</translation>
    </message>
    <message>
        <source>imagePullSecret</source>
        <translation>imagePullSecret</translation>
    </message>
    <message>
        <source>Kubernetes: for pods that name this server in their image</source>
        <translation>Kubernetes: für Pods, die diesen Server im Image nennen</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Nur Text</translation>
    </message>
    <message>
        <source>The secret alone, to keep in a password store or a file</source>
        <translation>Allein das Geheimnis, für einen Passwortspeicher oder eine Datei</translation>
    </message>
    <message>
        <source>&amp;Connect a node with it…</source>
        <translation>&amp;Einen Knoten damit verbinden …</translation>
    </message>
    <message>
        <source>&amp;Test it…</source>
        <translation>&amp;Testen…</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ServerSettingsPage</name>
    <message>
        <source>&amp;Offline: serve only what is cached, ask no upstream</source>
        <translation>O&amp;ffline: nur Gespeichertes ausliefern, keinen Upstream fragen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>none: every node needs a robot</source>
        <translation>keines: jeder Knoten braucht einen Robot</translation>
    </message>
    <message>
        <source>Choose the certificate</source>
        <translation>Zertifikat wählen</translation>
    </message>
    <message>
        <source>Choose the private key</source>
        <translation>Privaten Schlüssel wählen</translation>
    </message>
    <message>
        <source>&amp;Listen on</source>
        <translation>&amp;Lauschen auf</translation>
    </message>
    <message>
        <source>Address and port; 0.0.0.0 means all addresses of this computer. Several are separated by commas.</source>
        <translation>Adresse und Port; 0.0.0.0 bedeutet alle Adressen dieses Rechners. Mehrere werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>&amp;Names that nodes use</source>
        <translation>&amp;Namen, die Knoten benutzen</translation>
    </message>
    <message>
        <source>Host names and addresses, the best first. They go into the certificate and into node configurations.</source>
        <translation>Hostnamen und Adressen, der beste zuerst. Sie kommen ins Zertifikat und in die Konfiguration der Knoten.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>&amp;Certificate file</source>
        <translation>Ze&amp;rtifikatsdatei</translation>
    </message>
    <message>
        <source>PEM, with the chain below the certificate.</source>
        <translation>PEM, mit der Kette unter dem Zertifikat.</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>&amp;Schlüsseldatei</translation>
    </message>
    <message>
        <source>PEM, readable by this user alone.</source>
        <translation>PEM, nur für diesen Benutzer lesbar.</translation>
    </message>
    <message>
        <source>Pull &amp;without a robot from</source>
        <translation>&amp;Ohne Robot abrufen aus</translation>
    </message>
    <message>
        <source>Subnets such as 192.168.1.0/24. Classic Docker mirrors send no credentials and need this.</source>
        <translation>Subnetze wie 192.168.1.0/24. Klassische Docker-Spiegel senden keine Zugangsdaten und brauchen das.</translation>
    </message>
    <message>
        <source>Space for images</source>
        <translation>Platz für Images</translation>
    </message>
    <message>
        <source>Beyond the limit, the images that were used longest ago are removed.</source>
        <translation>Über dem Limit werden die am längsten nicht benutzten Images entfernt.</translation>
    </message>
    <message>
        <source>A certificate from Breakwater&apos;s own CA (recommended)</source>
        <translation>Ein Zertifikat der eigenen CA von Breakwater (empfohlen)</translation>
    </message>
    <message>
        <source>My own certificate</source>
        <translation>Mein eigenes Zertifikat</translation>
    </message>
    <message>
        <source>None: plain HTTP, for a network that you trust</source>
        <translation>Keine: unverschlüsseltes HTTP, für ein Netz, dem Sie vertrauen</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Durchsuchen …</translation>
    </message>
    <message>
        <source>Use at &amp;most</source>
        <translation>&amp;Höchstens verwenden</translation>
    </message>
    <message>
        <source>Limit in gigabytes</source>
        <translation>Grenze in Gigabyte</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>Von der Konfigurationsdatei verwaltet</translation>
    </message>
    <message>
        <source>Change these values in %1, then send SIGHUP or restart.</source>
        <translation>Ändern Sie diese Werte in %1, dann senden Sie SIGHUP oder starten neu.</translation>
    </message>
    <message>
        <source>Nothing to apply.</source>
        <translation>Nichts anzuwenden.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SettingsView</name>
    <message>
        <source>Run set-up again</source>
        <translation>Einrichtung erneut ausführen</translation>
    </message>
    <message>
        <source>Sections of the settings</source>
        <translation>Abschnitte der Einstellungen</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>How nodes reach this server. Nothing changes before you apply it.</source>
        <translation>Wie Knoten diesen Server erreichen. Nichts ändert sich, bevor Sie es anwenden.</translation>
    </message>
    <message>
        <source>Application</source>
        <translation>Anwendung</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>What nodes see when they connect, and whom they must trust.</source>
        <translation>Was Knoten beim Verbinden sehen, und wem sie vertrauen müssen.</translation>
    </message>
    <message>
        <source>Configuration</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>The settings are in force</source>
        <translation>Die Einstellungen gelten</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>The server, this window, the certificate and the configuration as a file.</source>
        <translation>Der Server, dieses Fenster, das Zertifikat und die Konfiguration als Datei.</translation>
    </message>
    <message>
        <source>What this window does on this computer.</source>
        <translation>Was dieses Fenster auf diesem Rechner tut.</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>Sicherung</translation>
    </message>
    <message>
        <source>Settings, upstreams, projects, robots, the CA and the catalog in one file. The images themselves are not in it: they are fetched again.</source>
        <translation>Einstellungen, Upstreams, Projekte, Robots, die CA und der Katalog in einer Datei. Die Images selbst sind nicht darin: Sie werden neu geholt.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SetupModel</name>
    <message>
        <source>Made by set-up for the nodes of the cluster</source>
        <translation>Von der Einrichtung für die Knoten des Clusters angelegt</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SetupPage</name>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Weiter</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SetupWizard</name>
    <message>
        <source>Set up &amp;later</source>
        <translation>&amp;Später einrichten</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Set up Breakwater</source>
        <translation>Breakwater einrichten</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>Eine Seite zeigen</translation>
    </message>
    <message>
        <source>Filter; Esc clears it, and leaves it when it is empty</source>
        <translation>Filter; Esc leert ihn, und verlässt ihn, wenn er leer ist</translation>
    </message>
    <message>
        <source>The page&apos;s main action: add an upstream, project or robot</source>
        <translation>Die Hauptaktion der Seite: Upstream, Projekt oder Robot hinzufügen</translation>
    </message>
    <message>
        <source>Configure a node</source>
        <translation>Knoten konfigurieren</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Next and previous pane</source>
        <translation>Nächster und voriger Bereich</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Neu laden</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Eingabe</translation>
    </message>
    <message>
        <source>Open the current row</source>
        <translation>Die aktuelle Zeile öffnen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>Activity: pause and go on</source>
        <translation>Aktivität: anhalten und fortsetzen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>Activity: follow again</source>
        <translation>Aktivität: wieder folgen</translation>
    </message>
    <message>
        <source>Copy the cell</source>
        <translation>Die Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy the row</source>
        <translation>Die Zeile kopieren</translation>
    </message>
    <message>
        <source>Menu or %1</source>
        <translation>Menü oder %1</translation>
    </message>
    <message>
        <source>Context menu</source>
        <translation>Kontextmenü</translation>
    </message>
    <message>
        <source>Stop the server and quit</source>
        <translation>Server anhalten und beenden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Explain a pull: what would happen, and why</source>
        <translation>Einen Abruf erklären: was geschähe, und warum</translation>
    </message>
    <message>
        <source>Warm up images</source>
        <translation>Images vorab holen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::Sidebar</name>
    <message>
        <source>Breakwater</source>
        <translation>Breakwater</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Expand the sidebar</source>
        <translation>Seitenleiste ausklappen</translation>
    </message>
    <message>
        <source>Collapse the sidebar</source>
        <translation>Seitenleiste einklappen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::Skeleton</name>
    <message>
        <source>Loading</source>
        <translation>Wird geladen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SpacePage</name>
    <message>
        <source>Use what is free</source>
        <translation>Verwenden, was frei ist</translation>
    </message>
    <message>
        <source>Use at most</source>
        <translation>Höchstens verwenden</translation>
    </message>
    <message>
        <source>The disk</source>
        <translation>Der Datenträger</translation>
    </message>
    <message>
        <source>Limit in gigabytes</source>
        <translation>Grenze in Gigabyte</translation>
    </message>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Platz</translation>
    </message>
    <message>
        <source>Space for images</source>
        <translation>Platz für Images</translation>
    </message>
    <message>
        <source>Pulls never fail because of a limit: beyond it, the images that were used longest ago are removed.</source>
        <translation>Ein Limit lässt nie einen Pull scheitern: darüber werden die am längsten nicht benutzten Images entfernt.</translation>
    </message>
    <message>
        <source>%1: %2 used, %3 free of %4</source>
        <translation>%1: %2 belegt, %3 von %4 frei</translation>
    </message>
    <message>
        <source>%1; images may use %2</source>
        <translation>%1; Images dürfen %2 belegen</translation>
    </message>
    <message>
        <source>Room for about %1 typical images of 250 MB.</source>
        <translation>Platz für etwa %1 übliche Images von 250 MB.</translation>
    </message>
    <message>
        <source>The disk is smaller than that</source>
        <translation>Der Datenträger ist kleiner</translation>
    </message>
    <message>
        <source>It has %1 in all.</source>
        <translation>Er hat insgesamt %1.</translation>
    </message>
    <message>
        <source>A limit under 1 GB holds hardly an image</source>
        <translation>Unter 1 GB passt kaum ein Image</translation>
    </message>
    <message>
        <source>Only %1 are free at the moment</source>
        <translation>Nur %1 sind gerade frei</translation>
    </message>
    <message>
        <source>When the disk is full, images that are not cached yet cannot be pulled through.</source>
        <translation>Ist die Platte voll, können Images, die noch nicht im Cache sind, nicht abgerufen werden.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SpendingModel</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Zuletzt</translation>
    </message>
    <message>
        <source>%1 (project removed)</source>
        <comment>image</comment>
        <translation>%1 (Projekt entfernt)</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SpendingTable</name>
    <message>
        <source>Images that the limit was spent on</source>
        <translation>Images, für die das Limit verbraucht wurde</translation>
    </message>
    <message>
        <source>No pull was counted in the last %1.</source>
        <comment>span of time</comment>
        <translation>In den letzten %1 wurde kein Abruf gezählt.</translation>
    </message>
    <message>
        <source>1 pull was counted in the last %1.</source>
        <comment>span of time</comment>
        <translation>In den letzten %1 wurde 1 Abruf gezählt.</translation>
    </message>
    <message numerus="yes">
        <source>%n pulls were counted in the last %1.</source>
        <comment>span of time</comment>
        <translation>
            <numerusform>In den letzten %1 wurde %n Abruf gezählt.</numerusform>
            <numerusform>In den letzten %1 wurden %n Abrufe gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 This upstream tells no limit.</source>
        <comment>sentence before</comment>
        <translation>%1 Dieser Upstream nennt kein Limit.</translation>
    </message>
    <message>
        <source>Each manifest that the upstream gives counts: as a rule one for an image&apos;s list of platforms and one for each platform. Layers and checks do not count.</source>
        <translation>Jedes Manifest, das der Upstream liefert, zählt: in der Regel eines für die Liste der Plattformen eines Images und eines für jede Plattform. Layer und Prüfungen zählen nicht.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StatCard</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StatusStrip</name>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Liefert aus</translation>
    </message>
    <message>
        <source>Serving, with a problem</source>
        <translation>Liefert aus, mit einem Problem</translation>
    </message>
    <message>
        <source>Finishing the running pulls</source>
        <translation>Beendet die laufenden Abrufe</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Not serving</source>
        <translation>Liefert nicht aus</translation>
    </message>
    <message>
        <source>Copy the server&apos;s address %1</source>
        <translation>Die Adresse %1 des Servers kopieren</translation>
    </message>
    <message>
        <source>The address for your nodes. Click to copy it.</source>
        <translation>Die Adresse für Ihre Knoten. Klicken kopiert sie.</translation>
    </message>
    <message>
        <source>%1/s to nodes</source>
        <translation>%1/s zu Knoten</translation>
    </message>
    <message>
        <source>Throughput: %1</source>
        <translation>Durchsatz: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n pull(s) running</source>
        <translation>
            <numerusform>%n Abruf läuft</numerusform>
            <numerusform>%n Abrufe laufen</numerusform>
        </translation>
    </message>
    <message>
        <source>No pulls running</source>
        <translation>Kein Abruf läuft</translation>
    </message>
    <message>
        <source>Show the running pulls</source>
        <translation>Die laufenden Abrufe zeigen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StepList</name>
    <message>
        <source>Step %1 of %2: %3</source>
        <translation>Schritt %1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StorageJobIndicator</name>
    <message>
        <source>%1, %2</source>
        <comment>job, share</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. Click to see it.</source>
        <comment>what has been done</comment>
        <translation>%1. Klicken Sie, um es zu sehen.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StorageSettingsPage</name>
    <message>
        <source> GB</source>
        <translation> GB</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>keine Grenze</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source> h</source>
        <translation> h</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source> days</source>
        <translation> Tage</translation>
    </message>
    <message>
        <source>Collect</source>
        <translation>Aufräumen</translation>
    </message>
    <message>
        <source>Scrub</source>
        <translation>Prüflauf</translation>
    </message>
    <message>
        <source> MB/s</source>
        <translation> MB/s</translation>
    </message>
    <message>
        <source>as fast as the disk</source>
        <translation>so schnell der Datenträger kann</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Zurücksetzen</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>How much</source>
        <translation>Wie viel</translation>
    </message>
    <message>
        <source>Images may take</source>
        <translation>Images dürfen belegen</translation>
    </message>
    <message>
        <source>Beyond it, the least valuable images go.</source>
        <translation>Darüber gehen die am wenigsten wertvollen Images.</translation>
    </message>
    <message>
        <source>Leave free on the disk</source>
        <translation>Auf dem Datenträger frei lassen</translation>
    </message>
    <message>
        <source>For everybody else on this disk.</source>
        <translation>Für alle anderen auf diesem Datenträger.</translation>
    </message>
    <message>
        <source>Then go down to</source>
        <translation>Dann hinab bis auf</translation>
    </message>
    <message>
        <source>Of the limit, so that room is made seldom.</source>
        <translation>Der Grenze, damit selten Platz geschaffen werden muss.</translation>
    </message>
    <message>
        <source>Spare what was pulled within</source>
        <translation>Schonen, was abgerufen wurde in den letzten</translation>
    </message>
    <message>
        <source>A fresh image is never evicted.</source>
        <translation>Ein frisches Image wird nie verdrängt.</translation>
    </message>
    <message>
        <source>How long</source>
        <translation>Wie lange</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>How long a deleted image can be had back.</source>
        <translation>Wie lange sich ein gelöschtes Image zurückholen lässt.</translation>
    </message>
    <message>
        <source>Unfinished downloads</source>
        <translation>Unfertige Downloads</translation>
    </message>
    <message>
        <source>After so long without progress they are given up.</source>
        <translation>Nach so langer Zeit ohne Fortschritt werden sie aufgegeben.</translation>
    </message>
    <message>
        <source>Keep what nodes use</source>
        <translation>Behalten, was Knoten benutzen</translation>
    </message>
    <message>
        <source>The newest image of each tag that a node pulled within so long.</source>
        <translation>Das neueste Image jedes Tags, das ein Knoten in dieser Zeit abrief.</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Scrub reads up to</source>
        <translation>Der Prüflauf liest höchstens</translation>
    </message>
    <message>
        <source>Slower leaves more of the disk to pulls.</source>
        <translation>Langsamer lässt den Abrufen mehr vom Datenträger.</translation>
    </message>
    <message>
        <source>Rules for space</source>
        <translation>Regeln für den Platz</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>Von der Konfigurationsdatei verwaltet</translation>
    </message>
    <message>
        <source>All but the limit is managed by the configuration file</source>
        <translation>Alles außer der Grenze verwaltet die Konfigurationsdatei</translation>
    </message>
    <message>
        <source>The limit is managed by the configuration file</source>
        <translation>Die Grenze verwaltet die Konfigurationsdatei</translation>
    </message>
    <message>
        <source>Change these values there, then send SIGHUP or restart.</source>
        <translation>Ändern Sie diese Werte dort, dann senden Sie SIGHUP oder starten neu.</translation>
    </message>
    <message>
        <source>Change these values in %1, then send SIGHUP or restart.</source>
        <translation>Ändern Sie diese Werte in %1, dann senden Sie SIGHUP oder starten neu.</translation>
    </message>
    <message>
        <source>Next run: %1.</source>
        <comment>time</comment>
        <translation>Nächster Lauf: %1.</translation>
    </message>
    <message>
        <source>Will run %1; the next time is known when it is applied.</source>
        <comment>schedule</comment>
        <translation>Läuft %1; der nächste Zeitpunkt steht fest, sobald es angewendet ist.</translation>
    </message>
    <message>
        <source>Images of %1 go at once.</source>
        <comment>size</comment>
        <translation>%1 Images gehen sofort.</translation>
    </message>
    <message>
        <source>Without a trash, what is deleted cannot be had back.</source>
        <translation>Ohne Papierkorb kommt Gelöschtes nicht zurück.</translation>
    </message>
    <message>
        <source>Nothing to apply.</source>
        <translation>Nichts anzuwenden.</translation>
    </message>
    <message>
        <source>In force as soon as it is applied; pulls go on.</source>
        <translation>Gilt, sobald es angewendet ist; Abrufe laufen weiter.</translation>
    </message>
    <message>
        <source>The rules are in force</source>
        <translation>Die Regeln gelten</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::StorageView</name>
    <message>
        <source>Make a plan</source>
        <translation>Plan machen</translation>
    </message>
    <message>
        <source>Scrub now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Parts of the storage</source>
        <translation>Teile des Speichers</translation>
    </message>
    <message>
        <source>Biggest</source>
        <translation>Größtes</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Pins</source>
        <translation>Angeheftet</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>%1 (Ctrl+N)</source>
        <translation>%1 (Strg+N)</translation>
    </message>
    <message>
        <source>See what would go, and why</source>
        <translation>Sehen, was gehen würde, und warum</translation>
    </message>
    <message>
        <source>Read every blob again and compare it with its digest</source>
        <translation>Jeden Blob neu lesen und mit seinem Digest vergleichen</translation>
    </message>
    <message>
        <source>Storage</source>
        <translation>Speicher</translation>
    </message>
    <message>
        <source>What has the space, what would go and why, and what stays.</source>
        <translation>Was den Platz hat, was gehen würde und warum, und was bleibt.</translation>
    </message>
    <message>
        <source>The store is full: pulls are passed on without being stored</source>
        <translation>Der Speicher ist voll: Abrufe werden durchgereicht, ohne gespeichert zu werden</translation>
    </message>
    <message>
        <source>Nodes get their images, but each pull goes to the upstream. A plan shows what can go.</source>
        <translation>Knoten bekommen ihre Images, aber jeder Abruf geht zum Upstream. Ein Plan zeigt, was gehen kann.</translation>
    </message>
    <message>
        <source>Pinned %1</source>
        <translation>%1 angeheftet</translation>
    </message>
    <message>
        <source>A part of the store is not there</source>
        <translation>Ein Teil des Speichers fehlt</translation>
    </message>
    <message>
        <source>The store is in two folders: a move has not ended</source>
        <translation>Der Speicher liegt in zwei Ordnern: Ein Verschieben ist nicht beendet</translation>
    </message>
    <message>
        <source>The disk of %1 is not mounted. What it holds counts as not cached.</source>
        <translation>Der Datenträger von %1 ist nicht eingehängt. Was er enthält, gilt als nicht zwischengespeichert.</translation>
    </message>
    <message>
        <source>Both serve. What has not been moved lies in %1.</source>
        <translation>Beide werden genutzt. Was noch nicht verschoben ist, liegt in %1.</translation>
    </message>
    <message>
        <source>What to do…</source>
        <translation>Was tun…</translation>
    </message>
    <message>
        <source>Finish or turn round…</source>
        <translation>Beenden oder umkehren…</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::SummaryPage</name>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Setting up …</source>
        <translation>Wird eingerichtet …</translation>
    </message>
    <message>
        <source>Everything is set up</source>
        <translation>Alles ist eingerichtet</translation>
    </message>
    <message>
        <source>What will be changed</source>
        <translation>Was geändert wird</translation>
    </message>
    <message>
        <source>Each line can be changed later, or undone, in the console.</source>
        <translation>Jede Zeile kann später in der Konsole geändert oder rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
    <message>
        <source>&amp;Connect a node</source>
        <translation>&amp;Einen Knoten verbinden</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Anwenden</translation>
    </message>
    <message>
        <source>Change the address</source>
        <translation>Die Adresse ändern</translation>
    </message>
    <message>
        <source>Change the registries</source>
        <translation>Die Registries ändern</translation>
    </message>
    <message>
        <source>Is there already and stays as it is.</source>
        <translation>Ist schon da und bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Listen for nodes at %1</source>
        <translation>Auf %1 für Knoten lauschen</translation>
    </message>
    <message>
        <source>Upstream %1, without a login</source>
        <translation>Upstream %1, ohne Anmeldung</translation>
    </message>
    <message>
        <source>Upstream %1, logged in as %2</source>
        <translation>Upstream %1, angemeldet als %2</translation>
    </message>
    <message>
        <source>Project %1</source>
        <translation>Projekt %1</translation>
    </message>
    <message>
        <source>Robot robot$%1 for your nodes</source>
        <translation>Robot robot$%1 für Ihre Knoten</translation>
    </message>
    <message>
        <source>Remember that set-up is done</source>
        <translation>Merken, dass die Einrichtung erledigt ist</translation>
    </message>
    <message>
        <source>encrypted</source>
        <translation>verschlüsselt</translation>
    </message>
    <message>
        <source>plain HTTP</source>
        <translation>unverschlüsseltes HTTP</translation>
    </message>
    <message>
        <source>at most %1 for images</source>
        <translation>höchstens %1 für Images</translation>
    </message>
    <message>
        <source>no limit for images</source>
        <translation>keine Grenze für Images</translation>
    </message>
    <message>
        <source>%1; %2; certificate for %3</source>
        <comment>encryption, space, names</comment>
        <translation>%1; %2; Zertifikat für %3</translation>
    </message>
    <message>
        <source>Serves %1</source>
        <translation>Bedient %1</translation>
    </message>
    <message>
        <source>May pull from all projects and do nothing else; never expires.</source>
        <translation>Darf aus allen Projekten abrufen und sonst nichts; läuft nie ab.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TablePane</name>
    <message>
        <source>Nothing matches the filter</source>
        <translation>Nichts passt zum Filter</translation>
    </message>
    <message>
        <source>There are rows, but none has these words.</source>
        <translation>Es gibt Zeilen, aber keine enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TableView</name>
    <message>
        <source>Copy cell</source>
        <translation>Zelle kopieren</translation>
    </message>
    <message>
        <source>Copy row</source>
        <translation>Zeile kopieren</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TestDialog</name>
    <message>
        <source>Test %1</source>
        <translation>%1 prüfen</translation>
    </message>
    <message>
        <source>&amp;Test again</source>
        <translation>&amp;Erneut prüfen</translation>
    </message>
    <message>
        <source>&amp;Edit upstream…</source>
        <translation>&amp;Upstream bearbeiten …</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TestLadder</name>
    <message>
        <source>Copy as text</source>
        <translation>Als Text kopieren</translation>
    </message>
    <message>
        <source>Copy the connection test as text</source>
        <translation>Die Verbindungsprüfung als Text kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>step, outcome</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TrafficModel</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Hits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Revalidated</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <source>Misses</source>
        <translation>Fehltreffer</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Served</source>
        <translation>Ausgeliefert</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TransferIndicator</name>
    <message>
        <source>%1. Click to see it.</source>
        <comment>what has been done</comment>
        <translation>%1. Klicken Sie, um es zu sehen.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TrashModel</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Hält</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Gelöscht</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Endet</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::TrashPage</name>
    <message>
        <source>Filter by name, tag or reason</source>
        <translation>Nach Name, Tag oder Grund filtern</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What is deleted comes here first.</source>
        <translation>Gelöschtes kommt zuerst hierher.</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <source>Free now…</source>
        <translation>Jetzt freigeben …</translation>
    </message>
    <message>
        <source>Free all…</source>
        <translation>Alles freigeben …</translation>
    </message>
    <message>
        <source>What is deleted stays here for %1 and can be had back.</source>
        <comment>time</comment>
        <translation>Gelöschtes bleibt %1 lang hier und lässt sich zurückholen.</translation>
    </message>
    <message>
        <source>The trash is off</source>
        <translation>Der Papierkorb ist aus</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>repository</comment>
        <translation>%1 ist zurück</translation>
    </message>
    <message>
        <source>%1 is back, without some of its tags</source>
        <translation>%1 ist zurück, ohne einige seiner Tags</translation>
    </message>
    <message>
        <source>These mean another image by now: %1.</source>
        <comment>tags</comment>
        <translation>Diese meinen inzwischen ein anderes Image: %1.</translation>
    </message>
    <message>
        <source>Free everything in the trash?</source>
        <translation>Den ganzen Papierkorb leeren?</translation>
    </message>
    <message>
        <source>Free this now?</source>
        <translation>Dies jetzt freigeben?</translation>
    </message>
    <message>
        <source>It cannot be had back then. Nodes that want it again download it again from the upstream.</source>
        <translation>Danach kommt es nicht zurück. Knoten, die es wieder wollen, laden es neu vom Upstream.</translation>
    </message>
    <message>
        <source>Free %1</source>
        <comment>size</comment>
        <translation>%1 freigeben</translation>
    </message>
    <message>
        <source>Freed %1</source>
        <comment>size</comment>
        <translation>%1 freigegeben</translation>
    </message>
    <message>
        <source>What is deleted is gone at once. The rules give it a time in which it can be had back.</source>
        <translation>Gelöschtes ist sofort fort. Die Regeln geben ihm eine Zeit, in der es sich zurückholen lässt.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamAdvanced</name>
    <message>
        <source>IPv4 and IPv6, whichever answers</source>
        <translation>IPv4 und IPv6, was antwortet</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>nur IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>nur IPv6</translation>
    </message>
    <message>
        <source>Certificate &amp;authority (PEM)</source>
        <translation>&amp;Zertifizierungsstelle (PEM)</translation>
    </message>
    <message>
        <source>Trusted for this upstream alone, beside the system&apos;s own. For registries with a private CA.</source>
        <translation>Nur für diesen Upstream vertraut, neben denen des Systems. Für Registries mit eigener CA.</translation>
    </message>
    <message>
        <source>Private &amp;hosts that redirects may lead to</source>
        <translation>Private &amp;Hosts, auf die umgeleitet werden darf</translation>
    </message>
    <message>
        <source>Registries send blobs from other hosts. Addresses inside your network are refused unless named here.</source>
        <translation>Registries senden Blobs von anderen Hosts. Adressen in Ihrem Netz werden abgewiesen, wenn sie hier nicht stehen.</translation>
    </message>
    <message>
        <source>&amp;Login hosts</source>
        <translation>An&amp;melde-Hosts</translation>
    </message>
    <message>
        <source>Other hosts whose token service may get the user name and password, such as the login of a GitLab of your own.</source>
        <translation>Weitere Hosts, deren Token-Dienst Benutzername und Passwort bekommen darf, etwa die Anmeldung eines eigenen GitLab.</translation>
    </message>
    <message>
        <source>Pro&amp;xy</source>
        <translation>Pro&amp;xy</translation>
    </message>
    <message>
        <source>http, https, socks5 or socks5h, with its port. All that is asked of this upstream goes through it.</source>
        <translation>http, https, socks5 oder socks5h, mit Port. Alles, was dieser Upstream gefragt wird, läuft über ihn.</translation>
    </message>
    <message>
        <source>User name of the proxy</source>
        <translation>Benutzername für den Proxy</translation>
    </message>
    <message>
        <source>Password of the proxy</source>
        <translation>Passwort für den Proxy</translation>
    </message>
    <message>
        <source>Shown to the proxy and to no one else.</source>
        <translation>Bekommt der Proxy und sonst niemand.</translation>
    </message>
    <message>
        <source>&amp;Client certificate (PEM)</source>
        <translation>&amp;Client-Zertifikat (PEM)</translation>
    </message>
    <message>
        <source>Shows the registry who asks. For registries that want a certificate (mutual TLS).</source>
        <translation>Zeigt der Registry, wer fragt. Für Registries, die ein Zertifikat verlangen (mutual TLS).</translation>
    </message>
    <message>
        <source>Private &amp;key of the client certificate (PEM)</source>
        <translation>Privater &amp;Schlüssel des Client-Zertifikats (PEM)</translation>
    </message>
    <message>
        <source>Without a passphrase. It is stored encrypted and never shown again.</source>
        <translation>Ohne Passphrase. Er wird verschlüsselt gespeichert und nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>A&amp;ddresses</source>
        <translation>A&amp;dressen</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>gespeichert; tippen, um es zu ersetzen</translation>
    </message>
    <message>
        <source>stored; paste another to replace it</source>
        <translation>gespeichert; zum Ersetzen einen anderen einfügen</translation>
    </message>
    <message>
        <source>This is no certificate in PEM form. It starts with -----BEGIN CERTIFICATE-----</source>
        <translation>Das ist kein Zertifikat im PEM-Format. Es beginnt mit -----BEGIN CERTIFICATE-----</translation>
    </message>
    <message>
        <source>Give host names alone, such as login.example.com, without https://</source>
        <translation>Geben Sie nur Hostnamen an, etwa login.example.com, ohne https://</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s address, or clear its user name and password.</source>
        <translation>Geben Sie die Adresse des Proxys an, oder leeren Sie seinen Benutzernamen und sein Passwort.</translation>
    </message>
    <message>
        <source>Give the proxy&apos;s user name and password in the fields below, not in the address.</source>
        <translation>Geben Sie Benutzername und Passwort des Proxys in den Feldern darunter an, nicht in der Adresse.</translation>
    </message>
    <message>
        <source>Add the proxy&apos;s port, such as http://proxy.lan:3128</source>
        <translation>Ergänzen Sie den Port des Proxys, etwa http://proxy.lan:3128</translation>
    </message>
    <message>
        <source>This is no address of a proxy. It looks like http://proxy.lan:3128 or socks5h://proxy.lan:1080</source>
        <translation>Das ist keine Adresse eines Proxys. Sie sieht aus wie http://proxy.lan:3128 oder socks5h://proxy.lan:1080</translation>
    </message>
    <message>
        <source>A password needs a user name with it.</source>
        <translation>Zu einem Passwort gehört ein Benutzername.</translation>
    </message>
    <message>
        <source>A user name needs a password with it. A stored one stays with its proxy and user.</source>
        <translation>Zu einem Benutzernamen gehört ein Passwort. Ein gespeichertes bleibt bei seinem Proxy und Benutzer.</translation>
    </message>
    <message>
        <source>A key needs its certificate with it.</source>
        <translation>Zu einem Schlüssel gehört sein Zertifikat.</translation>
    </message>
    <message>
        <source>A certificate needs its private key with it.</source>
        <translation>Zu einem Zertifikat gehört sein privater Schlüssel.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamDialog</name>
    <message>
        <source>Add an upstream</source>
        <translation>Upstream hinzufügen</translation>
    </message>
    <message>
        <source>A registry that Breakwater pulls from. It can be saved even while it cannot be reached.</source>
        <translation>Eine Registry, von der Breakwater abruft. Sie kann auch gesichert werden, während sie nicht erreichbar ist.</translation>
    </message>
    <message>
        <source>Add upstream</source>
        <translation>Upstream hinzufügen</translation>
    </message>
    <message>
        <source>Edit %1</source>
        <translation>%1 bearbeiten</translation>
    </message>
    <message>
        <source>Changes take effect at once; what is cached stays.</source>
        <translation>Änderungen wirken sofort; was gespeichert ist, bleibt.</translation>
    </message>
    <message>
        <source>Save changes</source>
        <translation>Änderungen sichern</translation>
    </message>
    <message>
        <source>stored; type to replace it</source>
        <translation>gespeichert; tippen, um es zu ersetzen</translation>
    </message>
    <message>
        <source>Forget the stored password and pull anonymously</source>
        <translation>Das gespeicherte Passwort vergessen und anonym abrufen</translation>
    </message>
    <message>
        <source>&amp;Registry</source>
        <translation>&amp;Registry</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>What this upstream is called here: lower-case letters, digits and dashes.</source>
        <translation>Wie dieser Upstream hier heißt: Kleinbuchstaben, Ziffern und Striche.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>User na&amp;me</source>
        <translation>&amp;Benutzername</translation>
    </message>
    <message>
        <source>Leave both empty to pull anonymously.</source>
        <translation>Lassen Sie beides leer, um anonym abzurufen.</translation>
    </message>
    <message>
        <source>&amp;Password or token</source>
        <translation>&amp;Passwort oder Token</translation>
    </message>
    <message>
        <source>&amp;Test connection</source>
        <translation>&amp;Verbindung prüfen</translation>
    </message>
    <message>
        <source>Fewer options</source>
        <translation>Weniger Angaben</translation>
    </message>
    <message>
        <source>Give the upstream a name.</source>
        <translation>Geben Sie dem Upstream einen Namen.</translation>
    </message>
    <message>
        <source>Use lower-case letters and digits, with single dots, dashes or underscores between them.</source>
        <translation>Verwenden Sie Kleinbuchstaben und Ziffern, dazwischen einzelne Punkte, Striche oder Unterstriche.</translation>
    </message>
    <message>
        <source>Give the registry&apos;s address, such as https://registry.example.com</source>
        <translation>Geben Sie die Adresse der Registry an, etwa https://registry.example.com</translation>
    </message>
    <message>
        <source>This is no address of a registry. It starts with https:// or http://</source>
        <translation>Das ist keine Adresse einer Registry. Sie beginnt mit https:// oder http://</translation>
    </message>
    <message>
        <source>Give user name and password in the fields below, not in the address.</source>
        <translation>Geben Sie Benutzername und Passwort in den Feldern unten an, nicht in der Adresse.</translation>
    </message>
    <message>
        <source>A password needs a user name with it.</source>
        <translation>Zu einem Passwort gehört ein Benutzername.</translation>
    </message>
    <message>
        <source>A user name needs a password or token with it.</source>
        <translation>Zu einem Benutzernamen gehört ein Passwort oder Token.</translation>
    </message>
    <message>
        <source>Advanced: certificates, proxy, login hosts, addresses</source>
        <translation>Erweitert: Zertifikate, Proxy, Anmelde-Hosts, Adressen</translation>
    </message>
    <message>
        <source>Type the password again: the stored one stays with its registry and user.</source>
        <translation>Geben Sie das Passwort erneut ein: Das gespeicherte bleibt bei seiner Registry und seinem Benutzer.</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamHealthList</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>%1 zeigen</translation>
    </message>
    <message>
        <source>%1, since %2</source>
        <translation>%1, seit %2</translation>
    </message>
    <message>
        <source>Rate limit: %1</source>
        <translation>Anfragegrenze: %1</translation>
    </message>
    <message>
        <source>Rate limit: not told</source>
        <translation>Anfragegrenze: nicht mitgeteilt</translation>
    </message>
    <message>
        <source>%1, answers in %2 ms</source>
        <translation>%1, antwortet in %2 ms</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamModel</name>
    <message>
        <source>Charged to %1</source>
        <translation>Angerechnet auf %1</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Host</source>
        <translation>Host</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Anbieter</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Rate budget</source>
        <translation>Anfragebudget</translation>
    </message>
    <message>
        <source>Latency</source>
        <translation>Latenz</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>–</source>
        <comment>no measurement yet</comment>
        <translation>–</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>failures of requests</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UpstreamsView</name>
    <message>
        <source>Filter by name, host, state or project</source>
        <translation>Nach Name, Host, Zustand oder Projekt filtern</translation>
    </message>
    <message>
        <source>Upstreams</source>
        <translation>Upstreams</translation>
    </message>
    <message>
        <source>The registries that images come from, and how they are doing.</source>
        <translation>Die Registries, aus denen Images kommen, und wie es ihnen geht.</translation>
    </message>
    <message>
        <source>Add upstream</source>
        <translation>Upstream hinzufügen</translation>
    </message>
    <message>
        <source>Edit…</source>
        <translation>Bearbeiten …</translation>
    </message>
    <message>
        <source>Disable</source>
        <translation>Ausschalten</translation>
    </message>
    <message>
        <source>Copy host</source>
        <translation>Host kopieren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>No upstream yet</source>
        <translation>Noch kein Upstream</translation>
    </message>
    <message>
        <source>Breakwater pulls images from upstreams and keeps them. Choose a registry to start with.</source>
        <translation>Breakwater ruft Images von Upstreams ab und bewahrt sie auf. Wählen Sie zuerst eine Registry.</translation>
    </message>
    <message>
        <source>Enable</source>
        <translation>Einschalten</translation>
    </message>
    <message>
        <source>Managed by the configuration file</source>
        <translation>Von der Konfigurationsdatei verwaltet</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>Anmeldung</translation>
    </message>
    <message>
        <source>anonymous</source>
        <translation>anonym</translation>
    </message>
    <message>
        <source>Rate budget</source>
        <translation>Anfragebudget</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>Angerechnet auf</translation>
    </message>
    <message>
        <source>Last success</source>
        <translation>Letzter Erfolg</translation>
    </message>
    <message>
        <source>Last error</source>
        <translation>Letzter Fehler</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Downloaded</source>
        <translation>Übertragen</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>%1, of which %2 failed</source>
        <translation>%1, davon %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>none uses it yet</source>
        <translation>noch keines benutzt ihn</translation>
    </message>
    <message>
        <source>Extra CA</source>
        <translation>Zusätzliche CA</translation>
    </message>
    <message>
        <source>one is trusted for this upstream</source>
        <translation>eine wird für diesen Upstream vertraut</translation>
    </message>
    <message>
        <source>Private hosts</source>
        <translation>Private Hosts</translation>
    </message>
    <message>
        <source>Added %1</source>
        <translation>Hinzugefügt %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>%1 gesichert</translation>
    </message>
    <message>
        <source>No project uses it. Its stored credentials are erased.</source>
        <translation>Kein Projekt benutzt ihn. Seine gespeicherten Zugangsdaten werden gelöscht.</translation>
    </message>
    <message>
        <source>It is used by %1. Remove the projects or give them another upstream first.</source>
        <translation>Er wird von %1 benutzt. Entfernen Sie zuerst die Projekte, oder geben Sie ihnen einen anderen Upstream.</translation>
    </message>
    <message>
        <source>Delete the upstream %1?</source>
        <translation>Den Upstream %1 löschen?</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>%1 löschen</translation>
    </message>
    <message>
        <source>Deleted %1</source>
        <translation>%1 gelöscht</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testen</translation>
    </message>
    <message>
        <source>Login hosts</source>
        <translation>Anmelde-Hosts</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Client certificate</source>
        <translation>Client-Zertifikat</translation>
    </message>
    <message>
        <source>one is shown to this upstream</source>
        <translation>diesem Upstream wird eines gezeigt</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Adressen</translation>
    </message>
    <message>
        <source>IPv4 only</source>
        <translation>nur IPv4</translation>
    </message>
    <message>
        <source>IPv6 only</source>
        <translation>nur IPv6</translation>
    </message>
    <message>
        <source>Spent on</source>
        <translation>Verbraucht für</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>Mehr dazu</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UsageModel</name>
    <message>
        <source>%1, pinned: neither the space limit nor retention removes it</source>
        <comment>image</comment>
        <translation>%1, angeheftet: weder die Platzgrenze noch die Aufbewahrung entfernt es</translation>
    </message>
    <message>
        <source>%1, pinned</source>
        <comment>image</comment>
        <translation>%1, angeheftet</translation>
    </message>
    <message>
        <source>pinned</source>
        <comment>word for the filter</comment>
        <translation>angeheftet</translation>
    </message>
    <message>
        <source>What nothing else has: a deletion frees it</source>
        <translation>Was sonst nichts hat: eine Löschung gibt es frei</translation>
    </message>
    <message>
        <source>What others have too: a deletion does not free it</source>
        <translation>Was auch andere haben: eine Löschung gibt es nicht frei</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Repository</source>
        <translation>Repository</translation>
    </message>
    <message>
        <source>Quota</source>
        <translation>Kontingent</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Own</source>
        <translation>Eigen</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Geteilt</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Pulls</source>
        <translation>Abrufe</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>used, quota</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>none</source>
        <comment>quota</comment>
        <translation>keines</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::UsagePage</name>
    <message>
        <source>Filter by name, tag, digest or “pinned”</source>
        <translation>Nach Name, Tag, Digest oder „angeheftet“ filtern</translation>
    </message>
    <message>
        <source>What is listed</source>
        <translation>Was aufgeführt ist</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Images</translation>
    </message>
    <message>
        <source>Repositories</source>
        <translation>Repositorys</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>What takes the space</source>
        <translation>Was den Platz belegt</translation>
    </message>
    <message>
        <source>Nothing takes space yet</source>
        <translation>Noch belegt nichts Platz</translation>
    </message>
    <message>
        <source>As soon as a node pulls an image, it is listed here with its size.</source>
        <translation>Sobald ein Knoten ein Image abruft, steht es hier mit seiner Größe.</translation>
    </message>
    <message>
        <source>Show in Images</source>
        <translation>Unter Images zeigen</translation>
    </message>
    <message>
        <source>Pin…</source>
        <translation>Anheften …</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen …</translation>
    </message>
    <message>
        <source>%1 is back</source>
        <comment>repository</comment>
        <translation>%1 ist zurück</translation>
    </message>
    <message>
        <source>A project is deleted on the page Projects</source>
        <translation>Ein Projekt wird auf der Seite Projekte gelöscht</translation>
    </message>
    <message>
        <source>Freed %1</source>
        <comment>size</comment>
        <translation>%1 freigegeben</translation>
    </message>
    <message>
        <source>the biggest %1 of %2</source>
        <comment>numbers of images</comment>
        <translation>die größten %1 von %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::WarmUpDialog</name>
    <message>
        <source>Warm up images</source>
        <translation>Images vorab holen</translation>
    </message>
    <message>
        <source>Brings images into the cache before a node asks. First you see what it would take.</source>
        <translation>Bringt Images in den Cache, ehe ein Knoten danach fragt. Zuerst sehen Sie, was es kostet.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Cancel the warm-up</source>
        <translation>Holen abbrechen</translation>
    </message>
    <message>
        <source>Paste, type or drop a file here: a list of images, one a line; Kubernetes YAML; the output of helm template; a Compose file.</source>
        <translation>Hier einfügen, tippen oder eine Datei ablegen: eine Liste von Images, eines je Zeile; Kubernetes-YAML; die Ausgabe von helm template; eine Compose-Datei.</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Images</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Datei öffnen…</translation>
    </message>
    <message>
        <source>&amp;Platforms</source>
        <translation>&amp;Plattformen</translation>
    </message>
    <message>
        <source>No node has pulled yet: without a platform, all of each image are fetched.</source>
        <translation>Noch hat kein Knoten abgerufen: ohne Plattform werden alle jedes Images geholt.</translation>
    </message>
    <message>
        <source>Images to warm up</source>
        <translation>Images, die vorab geholt werden</translation>
    </message>
    <message>
        <source>Another list</source>
        <translation>Andere Liste</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The warm-up goes on; open this window to see it again.</source>
        <translation>Das Holen geht weiter; öffnen Sie dieses Fenster, um es wieder zu sehen.</translation>
    </message>
    <message>
        <source>Show the plan</source>
        <translation>Plan zeigen</translation>
    </message>
    <message>
        <source>Fetch 1 image</source>
        <translation>1 Image holen</translation>
    </message>
    <message numerus="yes">
        <source>Fetch %n images</source>
        <translation>
            <numerusform>%n Image holen</numerusform>
            <numerusform>%n Images holen</numerusform>
        </translation>
    </message>
    <message>
        <source>Try the rest again</source>
        <translation>Den Rest erneut versuchen</translation>
    </message>
    <message>
        <source>Those that your nodes have pulled are ticked.</source>
        <translation>Angehakt sind die, die Ihre Knoten abgerufen haben.</translation>
    </message>
    <message>
        <source>Open a list of images</source>
        <translation>Liste von Images öffnen</translation>
    </message>
    <message>
        <source>Lists and YAML (*.txt *.yaml *.yml);;All files (*)</source>
        <translation>Listen und YAML (*.txt *.yaml *.yml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Tick a platform, or name another one.</source>
        <translation>Haken Sie eine Plattform an, oder nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>No image is named here. Write one a line: nginx:1.27.</source>
        <translation>Hier steht kein Image. Schreiben Sie eines je Zeile: nginx:1.27.</translation>
    </message>
    <message>
        <source>The limit may not suffice for all. What is not fetched now can be tried again when it is renewed; the last pulls are left to your nodes.</source>
        <translation>Die Anfragegrenze reicht vielleicht nicht für alle. Was jetzt nicht geholt wird, lässt sich erneut versuchen, wenn sie erneuert ist; die letzten Abrufe bleiben Ihren Knoten.</translation>
    </message>
    <message>
        <source>%1 fetched</source>
        <comment>images</comment>
        <translation>%1 geholt</translation>
    </message>
    <message>
        <source>Nodes get them from here, even when the upstream is down.</source>
        <translation>Knoten bekommen sie von hier, auch wenn der Upstream ausfällt.</translation>
    </message>
    <message>
        <source>%1 fetched, %2 failed</source>
        <comment>images, number</comment>
        <translation>%1 geholt, %2 fehlgeschlagen</translation>
    </message>
    <message>
        <source>The table says why. What has arrived is kept.</source>
        <translation>Die Tabelle sagt, warum. Was angekommen ist, bleibt da.</translation>
    </message>
    <message>
        <source>Cancelled; %1 fetched</source>
        <comment>images</comment>
        <translation>Abgebrochen; %1 geholt</translation>
    </message>
    <message>
        <source>What has arrived is kept.</source>
        <translation>Was angekommen ist, bleibt da.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>image, what is the matter</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::WarmUpModel</name>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Projekt</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Stored</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>Fehlt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>–</source>
        <comment>nothing to say</comment>
        <translation>–</translation>
    </message>
</context>
<context>
    <name>breakwater::ui::WelcomePage</name>
    <message>
        <source>Set-up looks at this computer</source>
        <translation>Die Einrichtung sieht sich diesen Rechner an</translation>
    </message>
    <message>
        <source>It finds a free port, the addresses that nodes can reach and the space on the disk.</source>
        <translation>Sie findet einen freien Port, die Adressen, die Knoten erreichen, und den Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>You choose what to cache</source>
        <translation>Sie wählen, was gespeichert wird</translation>
    </message>
    <message>
        <source>Docker Hub, ghcr.io, quay.io and others are one tick each; a login is optional.</source>
        <translation>Docker Hub, ghcr.io, quay.io und andere sind je ein Häkchen; eine Anmeldung ist freigestellt.</translation>
    </message>
    <message>
        <source>Your nodes get one file</source>
        <translation>Ihre Knoten bekommen eine Datei</translation>
    </message>
    <message>
        <source>It is written for you. The first pull through Breakwater shows up here by itself.</source>
        <translation>Sie wird für Sie geschrieben. Der erste Abruf über Breakwater erscheint hier von selbst.</translation>
    </message>
    <message>
        <source>Nothing is changed before you have seen the summary. Everything can be changed later in the console.</source>
        <translation>Nichts wird geändert, bevor Sie die Zusammenfassung gesehen haben. Alles kann später in der Konsole geändert werden.</translation>
    </message>
    <message>
        <source>Only want to look around? The demo has simulated registries and nodes, and needs no Internet:</source>
        <translation>Wollen Sie sich nur umsehen? Die Vorführung hat simulierte Registries und Knoten und braucht kein Internet:</translation>
    </message>
    <message>
        <source>demo command</source>
        <translation>Befehl für die Vorführung</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>Welcome to Breakwater</source>
        <translation>Willkommen bei Breakwater</translation>
    </message>
    <message>
        <source>A cache between your cluster and the registries that it pulls from. Setting it up takes about two minutes.</source>
        <translation>Ein Cache zwischen Ihrem Cluster und den Registries, von denen es abruft. Die Einrichtung dauert etwa zwei Minuten.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>&amp;Restore a backup instead…</source>
        <translation>Stattdessen eine Siche&amp;rung wiederherstellen …</translation>
    </message>
</context>
</TS>
